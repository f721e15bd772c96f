package org.quipu.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.quipu.core.claim.CountClaim;
import org.quipu.core.claim.EventClaim;
import org.quipu.core.document.Document;
import org.quipu.core.event.Timing;
import org.quipu.core.json.CanonicalJson;
import org.quipu.core.quantity.Count;
import org.quipu.core.quantity.Measure;
import org.quipu.core.quantity.Quantity;
import org.quipu.core.time.Certainty;
import org.quipu.core.time.When;

/** By which day a count is sorted, and on what that rests. */
class DaysTest {
  private static final LocalDate NINTH = LocalDate.of(2023, 1, 9);
  private static final LocalDate PUBLISHED = LocalDate.of(2023, 1, 12);
  private static final String TEXT = "Farmers marched in Puno on 9 January. 17 people were killed.";

  private static String day(
      @Nullable LocalDate published,
      boolean cumulative,
      @Nullable LocalDate since,
      @Nullable LocalDate asOf,
      @Nullable Timing time) {
    Document document = Sources.document(TEXT, null, null, published);
    EventClaim march =
        Sources.protest(
            Sources.basis(document, "Farmers marched", "en/x", Sources.CODER),
            document,
            "Farmers",
            "marched",
            null,
            time);
    Count count =
        new Count(
            Measure.KILLED,
            Sources.quote(document, "17 people"),
            Quantity.exactly(17, "17"),
            null,
            cumulative,
            since,
            asOf,
            null);
    CountClaim claim =
        new CountClaim(
            Sources.basis(document, "17 people were killed", "en/y", Sources.CODER),
            count,
            CanonicalJson.idOf(march));
    var columns = Days.of(claim, document, id -> march).columns();
    return columns.get("day_from") + " " + columns.get("day_to") + " " + columns.get("day_basis");
  }

  private static Timing at(When when) {
    return new Timing(when, Certainty.INFERRED, null);
  }

  @Test
  void theFigureOfAnOccurrenceHasItsDay() {
    Timing ninth = at(new When.Day(NINTH));
    assertThat(day(PUBLISHED, false, null, PUBLISHED, ninth))
        .isEqualTo("2023-01-09 2023-01-09 inferred");
    assertThat(day(PUBLISHED, false, null, null, ninth))
        .isEqualTo("2023-01-09 2023-01-09 inferred");
  }

  @Test
  void aTotalHasTheDayForWhichItIsGiven() {
    Timing ninth = at(new When.Day(NINTH));
    assertThat(day(PUBLISHED, true, NINTH, PUBLISHED.minusDays(1), ninth))
        .isEqualTo("2023-01-11 2023-01-11 stated");
    assertThat(day(PUBLISHED, true, NINTH, PUBLISHED, ninth))
        .isEqualTo("2023-01-12 2023-01-12 published");
  }

  @Test
  void withoutADayTheBoundsAndThePublicationStandIn() {
    assertThat(day(PUBLISHED, false, null, null, null))
        .isEqualTo("2023-01-12 2023-01-12 published");
    assertThat(day(PUBLISHED, false, null, null, at(new When.NotAfter(NINTH))))
        .isEqualTo("2023-01-09 2023-01-09 not-after");
    assertThat(day(PUBLISHED, false, null, PUBLISHED, at(new When.NotAfter(NINTH))))
        .isEqualTo("2023-01-12 2023-01-12 published");
    assertThat(day(PUBLISHED, false, null, null, at(new When.Unresolved("that year"))))
        .isEqualTo("2023-01-12 2023-01-12 published");
    assertThat(day(null, false, null, null, at(new When.NotBefore(NINTH))))
        .isEqualTo("2023-01-09 2023-01-09 not-before");
    assertThat(day(null, false, null, null, null)).isEqualTo("null null none");
  }
}
