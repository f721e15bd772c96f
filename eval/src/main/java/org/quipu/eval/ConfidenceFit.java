package org.quipu.eval;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.quipu.core.actor.Participant;
import org.quipu.core.document.Quote;
import org.quipu.core.event.EventType;
import org.quipu.text.code.Coder;
import org.quipu.text.code.Explanation;
import org.quipu.text.coding.CodedEvent;
import org.quipu.text.coding.Coding;
import org.quipu.text.gold.GoldDocument;
import org.quipu.text.gold.GoldDocument.Asked;
import org.quipu.text.gold.GoldDocument.GoldEvent;
import org.quipu.text.gold.GoldDocument.Party;
import org.quipu.text.gold.GoldException;
import org.quipu.text.gold.GoldReader;

/**
 * Fits the weights of the coder's confidence on gold with one labelled pair a sentence, and shows
 * on the half that it did not see how far they hold: {@code ConfidenceFit GOLD.jsonl}. Writes
 * {@code confidence.tsv} to standard output and the reliability tables to standard error.
 *
 * <p>Right is an event whose type is the labelled one and whose parties, as far as it names any,
 * are the labelled ones: a side that it leaves open is a gap and no mistake. Such gold says nothing
 * of other events in its sentences, so not every other event is an example of a wrong one. Wrong
 * are those between the two labelled parties with another type, those of the labelled type with
 * other parties where none has the labelled ones, and, where the labelled type was not found at
 * all, every event of another type: one of them stands in its place. All else is left out.
 */
public final class ConfidenceFit {
  private static final int ROUNDS = 4000;
  private static final double STEP = 0.5;

  /** Draws weights towards zero, so that rare features do not run away. */
  private static final double RIDGE = 0.002;

  private static final int BINS = 10;

  private record Example(Map<String, Double> features, boolean right) {}

  private ConfidenceFit() {}

  public static void main(String[] args) throws IOException, GoldException {
    Coder coder = new Coder();
    List<Example> seen = new ArrayList<>();
    List<Example> unseen = new ArrayList<>();
    for (GoldDocument document : gold(args[0])) {
      // halves by the id, so that a new run cuts the same way
      boolean first = (document.id().hashCode() * 0x9E3779B9 >>> 31) == 0;
      examples(coder, document, first ? seen : unseen);
    }
    Map<String, Double> half = fit(seen);
    reliability("fitted half", seen, half, System.err);
    reliability("other half", unseen, half, System.err);
    List<Example> all = new ArrayList<>(seen);
    all.addAll(unseen);
    Map<String, Double> weights = fit(all);
    reliability("both halves, weights of both", all, weights, System.err);
    write(weights, all.size(), coder, System.out);
  }

  private static List<GoldDocument> gold(String file) throws IOException, GoldException {
    try (InputStream in = Files.newInputStream(Path.of(file))) {
      return GoldReader.read(in, file);
    }
  }

  private static void examples(Coder coder, GoldDocument document, List<Example> examples) {
    Explanation.Traced traced =
        Explanation.trace(
            coder,
            document.text(),
            document.language(),
            document.published(),
            document.publisher());
    Coding coding = traced.coding();
    for (GoldEvent gold : document.events()) {
      List<Integer> ofType = new ArrayList<>();
      List<Integer> others = new ArrayList<>();
      boolean found = false;
      for (int i = 0; i < coding.events().size(); i++) {
        CodedEvent coded = coding.events().get(i);
        EventType type = coded.event().type();
        if (type == null) {
          continue;
        }
        boolean right = gold.types().contains(type);
        boolean fits = isBetween(document.text(), gold, coded);
        boolean bothSides =
            !coded.event().actors().isEmpty() && !coded.event().recipients().isEmpty();
        if (fits && (right || bothSides)) {
          examples.add(new Example(traced.features().get(i), right));
          found |= right;
        } else {
          (right ? ofType : others).add(i);
        }
      }
      if (!found && ofType.isEmpty()) {
        ofType = others;
      }
      if (!found) {
        for (int i : ofType) {
          examples.add(new Example(traced.features().get(i), false));
        }
      }
    }
  }

