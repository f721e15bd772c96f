package org.quipu.text.resolve.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Where a name begins and ends: what the recogniser glued together is taken apart. */
final class NameEdges {
  private static final Set<String> AND_OF = Set.of("y", "e", "de", "del", "la", "las", "los", "el");
  private static final Set<String> AND = Set.of("y", "e");

  private NameEdges() {}

  /** The names that a run of one kind holds; mostly itself. */
  static List<Run> settle(Run run, NameWords words, NameKinds kinds) {
    List<Run> parts = new ArrayList<>();
    int from = run.first();
    for (int i = run.first(); i <= run.last(); i++) {
      if (isScore(run, i) || isBetweenPlaces(run, from, i, kinds)) {
        add(parts, run, from, i - 1);
        from = i + 1;
      } else if (i < run.last() && isAgency(run, from, i, words)) {
        add(parts, run, from, i);
        from = i + 1;
      }
    }
    int place = glued(run, from, words, kinds);
    if (place > from) {
      add(parts, run, from, place - 1);
      parts.add(run.part(place, run.last()).as(SpanishNames.LOCATION));
    } else {
      add(parts, run, from, run.last());
    }
    return withClub(parts, run, words);
  }

  /** "Juan Pérez Madrid, 23 may": where the place of a dateline begins; 0 where none does. */
  private static int glued(Run run, int from, NameWords words, NameKinds kinds) {
    Run rest = from <= run.last() ? run.part(from, run.last()) : run;
    if (rest.isOneWord() || kinds.isPlace(rest) || !opensStory(rest, words)) {
      return 0;
    }
    for (int i = from + 1; i <= run.last(); i++) {
      boolean of = AND_OF.contains(run.word(i - 1).toLowerCase(Locale.ROOT));
      if (!of && kinds.isPlace(run.part(i, run.last()))) {
        return i;
      }
    }
    return 0;
  }

  private static boolean opensStory(Run run, NameWords words) {
    boolean agency = run.beside(1).equals("(") && words.is("agencies", run.beside(2));
    return agency || !run.beside(1).equals("(") && run.isDateline();
  }

  /** "Atlético de Madrid": the recogniser may see the town only. */
  private static List<Run> withClub(List<Run> parts, Run run, NameWords words) {
    if (parts.isEmpty() || !run.kind().equals(SpanishNames.LOCATION)) {
      return parts;
    }
    Run first = parts.get(0);
    int club = first.first() - (first.before(1).equals("de") ? 2 : 1);
    if (club >= 1 && words.is("clubs", run.word(club)) && isCapital(run.word(club))) {
      parts.set(0, new Run(run.sentence(), club, first.last(), SpanishNames.ORGANIZATION));
    }
    return parts;
  }

  private static boolean isCapital(String word) {
    return Character.isUpperCase(word.charAt(0));
  }

  private static void add(List<Run> parts, Run run, int from, int to) {
    if (from <= to) {
      parts.add(run.part(from, to));
    }
  }

  /** "Real Madrid 74 Estudiantes 77": a result is no part of a name. */
  private static boolean isScore(Run run, int token) {
    return run.word(token).matches("[-+]?\\d[\\d.,]*")
        && token > run.first()
        && (token < run.last() || run.word(token).length() <= 3)
        && !run.kind().equals(SpanishNames.MISC);
  }

  /** "(EFE) Lima": an agency ends a name. */
  private static boolean isAgency(Run run, int from, int token, NameWords words) {
    return from == token && words.is("agencies", run.word(token));
  }

  /** "España y Portugal", where both are places. */
  private static boolean isBetweenPlaces(Run run, int from, int token, NameKinds kinds) {
    return token > from
        && token < run.last()
        && AND.contains(run.word(token).toLowerCase(Locale.ROOT))
        && kinds.isPlace(run.part(from, token - 1))
        && kinds.isPlace(run.part(token + 1, run.last()));
  }
}
