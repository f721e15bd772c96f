package org.quipu.text.attribution;

import org.quipu.text.annotate.Sentence;
import org.quipu.text.annotate.Token;

/** Where a content ends: before what another report says. */
final class ContentEnds {
  private final CueWords words;
  private final Sentence sentence;
  private final Extents extents;
  private final Subjects subjects;

  ContentEnds(CueWords words, Sentence sentence, Extents extents, Subjects subjects) {
    this.words = words;
    this.sentence = sentence;
    this.extents = extents;
    this.subjects = subjects;
  }

  /**
   * Where a content ends: before a clause joined to an infinitive that has a subject of its own,
   * and before the next report, in the tense of the first.
   */
  int of(int verb, int head, int last, int first) {
    int end = last;
    for (int joined : sentence.children(head, "conj")) {
      boolean subject = !sentence.children(joined, "nsubj").isEmpty();
      boolean report =
          !subject
              && words.isVerb(sentence.token(joined).lemma())
              && isPast(joined) == isPast(verb);
      if ((report || subject && sentence.relation(head).equals("xcomp")) && joined > first) {
        end = Math.min(end, trimmed(Math.min(joined, sentence.subtree(joined)[0]) - 1, first));
      }
    }
    return next(verb, first, whole(verb, end));
  }

  private boolean isPast(int verb) {
    return sentence.token(verb).tag().matches("VBD|VBN");
  }

  private int trimmed(int from, int first) {
    int cut = from;
    while (cut > first && (extents.isPunctuation(cut) || sentence.relation(cut).equals("cc"))) {
      cut--;
    }
    return cut;
  }

  /** Before the next report of the sentence: ", adding that …", ", but the union said …". */
  int next(int verb, int first, int last) {
    for (int i = first + 1; i < last; i++) {
      if (!sentence.token(i).word().equals(",") || extents.isQuoted(i)) {
        continue;
      }
      Token start = sentence.token(i + 1);
      if (start.tag().matches("WDT|WP|WP\\$") && isLastAside(i + 1, last)) {
        return i - 1;
      }
      boolean participle = start.tag().equals("VBG") && words.isVerb(start.lemma());
      if (participle || start.tag().matches("CC|IN") && isReportAfter(i + 1, verb, last)) {
        return i - 1;
      }
    }
    return last;
  }

  /** ", which …" at the end: what the reporter adds, and no more commas behind it. */
  private boolean isLastAside(int from, int last) {
    for (int i = from; i <= last; i++) {
      if (sentence.token(i).word().equals(",") || extents.isQuoteMark(i)) {
        return false;
      }
    }
    return true;
  }

  private boolean isReportAfter(int joint, int verb, int last) {
    for (int i = joint + 1; i <= Math.min(last, joint + 12); i++) {
      Token token = sentence.token(i);
      if (token.tag().startsWith("VB")) {
        int subject = subjects.of(i);
        return words.isSaying(token.lemma())
            && token.tag().equals(sentence.token(verb).tag())
            && subject > joint
            && subject < i;
      }
    }
    return false;
  }

  /**
   * A content that a finite verb follows at once was cut off inside its clause: it goes on to the
   * end of what hangs on the report, or of the sentence where the report is its main clause.
   */
  int whole(int verb, int last) {
    if (last >= sentence.size() || !sentence.token(last + 1).tag().matches("VBD|VBZ|VBP|MD")) {
      return last;
    }
    int end = sentence.subtree(verb)[1];
    boolean main =
        words.takesClause(sentence.token(verb).lemma())
            && sentence.relation(verb).matches("root|conj|ccomp|parataxis|dep")
            && extents.isQuoted(last + 1) == extents.isQuoted(verb);
    return main ? Math.max(end, extents.lastWord(sentence.size(), last)) : Math.max(end, last);
  }
}
