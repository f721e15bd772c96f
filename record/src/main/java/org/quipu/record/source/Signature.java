package org.quipu.record.source;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A text in 384 bytes, by which near-copies of a new text are looked up among a million: MinHash
 * over shingles of five words (Broder 1997), cut into bands (Indyk and Motwani 1998; the "banding"
 * of Leskovec, Rajaraman and Ullman, Mining of Massive Datasets, chapter 3). Store {@link #bands()}
 * in an index; documents that share a band are candidates, and {@link Copy#between} decides.
 *
 * <p>With {@value #BANDS} bands of {@value #ROWS} a text that shares half of its shingles is a
 * candidate with probability .986, one that shares a third with .70, one that shares a twentieth
 * with .004. A short text inside a long one may share few: {@link Fingerprints} finds those.
 */
public final class Signature {
  /** How many keys {@link #bands()} gives. */
  public static final int BANDS = 32;

  private static final int ROWS = 3;
  private static final int SIZE = BANDS * ROWS;

  private final int[] smallest;

  private Signature(int[] smallest) {
    this.smallest = smallest;
  }

  /** The same for the same words, whatever their case, accents, punctuation and layout. */
  public static Signature of(String text) {
    long[] least = new long[SIZE];
    Arrays.fill(least, Long.MAX_VALUE);
    for (long shingle : TextWords.of(text).shingles()) {
      for (int i = 0; i < SIZE; i++) {
        least[i] = Math.min(least[i], Mixing.mix(shingle ^ Mixing.mix(i)));
      }
    }
    return new Signature(Arrays.stream(least).mapToInt(each -> (int) (each >>> 32)).toArray());
  }

  /**
   * What {@link #bytes} gave.
   *
   * @throws IllegalArgumentException when it is not 384 bytes long
   */
  public static Signature parse(byte[] bytes) {
    if (bytes.length != SIZE * Integer.BYTES) {
      throw new IllegalArgumentException(
          "a signature has " + SIZE * Integer.BYTES + " bytes, not " + bytes.length);
    }
    int[] smallest = new int[SIZE];
    ByteBuffer.wrap(bytes).asIntBuffer().get(smallest);
    return new Signature(smallest);
  }

  public byte[] bytes() {
    ByteBuffer bytes = ByteBuffer.allocate(SIZE * Integer.BYTES);
    bytes.asIntBuffer().put(smallest);
    return bytes.array();
  }

  /** {@value #BANDS} keys; the band's number is part of its key, so one column holds them all. */
  public List<Long> bands() {
    List<Long> bands = new ArrayList<>();
    for (int band = 0; band < BANDS; band++) {
      long key = band;
      for (int row = 0; row < ROWS; row++) {
        key = Mixing.mix(key ^ smallest[band * ROWS + row]);
      }
      bands.add(key);
    }
    return List.copyOf(bands);
  }

  /** The estimated share of shingles in common, 0 to 1, with a standard error of at most .051. */
  public double likeness(Signature other) {
    int same = 0;
    for (int i = 0; i < SIZE; i++) {
      same += smallest[i] == other.smallest[i] ? 1 : 0;
    }
    return (double) same / SIZE;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Signature signature && Arrays.equals(smallest, signature.smallest);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(smallest);
  }
}
