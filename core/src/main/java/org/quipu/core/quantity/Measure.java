package org.quipu.core.quantity;

import java.util.List;

/**
 * What is counted: one of the known measures, or free words such as "US bases". Free measures keep
 * the words of the text in lower case as they stand there.
 */
public record Measure(String name) {
  public static final Measure KILLED = new Measure("killed");
  public static final Measure INJURED = new Measure("injured");
  public static final Measure HOSPITALISED = new Measure("hospitalised");
  public static final Measure DETAINED = new Measure("detained");
  public static final Measure MISSING = new Measure("missing");
  public static final Measure DISPLACED = new Measure("displaced");
  public static final Measure PARTICIPANTS = new Measure("participants");
  public static final Measure VOTES_FOR = new Measure("votes_for");
  public static final Measure VOTES_AGAINST = new Measure("votes_against");
  public static final Measure ABSTENTIONS = new Measure("abstentions");
  public static final Measure VOTES_NEEDED = new Measure("votes_needed");

  /** The measures that tallies and exports know by name. */
  public static final List<Measure> KNOWN =
      List.of(
          KILLED,
          INJURED,
          HOSPITALISED,
          DETAINED,
          MISSING,
          DISPLACED,
          PARTICIPANTS,
          VOTES_FOR,
          VOTES_AGAINST,
          ABSTENTIONS,
          VOTES_NEEDED);

  public Measure {
    if (name.isBlank()) {
      throw new IllegalArgumentException("a measure needs a name");
    }
  }

  public boolean isKnown() {
    return KNOWN.contains(this);
  }

  @Override
  public String toString() {
    return name;
  }
}
