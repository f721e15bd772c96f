package org.quipu.text.code;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.quipu.text.annotate.Sentence;
import org.quipu.text.annotate.Token;
import org.quipu.text.lexicon.Entry;
import org.quipu.text.lexicon.WordSet;
import org.quipu.text.resolve.actor.ActorReader;

/** Whether an entry's conditions hold around a trigger, and which words they use up. */
final class Matcher {
  private static final Set<String> MODIFIERS = Set.of("compound", "adj", "poss");

  private static final Set<String> PARTS =
      Set.of(
          "one",
          "some",
          "most",
          "many",
          "all",
          "several",
          "number",
          "majority",
          "few",
          "half",
          "day",
          "week",
          "month",
          "year",
          "series",
          "wave",
          "string",
          "group",
          "dozen",
          "round",
          "hundred",
          "thousand");

  private final Sentence sentence;
  private final ActorReader actors;

  Matcher(Sentence sentence, ActorReader actors) {
    this.sentence = sentence;
    this.actors = actors;
  }

  /** What a match used: words that fill a condition can fill no role. */
  record Match(Entry entry, Slots slots, Set<Integer> used) {}

  /** Why an entry did not match, for a person who asks. */
  record Outcome(Entry entry, @org.jspecify.annotations.Nullable Match match, String reason) {}

  Outcome test(Entry entry, int trigger, Slots slots) {
    Set<Integer> used = new TreeSet<>();
    String particle = entry.particle();
    if (particle != null && !particle(trigger, particle, used)) {
      return failed(entry, "no particle \"" + particle + "\"");
    }
    if (!entry.object().isEmpty()) {
      List<Integer> fitting = fitting(slots.at("object"), entry.object());
      if (fitting.isEmpty()) {
        return failed(entry, "the object is none of those that the entry asks for");
      }
      used.addAll(fitting);
    }
    for (Map.Entry<String, WordSet> with : entry.with().entrySet()) {
      List<Integer> fitting = fitting(slots.at(with.getKey()), with.getValue());
      if (fitting.isEmpty()) {
        return failed(entry, "nothing fitting with \"" + with.getKey() + "\"");
      }
      String last = with.getKey().substring(with.getKey().lastIndexOf('.') + 1);
      if (!MODIFIERS.contains(last)) { // the police of a "police raid" are its actor too
        used.addAll(fitting);
      }
    }
    for (Map.Entry<String, WordSet> with : entry.withClass().entrySet()) {
      if (fitting(slots.at(with.getKey()), with.getValue()).isEmpty()) {
        return failed(entry, "what stands at \"" + with.getKey() + "\" is not of the class");
      }
    }
    if (!entry.needsPrep().isEmpty() && entry.needsPrep().stream().noneMatch(slots::has)) {
      return failed(entry, "none of the prepositions " + entry.needsPrep());
    }
    if (!entry.subjectClass().isEmpty()
        && fitting(slots.at("subject"), entry.subjectClass()).isEmpty()) {
      return failed(entry, "the subject is not of the class");
    }
    if (!entry.objectClass().isEmpty()
        && fitting(slots.at("object"), entry.objectClass()).isEmpty()) {
      return failed(entry, "the object is not of the class");
    }
    if (!fitting(slots.at("subject"), entry.notSubject()).isEmpty()) {
      return failed(entry, "the subject rules it out");
    }
    if (!fitting(slots.at("object"), entry.notObject()).isEmpty()) {
      return failed(entry, "the object rules it out");
    }
    for (Map.Entry<String, WordSet> with : entry.notWith().entrySet()) {
      boolean any = with.getValue().isEmpty();
      List<Integer> heads = slots.at(with.getKey());
      if (any ? !heads.isEmpty() : !fitting(heads, with.getValue()).isEmpty()) {
        return failed(entry, "what follows \"" + with.getKey() + "\" rules it out");
      }
    }
    return new Outcome(entry, new Match(entry, slots, used), "");
  }

  private static Outcome failed(Entry entry, String reason) {
    return new Outcome(entry, null, reason);
  }

  private boolean particle(int trigger, String particle, Set<Integer> used) {
    List<Integer> near = new ArrayList<>(sentence.children(trigger));
    if (trigger < sentence.size()) {
      near.add(trigger + 1);
    }
    for (int child : near) {
      if (child > trigger
          && child <= trigger + 5
          && sentence.token(child).lemma().equals(particle)) {
        used.add(child);
        return true;
      }
    }
    return false;
  }

  private List<Integer> fitting(List<Integer> heads, WordSet words) {
    List<Integer> fitting = new ArrayList<>(heads.size());
    if (words.isEmpty()) {
      return fitting;
    }
    for (int head : heads) {
      if (fits(head, words) || partFits(head, words)) {
        fitting.add(head);
        continue;
      }
      for (int conjunct : sentence.children(head, "conj")) {
        if (fits(conjunct, words)) {
          fitting.add(conjunct);
        }
      }
    }
    return fitting;
  }

  /** "cease-fire", which the tokenizer takes apart, or an empty text. */
  static String hyphened(Sentence sentence, int i) {
    return i > 2 && sentence.token(i - 1).tag().equals("HYPH")
        ? sentence.token(i - 2).word().toLowerCase(java.util.Locale.ROOT)
            + "-"
            + sentence.token(i).lemma()
        : "";
  }

  /** "11 of the prisoners" are prisoners, "18 months of detention" are a detention. */
  private boolean partFits(int head, WordSet words) {
    if (!PARTS.contains(sentence.token(head).lemma()) && !sentence.token(head).tag().equals("CD")) {
      return false;
    }
    for (int whole : sentence.children(head, "nmod")) {
      if (whole > head && fits(whole, words)) {
        return true;
      }
    }
    return false;
  }

  /** "ICE returned the paintings": a body that no list of names holds. */
  private static boolean isAcronym(Token token) {
    return token.isProperNoun()
        && !token.isName()
        && token.word().length() >= 2
        && token.word().chars().allMatch(Character::isUpperCase);
  }

  private boolean fits(int head, WordSet words) {
    Token token = sentence.token(head);
    String word = token.word().toLowerCase(java.util.Locale.ROOT);
    if (words.lemmas().contains(token.lemma())
        || words.lemmas().contains(word)
        || words.lemmas().contains(hyphened(sentence, head))) {
      return true;
    }
    // "Farmers" at the start of a sentence is often tagged as a name, which keeps its plural.
    if (token.isProperNoun()
        && word.endsWith("s")
        && words.lemmas().contains(word.substring(0, word.length() - 1))) {
      return true;
    }
    for (WordSet.Kind kind : words.kinds()) {
      boolean is =
          switch (kind) {
            case ACTOR ->
                token.isName() && !token.entity().equals("MISC")
                    || isAcronym(token)
                    || token.isPronoun() && !token.lemma().equals("it")
                    || actors.isActor(sentence, head);
            case PERSON -> token.entity().equals("PERSON");
            case ORGANIZATION -> token.entity().equals("ORGANIZATION") || isAcronym(token);
            case PLACE -> token.entity().equals("LOCATION");
          };
      if (is) {
        return true;
      }
    }
    return false;
  }
}
