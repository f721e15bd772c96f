package org.quipu.text.code;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quipu.core.event.Status;
import org.quipu.text.annotate.Annotated;
import org.quipu.text.annotate.Sentence;
import org.quipu.text.annotate.Token;
import org.quipu.text.lexicon.Entry;
import org.quipu.text.lexicon.Lexicon;
import org.quipu.text.resolve.actor.ActorReader;

/** Triggers and frames of one sentence: which entries match where, and who fills their parts. */
final class EventReader {
  private final Lexicon lexicon;
  private final StatusReader statuses;

  EventReader(Lexicon lexicon, StatusReader statuses) {
    this.lexicon = lexicon;
    this.statuses = statuses;
  }

  /** Every entry tried at one word, with why it did or did not match. */
  record Tried(int trigger, Entry.Part part, List<Matcher.Outcome> outcomes) {}

  List<Draft> read(Annotated text, Sentence sentence, ActorReader actors) {
    Matcher matcher = new Matcher(sentence, actors);
    List<Draft> drafts = new ArrayList<>();
    for (int i = 1; i <= sentence.size(); i++) {
      Filled filled = best(text, sentence, i, matcher, actors);
      if (filled == null) {
        continue;
      }
      Matcher.Match match = filled.match();
      Fillers fillers = filled.fillers();
      int carrier = match.slots().lightVerb();
      Status status = statuses.read(sentence, i, carrier);
      drafts.add(new Draft(sentence, i, carrier, match, fillers, status));
    }
    List<Draft> settled = Nesting.settle(sentence, withoutUsed(drafts));
    Concerned concerned = new Concerned(text, sentence, actors, lexicon, settled);
    return settled.stream().map(concerned::settle).toList();
  }

  /** For a person who asks why: all that was tried, in the order of the words. */
  List<Tried> explain(Sentence sentence, ActorReader actors) {
    Matcher matcher = new Matcher(sentence, actors);
    List<Tried> all = new ArrayList<>();
    for (int i = 1; i <= sentence.size(); i++) {
      for (Entry.Part part : parts(sentence, i)) {
        List<Entry> entries = entries(sentence, i, part);
        if (!entries.isEmpty()) {
          Slots slots = new Slots(sentence, i, part, lexicon);
          int trigger = i;
          all.add(
              new Tried(
                  i, part, entries.stream().map(e -> matcher.test(e, trigger, slots)).toList()));
        }
      }
    }
    return all;
  }

  /** A match with its parts. */
  private record Filled(Matcher.Match match, Fillers fillers) {}

  private @Nullable Filled best(
      Annotated text, Sentence sentence, int trigger, Matcher matcher, ActorReader actors) {
    for (Entry.Part part : parts(sentence, trigger)) {
      List<Entry> entries = entries(sentence, trigger, part);
      if (entries.isEmpty()) {
        continue;
      }
      Slots slots = new Slots(sentence, trigger, part, lexicon);
      List<Matcher.Match> matches = new ArrayList<>();
      for (Entry entry : entries) {
        Matcher.Match match = matcher.test(entry, trigger, slots).match();
        if (match != null) {
          matches.add(match);
        }
      }
      // The sort is stable: among equals the earlier entry stays first.
      matches.sort(Comparator.comparingInt(match -> -match.entry().demands()));
      for (Matcher.Match match : matches) {
        Fillers fillers = Fillers.fill(text, sentence, match, actors);
        if (hasNeeds(match.entry(), fillers)) {
          return new Filled(match, fillers);
        }
      }
    }
    return null;
  }

  private List<Entry> entries(Sentence sentence, int trigger, Entry.Part part) {
    List<Entry> entries = lexicon.find(part, Matcher.hyphened(sentence, trigger));
    if (!entries.isEmpty()) {
      return entries;
    }
    Token token = sentence.token(trigger);
    entries = lexicon.find(part, token.lemma());
    if (entries.isEmpty() && part == Entry.Part.NOUN) {
      String word = token.word().toLowerCase(Locale.ROOT);
      entries = lexicon.find(part, word);
      if (entries.isEmpty() && word.endsWith("s")) {
        entries = lexicon.find(part, word.substring(0, word.length() - 1));
      }
    }
    if (entries.isEmpty() && part != Entry.Part.NOUN) {
      // "was opposed to the sale": an adjective that the tagger takes for a participle
      entries = lexicon.find(part, token.word().toLowerCase(Locale.ROOT));
    }
    return entries;
  }

  /** As what a word may trigger; taggers take infinitives for nouns and gerunds for verbs. */
  private static List<Entry.Part> parts(Sentence sentence, int i) {
    Token token = sentence.token(i);
    if (token.isVerb()) {
      boolean nominal =
          token.tag().equals("VBG")
              && sentence.children(i, "obj").isEmpty()
              && (isBeforeOf(sentence, i)
                  || !sentence.children(i, "det").isEmpty()
                  || !sentence.children(i, "nmod:poss").isEmpty()
                  || !sentence.children(i, "case").isEmpty());
      return nominal
          ? List.of(Entry.Part.NOUN, Entry.Part.VERB)
          : List.of(Entry.Part.VERB, Entry.Part.ADJECTIVE);
    }
    if (token.isNoun()) {
      if (token.isName() || isCompoundOfNoun(sentence, i)) {
        return List.of();
      }
      boolean infinitive = i > 1 && sentence.token(i - 1).tag().equals("TO");
      return infinitive ? List.of(Entry.Part.VERB, Entry.Part.NOUN) : List.of(Entry.Part.NOUN);
    }
    if (token.tag().startsWith("JJ") || token.tag().startsWith("RB")) {
      return List.of(Entry.Part.ADJECTIVE);
    }
    return List.of();
  }

  /** "The shelling of the port", "army shelling of the port": nouns, though tagged as verbs. */
  private static boolean isBeforeOf(Sentence sentence, int i) {
    return i < sentence.size() && sentence.token(i + 1).lemma().equals("of");
  }

  /** "Riot police", "an arrest warrant": such a word says of what kind, not that it happened. */
  private static boolean isCompoundOfNoun(Sentence sentence, int i) {
    int head = sentence.head(i);
    return head > i
        && Sentence.matches(sentence.relation(i), "compound")
        && sentence.token(head).isNoun()
        && !sentence.token(head).lemma().equals("in"); // of a "sit-in"
  }

  private static boolean hasNeeds(Entry entry, Fillers fillers) {
    Set<String> filled = new HashSet<>();
    if (!fillers.actors().isEmpty()) {
      filled.add("actor");
    }
    if (!fillers.recipients().isEmpty()) {
      filled.add("recipient");
    }
    if (fillers.content() != null) {
      filled.add("content");
    }
    return filled.containsAll(entry.needs());
  }

  /** A word that another entry used up as its condition makes no event of its own. */
  private static List<Draft> withoutUsed(List<Draft> drafts) {
    Set<Integer> used = new HashSet<>();
    for (Draft draft : drafts) {
      used.addAll(draft.match().used());
    }
    return drafts.stream().filter(draft -> !used.contains(draft.trigger())).toList();
  }
}
