package org.quipu.text.count;

import static org.quipu.text.count.MeasureRule.Kind.NOUN;
import static org.quipu.text.count.MeasureRule.Kind.OBJECT;
import static org.quipu.text.count.MeasureRule.Kind.OF;
import static org.quipu.text.count.MeasureRule.Kind.STATE;
import static org.quipu.text.count.MeasureRule.Kind.SUBJECT;

import org.jspecify.annotations.Nullable;
import org.quipu.text.annotate.Arc;
import org.quipu.text.annotate.Sentence;
import org.quipu.text.annotate.Token;

/** Says what befell a group by the verb, noun or adjective that holds it in the dependencies. */
final class HolderFinder {
  private static final int MOST_STEPS_UP = 4;

  private final RuleMatcher rules;
  private final CountWords words;

  HolderFinder(RuleMatcher rules, CountWords words) {
    this.rules = rules;
    this.words = words;
  }

  @Nullable Measured find(Sentence sentence, Group group) {
    int at = group.head();
    if (sentence.relation(at).equals("conj") && saysItself(sentence.token(sentence.head(at)))) {
      return null; // "left 40 dead and a hundred prisoners": the prisoners are not dead
    }
    for (int step = 0; step < MOST_STEPS_UP; step++) {
      Measured found = at(sentence, group, at);
      if (found != null) {
        return found;
      }
      boolean listed =
          words.is("climb-relation", sentence.relation(at)) || isIncluded(sentence, at);
      int head = sentence.head(at);
      if (!listed || head == 0 || sentence.token(head).isVerb()) {
        return null;
      }
      at = head;
    }
    return null;
  }

  /** "30 people, including two minors": what befell the whole befell the part. */
  private static boolean isIncluded(Sentence sentence, int at) {
    return sentence.relation(at).startsWith("nmod")
        && sentence.children(at, "case").stream()
            .anyMatch(marker -> sentence.token(marker).lemma().equals("include"));
  }

  private @Nullable Measured at(Sentence sentence, Group group, int at) {
    Measured found = null;
    for (int child : sentence.children(at, "acl")) {
      boolean participle =
          sentence.token(child).tag().equals("VBN") && sentence.relation(child).equals("acl");
      Measured by = participle ? rules.at(sentence, group, child, OBJECT) : null;
      found = RuleMatcher.graver(found, by);
    }
    for (Arc arc : sentence.above(at)) {
      if (arc.governor() > 0) {
        found = RuleMatcher.graver(found, byArc(sentence, group, arc));
      }
    }
    return found;
  }

  private boolean saysItself(Token token) {
    return rules.knows(NOUN, token.lemma()) || rules.knows(STATE, token.lemma());
  }

  private @Nullable Measured byArc(Sentence sentence, Group group, Arc arc) {
    Token holder = sentence.token(arc.governor());
    String relation = arc.relation();
    boolean passive = relation.startsWith("nsubj:pass");
    if (passive && holder.tag().equals("VBG")) {
      return null; // "was charged with shooting and killing": the parser's coordination misleads
    }
    if (relation.equals("obj") || relation.equals("dobj") || passive) {
      Measured found = rules.at(sentence, group, arc.governor(), OBJECT);
      // "were reported missing", "was found dead"
      boolean reported = found == null && words.is("report-verb", holder.lemma());
      return reported && arc.governor() < sentence.size()
          ? rules.at(sentence, group, arc.governor() + 1, STATE)
          : found;
    }
    if (arc.base().equals("nsubj")) {
      boolean participle =
          holder.tag().equals("VBN") && !sentence.children(arc.governor(), "aux:pass").isEmpty();
      Measured found = rules.at(sentence, group, arc.governor(), participle ? OBJECT : SUBJECT);
      return found == null ? byState(sentence, group, arc.governor()) : found;
    }
    boolean owned = words.is("owned-relation", relation);
    return owned ? rules.at(sentence, group, arc.governor(), OF) : null;
  }

  private @Nullable Measured byState(Sentence sentence, Group group, int state) {
    Token token = sentence.token(state);
    boolean adjective = !token.isVerb() || token.tag().equals("VBN") || token.tag().equals("VBG");
    return adjective ? rules.at(sentence, group, state, STATE) : null;
  }
}
