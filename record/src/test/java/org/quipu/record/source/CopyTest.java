package org.quipu.record.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.quipu.record.entry.Claimed.document;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.quipu.core.document.CodePoints;
import org.quipu.core.document.Document;
import org.quipu.core.document.Span;

class CopyTest {
  private static final String WIRE =
      "The council of the harbour town met on Tuesday and put off its vote on the new dues, after "
          + "the dockers had closed both gates for a second day. The mayor told the assembly that "
          + "nine people had been hurt when a barrier gave way near the customs house.";

  /** So many words that nobody ever wrote one after another. */
  private static String noise(int seed, int words) {
    Random random = new Random(seed);
    return IntStream.range(0, words)
        .mapToObj(i -> "w" + random.nextInt(5000))
        .collect(Collectors.joining(" "));
  }

  @Test
  void aTextIsItsOwnCopyHoweverItIsSet() {
    String set = WIRE.toUpperCase(java.util.Locale.ROOT).replace("COUNCIL", "COUN\u00adCÍL");
    assertThat(Overlap.of(WIRE, set).resemblance()).isEqualTo(1);
    assertThat(Signature.of(set)).isEqualTo(Signature.of(WIRE));
    assertThat(Fingerprints.of(set)).isEqualTo(Fingerprints.of(WIRE));
  }

  @Test
  void storedSignaturesStayAsTheyAre() {
    // A change of the hashes would silently part old records from new ones.
    assertThat(Signature.of(WIRE).bands().get(0)).isEqualTo(BAND);
    assertThat(Signature.of(WIRE).bands()).hasSize(Signature.BANDS).doesNotHaveDuplicates();
    byte[] bytes = Signature.of(WIRE).bytes();
    assertThat(bytes).hasSize(384);
    assertThat(Signature.parse(bytes)).isEqualTo(Signature.of(WIRE));
    assertThatThrownBy(() -> Signature.parse(new byte[3]))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("384");
  }

  @Test
  void theSignatureEstimatesTheShareInCommon() {
    for (int seed = 0; seed < 20; seed++) {
      String base = noise(seed, 300);
      String half = base + " " + noise(seed + 1000, 150);
      double exact = Overlap.of(base, half).resemblance();
      assertThat(Signature.of(base).likeness(Signature.of(half))).isBetween(exact - .2, exact + .2);
    }
  }

  @Test
  void aCopyIsFoundThroughTheIndexAndStrangersAreNot() {
    int found = 0;
    int strangers = 0;
    for (int seed = 0; seed < 50; seed++) {
      String base = noise(seed, 300);
      String copy = base.substring(0, base.length() * 4 / 5) + noise(seed + 1000, 40);
      found += share(Signature.of(base).bands(), Signature.of(copy).bands()) ? 1 : 0;
      strangers +=
          share(Signature.of(base).bands(), Signature.of(noise(-seed - 1, 300)).bands()) ? 1 : 0;
    }
    assertThat(found).isGreaterThanOrEqualTo(49);
    assertThat(strangers).isZero();
  }

  @Test
  void aShortCopyInALongRoundUpIsContainedAndItsPassageFound() {
    String roundUp = noise(1, 400) + ". " + WIRE + " " + noise(2, 400);
    Overlap overlap = Overlap.of(WIRE, roundUp);
    assertThat(overlap.resemblance()).isLessThan(.1);
    assertThat(overlap.containment()).isGreaterThan(.95);
    assertThat(share(Fingerprints.of(WIRE), Fingerprints.of(roundUp))).isTrue();

    Document wire = document("Wire", "2024-05-04", WIRE);
    Document round = document("Round-up", "2024-05-05", "🙂 " + roundUp);
    Copy copy = Copy.between(round, wire).orElseThrow();
    assertThat(copy.original()).as("published first").isEqualTo(wire.id());
    assertThat(copy.isWhole()).isFalse();
    assertThat(copy.passages()).hasSize(1);
    SharedPassage passage = copy.passages().get(0);
    assertThat(new CodePoints(round.text()).quote(passage.inCopy()).text())
        .isEqualTo(WIRE.substring(0, WIRE.length() - 1));
    assertThat(copy.covers(passage.inCopy())).isTrue();
    assertThat(copy.covers(new Span(0, 5))).isFalse();
  }

  @Test
  void everyPassageOfTwentyWordsSharesAFingerprint() {
    for (int seed = 0; seed < 200; seed++) {
      String passage = noise(seed, SharedPassage.LEAST);
      String one = noise(seed + 1000, 37) + " " + passage + " " + noise(seed + 2000, 50);
      String other = noise(seed + 3000, 11) + " " + passage + " " + noise(seed + 4000, 80);
      assertThat(share(Fingerprints.of(one), Fingerprints.of(other))).as("seed " + seed).isTrue();
    }
  }

  @Test
  void twoReportsOfOneEventAreNoCopies() {
    String other =
        "Nine people were hurt on Tuesday when a barrier gave way near the customs house, the "
            + "mayor said. Dockers have kept the gates of the harbour shut for two days over dues "
            + "that the council wants to raise; the vote was put off.";
    assertThat(Copy.between(document("A", "2024-05-04", WIRE), document("B", "2024-05-04", other)))
        .isEmpty();
  }

  @Test
  void textsWithoutWordsAreCompared() {
    assertThat(Overlap.of("…", WIRE).resemblance()).isZero();
    assertThat(Overlap.of("…", "!").containment()).isZero();
    assertThat(Fingerprints.of("?")).isEmpty();
    assertThat(Fingerprints.of("Two words")).hasSize(1);
    assertThat(Signature.of("").bands()).hasSize(Signature.BANDS);
  }

  private static boolean share(List<Long> some, List<Long> others) {
    Set<Long> common = new HashSet<>(some);
    common.retainAll(others);
    return !common.isEmpty();
  }

  private static final long BAND = -371755960565036012L;
}
