package org.quipu.record.incident;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.quipu.core.quantity.Quantity;

/** Compares two reports of different documents: what agrees, what does not, and what it weighs. */
public final class Likeness {
  private static final int NAMES_TOLD = 4;
  private static final double FAR = 10;

  private record Reason(String words, double weight) {}

  private final Weights weights = Weights.bundled();
  private final Report one;
  private final Report other;
  private final Rarity rarity;
  private final List<Reason> reasons = new ArrayList<>();

  private Likeness(Report one, Report other, Rarity rarity) {
    this.one = one;
    this.other = other;
    this.rarity = rarity;
  }

  /** The sum from which on two reports are taken to be about one occurrence. */
  public static double threshold() {
    return Weights.bundled().of("threshold");
  }

  /** Of the weights: reports compared with others are linked differently. */
  public static String digest() {
    return Weights.bundled().digest();
  }

  /** The comparison of two reports, the one that comes first by id on the left. */
  public static Link of(Report one, Report other, Rarity rarity) {
    boolean ordered = one.id().compareTo(other.id()) <= 0;
    Likeness likeness = new Likeness(ordered ? one : other, ordered ? other : one, rarity);
    if (one.family() != other.family()) {
      return new Link(likeness.one.id(), likeness.other.id(), -100, List.of("of different kinds"));
    }
    if (one.family() == Family.CAMPAIGN) {
      new Campaigns(likeness.one, likeness.other, likeness::add).compare();
    } else {
      likeness.compare();
    }
    return likeness.link();
  }

  private void compare() {
    type();
    new Calendar(weights, one, other, this::add).compare();
    place();
    names();
    parties("actor");
    parties("recipient");
    counts();
    votes();
  }

  private void type() {
    if (one.family() != Family.UNREST) {
      add("repeatable", "what is done again and again");
    }
    if (!one.acts().isEmpty() && !other.acts().isEmpty()) {
      if (one.acts().stream().anyMatch(other.acts()::contains)) {
        add("act-same", "the same act: " + String.join(", ", one.acts()));
      } else if (one.family() != Family.UNREST) {
        add("act-other", "different acts");
      }
    }
    if (!one.types().isEmpty() && !other.types().isEmpty()) {
      Set<String> both = new TreeSet<>(one.types());
      both.retainAll(other.types());
      if (both.isEmpty()) {
        add("type-other", "different types");
      } else {
        add("type-same", "the same type: " + String.join(", ", both));
      }
    }
  }

  private void place() {
    if (one.place() == null || other.place() == null) {
      return;
    }
    boolean inferred = one.placeInferred() || other.placeInferred();
    String both = one.place().name() + " and " + other.place().name();
    if (Places.same(one.place(), other.place())) {
      if (one.place().precision() >= 3 || one.place().precision() == 0) {
        add(inferred ? "place-same-inferred" : "place-same", "both in " + one.place().name());
      } else if (one.place().precision() == 2) {
        add("place-division", "both in " + one.place().name());
      } else {
        add("place-country", "both in " + one.place().name());
      }
    } else if (Places.apart(one.place(), other.place())) {
      add(inferred ? "place-apart-inferred" : "place-apart", both + " are not one place");
    } else if (Places.contains(one.place(), other.place())) {
      add("place-inside", "of " + both + " one lies in the other");
    } else if (one.place().precision() >= 3 && other.place().precision() >= 3) {
      add("place-near", both + " lie near each other");
    } else if (one.country() != null && one.country().equals(other.country())) {
      add("place-country", both + " lie in one country");
    }
  }

