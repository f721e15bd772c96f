package org.quipu.app.cli;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.quipu.core.Coded;
import org.quipu.core.claim.PositionClaim;
import org.quipu.core.claim.Stance;
import org.quipu.core.document.Folding;
import org.quipu.record.ClaimQuery;
import org.quipu.record.Record;
import org.quipu.record.entry.RecordedClaim;
import org.quipu.record.source.SourceGroup;
import org.quipu.record.view.PositionLine;
import org.quipu.record.view.Positions;
import org.quipu.record.view.Stand;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code quipu positions}: who supports, condemns, recognises, demands or rejects whom or what. */
@Command(
    name = "positions",
    mixinStandardHelpOptions = true,
    description =
        "Shows who is said to support, condemn, recognise, demand or reject whom or what.",
    footer = {"", "Example: quipu positions peru.quipu --holder \"United States\""})
final class PositionsCommand implements Callable<Integer> {
  @Mixin private RecordOption file;

  @Option(names = "--holder", description = "Part of the name of who takes the position.")
  private @Nullable String holder;

  @Option(names = "--toward", description = "Part of the name of whom it is toward.")
  private @Nullable String toward;

  @Option(names = "--stance", description = "supports, condemns, recognises, demands, rejects.")
  private @Nullable String stance;

  @Override
  public Integer call() {
    Stance wanted = stance == null ? null : Filters.parse(Stance.class, "--stance", stance);
    try (Record record = file.forReading()) {
      List<RecordedClaim> claims =
          record.claims(ClaimQuery.builder().kind("position").build()).stream()
              .filter(
                  claim ->
                      wanted == null || ((PositionClaim) claim.claim()).stance().equals(wanted))
              .toList();
      Table table =
          new Table("WHO", "DAY", "STANCE", "TOWARD", "STATUS", "CLAIM", "SAYS", "ABOUT WHAT");
      int lines = 0;
      for (PositionLine line : Positions.of(claims, record.sources(claims), record.identities())) {
        if (matches(line.holder(), holder) && matches(line.toward(), toward)) {
          lines++;
          row(table, line);
        }
      }
      if (!table.isEmpty()) {
        table.print(System.out);
      }
      System.err.println(Words.count(lines, "pair") + " of somebody and whom they judge");
      return 0;
    }
  }

  private static void row(Table table, PositionLine line) {
    String who = line.holder();
    for (Stand stand : line.stands()) {
      table.row(
          who,
          stand.day() == null ? "day not known" : stand.day().toString(),
          code(stand.stance()),
          line.toward(),
          code(stand.status()),
          Ids.brief(stand.claims().get(0).id().value()),
          stand.sources().stream().map(SourceGroup::name).collect(Collectors.joining("; ")),
          stand.about() == null ? "" : stand.about());
      who = "";
    }
  }

  private static String code(Coded coded) {
    return coded.code();
  }

  private static boolean matches(String name, @Nullable String part) {
    return part == null || Folding.fold(name).contains(Folding.fold(part.strip()));
  }
}
