package org.quipu.app.exchange;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.quipu.core.actor.Participant;
import org.quipu.core.claim.Claim;
import org.quipu.core.claim.CountClaim;
import org.quipu.core.claim.EventClaim;
import org.quipu.core.claim.PositionClaim;
import org.quipu.core.event.Event;
import org.quipu.core.place.Location;
import org.quipu.core.quantity.Count;
import org.quipu.core.quantity.Quantity;
import org.quipu.record.RecordedClaim;

/** A claim as one row: the columns of the CSV export, in their order. Absent values are empty. */
public final class ClaimColumns {
  /** The header of the export. */
  public static final List<String> NAMES =
      List.of(
          "claim",
          "kind",
          "what",
          "modes",
          "act",
          "status",
          "actor",
          "actor_country",
          "actor_sectors",
          "recipient",
          "recipient_country",
          "recipient_sectors",
          "content",
          "measure",
          "bound",
          "value",
          "low",
          "high",
          "cumulative",
          "since",
          "as_of",
          "from",
          "to",
          "time_basis",
          "place",
          "admin1",
          "country",
          "latitude",
          "longitude",
          "place_inferred",
          "says",
          "publisher",
          "published",
          "document",
          "title",
          "evidence",
          "start",
          "end",
          "rule",
          "confidence",
          "standing");

  private final Map<String, String> cells = new LinkedHashMap<>();

  private ClaimColumns() {
    NAMES.forEach(name -> cells.put(name, ""));
  }

  /** The values in the order of {@link #NAMES}. */
  public static List<String> of(RecordedClaim row) {
    ClaimColumns columns = new ClaimColumns();
    columns.fill(row);
    return List.copyOf(columns.cells.values());
  }

  private void fill(RecordedClaim row) {
    Claim claim = row.claim();
    put("claim", row.id());
    put("kind", claim.kind());
    put("what", Wording.what(claim));
    put("status", claim.basis().status().code());
    put("from", row.dayFrom());
    put("to", row.dayTo());
    put("time_basis", row.dayBasis().code());
    put("says", row.saysSo());
    put(
        "publisher",
        row.document().metadata().publisher() == null ? null : row.document().publisher());
    var published = row.document().metadata().published();
    put("published", published == null ? null : published.value());
    put("document", row.document().id());
    put("title", row.document().label());
    put("evidence", claim.basis().evidence().quote().text());
    put("start", claim.basis().evidence().quote().start());
    put("end", claim.basis().evidence().quote().end());
    put("rule", claim.basis().rule().id());
    put("confidence", claim.basis().confidence());
    put("standing", row.standing().code());
    if (claim instanceof EventClaim told) {
      event(told.event());
    } else if (claim instanceof CountClaim counted) {
      count(counted.count());
    } else if (claim instanceof PositionClaim position) {
      party("actor", position.holders());
      party("recipient", position.toward());
      put("content", position.about() == null ? null : position.about().text());
    }
  }

  private void event(Event event) {
    put("modes", event.modes().stream().map(mode -> mode.code()).collect(Collectors.joining("; ")));
    put("act", event.act() == null ? null : event.act().code());
    party("actor", event.actors());
    party("recipient", event.recipients());
    put("content", event.content() == null ? null : event.content().text());
    place(event.place());
  }

  private void count(Count count) {
    Quantity quantity = count.quantity();
    put("measure", count.measure().name());
    put("bound", quantity.bound().code());
    put("value", quantity.value());
    put("low", quantity.low());
    put("high", quantity.high());
    put("cumulative", count.cumulative());
    put("since", count.since());
    put("as_of", count.asOf());
    place(count.place());
  }

  private void party(String side, List<Participant> parties) {
    put(side, parties.stream().map(p -> p.actor().name()).collect(Collectors.joining("; ")));
    put(
        side + "_country",
        parties.stream()
            .map(p -> p.actor().country() == null ? "" : p.actor().country())
            .filter(country -> !country.isEmpty())
            .distinct()
            .collect(Collectors.joining("; ")));
    put(
        side + "_sectors",
        parties.stream()
            .flatMap(p -> p.actor().sectors().stream())
            .map(sector -> sector.code())
            .distinct()
            .collect(Collectors.joining("; ")));
  }

  private void place(@Nullable Location location) {
    if (location == null) {
      return;
    }
    put("place", location.place().name());
    put("admin1", location.place().admin1());
    put("country", location.place().country());
    put("latitude", location.place().latitude());
    put("longitude", location.place().longitude());
    put("place_inferred", location.inferred());
  }

  private void put(String column, @Nullable Object value) {
    cells.put(column, value == null ? "" : value.toString());
  }
}
