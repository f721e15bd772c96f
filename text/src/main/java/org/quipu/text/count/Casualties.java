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
import org.quipu.core.quantity.Quantity;
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
    this.victims = new Victims(reader.words());
    this.detained = new Victims(reader.words());
  }

  private record Told(Measured measured, Victim victim) {}

  /**
   * @param headline true for the title, which leaves articles and "and" out
   */
  void read(Sentence sentence, int position, boolean headline) {
    if (isAbout(sentence, "long-ago")) {
      return;
    }
    boolean total = isAbout(sentence, "yearly-total");
    Map<String, Toll> figures = new LinkedHashMap<>();
    List<Told> told = new ArrayList<>();
    List<Group> groups = new ArrayList<>(reader.groups().counted(sentence));
    groups.addAll(reader.groups().single(sentence));
    if (headline) {
      groups.addAll(reader.groups().headline(sentence, groups));
    }
    List<Measured> all = measured(sentence, groups);
    for (Measured measured : all) {
      Group group = measured.group();
      String key = measured.measure() + measured.trigger();
      if (group.isNumbered() && !isOne(group)) {
        Toll toll = total ? null : Toll.of(position, measured);
        if (toll != null) {
          figures.merge(key, toll, Toll::and);
        }
      } else {
        List<Victim> others = new ArrayList<>();
        told.stream()
            .filter(other -> areTwo(sentence, other, group, measured, headline))
            .forEach(other -> others.add(other.victim()));
        Victims list = measured.measure().equals(DETAINED) ? detained : victims;
        Group doer = doer(sentence, groups, measured);
        Victim victim = list.add(sentence, position, group, measured.measure(), others, doer);
        told.add(new Told(measured, victim));
      }
    }
    for (Toll toll : figures.values()) {
      long beside =
          all.stream()
              .filter(one -> !one.group().isNumbered() || isOne(one.group()))
              .filter(one -> isBeside(sentence, one, toll, all, headline))
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

  /** "A man and three women were shot", "killed two children and himself": one more. */
  private static boolean isBeside(
      Sentence sentence, Measured one, Toll toll, List<Measured> all, boolean headline) {
    if (!one.measure().equals(toll.measure())) {
      return false;
    }
    if (one.group().kind() == Group.Kind.REFLEXIVE) {
      return one.measure().equals(KILLED);
    }
    return one.trigger() == toll.trigger()
        && introduces(sentence, one.group())
        && all.stream()
            .filter(other -> other.group().isNumbered() && other.trigger() == toll.trigger())
            .anyMatch(other -> joined(sentence, one.group(), other.group(), headline));
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

  /** "One person": told of as a person, since "another" may follow. */
  private static boolean isOne(Group group) {
    Quantity quantity = group.quantity();
    return quantity != null
        && quantity.value() != null
        && quantity.value() == 1
        && quantity.low() != null
        && quantity.high() != null;
  }

  private boolean isLeftOut(Sentence sentence, Measured measured) {
    int at = measured.trigger() > 0 ? measured.trigger() : measured.group().head();
    boolean verbal = measured.trigger() > 0 && sentence.token(at).isVerb();
    Status status = reader.status().status(sentence, at, verbal);
    return status != Status.ASSERTED && status != Status.ALLEGED;
  }

  /**
   * Joined by "and", two phrases of one statement name two persons, else the second explains the
   * first; of different statements, only where both are introduced.
   */
  private static boolean areTwo(
      Sentence sentence, Told other, Group group, Measured measured, boolean headline) {
    Group before = other.measured().group();
    if (group.kind() == Group.Kind.REFLEXIVE) {
      return before.kind() != Group.Kind.REFLEXIVE
          && other.measured().rule().kind() == MeasureRule.Kind.OBJECT
          && sentence.above(before.head()).stream().anyMatch(arc -> arc.base().equals("obj"))
          && !isDoer(sentence, before, measured.trigger());
    }
    if (!joined(sentence, before, group, headline)) {
      return false;
    }
    boolean oneStatement =
        other.measured().trigger() == measured.trigger()
            && other.measured().measure().equals(measured.measure());
    boolean differ = !other.measured().measure().equals(measured.measure());
    return oneStatement || differ && introduces(sentence, before) && introduces(sentence, group);
  }

  private static boolean isDoer(Sentence sentence, Group group, int verb) {
    return verb > 0
        && sentence.below(verb).stream()
            .anyMatch(arc -> arc.base().equals("nsubj") && group.covers(arc.dependent()));
  }

  /** The group that "himself" stands for: the subject of its verb. */
  private static @Nullable Group doer(Sentence sentence, List<Group> groups, Measured measured) {
    if (measured.group().kind() != Group.Kind.REFLEXIVE) {
      return null;
    }
    return groups.stream()
        .filter(group -> isDoer(sentence, group, measured.trigger()))
        .findFirst()
        .orElse(null);
  }

  /** "A man", "one woman", "his sister": not "the man", "he". */
  private static boolean introduces(Sentence sentence, Group group) {
    return switch (group.kind()) {
      case INDEFINITE, ANOTHER, NUMBERED, PART, FURTHER -> true;
      case DEFINITE -> sentence.token(group.first()).tag().equals("PRP$");
      case NAMED, PRONOUN, REFLEXIVE -> false;
    };
  }

  private static boolean joined(Sentence sentence, Group a, Group b, boolean headline) {
    int from = Math.min(a.last(), b.last()) + 1;
    int to = Math.max(a.first(), b.first());
    for (int i = from; i < to; i++) {
      boolean and = sentence.token(i).tag().equals("CC") && !sentence.token(i).lemma().equals("or");
      if (and || headline && sentence.token(i).word().equals(",")) {
        return true;
      }
    }
    return false;
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
