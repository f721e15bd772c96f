package org.quipu.text.resolve.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.quipu.text.annotate.Sentence;
import org.quipu.text.annotate.Token;
import org.quipu.text.resolve.place.Entry.Kind;

/**
 * Finds place names: what the name model calls a location, what it took for a person, an
 * organisation or nothing although the gazetteer and the words around say otherwise.
 */
final class ToponymFinder {
  private static final int LONGEST_NAME = 4;

  /** In tokens, with hyphens and small words. */
  private static final int LONGEST_WRITTEN = 8;

  /** A name that the model left out must be at least so well known. */
  private static final int WELL_KNOWN = 100_000;

  private final Gazetteer gazetteer;
  private final PlaceWords words;

  ToponymFinder(Gazetteer gazetteer, PlaceWords words) {
    this.gazetteer = gazetteer;
    this.words = words;
  }

  List<Toponym> find(Sentence sentence) {
    List<Toponym> found = new ArrayList<>();
    int at = 1;
    while (at <= sentence.size()) {
      int end = entityEnd(sentence, at);
      String entity = sentence.token(at).entity();
      @Nullable Toponym toponym = longer(sentence, at, end);
      if (toponym == null) {
        toponym =
            switch (entity) {
              case "LOCATION" -> location(sentence, at, end);
              case "ORGANIZATION" -> organization(sentence, at, end);
              case "PERSON" -> person(sentence, at, end, found);
              default -> plain(sentence, at, found);
            };
      }
      if (toponym != null) {
        found.add(toponym);
        // what is left of the entity ("Jail" of "Kern County Jail") names nothing else
        at = Math.max(toponym.last(), entity.equals("LOCATION") ? end : 0) + 1;
      } else {
        at = (entity.equals("LOCATION") || entity.equals("O") ? at : end) + 1;
      }
    }
    return found;
  }

  /** Last token of the entity that begins here; a comma ends it. */
  private static int entityEnd(Sentence sentence, int at) {
    String entity = sentence.token(at).entity();
    int end = at;
    while (end < sentence.size()
        && sentence.token(end + 1).entity().equals(entity)
        && Character.isLetterOrDigit(sentence.token(end + 1).word().charAt(0))) {
      end++;
    }
    return end;
  }

  /**
   * A name that reaches farther than the model thought, over a hyphen or a small word:
   * "Port-au-Prince", "Trinidad and Tobago", "the People's Republic of China", "Kansas City".
   */
  private @Nullable Toponym longer(Sentence sentence, int at, int end) {
    Token first = sentence.token(at);
    if (!Character.isUpperCase(first.word().charAt(0))) {
      return null;
    }
    boolean location = first.entity().equals("LOCATION");
    if (end == sentence.size()) {
      return null;
    }
    int most = Math.min(LONGEST_WRITTEN, gazetteer.longest(first.word()));
    for (int last = Math.min(sentence.size(), at + most - 1); last > end; last--) {
      Token token = sentence.token(last);
      boolean inside =
          last < sentence.size()
              && token.isName()
              && !token.entity().equals("LOCATION")
              && sentence.token(last + 1).entity().equals(token.entity());
      // A longer name ends in a name's word: this spares most look-ups.
      if (inside || !Character.isUpperCase(token.word().charAt(0)) && !isJoined(sentence, last)) {
        continue;
      }
      String name = name(sentence, at, last);
      if (name.indexOf(',') >= 0) {
        continue; // "Washington, D.C." is two names
      }
      boolean any = location && isName(token) || isUnbroken(sentence, at, last);
      boolean large = !isOrdinary(sentence, at) || !isOrdinary(sentence, last);
      if (gazetteer.find(name).stream().anyMatch(e -> any || large && e.isLarge())) {
        return toponym(sentence, at, last);
      }
    }
    return null;
  }

  /** "Kansas City", and not "Reading room". */
  private static boolean isName(Token last) {
    return Character.isUpperCase(last.word().charAt(0));
  }

  /** The last part of "Shibin-el-kom". */
  private static boolean isJoined(Sentence sentence, int at) {
    return sentence.token(at).start() == sentence.token(at - 1).end()
        && Character.isLetter(sentence.token(at).word().charAt(0));
  }

  private static boolean isUnbroken(Sentence sentence, int first, int last) {
    for (int i = first + 1; i <= last; i++) {
      if (sentence.token(i).start() > sentence.token(i - 1).end()) {
        return false;
      }
    }
    return true;
  }

