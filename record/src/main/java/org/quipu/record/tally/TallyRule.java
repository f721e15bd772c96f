package org.quipu.record.tally;

import org.quipu.core.Coded;

/**
 * Ways to make one low, best and high of what several sources claim. All take each source's newest
 * figure once, however often it was copied or quoted; where a source gives several figures for its
 * newest day they take the largest (parts stand beside their total), and {@link #MINIMUM_MAXIMUM}
 * all of them. None averages: a best value is always a number that somebody gave.
 */
public enum TallyRule implements Coded {
  /**
   * The smallest number. ACLED, FAQ "How does ACLED code fatalities?" (2024): where reports differ
   * or an estimate is vague, the most conservative estimate is used and the dispute noted.
   */
  MOST_CONSERVATIVE("most-conservative"),
  /**
   * The middle one of the numbers, each source's once; of two middle ones the lower is best and
   * they are low and high. Plain statistics; no project documents it as its rule.
   */
  MEDIAN("median"),
  /**
   * The newest figure of a public office, by the list {@code offices.tsv} and PLOVER's sectors;
   * where none has spoken the result is empty and says so. No project documents it under this name;
   * it renders the practice of citing "the official toll".
   */
  LATEST_OFFICIAL("latest-official"),
  /**
   * The most frequent among the most precise figures ({@link Figure#precision}), the smallest of
   * several. R package eventreport (van Baalen and Höglund), {@code find_most_precise}: the mode of
   * the reports of maximum precision.
   */
  MOST_PRECISE("most-precise"),
  /** The same among the least precise figures: eventreport, {@code find_least_precise}. */
  LEAST_PRECISE("least-precise"),
  /**
   * From the smallest number to the largest, without a best one: eventreport, {@code find_min} and
   * {@code find_max}. An end that some source leaves open ("more than 40") is open.
   */
  MINIMUM_MAXIMUM("minimum-maximum"),
  /**
   * The number that most sources give, the smallest of several: eventreport, {@code find_mode} with
   * {@code find_mode_numeric}, which takes the smallest.
   */
  MOST_FREQUENT("most-frequent"),
  /**
   * An approximation to UCDP GED, where best is the most likely estimate and low and high are the
   * lowest and highest reliable ones. A program cannot judge reliability. Here best is the lowest
   * figure of the sources that the user named as the most reliable, else the lowest that is
   * asserted and not only alleged; to take the lower where nothing tells sources apart is UCDP's
   * practice as far as we know, its definitions were not re-read. Low and high are the smallest and
   * largest number of all, alleged ones too.
   */
  UCDP("ucdp");

  private final String code;

  TallyRule(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
