package org.quipu.app.cli;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.quipu.app.exchange.Wording;
import org.quipu.core.claim.ClaimId;
import org.quipu.core.claim.EventClaim;
import org.quipu.core.claim.FactClaim;
import org.quipu.core.event.ActId;
import org.quipu.record.ClaimQuery;
import org.quipu.record.Record;
import org.quipu.record.entry.RecordedClaim;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code quipu fact list}: the facts of a record, by day. */
@Command(
    name = "list",
    mixinStandardHelpOptions = true,
    description = "Lists what is said about institutional acts, by whom: read or entered by hand.",
    footer = {"", "Example: quipu fact list peru.quipu --act PER/removal/2022-12-07"})
final class FactListCommand implements Callable<Integer> {
  @Mixin private RecordOption file;

  @Option(
      names = "--act",
      paramLabel = "COUNTRY/act/DATE",
      description = {
        "Only of this act: facts that a person put to it, and facts of texts that tell of an act",
        "of this kind on that day."
      })
  private @Nullable String act;

  @Option(names = "--name", description = "Only facts of this name, such as hearing.held.")
  private @Nullable String name;

  private final Map<ClaimId, RecordedClaim> events = new HashMap<>();

  @Override
  public Integer call() {
    ActId wanted = act == null ? null : FactAddCommand.act(act);
    try (Record record = file.forReading()) {
      List<RecordedClaim> facts = record.claims(ClaimQuery.builder().kind("fact").build());
      Table table =
          new Table("CLAIM", "OF ACT", "FACT", "VALUE", "STATUS", "DAY", "SAYS", "MADE", "WORDS");
      int shown = 0;
      for (RecordedClaim row : facts) {
        FactClaim fact = (FactClaim) row.claim();
        if ((name == null || name.equals(fact.name()))
            && (wanted == null || isOf(record, fact, wanted))) {
          shown++;
          table.row(
              Ids.brief(row.id().value()),
              of(record, fact),
              fact.name(),
              fact.value(),
              fact.basis().status().code(),
              Wording.day(row),
              row.saysSo(),
              fact.basis().rule().id().equals("hand") ? "by hand" : "read",
              fact.basis().evidence().quote().text());
        }
      }
      if (!table.isEmpty()) {
        table.print(System.out);
      }
      System.err.println(Words.count(shown, "fact"));
      return 0;
    }
  }

  private boolean isOf(Record record, FactClaim fact, ActId wanted) {
    if (fact.act() != null || fact.event() == null) {
      return wanted.toString().equals(fact.act());
    }
    RecordedClaim event = event(record, fact.event());
    return event.claim() instanceof EventClaim told
        && told.event().act() == wanted.act()
        && event.dayFrom() != null
        && event.dayTo() != null
        && !wanted.day().isBefore(event.dayFrom())
        && !wanted.day().isAfter(event.dayTo());
  }

  private String of(Record record, FactClaim fact) {
    if (fact.act() != null || fact.event() == null) {
      return fact.act() == null ? "not said" : fact.act();
    }
    RecordedClaim event = event(record, fact.event());
    return Wording.act(event.claim()) + ", " + Wording.day(event);
  }

  private RecordedClaim event(Record record, ClaimId id) {
    return events.computeIfAbsent(id, each -> record.claim(each.value()));
  }
}
