package org.quipu.text.gold;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.quipu.core.event.EventType;
import org.quipu.core.event.Status;
import org.quipu.text.code.Coder;
import org.quipu.text.code.Explanation;
import org.quipu.text.coding.CodedEvent;
import org.quipu.text.coding.Coding;
import org.quipu.text.gold.Evaluation.Difference;
import org.quipu.text.gold.Evaluation.Kind;
import org.quipu.text.gold.Evaluation.Score;
import org.quipu.text.gold.GoldDocument.GoldEvent;

/**
 * Codes gold documents and compares, one to one: events of the same type first, those that share
 * most words and parties before others. Coded events that are denied, demanded or hypothetical
 * count only where the gold asks for that status.
 */
public final class Evaluator {
  private static final Set<Status> NOT_HAPPENED =
      EnumSet.of(Status.DENIED, Status.DEMANDED, Status.HYPOTHETICAL);

  private final Map<String, Score> types = new TreeMap<>();
  private final Map<String, Score> fieldScores = new LinkedHashMap<>();
  private final List<Difference> differences = new ArrayList<>();
  private int documents;
  private int complete;

  /** Codes a document and adds what comes out to the scores. */
  public void add(Coder coder, GoldDocument document) {
    add(
        document,
        Explanation.trace(
            coder,
            document.text(),
            document.language(),
            document.published(),
            document.publisher()));
  }

  void add(GoldDocument document, Explanation.Traced traced) {
    documents++;
    complete += document.complete() ? 1 : 0;
    new OfDocument(document, traced).compare();
  }

  public Evaluation result() {
    Score all = Score.NONE;
    for (Score score : types.values()) {
      all = all.plus(score.right(), score.wrong(), score.missed());
    }
    Map<String, Score> ordered = new LinkedHashMap<>();
    for (String field : Fields.NAMES) {
      Score score = fieldScores.get(field);
      if (score != null) {
        ordered.put(field, score);
      }
    }
    return new Evaluation(
        documents, complete, all, Map.copyOf(types), ordered, List.copyOf(differences));
  }

  private void count(EventType type, int right, int wrong, int missed) {
    types.merge(
        type.code(),
        new Score(right, wrong, missed),
        (a, b) -> a.plus(b.right(), b.wrong(), b.missed()));
  }

  /** One document's gold beside its coding. */
  private final class OfDocument {
    private final GoldDocument document;
    private final Coding coding;
    private final Fields fields;
    private final Reasons reasons;
    private final Map<Integer, Integer> codedOf = new HashMap<>();
    private final Set<Integer> used = new HashSet<>();

    /** A gold event and a coded one that may be the same, by their indexes. */
    private record Pair(int gold, int coded, int likeness) {}

    OfDocument(GoldDocument document, Explanation.Traced traced) {
      this.document = document;
      this.coding = traced.coding();
      this.fields = new Fields(document.text(), coding);
      this.reasons = new Reasons(traced, fields);
    }

    void compare() {
      match();
      for (int i = 0; i < document.events().size(); i++) {
        GoldEvent gold = document.events().get(i);
        Integer coded = codedOf.get(i);
        count(gold.type(), coded == null ? 0 : 1, 0, coded == null ? 1 : 0);
        fields(gold, coded);
        if (coded == null) {
          Reasons.Reason reason = reasons.ofMiss(gold, instead(gold));
          difference(Kind.MISS, gold.type(), reason.cause(), describe(gold), null, reason.words());
        }
      }
      if (document.complete()) {
        falseFinds();
      }
    }

    private void match() {
      List<Pair> pairs = new ArrayList<>();
      for (int g = 0; g < document.events().size(); g++) {
        for (int c = 0; c < coding.events().size(); c++) {
          GoldEvent gold = document.events().get(g);
          CodedEvent coded = coding.events().get(c);
          EventType type = coded.event().type();
          boolean counts =
              !NOT_HAPPENED.contains(coded.status()) || coded.status() == gold.status();
          if (type != null && gold.types().contains(type) && counts && isNear(gold, coded)) {
            pairs.add(new Pair(g, c, likeness(gold, c)));
          }
        }
      }
      pairs.sort(Comparator.comparingInt(pair -> -pair.likeness()));
      for (Pair pair : pairs) {
        if (!codedOf.containsKey(pair.gold()) && used.add(pair.coded())) {
          codedOf.put(pair.gold(), pair.coded());
        }
      }
    }

