package org.quipu.text.attribution;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quipu.core.document.Quote;
import org.quipu.text.annotate.Sentence;
import org.quipu.text.annotate.Token;

/** "Was reported by the ministry", "is believed to", "was accused of". */
final class PassiveReports {
  private final CueWords words;
  private final Sentence sentence;
  private final Extents extents;

  PassiveReports(CueWords words, Sentence sentence, Extents extents) {
    this.words = words;
    this.sentence = sentence;
    this.extents = extents;
  }

  boolean isPassive(int verb) {
    Token token = sentence.token(verb);
    if (!sentence.children(verb, "aux:pass").isEmpty()
        || !sentence.children(verb, "nsubj:pass").isEmpty()) {
      return true;
    }
    return token.tag().equals("VBN") && sentence.relation(verb).equals("acl");
  }

  VerbReports.@Nullable Found find(int verb) {
    String lemma = sentence.token(verb).lemma();
    int agent = 0;
    int last = verb;
    for (int child : sentence.children(verb, "obl")) {
      for (int tie : sentence.children(child, "case")) {
        if (sentence.token(tie).lemma().matches("by|por")) {
          agent = child;
        }
      }
    }
    int complement = 0;
    for (int child : sentence.children(verb)) {
      String relation = sentence.relation(child);
      if (child > verb && (relation.equals("xcomp") || relation.equals("ccomp"))) {
        complement = child;
      }
    }
    int judged = agent == 0 ? judged(verb) : 0;
    if (agent == 0 && judged == 0 && !(complement != 0 && words.isImpersonal(lemma))) {
      return null;
    }
    if (judged != 0) {
      complement = judged;
      int tie = sentence.subtree(judged)[0];
      last =
          tie == verb + 1 && words.takesBehindObject(lemma, sentence.token(tie).lemma())
              ? tie
              : last;
    }
    List<Quote> content = new ArrayList<>();
    for (int subject : sentence.children(verb)) {
      String relation = sentence.relation(subject);
      boolean thing = relation.equals("nsubj:pass") || relation.equals("nsubj");
      if (thing && subject < verb && !sentence.token(subject).word().equalsIgnoreCase("it")) {
        int[] cover = sentence.subtree(subject);
        content.add(extents.content(cover[0], Math.min(cover[1], extents.groupStart(verb) - 1)));
      }
    }
    if (content.isEmpty() && sentence.relation(verb).equals("acl") && agent != 0) {
      int head = sentence.head(verb);
      int[] cover = sentence.subtree(head);
      content.add(extents.content(cover[0], extents.groupStart(verb) - 1));
    }
    if (complement != 0) {
      int[] cover = sentence.subtree(complement);
      content.add(extents.content(Math.max(cover[0], last + 1), cover[1]));
    }
    if (content.isEmpty()) {
      return null;
    }
    return new VerbReports.Found(agent, extents.cue(extents.groupStart(verb), last), content);
  }

  /**
   * "Was accused of fraud", "is known as a reformer": what is said of the subject by nobody named.
   */
  private int judged(int verb) {
    String lemma = sentence.token(verb).lemma();
    for (int child : sentence.children(verb)) {
      boolean tied =
          child > verb
              && sentence.children(child).stream()
                  .anyMatch(
                      tie ->
                          tie < child
                              && words.takesBehindObject(lemma, sentence.token(tie).lemma()));
      if (tied) {
        return child;
      }
    }
    return 0;
  }
}
