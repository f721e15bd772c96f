package org.quipu.record.tally;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsFirst;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;
import org.quipu.core.event.Status;

/** What each {@link TallyRule} does. */
final class Rules {
  private static final Comparator<Step> SIZE =
      comparing((Step step) -> Voice.number(step)).thenComparing(TallyLine.BY_DAY);

  private Rules() {}

  static Estimate apply(TallyRule rule, @Nullable LocalDate day, List<Voice> voices) {
    List<Step> figures = voices.stream().flatMap(each -> each.figure().stream()).toList();
    List<String> words = words(voices);
    if (figures.isEmpty()
        && rule != TallyRule.LATEST_OFFICIAL
        && rule != TallyRule.MINIMUM_MAXIMUM) {
      return new Estimate(
          rule, day, null, null, null, words, List.of(), "no source gives a number");
    }
    return switch (rule) {
      case MOST_CONSERVATIVE -> smallest(rule, day, figures, words);
      case MEDIAN -> median(day, figures, words);
      case LATEST_OFFICIAL -> official(day, voices);
      case MOST_PRECISE -> precise(rule, day, voices, figures, words, Comparator.reverseOrder());
      case LEAST_PRECISE -> precise(rule, day, voices, figures, words, naturalOrder());
      case MINIMUM_MAXIMUM -> extremes(day, voices, words);
      case MOST_FREQUENT -> frequent(rule, day, figures, words);
      case UCDP -> ucdp(day, voices, figures, words);
    };
  }

  private static Estimate smallest(
      TallyRule rule, @Nullable LocalDate day, List<Step> figures, List<String> words) {
    long least = figures.stream().mapToLong(Voice::number).min().orElseThrow();
    return chosen(rule, day, with(figures, least), words, "");
  }

  private static Estimate median(@Nullable LocalDate day, List<Step> figures, List<String> words) {
    List<Step> sorted = figures.stream().sorted(SIZE).toList();
    Step lower = sorted.get((sorted.size() - 1) / 2);
    Step upper = sorted.get(sorted.size() / 2);
    if (Voice.number(lower) == Voice.number(upper)) {
      List<Step> middle = with(figures, Voice.number(lower));
      return chosen(TallyRule.MEDIAN, day, middle, words, "");
    }
    boolean open = upper.figure().high() == null && upper.figure().low() != null;
    return new Estimate(
        TallyRule.MEDIAN,
        day,
        Voice.number(lower),
        Voice.number(lower),
        open ? null : upper.figure().number(),
        words,
        List.of(lower, upper),
        "an even number of sources: the lower of the two in the middle");
  }

  private static Estimate official(@Nullable LocalDate day, List<Voice> voices) {
    List<Voice> offices = voices.stream().filter(each -> each.line().isOfficial()).toList();
    if (offices.isEmpty()) {
      return new Estimate(
          TallyRule.LATEST_OFFICIAL,
          day,
          null,
          null,
          null,
          List.of(),
          List.of(),
          "no official source");
    }
    LocalDate newest =
        offices.stream()
            .map(each -> each.said().asOf())
            .max(nullsFirst(naturalOrder()))
            .orElse(null);
    List<Voice> latest =
        offices.stream().filter(each -> Objects.equals(each.said().asOf(), newest)).toList();
    List<Step> figures = latest.stream().flatMap(each -> each.figure().stream()).toList();
    if (figures.isEmpty()) {
      return new Estimate(
          TallyRule.LATEST_OFFICIAL,
          day,
          null,
          null,
          null,
          words(latest),
          List.of(),
          "the newest official words give no number");
    }
    long least = figures.stream().mapToLong(Voice::number).min().orElseThrow();
    boolean differ = figures.stream().anyMatch(step -> Voice.number(step) != least);
    if (!differ) {
      return chosen(TallyRule.LATEST_OFFICIAL, day, figures, words(latest), "");
    }
    return new Estimate(
        TallyRule.LATEST_OFFICIAL,
        day,
        low(figures),
        least,
        high(figures),
        words(latest),
        figures,
        "official sources differ for that day: the lowest");
  }

  private static Estimate precise(
      TallyRule rule,
      @Nullable LocalDate day,
      List<Voice> voices,
      List<Step> figures,
      List<String> words,
      Comparator<Integer> order) {
    int wanted =
        voices.stream().map(each -> each.said().figure().precision()).min(order).orElseThrow();
    List<Step> among =
        figures.stream().filter(step -> step.figure().precision() == wanted).toList();
    if (among.isEmpty()) {
      List<Voice> vague =
          voices.stream().filter(each -> each.said().figure().precision() == wanted).toList();
      List<String> said =
          vague.stream().map(each -> each.said().figure().quantity().words()).sorted().toList();
      List<Step> from = vague.stream().map(Voice::said).toList();
      return new Estimate(
          rule, day, null, null, null, said, from, "the words of this precision give no number");
    }
    return frequent(rule, day, among, words);
  }

