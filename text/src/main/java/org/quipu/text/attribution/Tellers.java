package org.quipu.text.attribution;

import java.util.ArrayList;
import java.util.List;
import org.quipu.text.annotate.Sentence;
import org.quipu.text.annotate.Token;

/**
 * Who gives a figure by a verb of counting: "the office counts 12 dead", "the ministry puts the
 * dead at four and the union at six". What a country or town registers is nobody's word.
 */
final class Tellers {
  /** Clauses beside the one that counts. */
  private static final List<String> OTHER = List.of("conj", "parataxis", "advcl", "acl", "ccomp");

  /** A speaker with the tokens of the figure. */
  record Teller(int speaker, int verb, int first, int last) {}

  private final Sentence sentence;

  Tellers(Sentence sentence) {
    this.sentence = sentence;
  }

  List<Teller> of(int verb, int subject) {
    List<Teller> tellers = new ArrayList<>();
    if (!speaks(subject) || subject > verb) {
      return tellers;
    }
    int last = end(verb, sentence.subtree(verb)[1]);
    for (int child : sentence.children(verb)) {
      int number = number(child);
      if (child > verb && sentence.relation(child).equals("conj") && number != 0) {
        // "cuenta cuatro muertos y la federación seis"
        tellers.add(new Teller(child, verb, number, number));
        last = Math.min(last, child - 1);
      }
    }
    if (hasNumber(verb + 1, last)) {
      tellers.add(new Teller(subject, verb, verb + 1, last));
    }
    return tellers;
  }

  private boolean speaks(int subject) {
    if (subject == 0) {
      return false;
    }
    Token token = sentence.token(subject);
    return token.isNoun() && !token.entity().equals("LOCATION");
  }

  /** Up to the next clause. */
  private int end(int verb, int last) {
    int end = last;
    for (int i = verb + 1; i <= last; i++) {
      String relation = sentence.relation(i);
      boolean clause = OTHER.stream().anyMatch(other -> Sentence.matches(relation, other));
      if (clause && sentence.token(i).isVerb()) {
        end = Math.min(end, sentence.subtree(i)[0] - 1);
      }
    }
    return Math.max(verb, end);
  }

  private boolean hasNumber(int first, int last) {
    for (int i = first; i <= last; i++) {
      if (sentence.token(i).tag().equals("CD")) {
        return true;
      }
    }
    return false;
  }

  /** The number that stands right behind a noun whose verb is left out, 0 where none does. */
  private int number(int noun) {
    int behind = sentence.subtree(noun)[1];
    return sentence.token(noun).isNoun()
            && behind > noun
            && sentence.token(behind).tag().equals("CD")
            && sentence.head(behind) == noun
        ? behind
        : 0;
  }
}
