package org.quipu.text.resolve.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.quipu.text.annotate.Sentence;
import org.quipu.text.resolve.actor.PhraseTable.Match;

/** Countries from the words before a head: "the Peruvian police", "US and British activists". */
final class CountryModifiers {
  /** "Turkish-backed rebels" are not Turkish. */
  private static final Set<String> OTHERWISE =
      Set.of(
          "backed",
          "led",
          "allied",
          "based",
          "controlled",
          "occupied",
          "linked",
          "funded",
          "made",
          "supported",
          "trained",
          "sponsored",
          "aligned",
          "imposed",
          "brokered",
          "mediated",
          "dominated",
          "held",
          "bound",
          "run",
          "speaking",
          "style",
          "friendly",
          "supplied",
          "mandated",
          "financed");

  private static final Set<String> TOWARDS = Set.of("pro", "anti", "non");
  private static final Set<String> BETWEEN = Set.of("and", "or", ",", "-", "/", "&");

  private CountryModifiers() {}

  /** Distinct codes in their order; more than one only where they are coordinated. */
  static List<String> of(SentenceLists at, int first, int last) {
    List<String> found = new ArrayList<>(1);
    int end = 0;
    boolean weak = false;
    for (int i = first; i <= last; i++) {
      Match<Listed> match = at.proper(i);
      if (match == null) {
        continue;
      }
      i = match.last();
      Listed listed = match.values().get(0);
      String code = code(match);
      if (code == null || isTowards(at.sentence(), match)) {
        continue;
      }
      boolean place = !(listed instanceof Listed.Body || listed instanceof Listed.Person);
      if (!found.isEmpty() && !place) {
        continue;
      }
      if (!found.isEmpty() && (weak || !isCoordinated(at.sentence(), end, match.first()))) {
        found.clear();
      }
      if (!found.contains(code)) {
        found.add(code);
      }
      weak = !place;
      end = match.last();
    }
    return found;
  }

  private static @org.jspecify.annotations.Nullable String code(Match<Listed> match) {
    for (Listed listed : match.values()) {
      if (listed.countryCode() != null
          && !(listed instanceof Listed.Person person && !person.full())) {
        return listed.countryCode();
      }
    }
    return null;
  }

  private static boolean isCoordinated(Sentence sentence, int end, int start) {
    for (int i = end + 1; i < start; i++) {
      if (!BETWEEN.contains(sentence.token(i).lemma())) {
        return false;
      }
    }
    return start > end + 1;
  }

  private static boolean isTowards(Sentence sentence, Match<Listed> match) {
    int after = match.last() + 1;
    if (after < sentence.size() && sentence.token(after).word().equals("-")) {
      after++;
    }
    if (after <= sentence.size()
        && OTHERWISE.contains(sentence.token(after).word().toLowerCase(java.util.Locale.ROOT))) {
      return true;
    }
    int before = match.first() - 1;
    if (before > 1 && sentence.token(before).word().equals("-")) {
      before--;
      return TOWARDS.contains(sentence.token(before).word().toLowerCase(java.util.Locale.ROOT));
    }
    return false;
  }
}
