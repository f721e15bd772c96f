package org.quipu.text.code;

import java.util.ArrayList;
import java.util.List;
import org.quipu.text.annotate.Sentence;
import org.quipu.text.lexicon.Entry;

/** Who does what a participle or an infinitive says, where no subject stands beside it. */
record Doers(Sentence sentence, Grammar grammar, int trigger, Slots slots) {
  /** Participles and infinitives take the subject of what they hang on. */
  void inherit(boolean passive) {
    String slot = passive ? "object" : "subject";
    int at = trigger;
    if (sentence.token(trigger).tag().equals("VBG") && isNounOfGerund(trigger - 1)) {
      slots.put(slot, trigger - 1); // "reports of police raiding offices"
      return;
    }
    for (int steps = 0; steps < 4 && sentence.head(at) != 0; steps++) {
      String relation = sentence.relation(at);
      int head = sentence.head(at);
      if (relation.equals("amod") && isBeforeItsObject(at, head)) {
        slots.put("object", head);
        blamed(sentence.head(head));
        return;
      }
      if (relation.equals("amod")) {
        slots.put(slot, head); // "the deposed president", "protesting farmers"
        return;
      }
      if (relation.equals("acl")) {
        boolean infinitive = grammar.isInfinitive(at);
        if (!infinitive) {
          List<Integer> doers = passive ? List.<Integer>of() : doersAbove(at);
          if (doers.isEmpty() && !passive) {
            doers = answering(head);
          }
          if (doers.isEmpty() && !passive) {
            doers = issuers(head);
          }
          if (doers.isEmpty()) {
            slots.put(slot, bearer(head)); // "people demanding justice", "the leader arrested"
          }
          doers.forEach(doer -> slots.put(slot, doer));
          return;
        }
        // "their decision to strike": whoever decides strikes
        for (int owner : sentence.children(head, "nmod:poss")) {
          slots.put(slot, owner);
        }
        at = head;
      } else if (relation.equals("advcl")
          || relation.equals("xcomp")
          || relation.equals("ccomp") && grammar.hasMark(at, "to") // "had to fire"
          || relation.equals("conj")
          || relation.equals("parataxis")
          || relation.equals("dep")
          || relation.equals("obj")
          || isGerundBelow(at)) {
        if (relation.equals("advcl") && blamed(head)) {
          return;
        }
        boolean headPassive = grammar.isPassive(head);
        List<Integer> subjects = grammar.subjects(head);
        List<Integer> objects = sentence.children(head, "obj");
        if (relation.equals("xcomp") && !objects.isEmpty() && grammar.controlsObject(head)) {
          slots.put(slot, controller(objects.get(0))); // object control: "ordered police to fire"
          return;
        }
        if (relation.equals("advcl") && headPassive) {
          List<Integer> agents = grammar.agents(head);
          for (int agent : agents.isEmpty() ? subjects : agents) {
            slots.put(slot, agent);
          }
          if (slots.has(slot)) {
            return;
          }
        }
        for (int subject : subjects) {
          slots.put(slot, subject);
        }
        if (slots.has(slot)) {
          return;
        }
        at = head;
      } else if (sentence.token(head).isVerb() || sentence.token(head).isNoun()) {
        return;
      } else {
        at = head; // "responded by denouncing": the parser may hang the clause on the preposition
      }
    }
  }

  /** "Responded by denouncing": whoever responded denounces. */
  private boolean isGerundBelow(int verb) {
    return sentence.token(verb).tag().equals("VBG")
        && Sentence.matches(sentence.relation(verb), "obl")
        && sentence.token(sentence.head(verb)).isVerb();
  }

  /** "X is the largest donor, giving millions": the noun only says what X is. */
  private int bearer(int noun) {
    if (sentence.children(noun, "cop").isEmpty()) {
      return noun;
    }
    List<Integer> subjects = grammar.subjects(noun);
    return subjects.isEmpty() ? noun : subjects.get(0);
  }

