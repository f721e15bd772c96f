package org.quipu.text.attribution;

import org.quipu.text.annotate.Sentence;

/** The words of a verbal cue. */
final class VerbCues {
  private final CueWords words;
  private final Sentence sentence;
  private final Extents extents;

  VerbCues(CueWords words, Sentence sentence, Extents extents) {
    this.words = words;
    this.sentence = sentence;
    this.extents = extents;
  }

  /**
   * First and last token: with auxiliaries, particle, preposition, and the verbs ushering it in.
   */
  int[] of(int verb) {
    int first = extents.groupStart(verb);
    int last = verb;
    for (int child : sentence.children(verb, "compound:prt")) {
      last = child == last + 1 ? child : last;
    }
    if (last < sentence.size()
        && words.takes(sentence.token(verb).lemma(), sentence.token(last + 1).lemma())
        && !(sentence.relation(last + 1).equals("advmod")
            && sentence.token(last + 1).tag().equals("RB"))) {
      last++;
    }
    int usher = sentence.head(verb);
    boolean light =
        usher != 0
            && usher < first
            && (sentence.relation(verb).equals("xcomp") || sentence.relation(verb).equals("advcl"))
            && words.isLight(sentence.token(usher).lemma())
            && (sentence.relation(verb).equals("xcomp")
                || sentence.token(first - 1).lemma().equals("by"));
    boolean able =
        usher != 0
            && usher < first
            && sentence.relation(verb).equals("xcomp")
            && words.isLightAdjective(sentence.token(usher).lemma());
    if ((light || able) && first - usher <= 3) {
      first = extents.groupStart(usher);
    } else if (first > 1
        && sentence.token(first - 1).lemma().equals("to")
        && sentence.relation(verb).matches("advcl|acl")) {
      first--;
    }
    return new int[] {first, last};
  }

  /**
   * "Hard to imagine", "a majority to confirm": an infinitive that no verb brings in tells what can
   * or should be done, unless it is one of saying.
   */
  boolean isOnlyPossible(int verb) {
    int usher = sentence.head(verb);
    boolean infinitive =
        sentence.relation(verb).matches("xcomp|acl|ccomp")
            && sentence.children(verb, "mark").stream()
                .anyMatch(mark -> sentence.token(mark).lemma().equals("to"));
    if (!infinitive || words.isSaying(sentence.token(verb).lemma())) {
      return false;
    }
    String lemma = sentence.token(usher).lemma();
    return !words.isLight(lemma) && !words.isLightAdjective(lemma);
  }

  /** "Went on to say", "expressed concern": the report is that of the word it brings in. */
  boolean ushers(int verb) {
    String lemma = sentence.token(verb).lemma();
    for (int child : sentence.children(verb)) {
      String relation = sentence.relation(child);
      String other = sentence.token(child).lemma();
      boolean verbal =
          (relation.equals("xcomp") || relation.equals("advcl"))
              && words.isLight(lemma)
              && words.isVerb(other)
              && child > verb
              && child - verb <= 4
              && of(child)[0] <= verb;
      boolean noun =
          relation.equals("obj")
              && words.supports(lemma)
              && words.isNoun(other)
              && child > verb
              && NounReports.hasContent(sentence, words, child);
      if (verbal || noun) {
        return true;
      }
    }
    return false;
  }
}
