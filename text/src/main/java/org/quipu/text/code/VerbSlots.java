package org.quipu.text.code;

import java.util.List;
import java.util.Set;
import org.quipu.text.annotate.Sentence;

/** The places around a verb, voice and coordination undone: a passive's subject is its object. */
record VerbSlots(Sentence sentence, Grammar grammar, int trigger, Slots slots) {
  void fill() {
    boolean passive = grammar.isPassive(trigger);
    for (int subject : grammar.subjects(trigger)) {
      slots.put(passive ? "object" : "subject", subject);
    }
    if (!slots.has(passive ? "object" : "subject")) {
      new Doers(sentence, grammar, trigger, slots).inherit(passive);
    }
    for (int child : sentence.children(trigger)) {
      switch (sentence.relation(child)) {
        case "obj", "dobj" -> {
          slots.put("object", grammar.antecedent(child, trigger));
          if (!grammar.preposition(child).isEmpty()) {
            slots.put(grammar.preposition(child), child); // "llamó a la calma"
          }
        }
        case "iobj" -> slots.put("iobject", child);
        case "ccomp", "xcomp", "csubj" -> slots.clause(child);
        case "dep" -> {
          // "assured them that it would be paid": a clause whose place the parser cannot name
          if (sentence.token(child).isVerb() && child > trigger) {
            slots.clause(child);
          }
        }
        case "expl", "expl:pv", "expl:pass", "expl:impers" ->
            slots.put(sentence.token(child).lemma(), child); // "se" of "se manifestaron"
        default -> {
          if (grammar.isOblique(child)) {
            oblique(child, passive);
          }
          if (sentence.relation(child).equals("advmod")) {
            // "pulled back from the border": the place hangs on the adverb
            for (int below : sentence.children(child, "obl")) {
              oblique(below, passive);
            }
          }
        }
      }
    }
    for (int receiver : slots.has("object") ? List.<Integer>of() : slots.at("iobject")) {
      // "promised the miners a contract": the second object hangs on the first
      for (int child : sentence.children(receiver, "dep")) {
        slots.put("object", child);
      }
    }
    if (!passive && !slots.has("object")) {
      reducedObject();
      shareObject();
    }
    for (int object : slots.at("object")) {
      // "accused the minister of fraud": the parser often hangs "of fraud" on the minister.
      for (int child : sentence.children(object)) {
        if (grammar.isOblique(child)
            && !grammar.preposition(child).equals(grammar.ties().of())
            && !slots.has(grammar.preposition(child))) {
          slots.put(grammar.preposition(child), child);
        } else if (grammar.isOblique(child)
            && grammar.preposition(child).equals(grammar.ties().of())
            && !slots.has(grammar.ties().of())) {
          slots.put(grammar.ties().of(), child);
        }
      }
    }
    addressees();
    slots.lowAttached();
    if (!slots.has("clause")) {
      purpose();
    }
    if (!slots.has("clause")) {
      predicatives();
    }
  }

  /** "Called on the army to stop": the parser makes the one called on the infinitive's subject. */
  private void addressees() {
    for (int child : sentence.children(trigger, "advcl")) {
      List<Integer> marks = sentence.children(child, "mark");
      if (marks.size() < 2 || !grammar.isInfinitive(child) || !grammar.hasOwnSubject(child)) {
        continue;
      }
      String preposition = sentence.token(marks.get(0)).lemma();
      for (int subject : grammar.subjects(child)) {
        slots.put(preposition, subject);
      }
      slots.clause(child);
    }
  }

  /** "Held the minister responsible": an adjective after its noun says what is made of it. */
  private void predicatives() {
    for (int object : slots.at("object")) {
      for (int adjective : sentence.children(object, "amod")) {
        if (adjective > object) {
          slots.put("clause", adjective);
        }
      }
    }
  }

  private void oblique(int child, boolean passive) {
    String preposition = grammar.preposition(child);
    if (passive
        && (preposition.equals(grammar.ties().agent())
            || sentence.relation(child).equals("obl:agent"))) {
      slots.put("subject", child);
    } else if (!preposition.isEmpty()) {
      slots.put(preposition, child);
      grammar.fronted(child).forEach(behind -> slots.put("in_front_of", behind));
    }
  }

  /** An infinitive of purpose serves where no complement stands: "rallied supporters to march". */
  private void purpose() {
    for (int child : sentence.children(trigger, "advcl")) {
      if (grammar.isInfinitive(child)) {
        slots.clause(child);
      }
    }
    for (int object : slots.at("object")) {
      for (int child : sentence.children(object, "acl")) {
        if (grammar.isInfinitive(child) && !slots.has("clause")) {
          slots.clause(child);
        }
      }
    }
  }

  /** "Released the mayor jailed in May": the parser makes the participle a clause of its own. */
  private void reducedObject() {
    for (int child : sentence.children(trigger)) {
      boolean clausal = Set.of("ccomp", "xcomp", "dep").contains(sentence.relation(child));
      if (clausal
          && sentence.token(child).tag().equals("VBN")
          && !grammar.hasAuxiliary(child)
          && sentence.children(child, "mark").isEmpty()) {
        for (int subject : sentence.children(child, "nsubj")) {
          if (subject > trigger && subject < child) {
            slots.put("object", subject);
          }
        }
      }
    }
  }

  /** "condemned and rejected the plan": the object of the last verb belongs to the first too. */
  private void shareObject() {
    for (int conjunct : sentence.children(trigger, "conj")) {
      if (sentence.token(conjunct).isVerb() && !grammar.isPassive(conjunct)) {
        boolean nothingBetween = true;
        for (int child : sentence.children(trigger)) {
          if (child > trigger && child < conjunct && grammar.isOblique(child)) {
            nothingBetween = false;
          }
        }
        for (int object : sentence.children(conjunct, "obj")) {
          if (nothingBetween) {
            slots.put("object", object);
          }
        }
      }
    }
  }
}
