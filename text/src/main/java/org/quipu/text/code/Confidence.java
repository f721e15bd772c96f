package org.quipu.text.code;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.quipu.core.actor.Participant;
import org.quipu.core.event.Event;
import org.quipu.core.event.Status;
import org.quipu.text.lexicon.Entry;
import org.quipu.text.lexicon.Lexicon;

/**
 * How likely an event's type and the parties that it names are right: a logistic regression over a
 * few properties that a person can check. The weights are data ({@code confidence.tsv}), fitted by
 * {@code org.quipu.eval.ConfidenceFit}; {@code docs/accuracy.md} shows how far they hold.
 */
final class Confidence {
  private static final Confidence BUNDLED =
      new Confidence(WeightFile.read(Lexicon.class, "confidence.tsv"));

  private final Map<String, Double> weights;

  private Confidence(Map<String, Double> weights) {
    this.weights = weights;
  }

  static Confidence bundled() {
    return BUNDLED;
  }

  /** 0.01 to 0.99: nothing that is read in a text is certain. */
  double of(Map<String, Double> features) {
    double sum = 0;
    for (Map.Entry<String, Double> feature : features.entrySet()) {
      sum += weights.getOrDefault(feature.getKey(), 0.0) * feature.getValue();
    }
    return Math.max(0.01, Math.min(0.99, 1 / (1 + Math.exp(-sum))));
  }

  /**
   * @param words tokens of the sentence
   */
  static Map<String, Double> features(Event event, Status status, Entry entry, int words) {
    Map<String, Double> features = new LinkedHashMap<>();
    features.put("always", 1.0);
    features.put("noun", is(entry.part() == Entry.Part.NOUN));
    features.put("adjective", is(entry.part() == Entry.Part.ADJECTIVE));
    features.put("no-actor", is(event.actors().isEmpty()));
    features.put("no-recipient", is(event.recipients().isEmpty()));
    features.put("nobody", is(event.actors().isEmpty() && event.recipients().isEmpty()));
    features.put("content", is(event.content() != null));
    features.put("not-asserted", is(status != Status.ASSERTED));
    features.put("pronoun", is(anyResolved(event)));
    features.put("actor-unknown", is(anyUnplaced(event.actors())));
    features.put("recipient-unknown", is(anyUnplaced(event.recipients())));
    features.put("several-actors", is(event.actors().size() > 1));
    features.put("several-recipients", is(event.recipients().size() > 1));
    features.put("length", Math.min(60, words) / 20.0);
    return features;
  }

  private static double is(boolean fact) {
    return fact ? 1 : 0;
  }

  private static boolean anyResolved(Event event) {
    return event.actors().stream().anyMatch(p -> p.resolvedFrom() != null)
        || event.recipients().stream().anyMatch(p -> p.resolvedFrom() != null);
  }

  /** Somebody of whom neither country nor sector is known may be no party at all. */
  private static boolean anyUnplaced(Iterable<Participant> parties) {
    for (Participant party : parties) {
      @Nullable String country = party.actor().country();
      if (country == null && party.actor().sectors().isEmpty()) {
        return true;
      }
    }
    return false;
  }
}
