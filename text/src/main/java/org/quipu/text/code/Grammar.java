package org.quipu.text.code;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.quipu.text.annotate.Arc;
import org.quipu.text.annotate.Sentence;
import org.quipu.text.annotate.Token;
import org.quipu.text.lexicon.GrammarWords;
import org.quipu.text.lexicon.Ties;

/** What the slots ask of a sentence's tree: voice, subjects, prepositions, marks. */
record Grammar(Sentence sentence, Ties ties, GrammarWords words) {
  private static final Set<String> SUBJECTS = Set.of("nsubj", "csubj");

  boolean isPassive(int verb) {
    for (int child : sentence.children(verb)) {
      String relation = sentence.relation(child);
      if (relation.equals("nsubj:pass")
          || relation.equals("aux:pass")
          || relation.equals("csubj:pass")) {
        return true;
      }
    }
    if (isHeadline(verb)) {
      return true;
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

  /** "Four guards also killed": without an object such a verb has lost its "were". */
  private boolean isHeadline(int verb) {
    String tag = sentence.token(verb).tag();
    if (!tag.equals("VBD") && !tag.equals("VBN")
        || !words.needsObject().contains(sentence.token(verb).lemma())
        || hasAuxiliary(verb)
        || sentence.relation(verb).equals("conj")) {
      return false;
    }
    boolean subject = false;
    for (int child : sentence.children(verb)) {
      String relation = sentence.relation(child);
      if (Set.of("obj", "iobj", "ccomp", "xcomp", "conj", "dep").contains(relation)) {
        return false;
      }
      boolean noun = sentence.token(child).isNoun() || sentence.token(child).tag().equals("CD");
      subject |= relation.equals("nsubj") && noun && child < verb;
    }
    return subject;
  }

  boolean hasAuxiliary(int verb) {
    return !sentence.children(verb, "aux").isEmpty();
  }

  boolean hasOwnSubject(int verb) {
    for (int child : sentence.children(verb)) {
      if (Sentence.matches(sentence.relation(child), "nsubj")) {
        return true;
      }
    }
    return false;
  }

  /** The graph gives an infinitive the object before it as its subject, whatever the verb. */
  private boolean isMisled(Arc arc, int verb) {
    return arc.relation().endsWith(":xsubj")
        && sentence.relation(arc.dependent()).equals("obj")
        && !controlsObject(sentence.head(verb));
  }

  /** True where the object of a verb does the infinitive behind it: "ordered police to fire". */
  boolean controlsObject(int verb) {
    return words.objectControl().contains(sentence.token(verb).lemma());
  }

  /** Subjects by the enhanced graph, which knows of coordination and control. */
  List<Integer> subjects(int verb) {
    Set<Integer> found = new LinkedHashSet<>();
    for (Arc arc : sentence.below(verb)) {
      if (SUBJECTS.contains(arc.base()) && arc.dependent() != verb && !isMisled(arc, verb)) {
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
  int antecedent(int subject, int verb) {
    Token token = sentence.token(subject);
    if (token.tag().startsWith("W") || token.lemma().equals(ties.conjunction())) {
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

  List<Integer> agents(int verb) {
    List<Integer> found = new ArrayList<>();
    for (int child : sentence.children(verb)) {
      if (isOblique(child)
          && (preposition(child).equals(ties.agent())
              || sentence.relation(child).equals("obl:agent"))) {
        found.add(child);
      }
    }
    return found;
  }

  /** Who does what a verb says, in either voice. */
  List<Integer> doers(int verb) {
    return isPassive(verb) ? agents(verb) : subjects(verb);
  }

  boolean isOblique(int token) {
    String relation = sentence.relation(token);
    return Sentence.matches(relation, "obl")
        || Sentence.matches(relation, "nmod") && !relation.equals("nmod:poss")
        || relation.equals("advcl") && !hasMark(token, ties.infinitive());
  }

  /** "In front of the bank": what a "front" is of; empty for any other word. */
  List<Integer> fronted(int token) {
    return sentence.token(token).lemma().equals("front") && preposition(token).equals("in")
        ? sentence.children(token, "nmod")
        : List.of();
  }

  boolean hasMark(int token, String word) {
    for (int mark : sentence.children(token, "mark")) {
      if (sentence.token(mark).lemma().equals(word)) {
        return true;
      }
    }
    return false;
  }

  /** "To march" under its mark; Spanish infinitives need none. */
  boolean isInfinitive(int token) {
    return hasMark(token, ties.infinitive())
        || ties.bareInfinitive() && sentence.token(token).tag().equals("VB");
  }

  /** The preposition of an oblique, its words joined by underscores; empty where there is none. */
  String preposition(int token) {
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