  private @Nullable Toponym location(Sentence sentence, int at, int end) {
    String first = sentence.token(at).word();
    if (!Character.isLetterOrDigit(first.charAt(0))) {
      return null;
    }
    int last = end;
    int begin = afterDirection(sentence, at, end);
    // "Puno" is a location for the model, "Puno Region" is the name
    if (last < sentence.size() && isProper(sentence.token(last + 1))) {
      String next = sentence.token(last + 1).word().toLowerCase(Locale.ROOT);
      if (words.kinds().contains(next)
          || words.streets().contains(next)
          || words.houses().contains(next)
          || words.waters().contains(next)) {
        last++;
      }
    }
    Toponym whole = toponym(sentence, begin, last);
    if (!whole.candidates().isEmpty() || begin == last) {
      return whole;
    }
    return wholeOrPlaceIn(whole);
  }

  /** "Kern County Jail" is in Kern County, "Vancouver International Airport" in Vancouver. */
  private Toponym wholeOrPlaceIn(Toponym whole) {
    Sentence sentence = whole.sentence();
    for (int last = whole.last() - 1; last >= whole.first(); last--) {
      String next = sentence.token(last + 1).word().toLowerCase(Locale.ROOT);
      boolean area =
          last > whole.first()
              && words.kinds().contains(sentence.token(last).word().toLowerCase(Locale.ROOT));
      if (!area && (words.streets().contains(next) || words.waters().contains(next))) {
        return whole;
      }
      if (last == whole.first() && isOrdinary(sentence, last)) {
        return whole; // "South Tower" is in no place called South
      }
      if (!area && goesOn(sentence, whole.first(), last + 1)) {
        continue;
      }
      Toponym part = toponym(sentence, whole.first(), last);
      boolean sure = last > whole.first() || part.candidates().stream().anyMatch(this::isPlain);
      if (sure && !part.candidates().isEmpty()) {
        return part;
      }
    }
    return whole;
  }

  /**
   * "San Miguel de los Altos" and "Santa Maria Nebaj" are other places than San Miguel and Santa
   * Maria.
   */
  private boolean goesOn(Sentence sentence, int first, int next) {
    String word = lower(sentence, next);
    if (words.followers().contains(word)
        || words.houses().contains(word)
        || words.kinds().contains(word)) {
      return false;
    }
    boolean saint =
        switch (lower(sentence, first)) {
          case "san", "santa", "santo", "saint", "st", "st." -> true;
          default -> false;
        };
    return switch (word) {
      case "de", "del", "la", "las", "los", "el", "of", "y" -> true;
      default -> saint;
    };
  }

  /** "Northeast Texas", "South Los Angeles": the gazetteer knows what comes behind. */
  private int afterDirection(Sentence sentence, int at, int end) {
    boolean direction =
        at < end && words.directions().contains(sentence.token(at).word().toLowerCase(Locale.ROOT));
    return direction
            && gazetteer.find(name(sentence, at, end)).isEmpty()
            && !gazetteer.find(name(sentence, at + 1, end)).isEmpty()
        ? at + 1
        : at;
  }

  private Toponym toponym(Sentence sentence, int first, int last) {
    String name = name(sentence, first, last);
    List<Entry> candidates = gazetteer.abbreviated(name);
    boolean code = name.length() == 2;
    if (candidates.isEmpty() || code && !follows(sentence, first, ",")) {
      candidates = gazetteer.find(name);
    }
    if (code) {
      candidates = candidates.stream().filter(ToponymFinder::isLargeArea).toList();
    }
    if (candidates.isEmpty()) {
      candidates = withoutKind(name);
    }
    if (isCalledArea(sentence, first, last) && candidates.stream().anyMatch(Entry::isArea)) {
      candidates = candidates.stream().filter(Entry::isArea).toList();
    } else if (isCalledTown(sentence, first) && !candidates.stream().allMatch(Entry::isArea)) {
      candidates = candidates.stream().filter(entry -> !entry.isArea()).toList();
    }
    if (words.vague().contains(name.toLowerCase(Locale.ROOT))) {
      candidates = List.of();
    }
    return new Toponym(sentence, first, last, Names.fold(name), candidates, false);
  }

  private static boolean isLargeArea(Entry entry) {
    return entry.kind() == Kind.COUNTRY || entry.kind() == Kind.DIVISION;
  }

