package org.quipu.text.count;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.quipu.core.event.Status;
import org.quipu.core.quantity.Measure;
import org.quipu.text.annotate.Sentence;
import org.quipu.text.coding.Tally;

/** What one document says, gathered sentence by sentence. */
final class Casualties {
  private static final String KILLED = Measure.KILLED.name();
  private static final String INJURED = Measure.INJURED.name();
  private static final String DETAINED = Measure.DETAINED.name();

  private final CountReader reader;
  private final Victims victims;
  private final List<Toll> tolls = new ArrayList<>();

  Casualties(CountReader reader) {
    this.reader = reader;
    this.victims = new Victims(reader.words());
  }

  private record Told(Group group, Victim victim) {}

  /** Joined by "and", two phrases name two persons; else the second explains the first. */
  private static boolean joined(Sentence sentence, Group a, Group b) {
    int from = Math.min(a.last(), b.last()) + 1;
    int to = Math.max(a.first(), b.first());
    for (int i = from; i < to; i++) {
      if (sentence.token(i).tag().equals("CC") && !sentence.token(i).lemma().equals("or")) {
        return true;
      }
    }
    return false;
  }

  void read(Sentence sentence, int position, int head) {
    Map<String, Toll> byTrigger = new LinkedHashMap<>();
    Map<String, List<Told>> together = new HashMap<>();
    List<Group> all = new ArrayList<>(reader.groups().counted(sentence));
    all.addAll(reader.groups().single(sentence));
    if (position < head) {
      all.addAll(reader.groups().headline(sentence, all));
    }
    for (Group group : all) {
      Measured measured = reader.measures().measure(sentence, group);
      if (measured == null || isLeftOut(sentence, measured)) {
        continue;
      }
      String key = measured.measure() + measured.trigger();
      if (group.isNumbered()) {
        Toll toll = group.kind() == Group.Kind.PART ? null : Toll.of(position, measured);
        if (toll != null) {
          byTrigger.merge(key, toll, Toll::and);
        }
      } else {
        if (measured.rule().measure().equals(Measure.PARTICIPANTS)) {
          continue;
        }
        List<Told> told = together.computeIfAbsent(key, k -> new ArrayList<>());
        List<Victim> others = new ArrayList<>();
        told.stream()
            .filter(t -> joined(sentence, t.group(), group))
            .forEach(t -> others.add(t.victim()));
        told.add(new Told(group, victims.add(sentence, group, measured.measure(), others)));
      }
    }
    tolls.addAll(byTrigger.values());
  }

  private boolean isLeftOut(Sentence sentence, Measured measured) {
    int at = measured.trigger() > 0 ? measured.trigger() : measured.group().head();
    boolean verbal = measured.trigger() > 0 && sentence.token(at).isVerb();
    Status status = reader.status().status(sentence, at, verbal);
    return status == Status.DENIED
        || status == Status.HYPOTHETICAL
        || status == Status.PLANNED
        || status == Status.DEMANDED;
  }

  @Nullable Tally tally() {
    long killedOnes = ones(KILLED);
    long hitOnes = hitOnes();
    Toll killed = lead(KILLED);
    long dead = Math.max(killedOnes, killed == null ? 0 : killed.best());
    Toll hurt = lead(INJURED);
    Toll shot = most(lead("shot"), lead("stabbed"));
    long injured = hurt == null ? 0 : hurt.best();
    if (shot != null && shot.best() > dead + injured) {
      injured = shot.best() - dead;
    }
    injured = Math.max(injured, hitOnes);
    Toll held = lead(DETAINED);
    Map<Measure, Tally.Line> lines = new LinkedHashMap<>();
    if (dead + injured > 0 || killed != null || hurt != null) {
      lines.put(Measure.KILLED, line(dead, killed));
      lines.put(Measure.INJURED, line(injured, hurt));
    }
    long detained = Math.max(held == null ? 0 : held.best(), ones(DETAINED));
    if (detained > 0) {
      lines.put(Measure.DETAINED, line(detained, held));
    }
    return lines.isEmpty() ? null : new Tally(lines);
  }

  private Tally.Line line(long best, @Nullable Toll toll) {
    if (toll == null || toll.best() != best) {
      return new Tally.Line(best, best, best);
    }
    return new Tally.Line(toll.low(), best, toll.high());
  }

  private long ones(String measure) {
    return victims.known().stream().filter(v -> v.measures.contains(measure)).count();
  }

  private long hitOnes() {
    return victims.known().stream()
        .filter(v -> !v.measures.contains(KILLED))
        .filter(
            v ->
                v.measures.contains(INJURED)
                    || v.measures.contains("shot")
                    || v.measures.contains("stabbed")
                    || v.measures.contains("hospitalised"))
        .count();
  }

  /** The first figure of a measure. */
  private @Nullable Toll lead(String measure) {
    for (Toll toll : tolls) {
      if (toll.measure().equals(measure)) {
        return toll;
      }
    }
    return null;
  }

  private @Nullable Toll most(@Nullable Toll a, @Nullable Toll b) {
    return a == null || b != null && b.best() > a.best() ? b : a;
  }

  @Override
  public String toString() {
    return tolls + " " + victims.known();
  }
}
