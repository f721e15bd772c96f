package org.quipu.text.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.quipu.core.document.Quote;
import org.quipu.text.annotate.Sentence;
import org.quipu.text.annotate.Token;

/** What stands behind its verb: a clause, a quotation, a thing named. */
final class ContentBehind {
  /** Tags of the words that a clause without "that" may start with. */
  private static final Set<String> STARTS =
      Set.of("DT", "NN", "NNS", "NNP", "NNPS", "PRP", "PRP$", "EX", "JJ", "CD", "JJR", "JJS", "WP");

  private final CueWords words;
  private final Sentence sentence;
  private final Extents extents;
  private final Subjects subjects;
  private final ContentEnds ends;
  private final ContentBefore before;

  ContentBehind(
      CueWords words,
      Sentence sentence,
      Extents extents,
      Subjects subjects,
      ContentEnds ends,
      ContentBefore before) {
    this.words = words;
    this.sentence = sentence;
    this.extents = extents;
    this.subjects = subjects;
    this.ends = ends;
    this.before = before;
  }

  List<Quote> clause(int verb, int[] cue) {
    String lemma = sentence.token(verb).lemma();
    int object = 0;
    boolean between =
        cue[1] < sentence.size()
            && sentence.token(cue[1] + 1).word().equals(",")
            && before.start(verb, cue, subjects.of(verb)) > 2
            && sentence.token(before.start(verb, cue, subjects.of(verb)) - 1).word().equals(",");
    for (int child : sentence.children(verb)) {
      if (child < verb) {
        continue;
      }
      String relation = sentence.relation(child);
      if (relation.equals("obj") || relation.equals("iobj")) {
        object = child;
      }
      boolean clause =
          relation.equals("ccomp") && (words.takesClause(lemma) || words.takesInfinitive(lemma));
      boolean infinitive =
          relation.equals("xcomp") && (words.takesClause(lemma) || words.takesInfinitive(lemma));
      boolean loose =
          (relation.equals("parataxis") || relation.equals("dep"))
              && words.takesClause(lemma)
              && (object != 0 || !sentence.children(child, "nsubj").isEmpty());
      int begin = sentence.subtree(child)[0];
      boolean aside =
          begin > 1
              && sentence.token(begin - 1).word().equals(",")
              && (loose && !between || sentence.token(begin).tag().matches("VBG|RB"));
      if ((clause || infinitive || loose) && !aside) {
        boolean told = object != 0 && words.addresses(lemma) && !isInfinitive(child);
        int[] cover = sentence.subtree(child);
        int first = Math.max(cover[0], cue[1] + 1);
        if (object != 0 && !told) {
          first = Math.min(first, Math.max(cue[1] + 1, sentence.subtree(object)[0]));
        }
        return List.of(extents.content(first, ends.of(verb, child, cover[1], first)));
      }
    }
    return List.of();
  }

  private boolean isInfinitive(int verb) {
    return sentence.children(verb, "mark").stream()
        .anyMatch(mark -> sentence.token(mark).lemma().equals("to"));
  }

  /** Whatever follows "said" at once and is tied to it, where the parser found no clause there. */
  List<Quote> loose(int verb, int[] cue, int speaker) {
    String lemma = sentence.token(verb).lemma();
    int next = behindDay(verb, cue[1] + 1);
    if (!words.isSaying(lemma) || speaker > verb || next >= sentence.size()) {
      return List.of();
    }
    if (sentence.token(next).word().equals(",") && extents.isQuoteMark(next + 1)) {
      next++;
    }
    int last = sentence.subtree(verb)[1];
    boolean begins = extents.isQuoteMark(next) || STARTS.contains(sentence.token(next).tag());
    if (!begins || last - next < 2 || !extents.isQuoteMark(next) && !before.isClause(next, last)) {
      return List.of();
    }
    return List.of(extents.content(next, ends.next(verb, next, last)));
  }

  /** The parser's other way: what is said is the main clause, and "she said" hangs on it. */
  List<Quote> turned(int verb, int[] cue, int speaker) {
    String lemma = sentence.token(verb).lemma();
    int head = sentence.head(verb);
    int next = behindDay(verb, cue[1] + 1);
    boolean hangs = sentence.relation(verb).matches("parataxis|csubj|dep|ccomp") && head > verb;
    if (hangs && words.takesClause(lemma) && speaker < verb && !extents.isPunctuation(next)) {
      int last = sentence.subtree(head)[1];
      return last - next < 2
          ? List.of()
          : List.of(extents.content(next, ends.next(verb, next, last)));
    }
    for (int child : sentence.children(verb, "advcl")) {
      int[] cover = sentence.subtree(child);
      boolean asks =
          sentence.token(cover[0]).tag().equals("WRB")
              || sentence.token(cover[0]).lemma().matches("if|whether");
      if (asks && cover[0] == next && words.isSaying(lemma)) {
        return List.of(extents.content(next, ends.next(verb, next, cover[1])));
      }
    }
    return List.of();
  }