  /** "the Puno region", "the department of Puno": no town of that name is meant. */
  private boolean isCalledArea(Sentence sentence, int first, int last) {
    boolean before =
        first > 2
            && words.ofs().contains(sentence.token(first - 1).word().toLowerCase(Locale.ROOT))
            && words.kinds().contains(sentence.token(first - 2).lemma());
    return before
        || last < sentence.size() && words.kinds().contains(sentence.token(last + 1).lemma());
  }

  /** "the city of Puno": not the region of that name. */
  private boolean isCalledTown(Sentence sentence, int first) {
    return first > 2
        && words.ofs().contains(sentence.token(first - 1).word().toLowerCase(Locale.ROOT))
        && words.towns().contains(sentence.token(first - 2).lemma().toLowerCase(Locale.ROOT));
  }

  /** "Kern County" where the gazetteer says "Kern": areas only. */
  private List<Entry> withoutKind(String name) {
    String folded = Names.fold(name);
    String bare = PlaceWords.bare(folded, words.kinds());
    return bare.equals(folded)
        ? List.of()
        : gazetteer.find(bare).stream().filter(Entry::isArea).toList();
  }

  /** "Lima Police", "Ohio Department of Health": the place that the body is of. */
  private @Nullable Toponym organization(Sentence sentence, int at, int end) {
    if (at == end) {
      if (isOrdinary(sentence, at)) {
        return null;
      }
      List<Entry> entries = gazetteer.find(sentence.token(at).word());
      return entries.stream().anyMatch(this::isPlain) ? toponym(sentence, at, end) : null;
    }
    for (int last = Math.min(end - 1, at + LONGEST_NAME - 1); last >= at; last--) {
      if (last == at && isOrdinary(sentence, at)) {
        break;
      }
      String next = sentence.token(last + 1).word().toLowerCase(Locale.ROOT);
      if (words.followers().contains(next) && !gazetteer.find(name(sentence, at, last)).isEmpty()) {
        boolean kind = words.kinds().contains(next) && last + 1 < end;
        return toponym(sentence, at, kind ? last + 1 : last);
      }
    }
    return beforeContainer(sentence, at, end);
  }

  /** "Between Juliaca and Puno": no person is joined to a place. */
  private @Nullable Toponym person(Sentence sentence, int at, int end, List<Toponym> before) {
    boolean joined =
        !before.isEmpty()
            && before.get(before.size() - 1).last() == at - 2
            && words.ands().contains(lower(sentence, at - 1));
    if (joined && gazetteer.find(name(sentence, at, end)).stream().anyMatch(this::isPlain)) {
      return toponym(sentence, at, end);
    }
    return beforeContainer(sentence, at, end);
  }

  /** "Kelley, La.": a name before its state or country, whatever the model took it for. */
  private @Nullable Toponym beforeContainer(Sentence sentence, int at, int end) {
    if (end + 2 > sentence.size()
        || end - at >= LONGEST_NAME
        || !sentence.token(end + 1).word().equals(",")) {
      return null;
    }
    List<Entry> inside = gazetteer.find(name(sentence, at, end));
    if (inside.isEmpty()) {
      return null;
    }
    for (int last = Math.min(sentence.size(), end + 4); last >= end + 2; last--) {
      String container = name(sentence, end + 2, last);
      List<Entry> areas = new ArrayList<>(gazetteer.abbreviated(container));
      areas.addAll(gazetteer.find(container));
      for (Entry area : areas) {
        if ((area.kind() == Kind.COUNTRY || area.kind() == Kind.DIVISION)
            && inside.stream().anyMatch(area::contains)) {
          return toponym(sentence, at, end);
        }
      }
    }
    return null;
  }