  /** "Published a report accusing the army": the one who published it accuses. */
  private List<Integer> issuers(int noun) {
    if (!grammar.words().documents().contains(sentence.token(noun).lemma())) {
      return List.of();
    }
    List<Integer> found = new ArrayList<>(sentence.children(noun, "nmod:poss"));
    for (int child : sentence.children(noun, "nmod")) {
      if (grammar.ties().issuers().contains(grammar.preposition(child))) {
        found.add(child);
      }
    }
    int verb = sentence.head(noun);
    if (found.isEmpty() && verb != 0 && sentence.relation(noun).equals("obj")) {
      found.addAll(grammar.doers(verb));
    }
    return found;
  }

  /**
   * "Suspected of killing Ana Rojas", "of killing 12 miners": the parser takes the gerund for an
   * adjective of the name or number behind it.
   */
  private boolean isBeforeItsObject(int gerund, int head) {
    boolean after =
        gerund > 1
            && sentence.token(gerund).tag().equals("VBG")
            && sentence.token(gerund - 1).tag().equals("IN")
            && sentence.head(gerund - 1) == head;
    return after
        && head > gerund
        && (sentence.token(head).isProperNoun() || sentence.token(gerund + 1).tag().equals("CD"));
  }

  /** "Accused the guards of beating him": who is blamed does what stands under the verb. */
  private boolean blamed(int verb) {
    if (verb == 0 || !grammar.words().blame().blame().contains(sentence.token(verb).lemma())) {
      return false;
    }
    Slots around = new Slots(sentence, verb, Entry.Part.VERB, slots.lexicon());
    around.at("object").forEach(doer -> slots.put("subject", doer));
    return slots.has("subject");
  }

  /** "Claimed responsibility for burning the bus": whoever claims it burned it. */
  private List<Integer> answering(int noun) {
    int verb = sentence.head(noun);
    boolean own =
        verb != 0
            && grammar.words().blame().answerable().contains(sentence.token(noun).lemma())
            && grammar.words().blame().own().contains(sentence.token(verb).lemma());
    if (!own) {
      return List.of();
    }
    List<Integer> subjects = grammar.subjects(verb);
    return subjects.isEmpty()
        ? new Slots(sentence, verb, Entry.Part.VERB, slots.lexicon()).at("subject")
        : subjects;
  }

  /** A noun behind "of" and before a participle, which is then its verb. */
  private boolean isNounOfGerund(int noun) {
    return noun > 1
        && sentence.token(noun).isNoun()
        && sentence.children(noun, "case").stream()
            .anyMatch(marker -> sentence.token(marker).lemma().equals(grammar.ties().of()));
  }

  /**
   * Who would do the infinitive after an object: in "the minister's refusal to resign" its owner.
   */
  private int controller(int object) {
    List<Integer> owners = sentence.children(object, "nmod:poss");
    boolean event =
        !slots.lexicon().find(Entry.Part.NOUN, sentence.token(object).lemma()).isEmpty();
    return event && !owners.isEmpty() ? owners.get(0) : object;
  }

  /**
   * "Gunmen ambushed a convoy, killing six": the parser hangs the participle on the convoy. "Men
   * armed with rifles attacked a bus": it hangs the attack on the rifles.
   */
  private List<Integer> doersAbove(int participle) {
    boolean acrossComma =
        participle > 2
            && sentence.token(participle).tag().equals("VBG")
            && sentence.token(participle - 1).word().equals(",");
    boolean mainVerb =
        sentence.token(participle).tag().equals("VBD")
            && !sentence.children(participle, "obj").isEmpty();
    if (!acrossComma && !mainVerb) {
      return List.of();
    }
    int at = sentence.head(participle);
    while (at != 0 && !sentence.token(at).isVerb()) {
      at = sentence.head(at);
    }
    if (at == 0) {
      return List.of();
    }
    if (grammar.isPassive(at)) {
      return grammar.agents(at);
    }
    List<Integer> subjects = grammar.subjects(at);
    return subjects.isEmpty()
        ? new Slots(sentence, at, Entry.Part.VERB, slots.lexicon()).at("subject")
        : subjects;
  }
}
