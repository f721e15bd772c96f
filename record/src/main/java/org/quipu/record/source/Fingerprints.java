package org.quipu.record.source;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Keys by which a passage is found again inside any other text: winnowing (Schleimer, Wilkerson and
 * Aiken 2003). Of every {@value #WINDOW} neighbouring shingles the one with the smallest hash is
 * kept, about 2 in {@value #WINDOW} plus one: some 95 keys for 800 words. Two texts that share a
 * run of {@value SharedPassage#LEAST} words share a key for certain.
 */
public final class Fingerprints {
  private static final int WINDOW = SharedPassage.LEAST - TextWords.SHINGLE + 1;

  private Fingerprints() {}

  /** Without repetition, in the order of the text; none for a text without words. */
  public static List<Long> of(String text) {
    long[] shingles = TextWords.of(text).shingles();
    Set<Long> kept = new LinkedHashSet<>();
    for (int from = 0; from + WINDOW <= Math.max(shingles.length, WINDOW); from++) {
      int least = -1;
      for (int i = from; i < Math.min(from + WINDOW, shingles.length); i++) {
        if (least < 0 || shingles[i] < shingles[least]) {
          least = i;
        }
      }
      if (least >= 0) {
        kept.add(shingles[least]);
      }
    }
    return List.copyOf(new ArrayList<>(kept));
  }
}
