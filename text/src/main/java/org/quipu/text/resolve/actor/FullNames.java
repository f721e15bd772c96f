package org.quipu.text.resolve.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.quipu.text.annotate.Sentence;
import org.quipu.text.resolve.actor.PhraseTable.Match;

/**
 * The full names of people in a document, so that a surname leads to its bearer. A surname that
 * several full names share leads nowhere.
 */
final class FullNames {
  /** A full name where it first stands. */
  record FullName(Sentence sentence, int first, int last, List<String> words) {}

  private final Map<String, List<FullName>> byLaterWord = new HashMap<>();

  FullNames(DocumentLists document) {
    for (Sentence sentence : document.text().sentences()) {
      SentenceLists at = document.of(sentence);
      for (int i = 1; i <= sentence.size(); i++) {
        if (!sentence.token(i).entity().equals("PERSON")) {
          continue;
        }
        // Seen from its last word: "Ms Boluarte" is no full name where the tagger takes in the
        // title.
        int[] span = person(at, at.entity(i)[1]);
        if (span[1] > span[0]) {
          add(at, sentence, span);
        }
        i = Math.max(i, at.entity(i)[1]);
      }
    }
  }

  /** First and last token of the person's name around a token, without titles before it. */
  static int[] person(SentenceLists at, int token) {
    int[] span = at.entity(token);
    int first = span[0];
    while (first < token) {
      Match<Agent> title = at.agent(first);
      if (title == null || title.last() >= span[1] || !title.values().get(0).title()) {
        break;
      }
      first = title.last() + 1;
    }
    return new int[] {Math.min(first, token), span[1]};
  }

  private void add(SentenceLists at, Sentence sentence, int[] span) {
    List<String> words = words(at, span[0], span[1]);
    for (int i = 1; i < words.size(); i++) {
      List<FullName> bearers = byLaterWord.computeIfAbsent(words.get(i), w -> new ArrayList<>());
      if (bearers.stream().noneMatch(name -> name.words().equals(words))) {
        bearers.add(new FullName(sentence, span[0], span[1], words));
      }
    }
  }

  private static List<String> words(SentenceLists at, int first, int last) {
    List<String> words = new ArrayList<>();
    for (int i = first; i <= last; i++) {
      words.add(at.words().plain(i));
    }
    return words;
  }

  /** True if the document gives this surname to somebody in full. */
  boolean hasBearer(String surname) {
    return byLaterWord.containsKey(surname);
  }

  /** The one longer name that ends in these words; null where there is none or several. */
  @Nullable FullName longer(SentenceLists at, int first, int last) {
    List<String> words = words(at, first, last);
    FullName found = null;
    for (FullName name : byLaterWord.getOrDefault(words.get(words.size() - 1), List.of())) {
      List<String> later = name.words().subList(1, name.words().size());
      boolean fits =
          name.words().size() > words.size()
              && java.util.Collections.indexOfSubList(later, words) >= 0;
      if (!fits) {
        continue;
      }
      if (found == null || contains(name, found)) {
        found = name;
      } else if (!contains(found, name)) {
        return null;
      }
    }
    return found;
  }

  private static boolean contains(FullName longer, FullName shorter) {
    return longer.words().containsAll(shorter.words());
  }
}
