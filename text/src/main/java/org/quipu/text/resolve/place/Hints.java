package org.quipu.text.resolve.place;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.quipu.text.annotate.Annotated;
import org.quipu.text.annotate.Sentence;
import org.quipu.text.annotate.Token;
import org.quipu.text.resolve.place.Entry.Kind;

/**
 * What tells where a text is set without naming a place: "Peruvian", "the Ohio National Guard".
 * None of it is a place of the text, all of it helps to choose among places of one name.
 */
final class Hints {
  private final Gazetteer gazetteer;
  private final Set<String> kinds;

  Hints(Gazetteer gazetteer, PlaceWords words) {
    this.gazetteer = gazetteer;
    this.kinds = words.kinds();
  }

  /** Countries and divisions with the number of their hints. */
  Map<Entry, Integer> in(Annotated text) {
    Map<Entry, Integer> hints = new LinkedHashMap<>();
    for (Sentence sentence : text.sentences()) {
      for (int i = 1; i <= sentence.size(); i++) {
        Token token = sentence.token(i);
        if (!Character.isUpperCase(token.word().charAt(0))) {
          continue;
        }
        gazetteer.ofDemonym(token.word()).ifPresent(e -> hints.merge(e, 1, Integer::sum));
        if (token.entity().equals("ORGANIZATION")) {
          inName(sentence, i).forEach(e -> hints.merge(e, 1, Integer::sum));
        }
      }
    }
    return hints;
  }

  /** The country or division that one or two words of an organisation's name are. */
  private List<Entry> inName(Sentence sentence, int at) {
    String word = sentence.token(at).word();
    List<Entry> areas = areas(word);
    if (areas.isEmpty()
        && at < sentence.size()
        && sentence.token(at + 1).entity().equals("ORGANIZATION")) {
      String next = sentence.token(at + 1).word();
      areas = areas(word + " " + next);
      if (areas.isEmpty() && kinds.contains(next.toLowerCase(Locale.ROOT))) {
        areas = districts(word + " " + next);
      }
    }
    return areas.size() == 1 ? areas : List.of();
  }

  private List<Entry> areas(String name) {
    List<Entry> areas = new ArrayList<>();
    for (Entry entry : gazetteer.find(name)) {
      if (entry.kind() == Kind.COUNTRY || entry.kind() == Kind.DIVISION) {
        areas.add(entry);
      }
    }
    return areas;
  }

  /** "Kern County" of "Kern County Fire Department". */
  private List<Entry> districts(String name) {
    return gazetteer.find(name).stream().filter(e -> e.kind() == Kind.DISTRICT).toList();
  }
}
