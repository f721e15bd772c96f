package org.quipu.text.code;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.quipu.text.lexicon.YamlFile;

/**
 * Words and phrases of a table, by lemma or as written, small: {@code tear gas}, {@code disperse}.
 * Hyphens in a text count as spaces.
 *
 * @param singles single words
 * @param phrases with a space before, between and behind their words
 */
record PhraseSet(Set<String> singles, List<String> phrases) {
  PhraseSet {
    singles = Set.copyOf(singles);
    phrases = List.copyOf(phrases);
  }

  boolean isEmpty() {
    return singles.isEmpty() && phrases.isEmpty();
  }

  /** The words under a key; {@code @name} stands for a list of the table's {@code words}. */
  static PhraseSet read(YamlFile.Section section, String key, Map<String, PhraseSet> named) {
    Set<String> singles = new HashSet<>();
    List<String> phrases = new ArrayList<>();
    for (String word : section.texts(key)) {
      if (word.startsWith("@")) {
        PhraseSet set = named.get(word.substring(1));
        if (set == null) {
          throw section.wrong(key, "no list " + word + "; there are " + named.keySet());
        }
        singles.addAll(set.singles());
        phrases.addAll(set.phrases());
      } else if (word.indexOf(' ') >= 0) {
        phrases.add(" " + word + " ");
      } else {
        singles.add(word);
      }
    }
    return new PhraseSet(singles, phrases);
  }
}
