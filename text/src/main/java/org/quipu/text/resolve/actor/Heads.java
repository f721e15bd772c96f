package org.quipu.text.resolve.actor;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quipu.text.annotate.Sentence;
import org.quipu.text.annotate.Token;
import org.quipu.text.resolve.actor.PhraseTable.Match;

/** What kind of word the head of a phrase is. */
final class Heads {
  private Heads() {}

  /** The recogniser takes "minister of Interior" for a name. */
  static boolean isOnlyKind(SentenceLists at, int head, @Nullable Match<Agent> agent) {
    int[] entity = at.entity(head);
    boolean lower = Character.isLowerCase(at.sentence().token(head).word().charAt(0));
    return agent != null
        && (lower || at.words().isInCapitals())
        && agent.first() <= entity[0]
        && agent.last() >= entity[1];
  }

  /** A noun, or an adjective that stands for one: "the military". */
  static boolean isNominal(Sentence sentence, int head) {
    Token token = sentence.token(head);
    String relation = sentence.relation(head);
    return token.isNoun()
        || token.isName()
        || !relation.equals("amod")
            && !relation.equals("advmod")
            && !relation.equals("xcomp")
            && !relation.equals("root")
            && !relation.equals("cop");
  }

  /** A capital that an event takes place in is no government. */
  static boolean isMerePlace(SentenceLists at, int head, Match<Listed> match) {
    boolean place =
        match.values().get(0) instanceof Listed.Capital
            || match.values().get(0) instanceof Listed.Body body && body.institution().isPlace();
    if (!place) {
      return false;
    }
    for (int child : at.sentence().children(head)) {
      if (at.sentence().relation(child).equals("case")
          && Set.of(
                  "in", "at", "near", "around", "outside", "across", "through", "throughout", "en")
              .contains(at.sentence().token(child).lemma())) {
        return true;
      }
    }
    return false;
  }

  static boolean isPartitive(SentenceLists at, int head) {
    return at.is("partitives", head) || at.sentence().token(head).tag().equals("CD");
  }

  /** The "state" of "state-of-the-art": a word of a longer one names nobody. */
  static boolean isInCompound(SentenceLists at, int head) {
    Sentence sentence = at.sentence();
    Match<Agent> agent = at.agent(head);
    return head < sentence.size()
        && (agent == null || agent.last() == head) // a "passer-by" is listed as a whole
        && sentence.token(head + 1).word().equals("-")
        && sentence.token(head + 1).start() == sentence.token(head).end()
        && !sentence.token(head).isName()
        && !sentence.token(head).isProperNoun();
  }

  static boolean isPlural(Token token) {
    return token.tag().equals("NNS") || token.tag().equals("NNPS");
  }

  /** Dates, percentages, addresses, datelines: no party ever. */
  static boolean isJunk(SentenceLists at, int head) {
    Token token = at.sentence().token(head);
    String relation = at.sentence().relation(head);
    if (relation.startsWith("expl") || token.tag().equals("EX")) {
      return true;
    }
    String word = token.word();
    if (word.indexOf('@') >= 0 || word.contains("://") || word.startsWith("www.")) {
      return true;
    }
    if (!Character.isLetterOrDigit(word.codePointAt(0))) {
      return true;
    }
    if (token.entity().equals("PERSON")) {
      return false;
    }
    if (at.is("months-and-days", head) && !token.isName()) {
      return true;
    }
    if (at.is("agencies", head) && isDateline(at, head)) {
      return true;
    }
    return at.is("junk", head) && at.agent(head) == null && at.proper(head) == null;
  }

  private static boolean isDateline(SentenceLists at, int head) {
    if (head > 10 || head == at.sentence().size()) {
      return head == at.sentence().size() && head <= 3;
    }
    String next = at.sentence().token(head + 1).word();
    return Set.of(")", "-", "--", "\u2014", "\u2013", ":", "/", "]").contains(next);
  }
}