  private void names() {
    double sum = 0;
    List<Reason> shared = new ArrayList<>();
    for (String name : one.names()) {
      if (other.names().contains(name)) {
        double weight =
            Math.min(
                weights.of("name-most"),
                weights.of("name-step") * rarity.of("n|" + one.family().code() + "|" + name));
        sum += weight;
        shared.add(new Reason(name, weight));
      }
    }
    if (shared.isEmpty()) {
      return;
    }
    shared.sort(Comparator.comparingDouble(Reason::weight).reversed());
    String told =
        String.join(
            ", ",
            shared.subList(0, Math.min(NAMES_TOLD, shared.size())).stream()
                .map(Reason::words)
                .toList());
    reasons.add(
        new Reason(
            shared.size() + " names or rare words in common, such as " + told,
            Math.min(sum, weights.of("name-all-most"))));
  }

  private void parties(String role) {
    Set<String> mine = named(one, role);
    Set<String> theirs = named(other, role);
    if (mine.isEmpty() || theirs.isEmpty()) {
      return;
    }
    Set<String> both = new TreeSet<>(mine);
    both.retainAll(theirs);
    if (both.isEmpty()) {
      boolean against =
          role.equals("recipient")
              && (one.family() == Family.PROCEEDING || one.family() == Family.INSTITUTIONAL);
      add(against ? "person-other" : "party-other", "no named " + role + " in common");
      return;
    }
    double most = 0;
    for (String key : both) {
      most = Math.max(most, rarity.of("p|" + one.family().code() + "|" + role + "|" + key));
    }
    reasons.add(
        new Reason(
            "the same " + role + ": " + String.join(", ", both),
            Math.min(weights.of("party-most"), weights.of("party-step") * most)));
  }

  /** The outcome of a vote is nearly its name. */
  private void votes() {
    Set<String> both = Keys.votes(one);
    both.retainAll(Keys.votes(other));
    if (!both.isEmpty()) {
      add("vote-same", "the same votes for and against: " + String.join(", ", both));
    }
  }

  private static Set<String> named(Report report, String role) {
    Set<String> keys = new HashSet<>();
    for (Party party : report.parties()) {
      if (party.named() && party.role().equals(role)) {
        keys.add(party.key());
      }
    }
    return keys;
  }

  private void counts() {
    for (Map.Entry<String, List<Quantity>> each : one.counts().entrySet()) {
      List<Quantity> theirs = other.counts().get(each.getKey());
      if (theirs != null) {
        count(each.getKey(), each.getValue(), theirs);
      }
    }
  }

  private void count(String measure, List<Quantity> mine, List<Quantity> theirs) {
    long most = -1;
    boolean meet = false;
    boolean far = true;
    for (Quantity my : mine) {
      for (Quantity their : theirs) {
        meet |= my.agreesWith(their);
        Long value = my.value();
        Long othersValue = their.value();
        if (value != null && othersValue != null) {
          most = value.equals(othersValue) ? Math.max(most, value) : most;
          far &=
              Math.max(value, othersValue) >= FAR * Math.max(1, Math.min(value, othersValue))
                  && Math.max(value, othersValue) >= FAR;
        } else {
          far = false;
        }
      }
    }
    if (most > 0) {
      add(
          most >= 10 ? "count-same" : most >= 4 ? "count-same-small" : "count-same-least",
          measure + ": " + most + " in both");
    } else if (far) {
      add("count-far", measure + ": figures far from each other");
    } else if (!meet) {
      add("count-other", measure + ": figures that cannot both be right");
    }
  }

  private void add(String weight, String words) {
    reasons.add(new Reason(words, weights.of(weight)));
  }

  private Link link() {
    double score = 0;
    for (Reason reason : reasons) {
      score += reason.weight();
    }
    score = Math.round(score * 100) / 100.0;
    if (score < weights.of("threshold")) {
      return new Link(one.id(), other.id(), score, List.of()); // most pairs: nobody asks why not
    }
    reasons.sort(Comparator.comparingDouble((Reason reason) -> -Math.abs(reason.weight())));
    return new Link(
        one.id(),
        other.id(),
        score,
        reasons.stream()
            .filter(reason -> reason.weight() != 0)
            .map(reason -> String.format(Locale.ROOT, "%+.1f %s", reason.weight(), reason.words()))
            .toList());
  }
}
