package org.quipu.text.code;

import java.util.List;
import org.quipu.core.actor.Participant;
import org.quipu.core.event.Status;
import org.quipu.text.annotate.Sentence;
import org.quipu.text.lexicon.Entry;

/**
 * A matched entry on its way to an event.
 *
 * @param trigger token index
 * @param carrier the light verb of a noun, 0 where there is none
 */
record Draft(
    Sentence sentence,
    int trigger,
    int carrier,
    Matcher.Match match,
    Fillers fillers,
    Status status) {

  Entry entry() {
    return match.entry();
  }

  Draft withStatus(Status other) {
    return new Draft(sentence, trigger, carrier, match, fillers, other);
  }

  Draft withRecipients(List<Participant> others) {
    return new Draft(sentence, trigger, carrier, match, fillers.withRecipients(others), status);
  }

  Draft withActors(List<Participant> others) {
    return new Draft(sentence, trigger, carrier, match, fillers.withActors(others), status);
  }

  /** The word by which the event hangs in the sentence. */
  int top() {
    return carrier == 0 ? trigger : carrier;
  }

  boolean contentCovers(int token) {
    int at = token;
    while (at != 0) {
      if (at == fillers.contentHead()) {
        return true;
      }
      if (at == trigger) {
        return false;
      }
      at = sentence.head(at);
    }
    return false;
  }

  boolean contentIsClause() {
    int head = fillers.contentHead();
    if (head == 0) {
      return false;
    }
    String relation = sentence.relation(head);
    return relation.equals("xcomp") || relation.equals("advcl") || relation.equals("acl");
  }

  boolean isCompoundOf(Draft other) {
    boolean below = sentence.head(trigger) == other.trigger();
    return below
        && (Sentence.matches(sentence.relation(trigger), "compound")
            || entry().part() == Entry.Part.NOUN && isBarePart());
  }

  /** "Una marcha de protesta", "marcharon en protesta": no event beside the march. */
  private boolean isBarePart() {
    boolean part = false;
    for (int child : sentence.children(trigger)) {
      switch (sentence.relation(child)) {
        case "det", "nummod", "nmod:poss" -> {
          return false;
        }
        case "case" ->
            part |= match.slots().lexicon().ties().part().contains(sentence.token(child).lemma());
        default -> {
          // says nothing about it
        }
      }
    }
    return part;
  }
}
