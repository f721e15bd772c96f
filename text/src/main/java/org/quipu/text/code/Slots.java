package org.quipu.text.code;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.quipu.text.annotate.Sentence;
import org.quipu.text.lexicon.Entry;
import org.quipu.text.lexicon.Lexicon;

/**
 * The grammatical places around one trigger, by the names that {@code docs/lexicon.md} gives them,
 * each with the heads of the words that stand there. Voice, relative clauses, control, participles
 * and coordination are undone, so that an entry speaks of subject and object only.
 */
final class Slots {
  private final Sentence sentence;
  private final Grammar grammar;
  private final int trigger;
  private final Lexicon lexicon;
  private final Map<String, List<Integer>> places = new HashMap<>();
  private int lightVerb;

  Slots(Sentence sentence, int trigger, Entry.Part part, Lexicon lexicon) {
    this.sentence = sentence;
    this.grammar = new Grammar(sentence, lexicon.ties(), lexicon.words());
    this.trigger = trigger;
    this.lexicon = lexicon;
    switch (part) {
      case VERB -> new VerbSlots(sentence, grammar, trigger, this).fill();
      case NOUN -> new NounSlots(sentence, grammar, trigger, this).fillNoun();
      case ADJECTIVE -> new NounSlots(sentence, grammar, trigger, this).fillAdjective();
    }
  }

  Lexicon lexicon() {
    return lexicon;
  }

  /** Remembers the verb that carries the noun. */
  void carriedBy(int verb) {
    lightVerb = verb;
  }

  /**
   * Heads in a slot such as {@code subject}, {@code against} or {@code object.of}; empty if none.
   */
  List<Integer> at(String slot) {
    int dot = slot.lastIndexOf('.');
    if (dot < 0 || places.containsKey(slot)) {
      return places.getOrDefault(slot, List.of());
    }
    String step = slot.substring(dot + 1);
    List<Integer> found = new ArrayList<>();
    for (int head : at(slot.substring(0, dot))) {
      found.addAll(step(head, step));
    }
    return found;
  }

  /** The verb that carries a noun trigger ("stage" in "stage a protest"), 0 where there is none. */
  int lightVerb() {
    return lightVerb;
  }

  boolean has(String slot) {
    return !at(slot).isEmpty();
  }

  private List<Integer> step(int head, String step) {
    List<Integer> found = new ArrayList<>();
    switch (step) {
      case "poss" -> found.addAll(sentence.children(head, "nmod:poss"));
      case "subject" -> found.addAll(grammar.subjects(head));
      case "compound" -> found.addAll(sentence.children(head, "compound"));
      case "adj" -> found.addAll(sentence.children(head, "amod"));
      case "object" -> found.addAll(sentence.children(head, "obj"));
      case "aux" -> found.addAll(sentence.children(head, "aux"));
      default -> {
        for (int child : sentence.children(head)) {
          if (grammar.isOblique(child) && grammar.preposition(child).equals(step)) {
            found.add(child);
          }
        }
      }
    }
    return found;
  }

  void put(String slot, int head) {
    List<Integer> heads = places.computeIfAbsent(slot, key -> new ArrayList<>(2));
    if (head != trigger && !heads.contains(head)) {
      heads.add(head);
    }
  }

  /**
   * "Signed a letter of intent with the builders": the parser often hangs a phrase on the noun
   * before it. What stands there is the trigger's too, where the trigger has none of its own.
   */
  void lowAttached() {
    for (List<Integer> heads : List.copyOf(places.values())) {
      for (int head : List.copyOf(heads)) {
        for (int child : head > trigger ? sentence.children(head) : List.<Integer>of()) {
          String preposition = grammar.isOblique(child) ? grammar.preposition(child) : "";
          if (lexicon.ties().low().contains(preposition) && !has(preposition)) {
            put(preposition, child);
          }
        }
      }
    }
  }

  void clause(int head) {
    put("clause", head);
    for (int subject : grammar.subjects(head)) {
      put("clause.subject", subject);
    }
  }
}
