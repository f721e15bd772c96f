package org.quipu.text.resolve.time;

import java.util.Locale;
import java.util.Set;
import org.quipu.text.annotate.Sentence;
import org.quipu.text.annotate.Token;

/** Whether the words around a time speak of what was or of what is to come. English tags. */
enum Tense {
  PAST,
  FUTURE,
  OPEN;

  private static final Set<String> WILL =
      Set.of("will", "'ll", "wo", "shall", "must", "should", "may", "can", "might");

  static Tense of(Sentence sentence, int at) {
    int verb = sentence.isParsed() ? governor(sentence, at) : 0;
    if (verb == 0) {
      verb = nearest(sentence, at);
    }
    return verb == 0 ? OPEN : ofVerb(sentence, verb);
  }

  private static int governor(Sentence sentence, int at) {
    int node = at;
    for (int hops = 0; hops < 6 && node != 0; hops++) {
      node = sentence.head(node);
      if (node != 0 && sentence.token(node).isVerb() && !sentence.token(node).tag().equals("VBG")) {
        return node;
      }
    }
    return 0;
  }

  private static int nearest(Sentence sentence, int at) {
    for (int i = at - 1; i >= 1; i--) {
      if (sentence.token(i).isVerb()) {
        return i;
      }
    }
    for (int i = at + 1; i <= sentence.size(); i++) {
      if (sentence.token(i).isVerb()) {
        return i;
      }
    }
    return 0;
  }

  private static Tense ofVerb(Sentence sentence, int verb) {
    String tag = sentence.token(verb).tag();
    if (tag.equals("VBF")) {
      return FUTURE; // a Spanish future
    }
    if (tag.equals("VBD")) {
      return PAST;
    }
    // the auxiliaries stand to the left, with adverbs and the subject of a question between
    for (int i = verb - 1; i >= 1 && i >= verb - 5; i--) {
      Token token = sentence.token(i);
      String word = token.word().toLowerCase(Locale.ROOT);
      if (WILL.contains(word)) {
        return FUTURE;
      }
      if (token.tag().equals("TO") && tag.equals("VB")) {
        return FUTURE;
      }
      if (token.tag().equals("VBD")) {
        return PAST;
      }
      if (token.tag().equals("VBP") || token.tag().equals("VBZ")) {
        return tag.equals("VBN") && !token.lemma().equals("be") ? PAST : OPEN;
      }
      if (token.isNoun() && tag.equals("VBN")) {
        return PAST; // a participle that follows its noun: "the men arrested Friday"
      }
    }
    return tag.equals("VBN") ? PAST : OPEN;
  }
}
