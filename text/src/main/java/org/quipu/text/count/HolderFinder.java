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

  /** Of a verb that leaves its subject out, or of the owner of what befell him. */
  @Nullable Measured leftOut(Sentence sentence, Group group) {
    int verb = group.head();
    Token token = sentence.token(verb);
    if (!token.isVerb()) {
      return rules.at(sentence, group, verb + 1, OF); // "su muerte"
    }
    boolean active =
        sentence.children(verb, "aux").stream()
                .anyMatch(aux -> words.is("perfect-verb", sentence.token(aux).lemma()))
            && sentence.children(verb, "aux:pass").isEmpty();
    boolean passive = token.tag().equals("VBN") && !active;
    Measured found = rules.at(sentence, group, verb, passive ? OBJECT : SUBJECT);
    return found == null && passive ? rules.at(sentence, group, verb, STATE) : found;
  }

  /** "30 people, including two minors": what befell the whole befell the part. */
  private boolean isIncluded(Sentence sentence, int at) {
    return sentence.relation(at).startsWith("nmod")
        && sentence.children(at, "case").stream()
            .anyMatch(marker -> words.is("include-lemma", sentence.token(marker).lemma()));
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
      boolean behind = found == null && !passive && words.has("subject-behind-verb");
      if (behind && sentence.children(arc.governor(), "nsubj").isEmpty()) {
        found = rules.at(sentence, group, arc.governor(), SUBJECT); // "mueren ocho personas"
        reported &= found == null;
      }
      return reported && arc.governor() < sentence.size()
          ? rules.at(sentence, group, arc.governor() + 1, STATE)
          : found;
    }
    if (arc.base().equals("nsubj")) {
      boolean participle =
          holder.tag().equals("VBN") && !sentence.children(arc.governor(), "aux:pass").isEmpty();
      Measured found = rules.at(sentence, group, arc.governor(), participle ? OBJECT : SUBJECT);
      found = found == null ? byState(sentence, group, arc.governor()) : found;
      found = found == null && words.has("parts-follow") ? below(sentence, group, arc) : found;
      boolean remains = found == null && words.has("subject-behind-verb");
      return remains && words.is("report-verb", holder.lemma()) && arc.governor() < sentence.size()
          ? rules.at(sentence, group, arc.governor() + 1, STATE) // "siguen desaparecidos"
          : found;
    }
    boolean owned =
        words.is("owned-relation", relation)
            || words.is("owned-relation", relation + ":" + preposition(sentence, arc.dependent()));
    return owned ? rules.at(sentence, group, arc.governor(), OF) : null;
  }

  /** "Tuvieron que ser evacuadas", "lograron huir": the verb below says it. */
  private @Nullable Measured below(Sentence sentence, Group group, Arc arc) {
    for (int child : sentence.children(arc.governor(), "xcomp")) {
      boolean participle = sentence.token(child).tag().equals("VBN");
      Measured found = rules.at(sentence, group, child, participle ? OBJECT : SUBJECT);
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  private static String preposition(Sentence sentence, int token) {
    for (int child : sentence.children(token, "case")) {
      return sentence.token(child).lemma();
    }
    return "";
  }

  private @Nullable Measured byState(Sentence sentence, Group group, int state) {
    Token token = sentence.token(state);
    boolean adjective = !token.isVerb() || token.tag().equals("VBN") || token.tag().equals("VBG");
    return adjective ? rules.at(sentence, group, state, STATE) : null;
  }
}
