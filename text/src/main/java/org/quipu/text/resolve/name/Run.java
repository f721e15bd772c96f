package org.quipu.text.resolve.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.quipu.text.annotate.Sentence;

/**
 * A name of a sentence, from its first to its last token (from 1, both included), with its kind.
 */
record Run(Sentence sentence, int first, int last, String kind) {
  private static final Set<String> PLACING = Set.of("en", "desde", "hacia", "hasta");

  static List<Run> of(Sentence sentence) {
    List<Run> runs = new ArrayList<>();
    int from = 0;
    for (int i = 1; i <= sentence.size() + 1; i++) {
      String here = i <= sentence.size() ? sentence.token(i).entity() : "O";
      if (from != 0 && !here.equals(sentence.token(from).entity())) {
        runs.add(new Run(sentence, from, i - 1, sentence.token(from).entity()));
        from = 0;
      }
      if (from == 0 && !here.equals("O")) {
        from = i;
      }
    }
    return runs;
  }

  Run as(String other) {
    return new Run(sentence, first, last, other);
  }

  Run part(int from, int to) {
    return new Run(sentence, from, to, kind);
  }

  String word(int token) {
    return sentence.token(token).word();
  }

  /** The word at a distance before the name, or behind it (positive); empty outside. */
  String beside(int distance) {
    int at = distance < 0 ? first + distance : last + distance;
    return at >= 1 && at <= sentence.size() ? word(at) : "";
  }

  String before(int distance) {
    return beside(-distance).toLowerCase(Locale.ROOT);
  }

  boolean isOneWord() {
    return first == last;
  }

  /** "En Puno", "desde Lima". */
  boolean isPlaced() {
    return PLACING.contains(before(1));
  }

  /** "Madrid, 23 may", "Madrid (EFE)". */
  boolean isDateline() {
    return beside(1).equals(",") && beside(2).matches("\\d{1,2}") || beside(1).equals("(");
  }

  String text() {
    StringBuilder text = new StringBuilder();
    for (int i = first; i <= last; i++) {
      text.append(i == first ? "" : " ").append(word(i));
    }
    return text.toString();
  }
}
