package org.quipu.text.code;

import java.util.List;
import java.util.Set;
import org.quipu.text.annotate.Sentence;
import org.quipu.text.lexicon.Blame;
import org.quipu.text.lexicon.Entry;

/**
 * The places around a noun or an adjective: owners and complements, and those of the verb that
 * carries it.
 */
record NounSlots(Sentence sentence, Grammar grammar, int trigger, Slots slots) {
  /** Before what one is blamed for, in either language. */
  private static final Set<String> FOR = Set.of("for", "por", "de");

  void fillNoun() {
    modifiers(trigger);
    slots.lowAttached();
    gerund();
    if (!sentence.children(trigger, "cop").isEmpty()) {
      for (int subject : grammar.subjects(trigger)) {
        slots.put("subject", subject); // "the kingdom is the largest donor of aid"
      }
    }
    blamed();
    if (!grammar.ties().part().isEmpty()) {
      holder();
      broughtAbout();
    }
    int head = sentence.head(trigger);
    int carrier = trigger;
    // "the start of protests", "a series of attacks", "calls and protests"
    while (head != 0 && (sentence.relation(carrier).equals("conj") || isCounted(carrier))) {
      carrier = head;
      head = sentence.head(head);
      if (isMeasure(carrier)) {
        obliques(carrier); // "una ola de protestas contra el alcalde"
      }
    }
    String relation = sentence.relation(carrier);
    if (head == 0 || !sentence.token(head).isVerb()) {
      return;
    }
    boolean passive = grammar.isPassive(head);
    boolean asObject = relation.equals("obj") || passive && Sentence.matches(relation, "nsubj");
    boolean light = slots.lexicon().words().lightVerbs().contains(sentence.token(head).lemma());
    if (asObject && !slots.has("clause")) {
      // "deplored his refusal to resign": the infinitive hangs on the verb before the noun
      for (int child : sentence.children(head, "xcomp")) {
        if (child > trigger && grammar.isInfinitive(child)) {
          slots.clause(child);
        }
      }
    }
    boolean viaPreposition =
        grammar.isOblique(carrier)
            && light
            && grammar.ties().through().contains(grammar.preposition(carrier))
            && sentence.children(head, "obj").isEmpty();
    if (light && (asObject || viaPreposition)) {
      slots.carriedBy(head);
      List<Integer> doers = passive ? grammar.agents(head) : subjectsOrInherited(head);
      boolean undergone =
          slots.lexicon().words().undergone().contains(sentence.token(head).lemma());
      for (int doer : doers) {
        slots.put(undergone ? "poss" : "light", doer);
        if (undergone) {
          slots.put("undergone", doer);
        }
      }
    }
    boolean happens = !asObject && Sentence.matches(relation, "nsubj");
    if (light || asObject) {
      for (int child : sentence.children(head)) {
        if (child != carrier && grammar.isOblique(child) && !grammar.preposition(child).isEmpty()) {
          String preposition = grammar.preposition(child);
          if (!preposition.equals(grammar.ties().agent())
              && !preposition.equals("in")
              && !(happens && grammar.ties().happening().contains(preposition))
              && !slots.has(preposition)) {
            slots.put(preposition, child);
          }
        }
      }
    }
  }

  /** Whom the words around make answer for it; where nobody does, nobody did it that is named. */
  private void blamed() {
    for (int doer : blamedFor()) {
      boolean nobody =
          sentence.children(doer, "det").stream()
              .anyMatch(det -> sentence.token(det).lemma().equals("no"));
      if (!nobody) {
        slots.put("light", doer);
      }
    }
  }

  /** "Claimed responsibility for the attack", "blamed the rebels for it". */
  private List<Integer> blamedFor() {
    int head = sentence.head(trigger);
    if (head == 0) {
      return List.of();
    }
    String over = grammar.preposition(trigger);
    String lemma = sentence.token(head).lemma();
    Blame blame = grammar.words().blame();
    if (FOR.contains(over) && sentence.token(head).isNoun() && blame.answerable().contains(lemma)) {
      int verb = sentence.head(head);
      if (verb != 0 && blame.own().contains(sentence.token(verb).lemma())) {
        return subjectsOrInherited(verb);
      }
    } else if (FOR.contains(over) && blame.own().contains(lemma)) {
      boolean responsible =
          sentence.children(head, "obj").stream()
              .anyMatch(object -> blame.answerable().contains(sentence.token(object).lemma()));
      if (responsible) {
        return subjectsOrInherited(head);
      }
    } else if ((FOR.contains(over) || over.equals("of")) && blame.blame().contains(lemma)) {
      return around(head).at("object");
    } else if (FOR.contains(over) && blame.answerable().contains(lemma)) {
      return grammar.subjects(head);
    } else if (isOwned(head, lemma)) {
      return subjectsOrInherited(head);
    } else if (blame.ascribe().contains(lemma) && around(head).at("object").contains(trigger)) {
      Slots around = around(head);
      return around.has("to") ? around.at("to") : around.at("a");
    }
    return List.of();
  }

  /** "Se atribuyó el atentado": Spanish verbs take the deed itself for their object. */
  private boolean isOwned(int verb, String lemma) {
    return !grammar.ties().part().isEmpty()
        && grammar.words().blame().own().contains(lemma)
        && sentence.relation(trigger).equals("obj")
        && (!grammar.words().blame().ascribe().contains(lemma)
            || sentence.children(verb).stream()
                .anyMatch(child -> sentence.token(child).lemma().equals("se")));
  }

  private Slots around(int verb) {
    return new Slots(sentence, verb, Entry.Part.VERB, slots.lexicon());
  }

