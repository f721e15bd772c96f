package org.quipu.text.coding;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.quipu.core.Coded;
import org.quipu.core.actor.Actor;
import org.quipu.core.actor.Participant;
import org.quipu.core.attribution.Attribution;
import org.quipu.core.document.Quote;
import org.quipu.core.document.Span;
import org.quipu.core.event.Event;
import org.quipu.core.event.Timing;
import org.quipu.core.place.Location;
import org.quipu.core.place.Place;
import org.quipu.core.place.PrecisionCodes;
import org.quipu.core.quantity.Count;
import org.quipu.core.quantity.Quantity;
import org.quipu.core.time.DateRange;
import org.quipu.core.time.When;

/**
 * The line that {@code quipu code} writes for a text; {@code docs/code.md} describes it. Absent is
 * absent. Events that carry an institutional act and no PLOVER type stand in {@code acts}, so that
 * {@code events} holds typed events only.
 */
public final class CodingJson {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private final Coding coding;
  private final Map<Attribution, Integer> attributionIndex = new IdentityHashMap<>();

  private CodingJson(Coding coding) {
    this.coding = coding;
    for (int i = 0; i < coding.attributions().size(); i++) {
      attributionIndex.put(coding.attributions().get(i), i);
    }
  }

  /**
   * @param id the document's, as the caller gave it
   * @param coder what coded it: version and lexicon
   */
  public static ObjectNode write(String id, String coder, Coding coding, @Nullable Tally tally) {
    return new CodingJson(coding).line(id, coder, tally);
  }

  private ObjectNode line(String id, String coder, @Nullable Tally tally) {
    ObjectNode line = NODES.objectNode();
    line.put("id", id);
    line.put("lang", coding.language().code());
    line.put("coder", coder);
    ArrayNode sentences = line.putArray("sentences");
    for (Span span : coding.sentences()) {
      sentences.addObject().put("start", span.start()).put("end", span.end());
    }
    ArrayNode names = line.putArray("names");
    for (NameMention name : coding.names()) {
      names.add(span(name.quote()).put("type", name.type()));
    }
    ArrayNode times = line.putArray("times");
    coding.times().forEach(time -> times.add(time(time)));
    ArrayNode places = line.putArray("places");
    coding.places().forEach(place -> places.add(place(place)));
    ArrayNode attributions = line.putArray("attributions");
    coding.attributions().forEach(attribution -> attributions.add(attribution(attribution)));
    if (!coding.marks().isEmpty()) {
      ArrayNode marks = line.putArray("marks");
      coding.marks().forEach(mark -> marks.add(mark(mark)));
    }
    ArrayNode events = line.putArray("events");
    ArrayNode acts = NODES.arrayNode();
    for (int i = 0; i < coding.events().size(); i++) {
      (coding.events().get(i).event().type() == null ? acts : events).add(event(i));
    }
    ArrayNode counts = line.putArray("counts");
    coding.counts().forEach(count -> counts.add(count(count)));
    if (!acts.isEmpty()) {
      line.set("acts", acts);
    }
    if (!coding.facts().isEmpty()) {
      ArrayNode facts = line.putArray("facts");
      coding.facts().forEach(fact -> facts.add(fact(fact)));
    }
    if (tally != null) {
      line.set("tally", tally(tally));
    }
    return line;
  }

  private static ObjectNode span(Quote quote) {
    return NODES
        .objectNode()
        .put("text", quote.text())
        .put("start", quote.start())
        .put("end", quote.end());
  }

  private static ArrayNode spans(List<Quote> quotes) {
    ArrayNode array = NODES.arrayNode();
    quotes.forEach(quote -> array.add(span(quote)));
    return array;
  }

  private static ArrayNode codes(List<? extends Coded> members) {
    ArrayNode array = NODES.arrayNode();
    members.forEach(member -> array.add(member.code()));
    return array;
  }