  /** The parties that are named have labelled ones among them, on their side. */
  private static boolean isBetween(String text, GoldEvent gold, CodedEvent coded) {
    return isAmong(text, gold.actors(), coded.event().actors())
        && isAmong(text, gold.recipients(), coded.event().recipients());
  }

  private static boolean isAmong(String text, Asked<Party> asked, List<Participant> coded) {
    if (!asked.asks() || coded.isEmpty()) {
      return true;
    }
    for (Party party : asked.values()) {
      for (Participant participant : coded) {
        if (overlaps(text, party.text(), participant.quote())
            || participant.resolvedFrom() != null
                && overlaps(text, party.text(), participant.resolvedFrom())) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean overlaps(String text, @Nullable String words, Quote quote) {
    for (int i = words == null ? -1 : text.indexOf(words);
        words != null && i >= 0;
        i = text.indexOf(words, i + 1)) {
      int start = text.codePointCount(0, i);
      if (start < quote.end() && start + words.codePointCount(0, words.length()) > quote.start()) {
        return true;
      }
    }
    return false;
  }

  /** Logistic regression by gradient descent; the examples are some thousands at most. */
  private static Map<String, Double> fit(List<Example> examples) {
    Map<String, Double> weights = new LinkedHashMap<>();
    examples.forEach(example -> example.features().keySet().forEach(f -> weights.put(f, 0.0)));
    for (int round = 0; round < ROUNDS; round++) {
      Map<String, Double> slope = new LinkedHashMap<>();
      for (Example example : examples) {
        double error = (example.right() ? 1 : 0) - probability(weights, example.features());
        example.features().forEach((f, value) -> slope.merge(f, error * value, Double::sum));
      }
      weights.replaceAll(
          (f, weight) -> {
            double pull = f.equals("always") ? 0 : RIDGE * weight;
            return weight + STEP * (slope.getOrDefault(f, 0.0) / examples.size() - pull);
          });
    }
    return weights;
  }

  private static double probability(Map<String, Double> weights, Map<String, Double> features) {
    double sum = 0;
    for (Map.Entry<String, Double> feature : features.entrySet()) {
      sum += weights.getOrDefault(feature.getKey(), 0.0) * feature.getValue();
    }
    return 1 / (1 + Math.exp(-sum));
  }

  private static void reliability(
      String name, List<Example> examples, Map<String, Double> weights, PrintStream out) {
    int[] n = new int[BINS];
    int[] right = new int[BINS];
    double[] mean = new double[BINS];
    double brier = 0;
    for (Example example : examples) {
      double p = probability(weights, example.features());
      int bin = Math.min(BINS - 1, (int) (p * BINS));
      n[bin]++;
      right[bin] += example.right() ? 1 : 0;
      mean[bin] += p;
      brier += Math.pow((example.right() ? 1 : 0) - p, 2);
    }
    double share = 0;
    double ece = 0;
    StringBuilder rows = new StringBuilder();
    for (int i = 0; i < BINS; i++) {
      share += (double) right[i] / examples.size();
      if (n[i] > 0) {
        ece += Math.abs(right[i] - mean[i]) / examples.size();
        rows.append(
            String.format(
                Locale.ROOT,
                "| %.1f to %.1f | %d | %.3f | %.3f |%n",
                i / 10.0,
                (i + 1) / 10.0,
                n[i],
                mean[i] / n[i],
                (double) right[i] / n[i]));
      }
    }
    out.printf(
        Locale.ROOT,
        "%s: n %d, right %.3f, Brier %.3f (a constant: %.3f), ECE %.3f%n",
        name,
        examples.size(),
        share,
        brier / examples.size(),
        share * (1 - share),
        ece);
    out.printf("| confidence | n | mean | right |%n| --- | --- | --- | --- |%n%s%n", rows);
  }

  private static void write(
      Map<String, Double> weights, int examples, Coder coder, PrintStream out) {
    out.println("# Weights of a logistic regression: the probability that an event's type and the");
    out.println(
        "# parties that it names are right. Features: org.quipu.text.code.Confidence. Fitted by");
    out.println(
        "# org.quipu.eval.ConfidenceFit on " + examples + " events, coded by " + coder.version());
    weights.forEach((f, weight) -> out.printf(Locale.ROOT, "%s\t%.3f%n", f, weight));
  }
}
