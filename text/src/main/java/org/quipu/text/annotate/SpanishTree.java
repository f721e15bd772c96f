package org.quipu.text.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A Spanish tree in the relations that the rest of the program reads. The parser's training data
 * has no relation for passive auxiliaries, agents, relative clauses or owners, and takes most
 * phrases that a verb asks for as objects; each is told here from the words.
 */
final class SpanishTree {
  /** "Resultaron heridas", "quedó detenido": the participle says what happened. */
  private static final Set<String> RESULT = Set.of("resultar", "quedar", "verse", "salir");

  private static final Set<String> PASSIVE = Set.of("ser");
  private static final Set<String> COMPLEMENTS = Set.of("obj", "xcomp", "advmod", "amod", "obl");

  private final List<Token> tokens;
  private final int[] heads;
  private final String[] labels;

  private SpanishTree(List<Token> tokens, FastParser.Tree tree) {
    this.tokens = tokens;
    this.heads = tree.heads();
    this.labels = tree.labels();
  }

  /** Rewrites the tree in place and returns the arcs of its enhanced graph. */
  static List<Arc> apply(List<Token> tokens, FastParser.Tree tree) {
    SpanishPhrases.apply(tokens, tree.heads(), tree.labels());
    SpanishTree rewritten = new SpanishTree(tokens, tree);
    rewritten.results();
    for (int i = 1; i <= tokens.size(); i++) {
      rewritten.owner(i);
      rewritten.relativeClause(i);
      rewritten.passive(i);
    }
    for (int i = 1; i <= tokens.size(); i++) {
      rewritten.behindItsNoun(i);
      rewritten.asWhat(i);
      rewritten.persons(i);
      rewritten.reflexive(i);
      rewritten.phrase(i);
    }
    return rewritten.arcs();
  }

  private Token token(int i) {
    return tokens.get(i - 1);
  }

  private List<Integer> children(int head) {
    List<Integer> found = new ArrayList<>(4);
    for (int i = 1; i < heads.length; i++) {
      if (heads[i] == head) {
        found.add(i);
      }
    }
    return found;
  }

  private boolean isParticiple(int i) {
    return token(i).tag().equals("VBN");
  }

  /** The participle takes the place of the verb that only says that it came about. */
  private void results() {
    for (int verb = 1; verb < heads.length; verb++) {
      if (!RESULT.contains(token(verb).lemma()) || !token(verb).isVerb()) {
        continue;
      }
      int participle = 0;
      for (int child : children(verb)) {
        if (child > verb
            && participle == 0
            && isParticiple(child)
            && COMPLEMENTS.contains(labels[child])
            && preposition(child).isEmpty()) {
          participle = child;
        }
      }
      if (participle == 0) {
        continue;
      }
      heads[participle] = heads[verb];
      labels[participle] = labels[verb];
      for (int child : children(verb)) {
        if (child != participle) {
          heads[child] = participle;
        }
      }
      heads[verb] = participle;
      labels[verb] = "aux:pass";
      subjectsArePassive(participle);
    }
  }

  /** "Su casa": in English terms its owner. */
  private void owner(int i) {
    if (labels[i].equals("det") && token(i).tag().equals("PRP$")) {
      labels[i] = "nmod:poss";
    }
  }

  /** Adjectives stand behind their nouns here; the readers of noun phrases look before them. */
  private void behindItsNoun(int i) {
    if (labels[i].equals("amod") && i > heads[i] && token(i).tag().equals("JJ")) {
      labels[i] = "amod:post";
    }
  }

  /** "Como rehenes": a preposition before a noun, whatever else it marks. */
  private void asWhat(int i) {
    boolean noun = heads[i] != 0 && token(heads[i]).isNoun();
    if (labels[i].equals("mark") && noun && token(i).lemma().equals("como")) {
      labels[i] = "case";
    }
  }

  /** "Exhortó a los vecinos a la calma": of two under "a" the first is the object. */
  private void persons(int verb) {
    boolean object = false;
    for (int child : children(verb)) {
      boolean called = labels[child].equals("obj") || labels[child].equals("iobj");
      if (token(verb).isVerb() && child > verb && called && preposition(child).equals("a")) {
        labels[child] = object ? "obl" : labels[child].equals("iobj") ? "obj" : labels[child];
        object = true;
      }
    }
  }

  private void relativeClause(int i) {
    if (!labels[i].equals("acl") || !token(i).isVerb()) {
      return;
    }
    for (int child : children(i)) {
      if (child < i && token(child).tag().startsWith("W")) {
        labels[i] = "acl:relcl";
        swapByNumber(i, child);
      }
    }
  }

  /** "Los vecinos que pidieron el cambio": what agrees with the verb is its subject. */
  private void swapByNumber(int verb, int relative) {
    for (int child : children(verb)) {
      if (child > verb
          && labels[relative].equals("obj")
          && labels[child].equals("nsubj")
          && isPlural(verb) != isPlural(child)
          && isPlural(verb) == isPlural(heads[verb])) {
        labels[relative] = "nsubj";
        labels[child] = "obj";
      }
    }
  }

  private boolean isPlural(int i) {
    Token token = token(i);
    return token.isVerb() ? person(i) == 2 : token.tag().equals("NNS");
  }

  private void passive(int i) {
    boolean auxiliary = labels[i].equals("aux") || labels[i].equals("cop");
    if (auxiliary && PASSIVE.contains(token(i).lemma()) && isParticiple(heads[i])) {
      labels[i] = "aux:pass";
      subjectsArePassive(heads[i]);
    }
  }