  /** "Los médicos en huelga": those who are in it. */
  private void holder() {
    int head = sentence.head(trigger);
    boolean bare =
        sentence.children(trigger, "det").isEmpty()
            && Sentence.matches(sentence.relation(trigger), "nmod")
            && grammar.preposition(trigger).equals("en");
    if (bare && head != 0 && sentence.token(head).isNoun() && !isMeasure(head)) {
      slots.put("light", head);
    }
  }

  /** "Las protestas que organizan los gremios", "un bloqueo iniciado por camioneros". */
  private void broughtAbout() {
    for (int child : sentence.children(trigger)) {
      String relation = sentence.relation(child);
      if (relation.equals("acl:relcl")
          && slots.lexicon().words().lightVerbs().contains(sentence.token(child).lemma())) {
        for (int doer : sentence.children(child)) {
          boolean subject = Sentence.matches(sentence.relation(doer), "nsubj");
          boolean object = sentence.relation(doer).equals("obj");
          if (doer > child && (subject || object) && grammar.preposition(doer).isEmpty()) {
            slots.put("light", doer);
          } else if (subject && !sentence.token(doer).tag().startsWith("W")) {
            slots.put("light", doer);
          }
        }
      } else if (Sentence.matches(relation, "amod") && sentence.token(child).tag().equals("VBN")) {
        grammar.agents(child).forEach(doer -> slots.put(grammar.ties().agent(), doer));
      }
    }
  }

  private boolean isMeasure(int noun) {
    return grammar.ties().measures().contains(sentence.token(noun).lemma());
  }

  private void obliques(int noun) {
    for (int child : sentence.children(noun)) {
      String preposition = grammar.isOblique(child) ? grammar.preposition(child) : "";
      if (!preposition.isEmpty()
          && !preposition.equals(grammar.ties().of())
          && !grammar.ties().locating().contains(preposition)
          && !slots.has(preposition)) {
        slots.put(preposition, child);
      }
    }
  }

  /** "Six of the deaths", "a wave of protests": the number or the measure carries the noun. */
  private boolean isCounted(int noun) {
    return (sentence.token(sentence.head(noun)).tag().equals("CD")
            || isMeasure(sentence.head(noun)))
        && Sentence.matches(sentence.relation(noun), "nmod")
        && grammar.preposition(noun).equals(grammar.ties().of());
  }

  /** A gerund among nouns: the parser hangs it on its article, possessor or subject. */
  private void gerund() {
    if (!sentence.token(trigger).tag().equals("VBG")) {
      return;
    }
    for (int child : sentence.children(trigger, "nsubj")) {
      slots.put("poss", child); // "army shelling of the port"
    }
    int head = sentence.head(trigger);
    if (head != 0 && head < trigger && sentence.relation(trigger).equals("amod")) {
      for (int child : sentence.children(head)) {
        if (child > trigger && grammar.isOblique(child) && !grammar.preposition(child).isEmpty()) {
          slots.put(grammar.preposition(child), child);
        }
      }
      if (sentence.token(trigger - 1).tag().equals("POS")) {
        slots.put("poss", head);
      }
    }
  }

  private List<Integer> subjectsOrInherited(int verb) {
    List<Integer> subjects = grammar.subjects(verb);
    if (!subjects.isEmpty()) {
      return subjects;
    }
    return new Slots(sentence, verb, Entry.Part.VERB, slots.lexicon()).at("subject");
  }

  /** "The killing and repression of protesters": what the last noun is of, the first is of too. */
  private void sharedComplement(int noun) {
    for (int conjunct : sentence.children(noun, "conj")) {
      for (int child : sentence.children(conjunct)) {
        boolean of =
            grammar.isOblique(child) && grammar.preposition(child).equals(grammar.ties().of());
        if (sentence.token(conjunct).isNoun() && of) {
          slots.put(grammar.ties().of(), child);
        }
      }
    }
  }

  private void modifiers(int noun) {
    for (int child : sentence.children(noun)) {
      String relation = sentence.relation(child);
      if (relation.equals("nmod:poss")) {
        slots.put("poss", child);
      } else if (Sentence.matches(relation, "compound")) {
        slots.put("compound", child);
      } else if (Sentence.matches(relation, "amod")) {
        slots.put("adj", child);
      } else if (relation.equals("case")) {
        slots.put("case", child); // the preposition that the noun itself stands under: "in protest"
      } else if (relation.equals("acl") || relation.equals("ccomp") || relation.equals("xcomp")) {
        // taggers take many a participle for a past tense: "the attack staged by rebels"
        boolean participle =
            sentence.token(child).tag().equals("VBN")
                || sentence.token(child).tag().equals("VBD") && !grammar.agents(child).isEmpty();
        if (!participle) {
          slots.clause(child);
        } else {
          // "the support given by X to Y": the participle's places are the noun's
          for (int below : sentence.children(child)) {
            if (grammar.isOblique(below) && !grammar.preposition(below).isEmpty()) {
              slots.put(grammar.preposition(below), below);
            }
          }
        }
      } else if (grammar.isOblique(child) && !grammar.preposition(child).isEmpty()) {
        slots.put(grammar.preposition(child), child);
        grammar.fronted(child).forEach(behind -> slots.put("in_front_of", behind));
      }
    }
    if (!slots.has(grammar.ties().of())) {
      sharedComplement(noun);
    }
  }

  void fillAdjective() {
    for (int subject : grammar.subjects(trigger)) {
      slots.put("subject", subject);
    }
    if (sentence.relation(trigger).equals("amod")) {
      slots.put("subject", sentence.head(trigger));
    }
    modifiers(trigger);
  }
}