  /** A quotation behind the verb that the parser tied to it in no usual way. */
  List<Quote> quoted(int verb, int[] cue) {
    if (!words.takesClause(sentence.token(verb).lemma()) || extents.isQuoted(verb)) {
      return List.of();
    }
    int last = sentence.subtree(verb)[1];
    for (int i = cue[1] + 1; i < sentence.size(); i++) {
      Token token = sentence.token(i);
      if (extents.isQuoteMark(i) && extents.isQuoted(i)) {
        return sentence.token(i - 1).word().matches("[,:]") && i + 3 < sentence.size()
            ? List.of(extents.content(i, i + 1))
            : List.of();
      }
      if (i > last && token.tag().startsWith("VB")) {
        return List.of();
      }
    }
    return List.of();
  }

  /**
   * Where the parser lost what follows a word of saying: from "that", or from the first word of a
   * clause, to the end of the sentence; to the next comma where the report stands before another
   * clause ("after she said it was late, …").
   */
  List<Quote> surface(int verb, int[] cue, int speaker) {
    String lemma = sentence.token(verb).lemma();
    if (!words.isSaying(lemma) || speaker > verb) {
      return List.of();
    }
    int first = surfaceStart(behindDay(verb, cue[1] + 1), words.addresses(lemma));
    if (first == 0) {
      return List.of();
    }
    boolean leads =
        Sentence.matches(sentence.relation(verb), "advcl") && sentence.head(verb) > verb;
    int last = extents.lastWord(sentence.size(), first);
    for (int i = first + 1; i < last && leads; i++) {
      if (sentence.token(i).word().equals(",") && !extents.isQuoted(i)) {
        last = i - 1;
      }
    }
    return last - first < 2
        ? List.of()
        : List.of(extents.content(first, ends.next(verb, first, last)));
  }

  /** Past "last week" in "said last week the bridge was safe". */
  private int behindDay(int verb, int next) {
    for (int child : sentence.children(verb, "obl:tmod")) {
      int[] cover = sentence.subtree(child);
      if (cover[0] == next) {
        return cover[1] + 1;
      }
    }
    return next;
  }

  private int surfaceStart(int next, boolean addresses) {
    for (int i = next; i < sentence.size() - 1; i++) {
      Token token = sentence.token(i);
      if (token.lemma().equals("that") && token.tag().equals("IN")) {
        return i;
      }
      if (i == next && !addresses && STARTS.contains(token.tag())) {
        return before.isClause(i, sentence.size()) ? i : 0;
      }
      if (token.tag().matches("VBD|VBZ|VBP|MD|CC|[.:]|,")) {
        return 0;
      }
    }
    return 0;
  }

  /** "Criticised the plan", "called for talks", "accused them of fraud". */
  List<Quote> named(int verb, int[] cue, int speaker) {
    String lemma = sentence.token(verb).lemma();
    for (int child : sentence.children(verb)) {
      String relation = sentence.relation(child);
      boolean oblique = Sentence.matches(relation, "obl") || relation.equals("advcl");
      if (oblique && child > verb && (cue[1] > verb || !words.takesObject(lemma))) {
        for (int tie : sentence.children(child)) {
          String how = sentence.relation(tie);
          if ((how.equals("case") || how.equals("mark"))
              && words.takes(lemma, sentence.token(tie).lemma())) {
            int first = Math.max(tie, cue[1]) + 1;
            int last = ends.next(verb, first, sentence.subtree(child)[1]);
            return first > last ? List.of() : List.of(extents.content(first, last));
          }
        }
      }
    }
    if (!words.takesObject(lemma)) {
      return List.of();
    }
    List<Integer> objects = new ArrayList<>(sentence.children(verb, "obj"));
    objects.addAll(sentence.children(verb, "xcomp"));
    objects.remove(Integer.valueOf(speaker));
    objects.sort(Comparator.comparing(child -> child < verb));
    for (int child : objects) {
      int[] cover = sentence.subtree(child);
      if (child > verb) {
        int first = Math.max(cover[0], cue[1] + 1);
        return List.of(
            extents.content(
                first, ends.next(verb, first, ends.whole(verb, behindObject(verb, child)))));
      }
      if (sentence.token(child).tag().startsWith("W")) {
        return List.of(extents.content(cover[0], cover[1]));
      }
    }
    return List.of();
  }

  private int behindObject(int verb, int object) {
    int last = sentence.subtree(object)[1];
    String lemma = sentence.token(verb).lemma();
    for (int child : sentence.children(verb)) {
      if (child <= object) {
        continue;
      }
      boolean tied =
          sentence.children(child).stream()
              .anyMatch(
                  tie ->
                      tie < child && words.takesBehindObject(lemma, sentence.token(tie).lemma()));
      boolean predicate = sentence.relation(child).equals("xcomp");
      if (tied || predicate) {
        last = Math.max(last, sentence.subtree(child)[1]);
      }
    }
    return last;
  }
}
