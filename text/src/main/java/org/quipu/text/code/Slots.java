package org.quipu.text.code;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.quipu.text.annotate.Arc;
import org.quipu.text.annotate.Sentence;
import org.quipu.text.annotate.Token;
import org.quipu.text.lexicon.Entry;
import org.quipu.text.lexicon.Lexicon;

/**
 * The grammatical places around one trigger, by the names that {@code docs/lexicon.md} gives them,
 * each with the heads of the words that stand there. Voice, relative clauses, control, participles
 * and coordination are undone here, so that an entry speaks of subject and object only.
 */
final class Slots {
  private static final Set<String> SUBJECTS = Set.of("nsubj", "csubj");

  /** Prepositions that lead to a trigger's parts rather than describe the noun before them. */
  private static final Set<String> LOW =
      Set.of("with", "over", "against", "to", "from", "between", "about");

  /** "Engaged in an attack", "went on strike": a light verb may take its noun like this. */
  private static final Set<String> THROUGH = Set.of("in", "on", "with");

  private final Sentence sentence;
  private final int trigger;
  private final Lexicon lexicon;
  private final Map<String, List<Integer>> places = new HashMap<>();
  private int lightVerb;

  Slots(Sentence sentence, int trigger, Entry.Part part, Lexicon lexicon) {
    this.sentence = sentence;
    this.trigger = trigger;
    this.lexicon = lexicon;
    switch (part) {
      case VERB -> verb();
      case NOUN -> noun();
      case ADJECTIVE -> adjective();
    }
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
      case "subject" -> found.addAll(subjects(head));
      case "compound" -> found.addAll(sentence.children(head, "compound"));
      case "adj" -> found.addAll(sentence.children(head, "amod"));
      case "object" -> found.addAll(sentence.children(head, "obj"));
      case "aux" -> found.addAll(sentence.children(head, "aux"));
      default -> {
        for (int child : sentence.children(head)) {
          if (isOblique(child) && preposition(child).equals(step)) {
            found.add(child);
          }
        }
      }
    }
    return found;
  }

  private void put(String slot, int head) {
    List<Integer> heads = places.computeIfAbsent(slot, key -> new ArrayList<>(2));
    if (head != trigger && !heads.contains(head)) {
      heads.add(head);
    }
  }

  // ---------------------------------------------------------------- verbs

  private void verb() {
    boolean passive = isPassive(trigger);
    for (int subject : subjects(trigger)) {
      put(passive ? "object" : "subject", subject);
    }
    if (!has(passive ? "object" : "subject")) {
      inheritSubject(passive);
    }
    for (int child : sentence.children(trigger)) {
      switch (sentence.relation(child)) {
        case "obj", "dobj" -> put("object", antecedent(child, trigger));
        case "iobj" -> put("iobject", child);
        case "ccomp", "xcomp", "csubj" -> clause(child);
        case "dep" -> {
          // "assured them that it would be paid": a clause whose place the parser cannot name
          if (sentence.token(child).isVerb() && child > trigger) {
            clause(child);
          }
        }
        default -> {
          if (isOblique(child)) {
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
    for (int receiver : has("object") ? List.<Integer>of() : at("iobject")) {
      // "promised the miners a contract": the second object hangs on the first
      for (int child : sentence.children(receiver, "dep")) {
        put("object", child);
      }
    }
    if (!passive && !has("object")) {
      reducedObject();
      shareObject();
    }
    for (int object : at("object")) {
      // "accused the minister of fraud": the parser often hangs "of fraud" on the minister.
      for (int child : sentence.children(object)) {
        if (isOblique(child) && !preposition(child).equals("of") && !has(preposition(child))) {
          put(preposition(child), child);
        } else if (isOblique(child) && preposition(child).equals("of") && !has("of")) {
          put("of", child);
        }
      }
    }
    addressees();
    lowAttached();
    if (!has("clause")) {
      purpose();
    }
    if (!has("clause")) {
      predicatives();
    }
  }

  /** "Called on the army to stop": the parser makes the one called on the infinitive's subject. */
  private void addressees() {
    for (int child : sentence.children(trigger, "advcl")) {
      List<Integer> marks = sentence.children(child, "mark");
      if (marks.size() < 2 || !hasMark(child, "to") || !hasOwnSubject(child)) {
        continue;
      }
      String preposition = sentence.token(marks.get(0)).lemma();
      for (int subject : subjects(child)) {
        put(preposition, subject);
      }
      clause(child);
    }
  }

  /**
   * "Signed a letter of intent with the builders": the parser often hangs a phrase on the noun
   * before it. What stands there is the trigger's too, where the trigger has none of its own.
   */
  private void lowAttached() {
    for (List<Integer> heads : List.copyOf(places.values())) {
      for (int head : List.copyOf(heads)) {
        for (int child : head > trigger ? sentence.children(head) : List.<Integer>of()) {
          String preposition = isOblique(child) ? preposition(child) : "";
          if (LOW.contains(preposition) && !has(preposition)) {
            put(preposition, child);
          }
        }
      }
    }
  }

  /** "Held the minister responsible": an adjective after its noun says what is made of it. */
  private void predicatives() {
    for (int object : at("object")) {
      for (int adjective : sentence.children(object, "amod")) {
        if (adjective > object) {
          put("clause", adjective);
        }
      }
    }
  }

  private void oblique(int child, boolean passive) {
    String preposition = preposition(child);
    if (passive && (preposition.equals("by") || sentence.relation(child).equals("obl:agent"))) {
      put("subject", child);
    } else if (!preposition.isEmpty()) {
      put(preposition, child);
    }
  }

  private void clause(int head) {
    put("clause", head);
    for (int subject : subjects(head)) {
      put("clause.subject", subject);
    }
  }

  /** An infinitive of purpose serves where no complement stands: "rallied supporters to march". */
  private void purpose() {
    for (int child : sentence.children(trigger, "advcl")) {
      if (hasMark(child, "to")) {
        clause(child);
      }
    }
    for (int object : at("object")) {
      for (int child : sentence.children(object, "acl")) {
        if (hasMark(child, "to") && !has("clause")) {
          clause(child);
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
          && !hasAuxiliary(child)
          && sentence.children(child, "mark").isEmpty()) {
        for (int subject : sentence.children(child, "nsubj")) {
          if (subject > trigger && subject < child) {
            put("object", subject);
          }
        }
      }
    }
  }

  /** "condemned and rejected the plan": the object of the last verb belongs to the first too. */
  private void shareObject() {
    for (int conjunct : sentence.children(trigger, "conj")) {
      if (sentence.token(conjunct).isVerb() && !isPassive(conjunct)) {
        boolean nothingBetween = true;
        for (int child : sentence.children(trigger)) {
          if (child > trigger && child < conjunct && isOblique(child)) {
            nothingBetween = false;
          }
        }
        for (int object : sentence.children(conjunct, "obj")) {
          if (nothingBetween) {
            put("object", object);
          }
        }
      }
    }
  }

  private boolean isPassive(int verb) {
    for (int child : sentence.children(verb)) {
      String relation = sentence.relation(child);
      if (relation.equals("nsubj:pass")
          || relation.equals("aux:pass")
          || relation.equals("csubj:pass")) {
        return true;
      }
    }
    if (!sentence.token(verb).tag().equals("VBN")) {
      return false;
    }
    String relation = sentence.relation(verb);
    if (relation.equals("conj") && !hasOwnSubject(verb)) {
      return isPassive(sentence.head(verb)) && !hasAuxiliary(verb);
    }
    if (hasOwnSubject(verb)) {
      return !agents(verb)
          .isEmpty(); // a past tense taken for a participle, unless somebody does it
    }
    // Reduced relatives and headlines: "protesters killed in clashes", "Two killed in Puno".
    return !hasAuxiliary(verb) && sentence.children(verb, "obj").isEmpty();
  }

  private boolean hasAuxiliary(int verb) {
    return !sentence.children(verb, "aux").isEmpty();
  }

  private boolean hasOwnSubject(int verb) {
    for (int child : sentence.children(verb)) {
      if (Sentence.matches(sentence.relation(child), "nsubj")) {
        return true;
      }
    }
    return false;
  }

  /** Subjects by the enhanced graph, which knows of coordination and control. */
  private List<Integer> subjects(int verb) {
    Set<Integer> found = new LinkedHashSet<>();
    for (Arc arc : sentence.below(verb)) {
      if (SUBJECTS.contains(arc.base()) && arc.dependent() != verb) {
        found.add(antecedent(arc.dependent(), verb));
      }
    }
    if (found.isEmpty() && Sentence.matches(sentence.relation(verb), "acl:relcl")) {
      // The relative pronoun was taken for something else, or left out.
      boolean hasObject = !sentence.children(verb, "obj").isEmpty();
      if (hasObject || isPassive(verb)) {
        found.add(sentence.head(verb));
      }
    }
    return new ArrayList<>(found);
  }

  /** A relative pronoun stands for the noun that its clause modifies. */
  private int antecedent(int subject, int verb) {
    Token token = sentence.token(subject);
    if (token.tag().startsWith("W") || token.lemma().equals("that")) {
      for (int at = verb; at != 0; at = sentence.head(at)) {
        if (Sentence.matches(sentence.relation(at), "acl:relcl")) {
          return sentence.head(at);
        }
        if (!sentence.relation(at).equals("conj")) {
          break;
        }
      }
    }
    return subject;
  }

  /** Participles and infinitives take the subject of what they hang on. */
  private void inheritSubject(boolean passive) {
    String slot = passive ? "object" : "subject";
    int at = trigger;
    if (sentence.token(trigger).tag().equals("VBG") && isNounOfGerund(trigger - 1)) {
      put(slot, trigger - 1); // "reports of police raiding offices"
      return;
    }
    for (int steps = 0; steps < 4 && sentence.head(at) != 0; steps++) {
      String relation = sentence.relation(at);
      int head = sentence.head(at);
      if (relation.equals("amod")) {
        put(slot, head); // "the deposed president", "protesting farmers"
        return;
      }
      if (relation.equals("acl")) {
        boolean infinitive = hasMark(at, "to");
        if (!infinitive) {
          List<Integer> doers = passive ? List.<Integer>of() : doersAcrossComma(at);
          if (doers.isEmpty()) {
            put(slot, head); // "people demanding justice", "the leader arrested in May"
          }
          doers.forEach(doer -> put(slot, doer));
          return;
        }
        // "their decision to strike": whoever decides strikes
        for (int owner : sentence.children(head, "nmod:poss")) {
          put(slot, owner);
        }
        at = head;
      } else if (relation.equals("advcl")
          || relation.equals("xcomp")
          || relation.equals("conj")
          || relation.equals("parataxis")
          || relation.equals("dep")
          || relation.equals("obj")) {
        boolean headPassive = isPassive(head);
        List<Integer> subjects = subjects(head);
        List<Integer> objects = sentence.children(head, "obj");
        if (relation.equals("xcomp") && !objects.isEmpty()) {
          put(slot, controller(objects.get(0))); // object control: "ordered police to fire"
          return;
        }
        if (relation.equals("advcl") && headPassive) {
          List<Integer> agents = agents(head);
          for (int agent : agents.isEmpty() ? subjects : agents) {
            put(slot, agent);
          }
          if (has(slot)) {
            return;
          }
        }
        for (int subject : subjects) {
          put(slot, subject);
        }
        if (has(slot)) {
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

  /** A noun behind "of" and before a participle, which is then its verb. */
  private boolean isNounOfGerund(int noun) {
    return noun > 1
        && sentence.token(noun).isNoun()
        && sentence.children(noun, "case").stream()
            .anyMatch(marker -> sentence.token(marker).lemma().equals("of"));
  }

  /**
   * Who would do the infinitive after an object: in "the minister's refusal to resign" its owner.
   */
  private int controller(int object) {
    List<Integer> owners = sentence.children(object, "nmod:poss");
    boolean event = !lexicon.find(Entry.Part.NOUN, sentence.token(object).lemma()).isEmpty();
    return event && !owners.isEmpty() ? owners.get(0) : object;
  }

  /** "Gunmen ambushed a convoy, killing six": the parser hangs the participle on the convoy. */
  private List<Integer> doersAcrossComma(int participle) {
    if (participle < 3
        || !sentence.token(participle).tag().equals("VBG")
        || !sentence.token(participle - 1).word().equals(",")) {
      return List.of();
    }
    int at = sentence.head(participle);
    while (at != 0 && !sentence.token(at).isVerb()) {
      at = sentence.head(at);
    }
    return at == 0 ? List.of() : isPassive(at) ? agents(at) : subjects(at);
  }

  private List<Integer> agents(int verb) {
    List<Integer> found = new ArrayList<>();
    for (int child : sentence.children(verb)) {
      if (isOblique(child) && preposition(child).equals("by")) {
        found.add(child);
      }
    }
    return found;
  }

  // ---------------------------------------------------------------- nouns

  private void noun() {
    modifiers(trigger);
    lowAttached();
    gerund();
    int head = sentence.head(trigger);
    int carrier = trigger;
    // "the start of protests", "a series of attacks", "calls and protests"
    while (head != 0 && sentence.relation(carrier).equals("conj")) {
      carrier = head;
      head = sentence.head(head);
    }
    String relation = sentence.relation(carrier);
    if (head == 0 || !sentence.token(head).isVerb()) {
      return;
    }
    boolean passive = isPassive(head);
    boolean asObject = relation.equals("obj") || passive && Sentence.matches(relation, "nsubj");
    boolean light = lexicon.isLightVerb(sentence.token(head).lemma());
    if (asObject && !has("clause")) {
      // "deplored his refusal to resign": the infinitive hangs on the verb before the noun
      for (int child : sentence.children(head, "xcomp")) {
        if (child > trigger && hasMark(child, "to")) {
          clause(child);
        }
      }
    }
    boolean viaPreposition =
        isOblique(carrier)
            && light
            && THROUGH.contains(preposition(carrier))
            && sentence.children(head, "obj").isEmpty();
    if (light && (asObject || viaPreposition)) {
      lightVerb = head;
      List<Integer> doers = passive ? agents(head) : subjectsOrInherited(head);
      boolean undergone = lexicon.isUndergone(sentence.token(head).lemma());
      for (int doer : doers) {
        put(undergone ? "poss" : "light", doer);
        if (undergone) {
          put("undergone", doer);
        }
      }
    }
    if (light || asObject) {
      for (int child : sentence.children(head)) {
        if (child != carrier && isOblique(child) && !preposition(child).isEmpty()) {
          String preposition = preposition(child);
          if (!preposition.equals("by") && !preposition.equals("in") && !has(preposition)) {
            put(preposition, child);
          }
        }
      }
    }
  }

  /** A gerund among nouns: the parser hangs it on its article, possessor or subject. */
  private void gerund() {
    if (!sentence.token(trigger).tag().equals("VBG")) {
      return;
    }
    for (int child : sentence.children(trigger, "nsubj")) {
      put("poss", child); // "army shelling of the port"
    }
    int head = sentence.head(trigger);
    if (head != 0 && head < trigger && sentence.relation(trigger).equals("amod")) {
      for (int child : sentence.children(head)) {
        if (child > trigger && isOblique(child) && !preposition(child).isEmpty()) {
          put(preposition(child), child);
        }
      }
      if (sentence.token(trigger - 1).tag().equals("POS")) {
        put("poss", head);
      }
    }
  }

  private List<Integer> subjectsOrInherited(int verb) {
    List<Integer> subjects = subjects(verb);
    if (!subjects.isEmpty()) {
      return subjects;
    }
    return new Slots(sentence, verb, Entry.Part.VERB, lexicon).at("subject");
  }

  /** "The killing and repression of protesters": what the last noun is of, the first is of too. */
  private void sharedComplement(int noun) {
    for (int conjunct : sentence.children(noun, "conj")) {
      for (int child : sentence.children(conjunct)) {
        boolean of = isOblique(child) && preposition(child).equals("of");
        if (sentence.token(conjunct).isNoun() && of) {
          put("of", child);
        }
      }
    }
  }

  private void modifiers(int noun) {
    for (int child : sentence.children(noun)) {
      String relation = sentence.relation(child);
      if (relation.equals("nmod:poss")) {
        put("poss", child);
      } else if (Sentence.matches(relation, "compound")) {
        put("compound", child);
      } else if (relation.equals("amod")) {
        put("adj", child);
      } else if (relation.equals("case")) {
        put("case", child); // the preposition that the noun itself stands under: "in protest"
      } else if (relation.equals("acl") || relation.equals("ccomp") || relation.equals("xcomp")) {
        if (!sentence.token(child).tag().equals("VBN")) {
          clause(child);
        } else {
          // "the support given by X to Y": the participle's places are the noun's
          for (int below : sentence.children(child)) {
            if (isOblique(below) && !preposition(below).isEmpty()) {
              put(preposition(below), below);
            }
          }
        }
      } else if (isOblique(child) && !preposition(child).isEmpty()) {
        put(preposition(child), child);
      }
    }
    if (!has("of")) {
      sharedComplement(noun);
    }
  }

  // ---------------------------------------------------------------- adjectives

  private void adjective() {
    for (int subject : subjects(trigger)) {
      put("subject", subject);
    }
    if (sentence.relation(trigger).equals("amod")) {
      put("subject", sentence.head(trigger));
    }
    modifiers(trigger);
  }

  // ---------------------------------------------------------------- small things

  private boolean isOblique(int token) {
    String relation = sentence.relation(token);
    return Sentence.matches(relation, "obl")
        || Sentence.matches(relation, "nmod") && !relation.equals("nmod:poss")
        || relation.equals("advcl") && !hasMark(token, "to");
  }

  private boolean hasMark(int token, String word) {
    for (int mark : sentence.children(token, "mark")) {
      if (sentence.token(mark).lemma().equals(word)) {
        return true;
      }
    }
    return false;
  }

  /** The preposition of an oblique, its words joined by underscores; empty where there is none. */
  private String preposition(int token) {
    StringBuilder words = new StringBuilder();
    for (int child : sentence.children(token)) {
      String relation = sentence.relation(child);
      boolean clausal = relation.equals("mark") && sentence.relation(token).equals("advcl");
      if ((relation.equals("case") || clausal)
          && child < token
          && !sentence.token(child).tag().equals("POS")
          && !sentence.token(child).isVerb()) { // "support given by X": "given" is no preposition
        if (!words.isEmpty()) {
          words.append('_');
        }
        words.append(sentence.token(child).lemma());
        for (int fixed : sentence.children(child, "fixed")) {
          words.append('_').append(sentence.token(fixed).lemma());
        }
      }
    }
    return words.toString();
  }
}
