package org.quipu.app.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.quipu.core.Coded;
import org.quipu.core.actor.Participant;
import org.quipu.core.attribution.Attribution;
import org.quipu.core.claim.Claim;
import org.quipu.core.claim.CountClaim;
import org.quipu.core.claim.EventClaim;
import org.quipu.core.claim.FactClaim;
import org.quipu.core.claim.PositionClaim;
import org.quipu.core.document.Metadata;
import org.quipu.core.document.Quote;
import org.quipu.core.event.Act;
import org.quipu.core.event.ActId;
import org.quipu.core.event.Event;
import org.quipu.core.json.CanonicalJson;
import org.quipu.core.place.Location;
import org.quipu.core.quantity.Quantity;
import org.quipu.record.entry.RecordedClaim;

/**
 * Claims as files for other programs. CSV has the columns of the record's view {@code claim_table},
 * a claim a row (RFC 4180, UTF-8, a head line); JSON Lines has the canonical JSON, a claim a line.
 */
public final class ClaimExport {
  private static final List<String> COLUMNS =
      List.of(
          "claim",
          "kind",
          "label",
          "act",
          "modes",
          "status",
          "actors",
          "recipients",
          "content",
          "bound",
          "value",
          "low",
          "high",
          "words",
          "day_from",
          "day_to",
          "day_basis",
          "place",
          "country",
          "says_so",
          "publisher",
          "published",
          "title",
          "evidence",
          "confidence",
          "standing",
          "rule",
          "coder",
          "document",
          "evidence_start",
          "evidence_end",
          "of_act");

  private ClaimExport() {}

  /** Writes as the claims come, so that a large record needs no large memory. */
  public static void csv(Stream<RecordedClaim> claims, Appendable out) throws IOException {
    out.append(String.join(",", COLUMNS)).append("\r\n");
    each(claims, claim -> out.append(row(claim)).append("\r\n"));
  }

  /** Writes as the claims come. */
  public static void jsonLines(Stream<RecordedClaim> claims, Appendable out) throws IOException {
    each(claims, claim -> out.append(CanonicalJson.write(claim)).append('\n'));
  }

  private interface Line {
    void write(RecordedClaim claim) throws IOException;
  }

  private static void each(Stream<RecordedClaim> claims, Line line) throws IOException {
    try {
      claims.forEach(
          claim -> {
            try {
              line.write(claim);
            } catch (IOException e) {
              throw new UncheckedIOException(e);
            }
          });
    } catch (UncheckedIOException e) {
      throw Objects.requireNonNull(e.getCause());
    }
  }

  private static String row(RecordedClaim recorded) {
    Claim claim = recorded.claim();
    Event event = claim instanceof EventClaim told ? told.event() : null;
    PositionClaim held = claim instanceof PositionClaim position ? position : null;
    FactClaim fact = claim instanceof FactClaim given ? given : null;
    CountClaim counted = claim instanceof CountClaim count ? count : null;
    Quantity quantity = counted == null ? null : counted.count().quantity();
    Location location =
        event != null ? event.place() : counted != null ? counted.count().place() : null;
    Quote about = event != null ? event.content() : held != null ? held.about() : null;
    Quote evidence = claim.basis().evidence().quote();
    Metadata metadata = recorded.document().metadata();
    return Stream.<@Nullable Object>of(
            recorded.id(),
            claim.kind(),
            label(claim),
            event != null ? event.act() : fact == null ? null : actOf(fact),
            event == null ? null : codes(event.modes()),
            claim.basis().status(),
            event != null ? names(event.actors()) : held != null ? names(held.holders()) : null,
            event != null ? names(event.recipients()) : held != null ? names(held.toward()) : null,
            about == null ? null : about.text(),
            quantity == null ? null : quantity.bound(),
            quantity != null ? quantity.value() : fact == null ? null : fact.value(),
            quantity == null ? null : quantity.low(),
            quantity == null ? null : quantity.high(),
            quantity == null ? null : quantity.words(),
            recorded.dayFrom(),
            recorded.dayTo(),
            recorded.dayBasis(),
            location == null ? null : location.place().name(),
            location == null ? null : location.place().country(),
            speakers(claim.basis().attribution()),
            metadata.publisher() == null ? null : metadata.publisher().value(),
            metadata.published() == null ? null : metadata.published().value(),
            recorded.document().label(),
            evidence.text(),
            claim.basis().confidence(),
            recorded.standing(),
            claim.basis().rule().id(),
            claim.basis().rule().coder(),
            claim.document(),
            evidence.start(),
            evidence.end(),
            fact == null ? null : fact.act())
        .map(ClaimExport::cell)
        .collect(Collectors.joining(","));
  }

  private static @Nullable Object label(Claim claim) {
    if (claim instanceof EventClaim told) {
      return told.event().type();
    }
    if (claim instanceof CountClaim counted) {
      return counted.count().measure();
    }
    return claim instanceof PositionClaim held ? held.stance() : ((FactClaim) claim).name();
  }

  private static @Nullable Act actOf(FactClaim fact) {
    return fact.act() == null ? null : ActId.parse(fact.act()).act();
  }

  /** From the first speaker to the one whom the publisher quotes; empty for the publisher's own. */
  private static @Nullable String speakers(@Nullable Attribution attribution) {
    return attribution == null
        ? null
        : attribution.chain().stream()
            .map(Attribution::speakerName)
            .collect(Collectors.joining(" < "));
  }

  private static String names(List<Participant> participants) {
    return participants.stream().map(each -> each.actor().name()).collect(Collectors.joining("; "));
  }

  private static String codes(List<? extends Coded> members) {
    return members.stream().map(Coded::code).collect(Collectors.joining(" "));
  }

  static String cell(@Nullable Object value) {
    String text = value == null ? "" : value instanceof Coded code ? code.code() : value.toString();
    // Documents come from anywhere, and a spreadsheet would run these as a formula.
    if (!text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0) {
      text = "'" + text;
    }
    boolean quoted = text.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
    return quoted ? '"' + text.replace("\"", "\"\"") + '"' : text;
  }
}
