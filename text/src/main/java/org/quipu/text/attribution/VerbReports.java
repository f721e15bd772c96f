package org.quipu.text.attribution;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quipu.core.document.Quote;
import org.quipu.text.annotate.Sentence;

/** Reports by a verb. */
final class VerbReports {
  private final CueWords words;
  private final Sentence sentence;
  private final Extents extents;
  private final Subjects subjects;
  private final VerbCues cues;
  private final PassiveReports passives;
  private final ContentBefore before;
  private final ContentBehind behind;

  VerbReports(CueWords words, Sentence sentence, Extents extents) {
    this.words = words;
    this.sentence = sentence;
    this.extents = extents;
    this.subjects = new Subjects(words, sentence, extents);
    this.cues = new VerbCues(words, sentence, extents);
    this.passives = new PassiveReports(words, sentence, extents);
    this.before = new ContentBefore(words, sentence, extents);
    ContentEnds ends = new ContentEnds(words, sentence, extents, subjects);
    this.behind = new ContentBehind(words, sentence, extents, subjects, ends, before);
  }

  /**
   * The parts of a report.
   *
   * @param source the head's token index, 0 where nobody is named
   */
  record Found(int source, Quote cue, List<Quote> content) {}

  @Nullable Found find(int verb) {
    if (passives.isPassive(verb)) {
      return passives.find(verb);
    }
    if (cues.ushers(verb) || cues.isOnlyPossible(verb)) {
      return null;
    }
    int[] cue = cues.of(verb);
    int speaker = subjects.of(verb);
    if (speaker == 0) {
      return null;
    }
    List<Quote> content = new ArrayList<>(behind.clause(verb, cue));
    if (content.isEmpty()) {
      content.addAll(beside(verb, cue, speaker));
    } else {
      content.addAll(0, before.fronted(verb, cue, speaker, content.get(0)));
    }
    if (words.isOnlyQuoting(sentence.token(verb).lemma())
        && content.stream().noneMatch(quote -> Quotations.isQuotation(quote.text()))) {
      content.clear();
    }
    boolean announces =
        cue[1] + 1 == sentence.size()
            && sentence.token(sentence.size()).word().equals(":")
            && words.takesClause(sentence.token(verb).lemma());
    return content.isEmpty() && !announces
        ? null
        : new Found(speaker, extents.cue(cue[0], cue[1]), content);
  }

  /** What is reported where no clause hangs on the verb. */
  private List<Quote> beside(int verb, int[] cue, int speaker) {
    List<Quote> ended = before.ended(verb, cue, speaker);
    if (!ended.isEmpty()) {
      return ended;
    }
    List<Quote> main = before.asSaid(verb, cue, speaker);
    if (!main.isEmpty()) {
      return main;
    }
    List<Quote> said = before.of(verb, cue, speaker);
    if (!said.isEmpty() && extents.isQuoteMark(before.start(verb, cue, speaker) - 1)) {
      return said;
    }
    List<Quote> follows = behind.loose(verb, cue, speaker);
    if (!follows.isEmpty()) {
      return follows;
    }
    List<Quote> turned = behind.turned(verb, cue, speaker);
    if (!turned.isEmpty()) {
      return turned;
    }
    List<Quote> thing = behind.named(verb, cue, speaker);
    if (thing.isEmpty()) {
      thing = said;
    }
    if (thing.isEmpty()) {
      thing = behind.quoted(verb, cue);
    }
    return thing.isEmpty() ? behind.surface(verb, cue, speaker) : thing;
  }
}
