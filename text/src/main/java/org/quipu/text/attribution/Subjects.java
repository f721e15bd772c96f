package org.quipu.text.attribution;

import java.util.Set;
import org.quipu.text.annotate.Arc;
import org.quipu.text.annotate.Sentence;

/** Whose report a verb is: its subject, before or behind it, or that of the verb it hangs on. */
final class Subjects {
  private static final Set<String> SHARED = Set.of("xcomp", "conj", "advcl", "dep");

  private final CueWords words;
  private final Sentence sentence;
  private final Extents extents;

  Subjects(CueWords words, Sentence sentence, Extents extents) {
    this.words = words;
    this.sentence = sentence;
    this.extents = extents;
  }

  /** The subject's head, 0 where the sentence has none. */
  int of(int verb) {
    int own = own(verb);
    if (own != 0) {
      return own;
    }
    int behind = behind(verb);
    if (behind != 0) {
      return behind;
    }
    int at = verb;
    for (int steps = 0; steps < 4; steps++) {
      String relation = sentence.relation(at);
      int head = sentence.head(at);
      if (relation.equals("acl") && isDocument(at)) {
        int author = own(sentence.head(head));
        return author == 0 ? head : author;
      }
      if (relation.equals("acl") || Sentence.matches(relation, "acl:relcl")) {
        return sentence.token(head).isNoun() || sentence.token(head).isPronoun() ? head : 0;
      }
      if (head == 0 || !SHARED.contains(relation) && !Sentence.matches(relation, "advcl")) {
        break;
      }
      int shared = own(head);
      if (shared == 0) {
        shared = behind(head);
      }
      if (shared != 0) {
        return shared;
      }
      at = head;
    }
    int implied = implied(verb);
    boolean follows =
        verb > 1
            && words.isSaying(sentence.token(verb).lemma())
            && sentence.token(verb).tag().matches("VBD|VBZ|VBP")
            && sentence.token(verb - 1).isNoun()
            && extents.isQuoted(verb - 1) == extents.isQuoted(verb);
    if (implied == 0 && follows) {
      return verb - 1;
    }
    return implied == 0 && sentence.token(verb).tag().equals("VBG")
        ? ofClauseBefore(verb)
        : implied;
  }

  /**
   * ", saying that …", "by calling for …", tied to some odd word: who acts in the clause before.
   */
  private int ofClauseBefore(int participle) {
    for (int i = participle - 1; i > 1; i--) {
      int head = sentence.head(i);
      boolean subject =
          sentence.relation(i).equals("nsubj") || sentence.relation(i).equals("nsubj:pass");
      if (subject && head < participle && extents.isQuoted(i) == extents.isQuoted(participle)) {
        return i;
      }
    }
    return 0;
  }

  /** "Issued a statement calling …", "met to discuss": who acts there speaks. */
  private boolean isDocument(int verb) {
    int noun = sentence.head(verb);
    boolean purpose =
        sentence.children(verb, "mark").stream()
            .anyMatch(mark -> sentence.token(mark).lemma().equals("to"));
    String relation = sentence.relation(noun);
    return (purpose || words.isNoun(sentence.token(noun).lemma()))
        && sentence.head(noun) != 0
        && (relation.equals("obj") || Sentence.matches(relation, "obl"));
  }

  private int own(int verb) {
    int found = 0;
    for (int child : sentence.children(verb)) {
      String relation = sentence.relation(child);
      if (relation.equals("nsubj") || relation.equals("nsubj:pass") && child > verb) {
        boolean apart = extents.isQuoted(child) != extents.isQuoted(verb);
        found = apart ? found : child;
      }
    }
    return found;
  }

  /** "…", said the mayor: the phrase behind the verb, however the parser ties it. */
  private int behind(int verb) {
    boolean quoted =
        verb > 1
            && (extents.isQuoteMark(verb - 1)
                || sentence.token(verb - 1).word().equals(",")
                    && verb > 2
                    && (extents.isQuoteMark(verb - 2)
                        || words.isSaying(sentence.token(verb).lemma())));
    boolean finite = sentence.token(verb).tag().matches("VBD|VBZ|VBP");
    if (!quoted || !finite || verb >= sentence.size() || extents.isQuoted(verb)) {
      return 0;
    }
    for (int child : sentence.children(verb)) {
      boolean near = child > verb && sentence.subtree(child)[0] == verb + 1;
      if (near && (sentence.token(child).isNoun() || sentence.token(child).isPronoun())) {
        return child;
      }
    }
    int next = verb + 1;
    while (sentence.head(next) > next && sentence.head(next) < next + 8) {
      next = sentence.head(next);
    }
    boolean name = sentence.token(next).isNoun() || sentence.token(next).tag().equals("PRP");
    return name && !extents.isQuoted(next) ? next : 0;
  }

  private int implied(int verb) {
    for (Arc arc : sentence.below(verb)) {
      if (arc.base().equals("nsubj")
          && !arc.relation().equals("nsubj:pass")
          && extents.isQuoted(arc.dependent()) == extents.isQuoted(verb)) {
        return arc.dependent();
      }
    }
    return 0;
  }
}