  /** Proper nouns that the model did not name. */
  private @Nullable Toponym plain(Sentence sentence, int at, List<Toponym> before) {
    Token token = sentence.token(at);
    if (!isProper(token)) {
      return null;
    }
    @Nullable Toponym called = called(sentence, at);
    if (called != null) {
      return called;
    }
    boolean opening = at == 1;
    if (follows(sentence, at, ",")
        && !before.isEmpty()
        && before.get(before.size() - 1).last() == at - 2
        && !gazetteer.abbreviated(token.word()).isEmpty()) {
      return toponym(sentence, at, at);
    }
    int end = at;
    while (end < sentence.size()
        && end - at < LONGEST_NAME - 1
        && sentence.token(end + 1).entity().equals("O")
        && isProper(sentence.token(end + 1))) {
      end++;
    }
    for (int last = end; last >= at; last--) {
      @Nullable Toponym container = beforeContainer(sentence, at, last);
      if (container != null) {
        return container;
      }
      boolean whole =
          last == end
              && (at == 1 || !isProper(sentence.token(at - 1)) || sentence.token(at - 1).isName());
      if (last == at && isOrdinary(sentence, at)) {
        continue;
      }
      if (whole
          && opening
          && last == at
          && gazetteer.find(token.word()).stream().noneMatch(ToponymFinder::isLargeArea)) {
        continue; // "Man accused of theft": a sentence's first word is capitalised anyway
      }
      if (whole && gazetteer.find(name(sentence, at, last)).stream().anyMatch(this::isPlain)) {
        return toponym(sentence, at, last);
      }
    }
    return where(sentence, at, end);
  }

  /** "in Soccos", where a town is called so: one if the text is about its country. */
  private @Nullable Toponym where(Sentence sentence, int at, int end) {
    if (at < 2 || isOrdinary(sentence, at) || !words.ins().contains(lower(sentence, at - 1))) {
      return null;
    }
    List<Entry> known =
        gazetteer.find(name(sentence, at, end)).stream().filter(e -> !e.isArea()).toList();
    return known.isEmpty()
        ? null
        : new Toponym(sentence, at, end, Names.fold(name(sentence, at, end)), known, true);
  }

  /**
   * "the village of Soccos", "the Barranco neighborhood": a place, whether anybody knows it or not.
   */
  private @Nullable Toponym called(Sentence sentence, int at) {
    boolean before =
        at > 2
            && words.ofs().contains(lower(sentence, at - 1))
            && isSettlement(sentence.token(at - 2));
    int last = at;
    while (last < sentence.size()
        && last - at < LONGEST_NAME - 1
        && isPartOfName(sentence, last + 1)
        && !words.settled().contains(lower(sentence, last + 1))) {
      last++;
    }
    boolean behind =
        last < sentence.size() && words.settled().contains(sentence.token(last + 1).lemma());
    return (before || behind) && !isOrdinary(sentence, at) ? toponym(sentence, at, last) : null;
  }

  private boolean isSettlement(Token token) {
    String lemma = token.lemma().toLowerCase(Locale.ROOT);
    return words.towns().contains(lemma) || words.settled().contains(lemma);
  }

  /** A proper noun, or a small word that another follows: "San Miguel de los Altos". */
  private static boolean isPartOfName(Sentence sentence, int at) {
    Token token = sentence.token(at);
    if (token.isName()) {
      return false;
    }
    return switch (token.word().toLowerCase(Locale.ROOT)) {
      case "de", "del", "la", "las", "los", "el" ->
          at < sentence.size() && isPartOfName(sentence, at + 1);
      default -> isProper(token);
    };
  }

  private static String lower(Sentence sentence, int at) {
    return sentence.token(at).word().toLowerCase(Locale.ROOT);
  }

  /** A word that names no place by itself, or only where a country or division is called so. */
  private boolean isOrdinary(Sentence sentence, int at) {
    String word = sentence.token(at).word().toLowerCase(Locale.ROOT);
    return words.followers().contains(word)
        || words.kinds().contains(word)
        || words.streets().contains(word)
        || words.houses().contains(word)
        || words.waters().contains(word)
        || words.directions().contains(word)
        || words.vague().contains(word);
  }

  private boolean isPlain(Entry entry) {
    return entry.isLarge() || !entry.isArea() && entry.inhabitants() >= WELL_KNOWN;
  }

  private static boolean isProper(Token token) {
    return token.isProperNoun() && Character.isUpperCase(token.word().charAt(0));
  }

  private static boolean follows(Sentence sentence, int at, String word) {
    return at > 1 && sentence.token(at - 1).word().equals(word);
  }

  private static String name(Sentence sentence, int first, int last) {
    StringBuilder name = new StringBuilder();
    for (int i = first; i <= last; i++) {
      Token token = sentence.token(i);
      if (i > first && token.start() > sentence.token(i - 1).end()) {
        name.append(' ');
      }
      name.append(token.word());
    }
    return name.toString();
  }
}
