package org.quipu.app.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quipu.app.exchange.ActorProfile;
import org.quipu.app.exchange.OwnLists;
import org.quipu.app.exchange.Wording;
import org.quipu.record.Record;
import org.quipu.record.actor.Identities;
import org.quipu.record.actor.Identity;
import org.quipu.record.entry.RecordedClaim;
import org.quipu.record.view.Case;
import org.quipu.record.view.CaseStep;
import org.quipu.record.view.PositionLine;
import org.quipu.record.view.Stand;
import org.quipu.text.resolve.actor.ListEntry;

/** All that a record has of one actor, part by part, as lines. */
final class Profile {
  private final ActorProfile of;
  private final Identity actor;
  private final @Nullable ListEntry entry;

  Profile(Record record, Identities who, Identity actor) {
    this.of = ActorProfile.of(record, who, actor);
    this.actor = actor;
    this.entry = actor.list() == null ? null : OwnLists.of(record).entry(actor.list()).orElse(null);
  }

  List<List<String>> parts(int limit) {
    List<List<String>> parts = new ArrayList<>();
    parts.add(
        List.of(
            Actors.label(actor)
                + ", "
                + actor.kind().code()
                + (actor.sectors().isEmpty() ? "" : ", " + Actors.sectors(actor)),
            actor.id()
                + ": "
                + Words.count(actor.claims(), "claim")
                + ", "
                + Words.count(actor.documents(), "document")));
    parts.add(cut("Names found", names(), limit));
    parts.add(cut("Roles by the lists", listed(), limit));
    parts.add(cut("Roles by the texts", told(), limit));
    parts.add(cut("Acts and what befell it", claims(of.acts()), limit));
    parts.add(cut("What it is said to have said", claims(of.said()), limit));
    parts.add(cut("By whom its words come", retold(), limit));
    parts.add(cut("Positions", positions(), limit));
    parts.add(cut("Proceedings against it", proceedings(), limit));
    parts.add(cut("Documents", sources(), limit));
    return parts;
  }

  private static List<String> cut(String head, List<String> lines, int limit) {
    if (lines.isEmpty()) {
      return List.of();
    }
    List<String> part = new ArrayList<>(List.of("", head + ":"));
    part.addAll(limit == 0 ? lines : lines.subList(0, Math.min(limit, lines.size())));
    if (limit > 0 && lines.size() > limit) {
      part.add("  " + (lines.size() - limit) + " more; --limit 0 shows all");
    }
    return part;
  }

  private static List<String> lines(Table table) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    table.printRows(new PrintStream(bytes, true, StandardCharsets.UTF_8));
    return bytes.toString(StandardCharsets.UTF_8).lines().toList();
  }

  private List<String> names() {
    Table table = new Table("  NAME", "DOCUMENTS", "ALSO AS");
    for (ActorProfile.Name name : of.names()) {
      table.row(
          "  " + name.name(), String.valueOf(name.documents()), String.join("; ", name.words()));
    }
    return lines(table);
  }

  private List<String> listed() {
    if (entry == null) {
      return List.of();
    }
    Table table = new Table("  FROM", "TO", "ROLE");
    for (ListEntry.Office office : entry.offices()) {
      table.row(
          "  " + (office.from().equals(LocalDate.MIN) ? "start not known" : office.from()),
          office.to() == null ? "open" : office.to().toString(),
          office.title());
    }
    return lines(table);
  }

  /** The office words of the texts, with the days of publication between which they stand. */
  private List<String> told() {
    Table table = new Table("  FROM", "TO", "ROLE", "DOCUMENTS");
    for (ActorProfile.Role role : of.roles()) {
      table.row(
          "  " + (role.first() == null ? "day not known" : role.first()),
          role.last() == null ? "" : role.last().toString(),
          role.office(),
          Words.count(role.documents(), "document"));
    }
    return lines(table);
  }

  private static List<String> claims(List<RecordedClaim> claims) {
    Table table = new Table("  CLAIM", "DAY", "WHAT", "STATUS", "WHO", "SAYS", "WORDS");
    for (RecordedClaim row : claims) {
      table.row(
          "  " + Ids.brief(row.id().value()),
          Wording.day(row),
          Wording.what(row.claim()),
          row.claim().basis().status().code(),
          Wording.parties(row.claim()),
          row.saysSo(),
          row.claim().basis().evidence().quote().text());
    }
    return lines(table);
  }

  private List<String> retold() {
    Table table = new Table("  PUBLISHER", "THROUGH", "WORDS OF", "CLAIMS", "FIRST CLAIM");
    for (ActorProfile.Retold each : of.retold()) {
      table.row(
          "  " + each.publisher(),
          String.join(", reported by ", each.through()),
          each.copiedFrom() == null ? "its own" : each.copiedFrom() + " (copied)",
          String.valueOf(each.claims().size()),
          Ids.brief(each.claims().get(0).id().value()));
    }
    return lines(table);
  }

  private List<String> positions() {
    Table table = new Table("  DAY", "WHO", "STANCE", "TOWARD", "STATUS", "CLAIM", "ABOUT WHAT");
    for (PositionLine line : of.positions()) {
      for (Stand stand : line.stands()) {
        table.row(
            "  " + (stand.day() == null ? "day not known" : stand.day()),
            line.holder(),
            stand.stance().code(),
            line.toward(),
            stand.status().code(),
            Ids.brief(stand.claims().get(0).id().value()),
            stand.about() == null ? "" : stand.about());
      }
    }
    return lines(table);
  }

  private List<String> proceedings() {
    Table table = new Table("  DAY", "STEP", "STATUS", "BODY", "CLAIM", "WHAT");
    for (Case each : of.proceedings()) {
      for (CaseStep step : each.steps()) {
        table.row(
            "  " + ProceedingsCommand.day(step),
            step.act().code(),
            step.status().code(),
            String.join("; ", step.bodies()),
            Ids.brief(step.claims().get(0).id().value()),
            String.join("; ", step.content()));
      }
    }
    return lines(table);
  }

  private List<String> sources() {
    Table table = new Table("  DOCUMENT", "PUBLISHED", "PUBLISHER", "CLAIMS", "TITLE");
    of.documents()
        .forEach(
            (document, claims) ->
                table.row(
                    "  " + Ids.brief(document.id().value()),
                    document.metadata().published() == null
                        ? ""
                        : document.metadata().published().value().from().toString(),
                    document.publisher(),
                    String.valueOf(claims),
                    document.label()));
    return lines(table);
  }
}
