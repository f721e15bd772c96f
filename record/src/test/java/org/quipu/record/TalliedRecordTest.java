package org.quipu.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quipu.record.Sources.CODER;
import static org.quipu.record.Sources.basis;
import static org.quipu.record.Sources.bytes;
import static org.quipu.record.Sources.count;
import static org.quipu.record.Sources.document;
import static org.quipu.record.Sources.said;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quipu.core.document.Document;
import org.quipu.core.quantity.Measure;
import org.quipu.core.quantity.Quantity;
import org.quipu.record.dispute.Dispute;
import org.quipu.record.dispute.Disputes;
import org.quipu.record.dispute.Side;
import org.quipu.record.entry.RecordedClaim;
import org.quipu.record.source.Copy;
import org.quipu.record.source.Signature;
import org.quipu.record.source.SourceGroups;
import org.quipu.record.tally.Tally;
import org.quipu.record.tally.TallyRule;
import org.quipu.record.tally.Total;

/** From a record's file to its totals and disputes: one report, its reprint, and another. */
class TalliedRecordTest {
  private static final LocalDate TENTH = LocalDate.of(2023, 1, 10);
  private static final String STORY =
      "The clinic by the lake counted 17 dead after the march on Monday. The road to the airport is"
          + " shut, the buses do not run, and the market stays closed until the end of the week.";

  @TempDir Path folder;

  @Test
  void aReprintIsNoSecondVoice() {
    Document wire = document(STORY, "Example Wire", "Toll", TENTH);
    Document reprint = document(STORY + " More soon.", "Example Daily", "Toll", TENTH.plusDays(2));
    Document other = document("Volunteers put the dead at 19.", "Diario Ejemplo", null, TENTH);
    try (Record record = Record.create(folder.resolve("r.quipu"))) {
      for (Document told : List.of(wire, reprint)) {
        record.append(
            told,
            bytes(told.text()),
            CODER,
            List.of(
                count(
                    basis(told, "counted 17 dead", "en/count", CODER),
                    told,
                    Measure.KILLED,
                    Quantity.exactly(17, "17"),
                    null)));
      }
      record.append(
          other,
          bytes(other.text()),
          CODER,
          List.of(
              count(
                  said(basis(other, "dead at 19", "en/count", CODER), other, "Volunteers"),
                  other,
                  Measure.KILLED,
                  Quantity.exactly(19, "19"),
                  null)));

      List<RecordedClaim> claims = record.claims(ClaimQuery.ALL);
      SourceGroups sources = SourceGroups.of(claims, copies(record));
      assertThat(sources.groups()).hasSize(2);

      Total total = Tally.of(Measure.KILLED, claims, sources).total(false).orElseThrow();
      assertThat(total.lines()).hasSize(2);
      assertThat(total.estimate(TallyRule.MOST_CONSERVATIVE, null).best()).isEqualTo(17);
      assertThat(total.believed(TallyRule.MOST_FREQUENT)).hasSize(1);

      List<Dispute> disputes = Disputes.contradictions(claims, sources);
      assertThat(disputes).hasSize(1);
      assertThat(disputes.get(0).sides())
          .extracting(Side::value)
          .containsExactlyInAnyOrder("17", "19");
      assertThat(disputes.get(0).sides()).allMatch(side -> side.sources().size() == 1);
    }
  }

  /** As an index of bands finds them. */
  private static List<Copy> copies(Record record) {
    List<Document> documents =
        record.documents().stream().map(entry -> record.document(entry.id().value())).toList();
    List<Copy> copies = new ArrayList<>();
    for (int i = 0; i < documents.size(); i++) {
      for (int k = i + 1; k < documents.size(); k++) {
        Set<Long> bands = new HashSet<>(Signature.of(documents.get(i).text()).bands());
        bands.retainAll(Signature.of(documents.get(k).text()).bands());
        if (!bands.isEmpty()) {
          Copy.between(documents.get(i), documents.get(k)).ifPresent(copies::add);
        }
      }
    }
    return copies;
  }
}
