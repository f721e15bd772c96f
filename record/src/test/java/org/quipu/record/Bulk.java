package org.quipu.record;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.quipu.core.claim.Claim;
import org.quipu.core.claim.EventClaim;
import org.quipu.core.document.Document;
import org.quipu.core.json.CanonicalJson;
import org.quipu.core.quantity.Measure;
import org.quipu.core.quantity.Quantity;

/**
 * Reads made-up documents into a record, so many sentences each: what a long run of the program
 * does to the store. A program of its own so that it can be killed.
 */
final class Bulk {
  private Bulk() {}

  /** One text: every sentence has an event and a count. */
  static Document document(int number, int sentences) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < sentences; i++) {
      text.append("Group ").append(number).append('x').append(i);
      text.append(" marched in Ciudad Ñ and officials counted ").append(1000 + i);
      text.append(" people.\n\n");
    }
    return Sources.document(
        text.toString(),
        "Outlet " + number % 20,
        "Report " + number,
        LocalDate.of(2022, 12, 1).plusDays(number % 90));
  }

  static List<Claim> claims(Document document, int number, int sentences, String coder) {
    List<Claim> claims = new ArrayList<>();
    for (int i = 0; i < sentences; i++) {
      String group = "Group " + number + "x" + i;
      EventClaim march =
          Sources.protest(
              Sources.basis(document, group + " marched", "en/protest#march.v", coder),
              document,
              group,
              "marched",
              "Ciudad Ñ",
              null);
      claims.add(march);
      String figure = Integer.toString(1000 + i);
      claims.add(
          Sources.count(
              Sources.basis(document, figure + " people", "en/count#participants", coder),
              document,
              Measure.PARTICIPANTS,
              Quantity.exactly(1000 + i, figure),
              CanonicalJson.idOf(march)));
    }
    return claims;
  }

  static void append(Record record, int number, int sentences) {
    Document document = document(number, sentences);
    record.append(
        document,
        Sources.bytes(document.text()),
        Sources.CODER,
        claims(document, number, sentences, Sources.CODER));
  }

  /** Arguments: file, documents, sentences in each. Goes on where an earlier run was stopped. */
  public static void main(String[] arguments) {
    Path file = Path.of(arguments[0]);
    int sentences = Integer.parseInt(arguments[2]);
    try (Record record = Files.exists(file) ? Record.open(file) : Record.create(file)) {
      IntStream.range(0, Integer.parseInt(arguments[1]))
          .forEach(number -> append(record, number, sentences));
    }
  }
}
