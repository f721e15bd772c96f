package org.quipu.text.count;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.quipu.core.document.Language;
import org.quipu.core.document.Quote;
import org.quipu.core.event.Status;
import org.quipu.core.quantity.Count;
import org.quipu.core.quantity.Measure;
import org.quipu.core.quantity.Quantity;
import org.quipu.core.time.DateRange;
import org.quipu.text.annotate.Annotated;
import org.quipu.text.annotate.Sentence;
import org.quipu.text.coding.PlaceMention;
import org.quipu.text.coding.TimeMention;
import org.quipu.text.resolve.quantity.NumberReader;

/**
 * Finds what a text counts: the killed, injured, detained …, votes, and what else it claims in
 * numbers. Safe to share between threads.
 */
public final class CountReader {
  private static final Map<Language, CountReader> LOADED = new ConcurrentHashMap<>();

  private final NumberReader numbers;
  private final CountWords words;
  private final GroupFinder groups;
  private final MeasureFinder measures;
  private final StatusReader status;
  private final VoteReader votes;
  private final LevelReader levels;
  private final FreeMeasures free;

  private CountReader(Language language) {
    NumberReader numbers = NumberReader.of(language);
    Persons persons = Persons.of(language);
    MeasureRules rules = MeasureRules.of(language);
    this.words = CountWords.of(language);
    this.numbers = numbers;
    this.groups = new GroupFinder(numbers, persons, words);
    this.measures = new MeasureFinder(rules, persons, words);
    this.status = new StatusReader(words);
    this.votes = new VoteReader(language, words);
    this.levels = new LevelReader(numbers, words, rules);
    this.free = new FreeMeasures(words);
  }

  public static CountReader of(Language language) {
    return LOADED.computeIfAbsent(language, CountReader::new);
  }

  NumberReader numbers() {
    return numbers;
  }

  GroupFinder groups() {
    return groups;
  }

  MeasureFinder measures() {
    return measures;
  }

  StatusReader status() {
    return status;
  }

  CountWords words() {
    return words;
  }

  /**
   * The counts of a text in the order of their words.
   *
   * @param published the day of publication gives the day for which a count holds; a month or a
   *     year gives none
   */
  public List<FoundCount> read(
      Annotated text,
      List<TimeMention> times,
      List<PlaceMention> places,
      @Nullable DateRange published) {
    ScopeReader scopes = new ScopeReader(words, text, times, published);
    PlaceFinder where = new PlaceFinder(text, places);
    List<FoundCount> found = new ArrayList<>();
    Again again = new Again(words);
    for (Sentence sentence : text.sentences()) {
      SentenceCounts counts = new SentenceCounts(text, sentence, scopes, where, words);
      read(sentence, counts, again);
      counts.found().sort(Comparator.comparing(count -> count.count().quote().span()));
      found.addAll(counts.found());
    }
    return found;
  }

  private void read(Sentence sentence, SentenceCounts counts, Again again) {
    List<Group> counted = groups.counted(sentence);
    if (counted.isEmpty() && sentence.tokens().stream().noneMatch(token -> token.isName())) {
      return;
    }
    for (VoteReader.Vote vote : votes.read(sentence, counted)) {
      counts.add(vote.group(), vote.measure(), vote.last(), 0, Status.ASSERTED, vote.rule(), false);
    }
    for (LevelReader.Level level : levels.read(sentence, counted)) {
      counts.addLevel(level, status.status(sentence, level.trigger(), true));
    }
    List<Measured> measured = new ArrayList<>();
    for (Group group : counted) {
      Measured found = counts.holds(group) ? null : measures.measure(sentence, group);
      if (found == null && !counts.holds(group)) {
        found = Splits.continued(sentence, group, measured);
        boolean part = found == null && words.has("parts-follow");
        found =
            part && measures.isOfPersons(sentence, group)
                ? Splits.part(words, sentence, group, measured)
                : found;
        found = found == null ? again.of(sentence, group) : found;
      }
      if (found != null) {
        measured.add(found);
        again.told(sentence, found);
        add(sentence, counts, found);
      } else if (!counts.holds(group)) {
        FreeMeasures.Free claim = free.read(sentence, group);
        if (claim != null) {
          Status put =
              status.status(sentence, claim.trigger(), sentence.token(claim.trigger()).isVerb());
          counts.add(
              group,
              claim.measure(),
              group.last(),
              claim.trigger(),
              put,
              words.code() + "/free",
              false);
        }
      }
    }
    addNames(sentence, counts);
  }

  private void add(Sentence sentence, SentenceCounts counts, Measured found) {
    Group group = found.group();
    int at = found.trigger() > 0 ? found.trigger() : group.head();
    boolean verbal = found.trigger() > 0 && sentence.token(at).isVerb();
    Status put = status.status(sentence, at, verbal);
    Quantity quantity = group.quantity();
    if (quantity != null && quantity.value() != null && quantity.value() == 0) {
      put = put == Status.DENIED ? Status.ASSERTED : put;
    }
    int end = Math.max(group.last(), adjacent(found));
    counts.add(group, found.rule().measure(), end, found.trigger(), put, found.rule().id(), false);
  }

  /** "40 dead": the state belongs to the words of the count. */
  private static int adjacent(Measured found) {
    int behind = found.trigger() - found.group().last();
    return behind > 0 && behind <= 2 && found.rule().kind() == MeasureRule.Kind.STATE
        ? found.trigger()
        : 0;
  }

  /** "Quispe, Rojas and Diaz were killed": three, where every one is named. */
  private void addNames(Sentence sentence, SentenceCounts counts) {
    List<Group> names = new ArrayList<>();
    for (Group group : groups.single(sentence)) {
      if (group.kind() == Group.Kind.NAMED) {
        names.add(group);
      }
    }
    for (NameList list : NameList.of(sentence, names)) {
      Measured found =
          measures.measure(sentence, list.asGroup(counts.words(list.first(), list.last())));
      Measure measure = found == null ? null : found.rule().measure();
      if (found != null
          && measure != null
          && measure.isKnown()
          && !measure.equals(Measure.PARTICIPANTS)) {
        Status put =
            status.status(sentence, found.trigger(), sentence.token(found.trigger()).isVerb());
        Quote who = counts.quote(list.first(), list.last());
        counts.addNames(found, who, put, list.size());
      }
    }
  }

  /** For callers that hold a count's own group. */
  static boolean isZero(Count count) {
    Long value = count.quantity().value();
    return value != null && value == 0;
  }
}
