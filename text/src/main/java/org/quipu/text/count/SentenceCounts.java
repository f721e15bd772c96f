package org.quipu.text.count;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quipu.core.document.Quote;
import org.quipu.core.event.Status;
import org.quipu.core.place.Location;
import org.quipu.core.quantity.Bound;
import org.quipu.core.quantity.Count;
import org.quipu.core.quantity.Measure;
import org.quipu.core.quantity.Quantity;
import org.quipu.text.annotate.Annotated;
import org.quipu.text.annotate.Sentence;

/** Collects the counts of one sentence and completes them with scope, place and notes. */
final class SentenceCounts {
  private final CountWords words;
  private final Annotated text;
  private final Sentence sentence;
  private final ScopeReader scopes;
  private final PlaceFinder places;
  private final List<FoundCount> found = new ArrayList<>();
  private final List<Group> held = new ArrayList<>();

  SentenceCounts(
      Annotated text, Sentence sentence, ScopeReader scopes, PlaceFinder places, CountWords words) {
    this.words = words;
    this.text = text;
    this.sentence = sentence;
    this.scopes = scopes;
    this.places = places;
  }

  List<FoundCount> found() {
    return found;
  }

  /** True when the words of a group already count something. */
  boolean holds(Group group) {
    return held.stream()
        .anyMatch(other -> other.first() <= group.last() && group.first() <= other.last());
  }

  Quote quote(int first, int last) {
    return text.quote(sentence, first, last);
  }

  String words(int first, int last) {
    return quote(first, last).text();
  }

  void add(
      Group group,
      Measure measure,
      int last,
      int trigger,
      Status status,
      String rule,
      boolean total) {
    Quantity quantity = group.quantity();
    if (quantity == null) {
      return;
    }
    List<String> notes = new ArrayList<>();
    if (group.kind() == Group.Kind.PART) {
      notes.add("a part of others that the text counts or names");
    }
    if (group.kind() == Group.Kind.FURTHER || group.kind() == Group.Kind.ANOTHER) {
      notes.add("in addition to others");
    }
    if (isLetGo(group, trigger)) {
      notes.add("a part of others: of those " + sentence.token(trigger).word() + ", these");
    }
    if (Splits.isIncluded(words, sentence, group)) {
      notes.add("part of another count of the sentence, not to be added");
    }
    if (sharesModifier(quantity)) {
      notes.add("reading chosen: the bound of the figure before does not carry over");
    }
    Quote who = group.noun() > 0 ? who(group) : null;
    put(
        group,
        measure,
        quote(group.first(), last),
        quantity,
        who,
        trigger,
        status,
        rule,
        total,
        notes);
  }

  void addLevel(LevelReader.Level level, Status status) {
    Quantity quantity = level.group().quantity();
    if (quantity == null) {
      return;
    }
    List<String> notes = new ArrayList<>();
    if (level.from() != null) {
      notes.add("from " + level.from());
    }
    Quote who = quote(level.nameFirst(), level.nameLast());
    int first = Math.min(level.nameFirst(), level.group().first());
    int last = Math.max(level.nameLast(), level.group().last());
    put(
        level.group(),
        level.measure(),
        quote(first, last),
        quantity,
        who,
        level.trigger(),
        status,
        words.code() + "/level",
        level.running() && level.measure().isKnown(),
        notes);
  }

  void addNames(Measured names, Quote who, Status status, int size) {
    List<String> notes = new ArrayList<>(List.of("counted from " + size + " names"));
    Quantity quantity = Quantity.exactly(size, who.text());
    put(
        names.group(),
        names.rule().measure(),
        who,
        quantity,
        who,
        names.trigger(),
        status,
        names.rule().id() + "/names",
        false,
        notes);
  }

  private void put(
      Group group,
      Measure measure,
      Quote quote,
      Quantity quantity,
      @Nullable Quote who,
      int trigger,
      Status status,
      String rule,
      boolean total,
      List<String> notes) {
    Scope scope =
        scopes.scope(sentence, total, measure.isKnown() && !measure.equals(Measure.PARTICIPANTS));
    notes.addAll(scope.notes());
    Location place = places.near(sentence, group, trigger);
    Count count =
        new Count(
            measure, quote, quantity, who, scope.cumulative(), scope.since(), scope.asOf(), place);
    held.add(group);
    found.add(
        new FoundCount(
            count,
            sentence.index(),
            group.noun() > 0 ? group.noun() : group.head(),
            trigger,
            status,
            rule,
            notes));
  }

  /** "Released nine people detained on Monday": they are some of those who were detained. */
  private boolean isLetGo(Group group, int trigger) {
    boolean modifier =
        group.noun() > 0
            && trigger > group.noun()
            && (sentence.head(trigger) == group.noun() || trigger == group.last() + 1);
    int holder = sentence.head(group.head());
    return modifier && holder > 0 && words.is("let-go", sentence.token(holder).lemma());
  }

  private @Nullable Quote who(Group group) {
    int first = group.noun();
    while (first - 1 > group.first() && isPartOfName(first - 1)) {
      first--;
    }
    int last = group.noun();
    while (last < sentence.size() && sentence.relation(last + 1).equals("amod:post")) {
      last++; // "líderes sociales"
    }
    return quote(first, last);
  }

  private boolean isPartOfName(int token) {
    String tag = sentence.token(token).tag();
    if (token > 1 && sentence.token(token - 1).tag().equals("HYPH")) {
      return false; // "22-year-old man", "20,000-strong crowd"
    }
    return tag.startsWith("NN") || tag.startsWith("JJ") && !tag.equals("JJR");
  }

  private boolean sharesModifier(Quantity quantity) {
    if (quantity.bound() != Bound.EXACT || found.isEmpty()) {
      return false;
    }
    FoundCount before = found.get(found.size() - 1);
    Bound bound = before.count().quantity().bound();
    return (bound == Bound.MORE_THAN || bound == Bound.AT_LEAST || bound == Bound.ABOUT)
        && quantity.value() != null
        && quantity.value() > 1;
  }
}
