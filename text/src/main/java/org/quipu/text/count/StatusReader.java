package org.quipu.text.count;

import org.quipu.core.event.Status;
import org.quipu.text.annotate.Sentence;
import org.quipu.text.annotate.Token;

/** How a sentence puts what befell those counted: as a fact, denied, asked for, possible. */
final class StatusReader {
  private static final int MOST_STEPS_UP = 6;

  private final CountWords words;

  StatusReader(CountWords words) {
    this.words = words;
  }

  /**
   * @param token the trigger, or the counted noun where there is none
   */
  Status status(Sentence sentence, int token, boolean verbal) {
    if (!sentence.isParsed()) {
      return Status.ASSERTED;
    }
    if (verbal && sentence.token(sentence.size()).word().equals("?")) {
      return Status.HYPOTHETICAL;
    }
    if (sentence.token(token).tag().equals("VBF")) {
      return Status.PLANNED;
    }
    int at = token;
    boolean first = true;
    boolean gerund = sentence.token(token).tag().equals("VBG");
    for (int step = 0; step < MOST_STEPS_UP && at > 0; step++) {
      Status own = ownStatus(sentence, at, first && verbal);
      if (own != Status.ASSERTED) {
        return own;
      }
      String relation = sentence.relation(at);
      int head = sentence.head(at);
      // behind a loose arc the parser did not know what belongs to what
      if (head == 0 || relation.equals("dep") || relation.equals("parataxis")) {
        return Status.ASSERTED;
      }
      Status above = fromAbove(sentence, at, relation, head, first && !verbal, gerund);
      if (above != Status.ASSERTED) {
        return above;
      }
      if (relation.equals("conj") && first && verbal && hasOwnSubject(sentence, at)) {
        return Status.ASSERTED;
      }
      boolean adjunct = relation.startsWith("obl") || relation.startsWith("nmod");
      if (!verbal && adjunct) {
        return Status.ASSERTED; // "asked to leave after the murder": the murder is no part of it
      }
      first = first && relation.equals("conj");
      at = head;
    }
    return Status.ASSERTED;
  }

  /** What stands below the word itself: "not", "could", "if". */
  private Status ownStatus(Sentence sentence, int at, boolean verbal) {
    for (int child : sentence.children(at)) {
      String word = Chunks.lower(sentence, child);
      String relation = sentence.relation(child);
      if (relation.equals("mark") && words.is("condition", word)) {
        return Status.HYPOTHETICAL;
      }
      if (relation.equals("amod") && words.is("unreal", word)) {
        return Status.HYPOTHETICAL;
      }
      if (!verbal) {
        continue;
      }
      if (words.is("negation", word) && relation.startsWith("advmod")) {
        return Status.DENIED;
      }
      if (!relation.startsWith("aux") && !relation.equals("cop")) {
        continue;
      }
      String lemma = sentence.token(child).lemma();
      String tag = sentence.token(child).tag();
      if (words.is("modal-future", word) || tag.equals("VBF")) {
        return Status.PLANNED;
      }
      if (words.is("modal-possible", word) || tag.startsWith("VB") && isPossible(lemma, tag)) {
        return Status.HYPOTHETICAL;
      }
      if (tag.equals("VBC")) {
        return Status.ALLEGED; // "habrían muerto": the conditional of rumour
      }
    }
    return Status.ASSERTED;
  }

  /** Spanish modals by their lemma; English ones have no form of a verb. */
  private boolean isPossible(String lemma, String tag) {
    return words.is("modal-possible", lemma) && !tag.equals("VBD");
  }

  private Status fromAbove(
      Sentence sentence, int at, String relation, int head, boolean counted, boolean gerund) {
    Token holder = sentence.token(head);
    boolean clause =
        relation.startsWith("xcomp")
            || relation.equals("ccomp")
            || relation.startsWith("advcl")
            || relation.equals("acl")
            || relation.equals("obl")
            || relation.equals("nmod");
    if (!clause || counted && relation.startsWith("obl")) {
      return Status.ASSERTED;
    }
    String lemma = holder.lemma();
    boolean infinitive = isInfinitive(sentence, at);
    if (relation.equals("ccomp") && words.is("deny-verb", lemma)) {
      return Status.DENIED;
    }
    if (words.is("charge-verb", lemma) && !relation.equals("obl") && !relation.equals("nmod")
        || words.is("charge-verb", lemma) && gerund) {
      return Status.ALLEGED;
    }
    if (relation.equals("ccomp") && words.is("demand-verb", lemma)) {
      return Status.DEMANDED;
    }
    if (!infinitive || isPerfect(sentence, at) || words.is("fact-infinitive", lemma)) {
      return Status.ASSERTED;
    }
    if (words.is("demand-verb", lemma)) {
      return Status.DEMANDED;
    }
    if (words.is("plan-verb", lemma)) {
      return Status.PLANNED;
    }
    return relation.equals("xcomp") && !words.is("threat-verb", lemma) && holder.isVerb()
        ? Status.ASSERTED
        : Status.HYPOTHETICAL;
  }

  private boolean isInfinitive(Sentence sentence, int at) {
    if (!sentence.token(at).tag().equals("VB")
        && sentence.children(at, "aux:pass").stream()
            .noneMatch(child -> sentence.token(child).tag().equals("VB"))) {
      return false;
    }
    return words.has("bare-infinitive")
        || sentence.children(at).stream()
            .anyMatch(child -> sentence.token(child).tag().equals("TO"));
  }

  private boolean isPerfect(Sentence sentence, int at) {
    return sentence.children(at, "aux").stream()
        .anyMatch(child -> words.is("perfect-verb", sentence.token(child).lemma()));
  }

  private static boolean hasOwnSubject(Sentence sentence, int at) {
    return !sentence.children(at, "nsubj").isEmpty();
  }
}
