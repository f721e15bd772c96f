package org.quipu.record.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.quipu.core.document.Span;

/**
 * A run of words that stands in two documents, word for word but for case, accents, punctuation.
 *
 * @param words how many, at least {@value #LEAST}
 */
public record SharedPassage(Span inOriginal, Span inCopy, int words) {
  /**
   * Two reporters may well write the same ten words about one event ("was killed in clashes with
   * the police near the airport"); twenty in a row are a sentence that one has from the other, or
   * both from a third. Of the 842 pairs of {@link Overlap#COPY} 59 share such a run without being
   * copies: press releases, long quotations, notices at the end.
   */
  public static final int LEAST = 20;

  /** All of them, each as long as it goes, in the order of the copy; they do not overlap there. */
  static List<SharedPassage> between(TextWords original, TextWords copy) {
    long[] shingles = original.shingles();
    Map<Long, List<Integer>> places = new HashMap<>();
    for (int i = 0; i < shingles.length; i++) {
      places.computeIfAbsent(shingles[i], shingle -> new ArrayList<>()).add(i);
    }
    List<SharedPassage> passages = new ArrayList<>();
    long[] wanted = copy.shingles();
    int at = 0;
    while (at < wanted.length) {
      int from = -1;
      int longest = 0;
      for (int place : places.getOrDefault(wanted[at], List.of())) {
        int words = run(original, place, copy, at);
        if (words > longest) {
          from = place;
          longest = words;
        }
      }
      if (longest >= LEAST) {
        passages.add(
            new SharedPassage(original.span(from, longest), copy.span(at, longest), longest));
        at += longest;
      } else {
        at++;
      }
    }
    return List.copyOf(passages);
  }

  private static int run(TextWords original, int from, TextWords copy, int at) {
    int words = 0;
    while (from + words < original.size()
        && at + words < copy.size()
        && original.hash(from + words) == copy.hash(at + words)) {
      words++;
    }
    return words;
  }
}
