package org.quipu.record.source;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.quipu.core.document.Folding;
import org.quipu.core.document.Span;

/**
 * The words of a text as copies are compared by: runs of letters and digits, folded, without what a
 * layout adds inside them (soft hyphens, zero-width characters). Offsets are code points.
 */
final class TextWords {
  /** Words in a shingle. */
  static final int SHINGLE = 5;

  private final long[] hashes;
  private final int[] starts;
  private final int[] ends;

  private TextWords(long[] hashes, int[] starts, int[] ends) {
    this.hashes = hashes;
    this.starts = starts;
    this.ends = ends;
  }

  static TextWords of(String text) {
    List<Long> hashes = new ArrayList<>();
    List<Span> spans = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    int start = 0;
    int point = 0;
    for (int at = 0; at < text.length(); point++) {
      int letter = text.codePointAt(at);
      at += Character.charCount(letter);
      int type = Character.getType(letter);
      boolean mark = type == Character.NON_SPACING_MARK || type == Character.FORMAT;
      if (Character.isLetterOrDigit(letter)) {
        if (word.isEmpty()) {
          start = point;
        }
        word.appendCodePoint(letter);
      } else if (!word.isEmpty() && !mark) {
        hashes.add(Mixing.hash(Folding.fold(word.toString())));
        spans.add(new Span(start, point));
        word.setLength(0);
      }
    }
    if (!word.isEmpty()) {
      hashes.add(Mixing.hash(Folding.fold(word.toString())));
      spans.add(new Span(start, point));
    }
    return new TextWords(
        hashes.stream().mapToLong(Long::longValue).toArray(),
        spans.stream().mapToInt(Span::start).toArray(),
        spans.stream().mapToInt(Span::end).toArray());
  }

  int size() {
    return hashes.length;
  }

  long hash(int word) {
    return hashes[word];
  }

  /** From the beginning of a word to the end of the last of so many. */
  Span span(int from, int words) {
    return new Span(starts[from], ends[from + words - 1]);
  }

  /**
   * A hash for each shingle in order; a text of fewer words than one has itself as its only one.
   */
  long[] shingles() {
    if (hashes.length == 0) {
      return new long[0];
    }
    int width = Math.min(SHINGLE, hashes.length);
    long[] shingles = new long[hashes.length - width + 1];
    for (int i = 0; i < shingles.length; i++) {
      long shingle = width;
      for (int k = 0; k < width; k++) {
        shingle = Mixing.mix(shingle * 31 + hashes[i + k]);
      }
      shingles[i] = shingle;
    }
    return shingles;
  }

  Set<Long> distinctShingles() {
    Set<Long> distinct = new HashSet<>();
    Arrays.stream(shingles()).forEach(distinct::add);
    return distinct;
  }
}
