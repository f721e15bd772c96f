package org.quipu.app.cli;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.quipu.app.exchange.Wording;
import org.quipu.core.attribution.Attribution;
import org.quipu.core.claim.Claim;
import org.quipu.core.claim.CountClaim;
import org.quipu.core.claim.EventClaim;
import org.quipu.core.claim.FactClaim;
import org.quipu.core.claim.PositionClaim;
import org.quipu.core.decision.Decision;
import org.quipu.core.document.Document;
import org.quipu.core.document.Known;
import org.quipu.core.document.Quote;
import org.quipu.core.event.Event;
import org.quipu.core.place.Location;
import org.quipu.core.quantity.Count;
import org.quipu.record.Record;
import org.quipu.record.Why;
import org.quipu.record.entry.RecordedClaim;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code quipu why}: all that a claim rests on. */
@Command(
    name = "why",
    mixinStandardHelpOptions = true,
    description =
        "Shows a claim, its sentence with the words marked, its document with its hash, and the rule"
            + " that made it.",
    footer = {"", "Example: quipu why peru.quipu c3f0a91be"})
final class WhyCommand implements Callable<Integer> {
  @Mixin private RecordOption file;

  @Parameters(index = "1", paramLabel = "CLAIM", description = "Its id, or the beginning of it.")
  private String id;

  @Override
  public Integer call() {
    try (Record record = file.forReading()) {
      print(record.why(id));
      return 0;
    }
  }

  private static void print(Why why) {
    RecordedClaim row = why.claim();
    Claim claim = row.claim();
    line("claim", row.id() + " (" + claim.kind() + ", " + row.standing().code() + ")");
    line("what", Wording.what(claim) + ": " + Wording.parties(claim));
    line("status", claim.basis().status().code());
    line("day", Wording.day(row));
    details(claim);
    line("says so", saysSo(claim, row));
    System.out.println();
    System.out.println(indented(marked(why)));
    System.out.println();
    Document document = why.document();
    line("document", document.id() + "  " + document.label());
    line("publisher", known(document.metadata().publisher()));
    line("published", known(document.metadata().published()));
    line("sha-256", document.sourceHash());
    Quote quote = claim.basis().evidence().quote();
    line(
        "at",
        "characters "
            + quote.start()
            + " to "
            + quote.end()
            + ", sentence "
            + (claim.basis().sentence() + 1));
    line("rule", claim.basis().rule().id() + "  by " + claim.basis().rule().coder());
    line("confidence", claim.basis().confidence() + " that it is read right");
    for (String note : claim.basis().notes()) {
      line("note", note);
    }
    for (Decision decision : why.decisions()) {
      line(
          decision.kind(), "by " + decision.by() + ", " + decision.at() + ": " + decision.reason());
    }
  }

  private static void details(Claim claim) {
    if (claim instanceof EventClaim told) {
      Event event = told.event();
      if (event.act() != null) {
        line("act", event.act().code());
      }
      if (event.term() != null) {
        line("term", event.term().toString());
      }
      content(event.content());
      place(event.place());
    } else if (claim instanceof CountClaim counted) {
      Count count = counted.count();
      line(
          "scope",
          count.cumulative()
              ? "total" + (count.since() == null ? "" : " since " + count.since())
              : "one occurrence");
      if (count.asOf() != null) {
        line("as of", count.asOf().toString());
      }
      place(count.place());
    } else if (claim instanceof PositionClaim position) {
      content(position.about());
    } else if (claim instanceof FactClaim fact) {
      if (fact.act() != null) {
        line("of act", fact.act());
      }
      if (fact.event() != null) {
        line("about", "claim " + fact.event());
      }
    }
  }

  private static void content(@Nullable Quote content) {
    if (content != null) {
      line("content", "\u201C" + content.text().replaceAll("\\s+", " ") + "\u201D");
    }
  }

  private static void place(@Nullable Location location) {
    if (location != null) {
      line(
          "place",
          location.place().name()
              + (location.place().country() == null ? "" : ", " + location.place().country())
              + (location.inferred() ? " (inferred)" : ""));
    }
  }

  private static String saysSo(Claim claim, RecordedClaim row) {
    Attribution attribution = claim.basis().attribution();
    if (attribution == null) {
      return row.document().publisher();
    }
    StringBuilder chain = new StringBuilder();
    for (Attribution said : attribution.chain()) {
      chain.append(said.speakerName()).append(", according to ");
    }
    return chain.append(row.document().publisher()).toString();
  }

  /** The sentence with the evidence between marks, and its neighbours. */
  private static String marked(Why why) {
    Quote sentence = why.sentence();
    Quote evidence = why.claim().claim().basis().evidence().quote();
    String text = sentence.text();
    int from = text.offsetByCodePoints(0, evidence.start() - sentence.start());
    int to = text.offsetByCodePoints(from, evidence.span().length());
    return (why.before() == null ? "" : "\u2026 ")
        + text.substring(0, from)
        + "\u00BB"
        + text.substring(from, to)
        + "\u00AB"
        + text.substring(to)
        + (why.after() == null ? "" : " \u2026");
  }

  private static String indented(String text) {
    return "    " + text.replaceAll("\\s+", " ");
  }

  private static String known(@Nullable Known<?> known) {
    return known == null ? "not known" : known.value() + " (" + known.origin().code() + ")";
  }

  private static void line(String label, String value) {
    System.out.printf("%-11s %s%n", label, value);
  }
}
