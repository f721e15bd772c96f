package org.quipu.text.resolve.actor;

import java.util.List;
import org.quipu.core.actor.Actor;
import org.quipu.core.document.Quote;
import org.quipu.text.annotate.Annotated;
import org.quipu.text.annotate.Sentence;

/** Which words of a sentence stand for a participant. */
record PhraseQuotes(Annotated text, ActorNamer namer) {
  Quote quote(NounPhrase phrase) {
    return text.quote(phrase.sentence(), phrase.left(), phrase.right());
  }

  /** "Workers at the mine in the north": for those without a name, where they are says who. */
  Quote located(NounPhrase phrase) {
    if (phrase.sentence().token(phrase.head()).isName() || phrase.namedBy() > 0) {
      return quote(phrase);
    }
    int right = phrase.right();
    for (int place = phrase.complement("in", "at", "from");
        place == right + 2 || place > right && isNameFrom(phrase.sentence(), right + 2, place); ) {
      NounPhrase where = NounPhrase.of(phrase.sentence(), place);
      right = Math.max(where.right(), place);
      place = where.complement("in", "at", "from");
    }
    return text.quote(phrase.sentence(), phrase.left(), right);
  }

  /** The words between a preposition and its noun belong to one place: "northern Chile". */
  private static boolean isNameFrom(Sentence sentence, int first, int head) {
    if (!sentence.token(head).entity().equals("LOCATION") || head - first > 6) {
      return false;
    }
    return sentence.subtree(head)[0] >= first - 1;
  }

  /** "A request from the union" is the union's: the words that name whose it is belong to it. */
  Quote ownersQuote(NounPhrase phrase, List<Actor> owners) {
    for (String preposition : List.of("of", "by", "from")) {
      int complement = phrase.behind(preposition);
      if (complement > 0
          && namer.actors(NounPhrase.of(phrase.sentence(), complement)).equals(owners)) {
        return quote(NounPhrase.of(phrase.sentence(), complement));
      }
    }
    return quote(phrase);
  }
}
