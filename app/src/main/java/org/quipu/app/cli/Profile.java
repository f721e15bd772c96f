package org.quipu.app.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.quipu.app.exchange.Wording;
import org.quipu.core.actor.Participant;
import org.quipu.core.claim.EventClaim;
import org.quipu.core.claim.PositionClaim;
import org.quipu.core.document.DocumentId;
import org.quipu.record.ClaimQuery;
import org.quipu.record.Record;
import org.quipu.record.actor.Identities;
import org.quipu.record.actor.Identity;
import org.quipu.record.actor.Mention;
import org.quipu.record.entry.DocumentEntry;
import org.quipu.record.entry.RecordedClaim;
import org.quipu.record.source.SourceGroups;
import org.quipu.record.view.Case;
import org.quipu.record.view.CaseStep;
import org.quipu.record.view.PositionLine;
import org.quipu.record.view.Positions;
import org.quipu.record.view.Proceedings;
import org.quipu.record.view.Stand;
import org.quipu.text.resolve.actor.ListEntry;

/** All that a record has of one actor, part by part, as lines. */
final class Profile {
  private final Record record;
  private final Identities who;
  private final Identity actor;
  private final Map<DocumentId, DocumentEntry> documents = new HashMap<>();

  Profile(Record record, Identities who, Identity actor) {
    this.record = record;
    this.who = who;
    this.actor = actor;
    record.documents().forEach(each -> documents.put(each.id(), each));
  }

  List<List<String>> parts(int limit) {
    List<RecordedClaim> events = claims("event");
    List<RecordedClaim> positions = claims("position");
    List<RecordedClaim> both = new ArrayList<>(events);
    both.addAll(positions);
    SourceGroups sources = record.sources(both);
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
    parts.add(cut("Acts and what befell it", acts(events), limit));
    parts.add(cut("Positions", positions(positions, sources), limit));
    parts.add(cut("Proceedings against it", proceedings(events, sources), limit));
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

  /** The claims in force of this kind in which the actor takes part. */
  private List<RecordedClaim> claims(String kind) {
    try (Stream<RecordedClaim> all = record.streamClaims(ClaimQuery.builder().kind(kind).build())) {
      return all.filter(each -> participants(each).stream().anyMatch(some -> isIt(each, some)))
          .toList();
    }
  }

  private boolean isIt(RecordedClaim claim, Participant each) {
    return actor.equals(who.of(claim.document().id(), each.actor()));
  }

  private static List<Participant> participants(RecordedClaim claim) {
    List<Participant> all = new ArrayList<>();
    if (claim.claim() instanceof EventClaim told) {
      all.addAll(told.event().actors());
      all.addAll(told.event().recipients());
    } else if (claim.claim() instanceof PositionClaim position) {
      all.addAll(position.holders());
      all.addAll(position.toward());
    }
    return all;
  }

  private List<String> names() {
    Map<String, Integer> names = new TreeMap<>();
    for (Mention mention : actor.mentions()) {
      names.merge(mention.actor().name(), 0, Integer::sum);
      mention.words().forEach(words -> names.merge(words.replaceAll("\\s+", " "), 1, Integer::sum));
    }
    return List.of("  " + String.join("; ", names.keySet()));
  }

  private List<String> listed() {
    if (actor.list() == null) {
      return List.of();
    }
    ListEntry entry = ActorFiles.lists(record).entry(actor.list()).orElse(null);
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
    Map<String, List<Mention>> offices = new TreeMap<>();
    for (Mention mention : actor.mentions()) {
      mention
          .offices()
          .forEach(office -> offices.computeIfAbsent(office, of -> new ArrayList<>()).add(mention));
    }
    Table table = new Table("  FROM", "TO", "ROLE", "DOCUMENTS");
    offices.forEach(
        (office, of) -> {
          List<String> days =
              of.stream()
                  .map(each -> day(each.document()))
                  .filter(each -> !each.isEmpty())
                  .sorted()
                  .toList();
          table.row(
              "  " + (days.isEmpty() ? "day not known" : days.get(0)),
              days.isEmpty() ? "" : days.get(days.size() - 1),
              office,
              Words.count(of.stream().map(Mention::document).distinct().count(), "document"));
        });
    return lines(table);
  }

  private String day(DocumentId id) {
    DocumentEntry entry = documents.get(id);
    return entry == null || entry.metadata().published() == null
        ? ""
        : entry.metadata().published().value().from().toString();
  }

  private static List<String> acts(List<RecordedClaim> events) {
    Table table = new Table("  CLAIM", "DAY", "WHAT", "STATUS", "WHO", "SAYS", "WORDS");
    for (RecordedClaim row : events) {
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

  private List<String> positions(List<RecordedClaim> claims, SourceGroups sources) {
    Table table = new Table("  DAY", "WHO", "STANCE", "TOWARD", "STATUS", "CLAIM", "ABOUT WHAT");
    for (PositionLine line : Positions.of(claims, sources, who)) {
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

  private List<String> proceedings(List<RecordedClaim> events, SourceGroups sources) {
    List<RecordedClaim> against =
        events.stream()
            .filter(
                each ->
                    each.claim() instanceof EventClaim told
                        && told.event().recipients().stream().anyMatch(some -> isIt(each, some)))
            .toList();
    Table table = new Table("  DAY", "STEP", "STATUS", "BODY", "CLAIM", "WHAT");
    for (Case each : Proceedings.of(against, sources, who)) {
      if (each.against().equals(actor.name())) {
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
    }
    return lines(table);
  }

  private List<String> sources() {
    Map<DocumentId, Integer> claims = new LinkedHashMap<>();
    actor.mentions().forEach(each -> claims.merge(each.document(), each.claims(), Integer::sum));
    Table table = new Table("  DOCUMENT", "PUBLISHED", "PUBLISHER", "CLAIMS", "TITLE");
    claims.entrySet().stream()
        .sorted(
            Map.Entry.<DocumentId, Integer>comparingByValue(Comparator.reverseOrder())
                .thenComparing(each -> each.getKey().value()))
        .forEach(
            each -> {
              @Nullable DocumentEntry entry = documents.get(each.getKey());
              if (entry != null) {
                table.row(
                    "  " + Ids.brief(each.getKey().value()),
                    day(each.getKey()),
                    entry.publisher(),
                    String.valueOf(each.getValue()),
                    entry.label());
              }
            });
    return lines(table);
  }
}