  private static void putRange(ObjectNode node, When when) {
    if (when instanceof When.NotAfter bound) {
      node.put("to", bound.day().toString());
    } else if (when instanceof When.NotBefore bound) {
      node.put("from", bound.day().toString());
    } else if (when.range().isPresent()) {
      DateRange range = when.range().get();
      node.put("from", range.from().toString());
      node.put("to", range.to().toString());
    }
  }

  private static ObjectNode time(TimeMention time) {
    ObjectNode node = span(time.quote()).put("type", time.type()).put("value", time.value());
    putRange(node, time.when());
    return node;
  }

  private static ObjectNode place(PlaceMention mention) {
    Place place = mention.place();
    ObjectNode node = span(mention.quote()).put("name", place.name());
    putText(node, "country", place.country());
    putText(node, "admin1", place.admin1());
    if (place.latitude() != null && place.longitude() != null) {
      node.put("lat", place.latitude()).put("lon", place.longitude());
    }
    if (place.precision() > 0) {
      node.put("precision", place.precision());
    }
    if (mention.vicinity() != null) {
      node.put("vicinity", mention.vicinity().code());
    }
    PrecisionCodes codes = PrecisionCodes.of(mention.location(false));
    if (codes.acled() != null) {
      node.put("acled_precision", codes.acled());
    }
    if (codes.ucdp() != null) {
      node.put("ucdp_precision", codes.ucdp());
    }
    putText(node, "id", place.id());
    return node;
  }

  private static void putText(ObjectNode node, String key, @Nullable String value) {
    if (value != null) {
      node.put(key, value);
    }
  }

  private ObjectNode attribution(Attribution attribution) {
    ObjectNode node = NODES.objectNode();
    node.set("source", spans(attribution.source()));
    node.set("cue", spans(attribution.cue()));
    node.set("content", spans(attribution.content()));
    Integer within = attributionIndex.get(attribution.within());
    if (within != null) {
      node.put("nested_in", within);
    }
    putMarks(
        node,
        mark ->
            Stream.concat(attribution.source().stream(), attribution.cue().stream())
                .anyMatch(part -> mark.marks(part.span()) || part.equals(mark.quote())));
    return node;
  }

  private ObjectNode mark(StanceMark mark) {
    ObjectNode node = span(mark.quote()).put("stance", mark.stance().code());
    node.set("about", span(mark.about()));
    Attribution by = mark.attribution();
    while (by != null && !attributionIndex.containsKey(by)) {
      by = by.within(); // not written, since no claim stands in it
    }
    putAttribution(node, by);
    return node;
  }

  private void putMarks(ObjectNode node, Predicate<StanceMark> lies) {
    ArrayNode indexes = NODES.arrayNode();
    for (int i = 0; i < coding.marks().size(); i++) {
      if (lies.test(coding.marks().get(i))) {
        indexes.add(i);
      }
    }
    if (!indexes.isEmpty()) {
      node.set("marks", indexes);
    }
  }

  private static ArrayNode participants(List<Participant> participants) {
    ArrayNode array = NODES.arrayNode();
    for (Participant participant : participants) {
      Actor actor = participant.actor();
      ObjectNode node = span(participant.quote()).put("name", actor.name());
      putText(node, "country", actor.country());
      if (!actor.sectors().isEmpty()) {
        node.set("sectors", codes(actor.sectors()));
      }
      if (actor.kind() != null) {
        node.put("role", actor.kind().code());
      }
      putText(node, "id", actor.id());
      if (participant.resolvedFrom() != null) {
        node.set("resolved_from", span(participant.resolvedFrom()));
      }
      array.add(node);
    }
    return array;
  }