    /** A trigger that the gold names must be met; without one any place of the text will do. */
    private boolean isNear(GoldEvent gold, CodedEvent coded) {
      return gold.trigger() == null || fields.overlaps(gold.trigger(), coded.event().trigger());
    }

    private int likeness(GoldEvent gold, int coded) {
      int likeness = 0;
      for (Fields.Outcome outcome : fields.compare(gold, coded).values()) {
        likeness += 2 * outcome.right() - outcome.wrong();
      }
      return likeness;
    }

    private void fields(GoldEvent gold, @Nullable Integer coded) {
      fields
          .compare(gold, coded)
          .forEach(
              (field, outcome) -> {
                fieldScores.merge(
                    field,
                    new Score(outcome.right(), outcome.wrong(), outcome.missed()),
                    (a, b) -> a.plus(b.right(), b.wrong(), b.missed()));
                if (coded != null && outcome.wrong() + outcome.missed() > 0) {
                  CodedEvent event = coding.events().get(coded);
                  difference(
                      Kind.WRONG_FIELD,
                      gold.type(),
                      "wrong " + field,
                      outcome.wanted(),
                      outcome.found(),
                      "at \"" + event.event().trigger().text() + "\" by " + event.rule());
                }
              });
    }

    /** The coded event that stands where the missed one should. */
    private @Nullable CodedEvent instead(GoldEvent gold) {
      CodedEvent best = null;
      int most = 0;
      for (int c = 0; c < coding.events().size(); c++) {
        CodedEvent coded = coding.events().get(c);
        if (used.contains(c) || coded.event().type() == null) {
          continue;
        }
        boolean sameType = gold.types().contains(coded.event().type());
        boolean sameWord =
            gold.trigger() != null && fields.overlaps(gold.trigger(), coded.event().trigger());
        Map<String, Fields.Outcome> outcomes = fields.compare(gold, c);
        Fields.Outcome actor = outcomes.get("actor");
        Fields.Outcome recipient = outcomes.get("recipient");
        boolean bothParties =
            actor != null && actor.right() > 0 && recipient != null && recipient.right() > 0;
        int points =
            (sameWord ? 4 : 0) + (bothParties ? 2 : 0) + (sameType && isNear(gold, coded) ? 3 : 0);
        if (points > most) {
          best = coded;
          most = points;
        }
      }
      return best;
    }

    private void falseFinds() {
      for (int c = 0; c < coding.events().size(); c++) {
        CodedEvent coded = coding.events().get(c);
        EventType type = coded.event().type();
        if (type == null || used.contains(c) || NOT_HAPPENED.contains(coded.status())) {
          continue;
        }
        count(type, 0, 1, 0);
        String cause = "not in the gold";
        for (GoldEvent gold : document.events()) {
          if (gold.trigger() != null && fields.overlaps(gold.trigger(), coded.event().trigger())) {
            cause = gold.types().contains(type) ? "found twice" : "other type";
          }
        }
        difference(
            Kind.FALSE_FIND,
            type,
            cause,
            null,
            "\"" + coded.evidence().text() + "\"",
            "at \"" + coded.event().trigger().text() + "\" by " + coded.rule());
      }
    }

    private String describe(GoldEvent gold) {
      StringBuilder words = new StringBuilder();
      gold.actors().values().forEach(p -> words.append(p.text() == null ? p.country() : p.text()));
      words.append(" > ").append(gold.trigger() == null ? "?" : gold.trigger()).append(" > ");
      gold.recipients()
          .values()
          .forEach(p -> words.append(p.text() == null ? p.country() : p.text()));
      return words.toString().strip();
    }

    private void difference(
        Kind kind,
        EventType type,
        String cause,
        @Nullable String wanted,
        @Nullable String found,
        String reason) {
      differences.add(
          new Difference(
              kind, document.id(), document.line(), type.code(), cause, wanted, found, reason));
    }
  }
}
