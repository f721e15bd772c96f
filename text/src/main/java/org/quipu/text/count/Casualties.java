package org.quipu.text.count;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quipu.core.event.Status;
import org.quipu.core.quantity.Measure;
import org.quipu.text.annotate.Sentence;
import org.quipu.text.coding.Tally;

/**
 * What one document says of its casualties, gathered sentence by sentence: figures ("three people
 * were killed") and persons told of one by one.
 */
final class Casualties {
  private static final String KILLED = Measure.KILLED.name();
  private static final String INJURED = Measure.INJURED.name();
  private static final String DETAINED = Measure.DETAINED.name();

  /** Measures of those who were hit, and may yet be killed or not. */
  private static final Set<String> HIT =
      Set.of(INJURED, "shot", "stabbed", Measure.HOSPITALISED.name());

  /** In sentences. */
  private static final int FAR = 8;

  private final CountReader reader;
  private final Victims victims;
  private final Victims detained;
  private final List<Toll> tolls = new ArrayList<>();

  Casualties(CountReader reader) {
    this.reader = reader;
    this.victims = new Victims(reader.words(), reader.numbers());
    this.detained = new Victims(reader.words(), reader.numbers());
  }

  /**
   * @param headline true for the title, which leaves articles and "and" out
   */
  void read(Sentence sentence, int position, boolean headline) {
    if (isAbout(sentence, "long-ago")) {
      return;
    }
    boolean total = isAbout(sentence, "yearly-total");
    Map<String, Toll> figures = new LinkedHashMap<>();
    Apart apart = new Apart(reader.words(), sentence, headline);
    List<Apart.Told> told = new ArrayList<>();
    List<Group> groups = new ArrayList<>(reader.groups().counted(sentence));
    groups.addAll(reader.groups().single(sentence));
    if (headline) {
      groups.addAll(reader.groups().headline(sentence, groups));
    }
    List<Measured> all = measured(sentence, groups);
    for (Measured measured : all) {
      Group group = measured.group();
      String key = measured.measure() + measured.trigger();
      if (group.isNumbered() && !Apart.isOne(group)) {
        Toll toll = total ? null : Toll.of(position, measured);
        if (toll != null) {
          figures.merge(key, toll, Toll::and);
        }
      } else {
        List<Victim> others = new ArrayList<>();
        told.stream()
            .filter(other -> apart.areTwo(other, measured))
            .forEach(other -> others.add(other.victim()));
        Victims list = measured.measure().equals(DETAINED) ? detained : victims;
        Group doer = apart.doer(groups, measured);
        Victim victim = list.add(sentence, position, group, measured.measure(), others, doer);
        told.add(new Apart.Told(measured, victim));
      }
    }
    for (Toll toll : figures.values()) {
      long beside =
          all.stream()
              .filter(one -> !one.group().isNumbered() || Apart.isOne(one.group()))
              .filter(one -> apart.isBeside(one, toll, all))
              .count();
      tolls.add(beside > 0 ? toll.and(beside) : toll);
    }
  }

  private List<Measured> measured(Sentence sentence, List<Group> groups) {
    List<Measured> all = new ArrayList<>();
    groups.sort(Comparator.comparingInt(Group::first));
    for (int i = groups.size() - 1; i >= 0; i--) {
      Group group = groups.get(i);
      Measured found = reader.measures().measure(sentence, group);
      if (found == null && !all.isEmpty()) {
        found = Splits.shared(sentence, group, all.get(0));
      }
      if (found != null && isCasualty(found.measure()) && !isLeftOut(sentence, found)) {
        all.add(0, found);
      }
    }
    return all;
  }

  /** True where the sentence holds one of the phrases of a kind. */
  private boolean isAbout(Sentence sentence, String kind) {
    StringBuilder plain = new StringBuilder(" ");
    sentence.tokens().forEach(t -> plain.append(Chunks.lower(sentence, t.index())).append(' '));
    return reader.words().of(kind).stream().anyMatch(w -> plain.indexOf(" " + w + " ") >= 0);
  }

  private static boolean isCasualty(String measure) {
    return measure.equals(KILLED) || measure.equals(DETAINED) || HIT.contains(measure);
  }

  private boolean isLeftOut(Sentence sentence, Measured measured) {
    int at = measured.trigger() > 0 ? measured.trigger() : measured.group().head();
    boolean verbal = measured.trigger() > 0 && sentence.token(at).isVerb();
    Status status = reader.status().status(sentence, at, verbal);
    return status != Status.ASSERTED && status != Status.ALLEGED;
  }

  @Nullable Tally tally() {
    Toll killed = lead(KILLED);
    Toll hurt = lead(INJURED);
    Toll hit = most(lead("shot"), lead("stabbed"));
    Toll held = lead(DETAINED);
    long dead = Math.max(victims.with(KILLED), killed == null ? 0 : killed.best());
    long injured = hurt == null ? 0 : hurt.best();
    if (hit != null) {
      boolean besides =
          hit.further()
              || killed != null
                  && killed.sentence() == hit.sentence()
                  && killed.trigger() < hit.trigger();
      injured = Math.max(injured, besides ? hit.best() : hit.best() - dead);
    }
    Toll further =
        hurt != null && hurt.further() ? hurt : hit != null && hit.further() ? hit : null;
    if (further != null) {
      injured = Math.max(injured, further.best() + victims.upTo(further.sentence(), HIT, KILLED));
    }
    injured = Math.max(injured, victims.withOneOf(HIT, KILLED));
    Map<Measure, Tally.Line> lines = new LinkedHashMap<>();
    if (dead + injured > 0 || killed != null || hurt != null) {
      lines.put(Measure.KILLED, line(dead, killed));
      lines.put(Measure.INJURED, line(injured, hurt));
    }
    long arrested = Math.max(held == null ? 0 : held.best(), detained.with(DETAINED));
    if (arrested > 0) {
      lines.put(Measure.DETAINED, line(arrested, held));
    }
    return lines.isEmpty() ? null : new Tally(lines);
  }

  private static Tally.Line line(long best, @Nullable Toll toll) {
    return toll == null || toll.best() != best
        ? new Tally.Line(best, best, best)
        : new Tally.Line(toll.low(), best, toll.high());
  }

  /**
   * The first figure of a measure; one of a part only where there is no other. A figure far behind
   * the first victim told of is about something else, as a rule: "the eighth this year".
   */
  private @Nullable Toll lead(String measure) {
    Toll part = null;
    int first = victims.first(measure);
    for (Toll toll : tolls) {
      if (toll.measure().equals(measure) && toll.sentence() - first <= FAR) {
        if (!toll.part()) {
          return toll;
        }
        part = part == null ? toll : part;
      }
    }
    return part;
  }

  private static @Nullable Toll most(@Nullable Toll a, @Nullable Toll b) {
    return a == null || b != null && b.best() > a.best() ? b : a;
  }

  @Override
  public String toString() {
    return tolls + " " + victims.known();
  }
}