  private ObjectNode event(int index) {
    CodedEvent coded = coding.events().get(index);
    Event event = coded.event();
    ObjectNode node = NODES.objectNode().put("id", "e" + index).put("sentence", coded.sentence());
    if (event.type() != null) {
      node.put("type", event.type().code());
    }
    if (!event.modes().isEmpty()) {
      node.set("modes", codes(event.modes()));
    }
    if (!event.contexts().isEmpty()) {
      node.set("contexts", codes(event.contexts()));
    }
    if (event.act() != null) {
      node.put("act", event.act().code());
    }
    if (event.acled() != null) {
      node.putObject("acled")
          .put("event_type", event.acled().eventType())
          .put("sub_event_type", event.acled().subEventType());
    }
    node.set("trigger", span(event.trigger()));
    node.set("actors", participants(event.actors()));
    node.set("recipients", participants(event.recipients()));
    if (event.content() != null) {
      node.set("content", span(event.content()));
    }
    if (event.weapon() != null) {
      node.set("weapon", span(event.weapon().quote()));
      putText(node, "weapon_class", event.weapon().weaponClass());
    }
    putTime(node, event.time());
    putPlace(node, event.place());
    if (event.term() != null) {
      node.put("term", event.term().toString());
    }
    node.put("status", coded.status().code());
    putAttribution(node, coded.attribution());
    putMarks(node, coded::isMarkedBy);
    ArrayNode counts = NODES.arrayNode();
    for (int i = 0; i < coding.counts().size(); i++) {
      if (coding.counts().get(i).event() == index) {
        counts.add(i);
      }
    }
    if (!counts.isEmpty()) {
      node.set("counts", counts);
    }
    return node.put("confidence", Math.round(coded.confidence() * 100) / 100.0);
  }

  private static void putTime(ObjectNode node, @Nullable Timing timing) {
    if (timing == null || timing.when() instanceof When.Unresolved) {
      return;
    }
    ObjectNode time = node.putObject("time");
    putRange(time, timing.when());
    time.put("certainty", timing.certainty().code());
    if (timing.quote() != null) {
      time.set("span", span(timing.quote()));
    }
  }

  private void putPlace(ObjectNode node, @Nullable Location location) {
    if (location == null || location.quote() == null) {
      return;
    }
    for (int i = 0; i < coding.places().size(); i++) {
      if (coding.places().get(i).quote().equals(location.quote())) {
        node.put("place", i);
        if (location.inferred()) {
          node.put("place_inferred", true);
        }
        return;
      }
    }
  }

  private void putAttribution(ObjectNode node, @Nullable Attribution attribution) {
    Integer index = attribution == null ? null : attributionIndex.get(attribution);
    if (index != null) {
      node.put("attribution", index);
    }
  }

  private ObjectNode count(CodedCount coded) {
    Count count = coded.count();
    Quantity quantity = count.quantity();
    ObjectNode node = NODES.objectNode().put("measure", count.measure().name());
    node.set("span", span(count.quote()));
    node.put("words", quantity.words());
    node.put("bound", quantity.bound().code());
    putNumber(node, "value", quantity.value());
    putNumber(node, "low", quantity.low());
    putNumber(node, "high", quantity.high());
    if (count.who() != null) {
      node.set("who", span(count.who()));
    }
    node.put("cumulative", count.cumulative());
    if (count.since() != null) {
      node.put("since", count.since().toString());
    }
    if (count.asOf() != null) {
      node.put("as_of", count.asOf().toString());
    }
    putPlace(node, count.place());
    putAttribution(node, coded.attribution());
    if (coded.event() >= 0) {
      node.put("event", "e" + coded.event());
    }
    return node.put("status", coded.status().code());
  }

  private ObjectNode fact(CodedFact coded) {
    ObjectNode node = NODES.objectNode().put("fact", coded.name()).put("value", coded.value());
    node.set("span", span(coded.quote()));
    node.put("sentence", coded.sentence());
    putAttribution(node, coded.attribution());
    if (coded.event() >= 0) {
      node.put("event", "e" + coded.event());
    }
    return node.put("status", coded.status().code());
  }

  private static void putNumber(ObjectNode node, String key, @Nullable Long value) {
    if (value != null) {
      node.put(key, value);
    }
  }

  private static ObjectNode tally(Tally tally) {
    ObjectNode node = NODES.objectNode();
    tally
        .lines()
        .forEach(
            (measure, line) -> {
              ObjectNode low = node.putObject(measure.name());
              putNumber(low, "low", line.low());
              putNumber(low, "best", line.best());
              putNumber(low, "high", line.high());
            });
    return node;
  }
}
