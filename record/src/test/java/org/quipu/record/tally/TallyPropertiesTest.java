package org.quipu.record.tally;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.quipu.core.document.Document;
import org.quipu.core.quantity.Measure;
import org.quipu.core.quantity.Quantity;
import org.quipu.record.entry.Claimed;
import org.quipu.record.entry.RecordedClaim;
import org.quipu.record.source.Copy;
import org.quipu.record.source.Overlap;
import org.quipu.record.source.SourceGroups;

/** What must hold of any claims; each case is made from its seed. */
class TallyPropertiesTest {
  static IntStream seeds() {
    return IntStream.range(0, 200);
  }

  private static Quantity quantity(Random random) {
    int number = 1 + random.nextInt(30);
    String words = "figure " + number;
    return switch (random.nextInt(8)) {
      case 0 -> Quantity.atLeast(number, words);
      case 1 -> Quantity.moreThan(number, words);
      case 2 -> Quantity.atMost(number, words);
      case 3 -> Quantity.about(number, words);
      case 4 -> Quantity.between(number, number + 5, words);
      case 5 -> Quantity.vague("dozens");
      default -> Quantity.exactly(number, words);
    };
  }

  private static RecordedClaim claim(Random random, int paper) {
    Claimed claimed =
        Claimed.by("Paper " + paper)
            .on(LocalDate.of(2023, 1, 1 + random.nextInt(6)).toString())
            .offset(random.nextInt(50));
    if (random.nextInt(3) == 0) {
      claimed.told("Office " + random.nextInt(3));
    }
    return claimed.killed(quantity(random));
  }

  private static List<RecordedClaim> claims(Random random) {
    Set<RecordedClaim> claims = new LinkedHashSet<>();
    int size = 1 + random.nextInt(8);
    for (int i = 0; i < size; i++) {
      claims.add(claim(random, random.nextInt(4)));
    }
    return new ArrayList<>(claims);
  }

  private static Total total(List<RecordedClaim> claims, List<Copy> copies) {
    return Tally.of(Measure.KILLED, claims, SourceGroups.of(claims, copies)).totals().get(0);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void theOrderOfClaimsDoesNotMatter(int seed) {
    Random random = new Random(seed);
    List<RecordedClaim> claims = claims(random);
    Total expected = total(claims, List.of());
    Collections.shuffle(claims, random);
    Total shuffled = total(claims, List.of());
    for (TallyRule rule : TallyRule.values()) {
      assertThat(shuffled.estimate(rule, null).saysTheSame(expected.estimate(rule, null))).isTrue();
      assertThat(shuffled.believed(rule)).hasSameSizeAs(expected.believed(rule));
      for (int i = 0; i < expected.believed(rule).size(); i++) {
        assertThat(shuffled.believed(rule).get(i).saysTheSame(expected.believed(rule).get(i)))
            .isTrue();
      }
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void aCopyChangesNoTotal(int seed) {
    Random random = new Random(seed);
    List<RecordedClaim> claims = claims(random);
    RecordedClaim original = claims.get(random.nextInt(claims.size()));
    Total before = total(claims, List.of());
    Document reprint =
        Claimed.document("Copyist", LocalDate.of(2023, 2, 1).toString(), "reprint " + seed);
    Quantity said = ((org.quipu.core.claim.CountClaim) original.claim()).count().quantity();
    Claimed copied = Claimed.in(reprint);
    var speaker = original.claim().basis().attribution();
    if (speaker != null) {
      copied.told(speaker.speakerName());
    }
    claims.add(copied.killed(said));
    Copy copy =
        new Copy(original.document().id(), reprint.id(), new Overlap(90, 100, 100), List.of());
    Total after = total(claims, List.of(copy));
    for (TallyRule rule : TallyRule.values()) {
      assertThat(after.estimate(rule, null).saysTheSame(before.estimate(rule, null)))
          .as("%s: %s, then %s", rule, before.estimate(rule, null), after.estimate(rule, null))
          .isTrue();
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void moreSourcesNeverShrinkMinimumAndMaximum(int seed) {
    Random random = new Random(seed);
    List<RecordedClaim> claims = claims(random);
    Estimate before = total(claims, List.of()).estimate(TallyRule.MINIMUM_MAXIMUM, null);
    claims.add(claim(random, 100));
    if (claims.get(claims.size() - 1).claim().basis().attribution() != null) {
      return; // a source that was heard before may correct itself
    }
    Estimate after = total(claims, List.of()).estimate(TallyRule.MINIMUM_MAXIMUM, null);
    if (!before.from().isEmpty()) {
      assertThat(open(after.low(), 0)).isLessThanOrEqualTo(open(before.low(), 0));
      assertThat(open(after.high(), Long.MAX_VALUE))
          .isGreaterThanOrEqualTo(open(before.high(), Long.MAX_VALUE));
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void noRuleInventsANumber(int seed) {
    List<RecordedClaim> claims = claims(new Random(seed));
    Set<Long> given = new LinkedHashSet<>();
    for (RecordedClaim claim : claims) {
      Quantity said = ((org.quipu.core.claim.CountClaim) claim.claim()).count().quantity();
      for (Long number : java.util.Arrays.asList(said.low(), said.value(), said.high())) {
        if (number != null) {
          given.add(number);
        }
      }
    }
    total(claims, List.of())
        .estimates(null)
        .forEach(
            (rule, estimate) -> {
              assertThat(given).as(rule.code()).containsAll(numbers(estimate));
              if (estimate.best() != null) {
                assertThat(estimate.best())
                    .isBetween(open(estimate.low(), 0), open(estimate.high(), Long.MAX_VALUE));
              }
              assertThat(estimate.isEmpty()).isEqualTo(numbers(estimate).isEmpty());
            });
  }

  private static List<Long> numbers(Estimate estimate) {
    return java.util.stream.Stream.of(estimate.low(), estimate.best(), estimate.high())
        .filter(Objects::nonNull)
        .toList();
  }

  private static long open(@Nullable Long end, long instead) {
    return end == null ? instead : end;
  }
}