  private void subjectsArePassive(int verb) {
    for (int child : children(verb)) {
      if (labels[child].equals("nsubj")) {
        labels[child] = "nsubj:pass";
      }
    }
  }

  /**
   * "Se incautaron armas" and "se detuvo a tres personas": nobody is said to have done it. With the
   * subject before the verb ("los maestros se reunieron") the pronoun belongs to the verb.
   */
  private void reflexive(int i) {
    if (!token(i).lemma().equals("se") || heads[i] == 0 || labels[i].startsWith("aux")) {
      return;
    }
    int verb = heads[i];
    labels[i] = "expl:pv";
    if (!token(verb).isVerb() || SpanishVerbs.isPronominal(token(verb).lemma())) {
      return;
    }
    boolean before = false;
    for (int child : children(verb)) {
      before |= labels[child].equals("nsubj") && child < verb;
    }
    for (int child : children(verb)) {
      boolean after = child > verb && labels[child].equals("nsubj");
      boolean things = child > verb && labels[child].equals("obj") && preposition(child).isEmpty();
      if (!before && (after || things)) {
        labels[child] = "nsubj:pass";
        labels[i] = "expl:pass";
      } else if (!before && labels[child].equals("obj") && preposition(child).equals("a")) {
        labels[i] = "expl:impers";
      }
    }
  }

  /** What stands under a preposition is an object only under "a", and only one is. */
  private void phrase(int i) {
    int head = heads[i];
    if (head == 0
        || !labels[i].equals("obj") && !labels[i].equals("obl") && !labels[i].equals("iobj")) {
      return;
    }
    String preposition = preposition(i);
    boolean verb = token(head).isVerb();
    if (preposition.equals("por") && verb && isPassive(head) && !isTimeOrCause(i)) {
      labels[i] = "obl:agent";
    } else if (!verb && !preposition.isEmpty() && token(head).isNoun()) {
      labels[i] = "nmod";
    } else if (labels[i].equals("obj") && !preposition.isEmpty()) {
      boolean second = false;
      for (int child : children(head)) {
        second |=
            child != i
                && (labels[child].equals("ccomp")
                    || (labels[child].equals("obj") || labels[child].equals("nsubj:pass"))
                        && preposition(child).isEmpty());
      }
      if (!preposition.equals("a") || second) {
        labels[i] = "obl";
      }
    }
  }

  /** "Por la noche", "por el delito de": not those who do it. */
  private boolean isTimeOrCause(int i) {
    return SpanishVerbs.isNoAgent(token(i).lemma());
  }

  private boolean isPassive(int verb) {
    if (!isParticiple(verb)) {
      return false;
    }
    for (int child : children(verb)) {
      if (labels[child].equals("aux") && token(child).lemma().equals("haber")) {
        return children(verb).stream().anyMatch(other -> labels[other].equals("aux:pass"));
      }
    }
    return true;
  }

  private String preposition(int i) {
    for (int child : children(i)) {
      if (labels[child].equals("case") && child < i) {
        return token(child).lemma();
      }
    }
    return "";
  }

  /** The basic arcs, and the subjects that coordination, control and relative clauses imply. */
  private List<Arc> arcs() {
    List<Arc> arcs = new ArrayList<>();
    for (int i = 1; i < heads.length; i++) {
      if (heads[i] != 0) {
        arcs.add(new Arc(heads[i], i, labels[i]));
      }
    }
    for (int i = 1; i < heads.length; i++) {
      if (heads[i] == 0 || !token(i).isVerb() && !labels[i].equals("conj")) {
        continue;
      }
      if (subjects(i).isEmpty() && (labels[i].equals("conj") || labels[i].equals("xcomp"))) {
        for (int subject : inherited(i)) {
          boolean passive = isPassive(i);
          arcs.add(new Arc(i, subject, passive ? "nsubj:pass" : "nsubj"));
        }
      }
    }
    for (int i = 1; i < heads.length; i++) {
      int head = heads[i];
      if (head == 0 || !labels[i].equals("conj") || token(head).isVerb()) {
        continue;
      }
      if (labels[head].startsWith("nsubj") && heads[head] != 0) {
        arcs.add(new Arc(heads[head], i, labels[head])); // "la policía y el ejército": both
      }
    }
    return arcs;
  }

  private List<Integer> subjects(int verb) {
    List<Integer> found = new ArrayList<>(2);
    for (int child : children(verb)) {
      if (labels[child].startsWith("nsubj")) {
        found.add(child);
      }
    }
    return found;
  }

  /** The subject of the verb above, or for an infinitive behind an object that object. */
  private List<Integer> inherited(int verb) {
    int at = verb;
    while (heads[at] != 0 && (labels[at].equals("conj") || labels[at].equals("xcomp"))) {
      int head = heads[at];
      if (!token(head).isVerb()) {
        return List.of();
      }
      if (labels[at].equals("xcomp")) {
        for (int child : children(head)) {
          if (labels[child].equals("obj") || labels[child].equals("iobj")) {
            return List.of(child);
          }
        }
      } else if (person(verb) != person(head)) {
        return List.of(); // "marcharon y exige": not the same ones
      }
      List<Integer> subjects = subjects(head);
      if (!subjects.isEmpty()) {
        return subjects;
      }
      at = head;
    }
    return List.of();
  }

  /** Whether a finite verb is plural; 0 where its form does not say. */
  private int person(int verb) {
    Token token = token(verb);
    if (isParticiple(verb)) {
      for (int child : children(verb)) {
        if (labels[child].startsWith("aux") || labels[child].equals("cop")) {
          return token(child).word().endsWith("n") ? 2 : 1;
        }
      }
      return 1;
    }
    return token.word().endsWith("n") ? 2 : 1;
  }
}
