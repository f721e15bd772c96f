package org.quipu.text.gold;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How the coder fares against gold.
 *
 * @param complete how many of the documents name all their events; where none does, nobody knows
 *     what is a false find, and the precision by type says nothing
 * @param types by PLOVER type; an event is right when its type is
 * @param fields by field, over the events that the gold has; only what the gold asks for counts
 */
public record Evaluation(
    int documents,
    int complete,
    Score all,
    Map<String, Score> types,
    Map<String, Score> fields,
    List<Difference> differences) {

  /** Right, wrongly found and missed. */
  public record Score(int right, int wrong, int missed) {
    static final Score NONE = new Score(0, 0, 0);

    Score plus(int moreRight, int moreWrong, int moreMissed) {
      return new Score(right + moreRight, wrong + moreWrong, missed + moreMissed);
    }

    /** 0 to 1; 0 where nothing was found. */
    public double precision() {
      return right + wrong == 0 ? 0 : (double) right / (right + wrong);
    }

    /** 0 to 1; 0 where nothing was asked for. */
    public double recall() {
      return right + missed == 0 ? 0 : (double) right / (right + missed);
    }

    public double f1() {
      return right == 0 ? 0 : 2.0 * right / (2 * right + wrong + missed);
    }
  }

  /** What a difference is about. */
  public enum Kind {
    MISS,
    FALSE_FIND,
    WRONG_FIELD
  }

  /**
   * One place where gold and coding part.
   *
   * @param line of the gold file
   * @param cause a short class to count by, such as {@code no trigger} or {@code wrong actor}
   * @param wanted what the gold has, null in a false find
   * @param found what was coded, null in a miss
   * @param reason in words: the entry, its file and line, the condition that failed
   */
  public record Difference(
      Kind kind,
      String document,
      int line,
      String type,
      String cause,
      @Nullable String wanted,
      @Nullable String found,
      String reason) {}
}