  private static Estimate frequent(
      TallyRule rule, @Nullable LocalDate day, List<Step> figures, List<String> words) {
    Map<Long, Integer> votes = new TreeMap<>();
    figures.forEach(step -> votes.merge(Voice.number(step), 1, Integer::sum));
    int most = votes.values().stream().mapToInt(Integer::intValue).max().orElseThrow();
    List<Long> modes =
        votes.entrySet().stream()
            .filter(vote -> vote.getValue() == most)
            .map(Map.Entry::getKey)
            .toList();
    String note =
        modes.size() == 1 ? "" : modes.size() + " numbers are equally frequent: the smallest";
    return chosen(rule, day, with(figures, modes.get(0)), words, note);
  }

  private static Estimate extremes(
      @Nullable LocalDate day, List<Voice> voices, List<String> words) {
    List<Step> all =
        voices.stream()
            .flatMap(each -> each.current().stream())
            .filter(step -> step.figure().number() != null || step.figure().high() != null)
            .toList();
    Long low = all.isEmpty() ? null : low(all);
    Long high = all.isEmpty() ? null : high(all);
    return new Estimate(
        TallyRule.MINIMUM_MAXIMUM,
        day,
        low,
        low != null && low.equals(high) ? low : null,
        high,
        words,
        all,
        all.isEmpty() ? "no source gives a number" : "");
  }

  private static Estimate ucdp(
      @Nullable LocalDate day, List<Voice> voices, List<Step> figures, List<String> words) {
    List<Step> trusted = figures(voices.stream().filter(Voice::reliable).toList());
    String note = "the lowest of the sources named as the most reliable";
    if (trusted.isEmpty()) {
      note = "no source is named as more reliable: the lower figure";
      trusted =
          figures(voices.stream().filter(each -> each.line().status() != Status.ALLEGED).toList());
    }
    if (trusted.isEmpty()) {
      trusted = figures;
      note = "all figures are alleged: the lowest";
    }
    return new Estimate(
        TallyRule.UCDP,
        day,
        figures.stream().mapToLong(Voice::number).min().orElseThrow(),
        trusted.stream().mapToLong(Voice::number).min().orElseThrow(),
        high(figures),
        words,
        figures,
        note);
  }

  private static List<Step> figures(List<Voice> voices) {
    return voices.stream().flatMap(each -> each.figure().stream()).toList();
  }

  private static List<Step> with(List<Step> figures, long number) {
    return figures.stream().filter(step -> Voice.number(step) == number).toList();
  }

  /** One number that one or more sources give, with the bounds that they give it. */
  private static Estimate chosen(
      TallyRule rule,
      @Nullable LocalDate day,
      List<Step> figures,
      List<String> words,
      String note) {
    List<Step> sorted = figures.stream().sorted(TallyLine.BY_DAY).toList();
    long best = Voice.number(sorted.get(0));
    return new Estimate(rule, day, low(sorted), best, high(sorted), words, sorted, note);
  }

  /** Null where a figure sets a limit above and none below. */
  private static @Nullable Long low(List<Step> figures) {
    boolean open =
        figures.stream().anyMatch(s -> s.figure().number() == null && s.figure().low() == null);
    return open ? null : end(figures, Voice::number, true);
  }

  /** Null where a figure sets a limit below and none above. */
  private static @Nullable Long high(List<Step> figures) {
    boolean open =
        figures.stream().anyMatch(s -> s.figure().low() != null && s.figure().high() == null);
    return open ? null : end(figures, Rules::top, false);
  }

  private static long top(Step step) {
    Long high = step.figure().high();
    return high == null ? Voice.number(step) : high;
  }

  private static Long end(List<Step> figures, ToLongFunction<Step> value, boolean least) {
    var values = figures.stream().mapToLong(value);
    return least ? values.min().orElseThrow() : values.max().orElseThrow();
  }

  private static List<String> words(List<Voice> voices) {
    List<String> words = new ArrayList<>();
    for (Voice voice : voices) {
      if (voice.figure().isEmpty() && voice.said().figure().high() == null) {
        words.add(voice.said().figure().quantity().words());
      }
    }
    return words.stream().distinct().sorted().toList();
  }
}
