package org.quipu.text.resolve.place;

import java.util.List;
import org.quipu.text.annotate.Sentence;

/**
 * A place name in the text, before anybody knows which place it is.
 *
 * @param first index of its first token
 * @param last index of its last token
 * @param key folded name: all mentions with one key are taken for one place
 * @param candidates what it can be; empty where the gazetteer knows nothing
 * @param doubtful a name only if the text is about the country of one of them
 */
record Toponym(
    Sentence sentence, int first, int last, String key, List<Entry> candidates, boolean doubtful) {
  Toponym {
    candidates = List.copyOf(candidates);
  }

  Toponym among(List<Entry> fewer) {
    return new Toponym(sentence, first, last, key, fewer, doubtful);
  }
}
