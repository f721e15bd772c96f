package org.quipu.text.resolve.actor;

import java.util.ArrayList;
import java.util.List;
import org.quipu.core.actor.Actor;
import org.quipu.core.actor.ActorKind;
import org.quipu.text.annotate.Sentence;
import org.quipu.text.resolve.actor.PhraseTable.Match;

/** Who stands behind the words for a thing or an act. */
final class Owners {
  private final ActorNamer namer;

  Owners(ActorNamer namer) {
    this.namer = namer;
  }

  /** Who stands behind a noun that cannot act: "a Supreme Court decision", "Canada's silence". */
  List<Actor> of(NounPhrase phrase, int depth) {
    if (depth > ActorNamer.DEEPEST) {
      return List.of();
    }
    Sentence sentence = phrase.sentence();
    SentenceLists at = namer.document().of(sentence);
    int possessor = phrase.possessor();
    if (possessor > 0 && !sentence.token(possessor).isPronoun()) {
      List<Actor> owners = namer.actors(NounPhrase.of(sentence, possessor), depth + 1);
      if (!owners.isEmpty()) {
        return owners;
      }
    }
    for (int i = phrase.head() - 1; i >= phrase.left(); i--) {
      Match<Listed> listed = at.proper(i);
      Match<Agent> agent = at.agent(i);
      boolean noun = sentence.token(i).isNoun() || sentence.token(i).isName();
      if (listed == null && (agent == null || !noun || isModifierOnly(at, i))) {
        continue;
      }
      List<Actor> found = telling(namer.actors(phrase.part(phrase.left(), i), depth + 1));
      boolean joined =
          !found.isEmpty() && i - 2 >= phrase.left() && sentence.token(i - 1).tag().equals("CC");
      Match<Agent> other = joined ? at.agent(i - 2) : null;
      if (other != null) {
        List<Actor> both =
            new ArrayList<>(namer.kinds().of(phrase.part(phrase.left(), i - 2), other, depth + 1));
        both.addAll(found);
        return both;
      }
      if (!found.isEmpty()) {
        return listed != null && listed.values().get(0) instanceof Listed.People nation
            ? List.of(ActorNamer.state(nation.country()))
            : found;
      }
    }
    for (String preposition : new String[] {"of", "by", "from"}) {
      // In "the shelling of the port by the navy" the port is not the navy's.
      boolean ofAnother =
          !preposition.equals("of") && NounPhrase.isCase(sentence, phrase.head(), "of");
      int complement = ofAnother ? 0 : phrase.behind(preposition);
      if (complement > 0 && !(at.proper(complement) != null && isCapital(at, complement))) {
        List<Actor> found = telling(namer.actors(NounPhrase.of(sentence, complement), depth + 1));
        if (!found.isEmpty()) {
          return found;
        }
      }
    }
    return List.of();
  }

  /** Somebody behind a thing must be more than "office" or "group". */
  private static List<Actor> telling(List<Actor> actors) {
    return actors.stream()
        .filter(a -> a.country() != null || !a.sectors().isEmpty() || a.kind() == ActorKind.PERSON)
        .toList();
  }

  private static boolean isModifierOnly(SentenceLists at, int token) {
    return at.sentence().token(token).tag().startsWith("JJ");
  }

  private static boolean isCapital(SentenceLists at, int token) {
    Match<Listed> match = at.proper(token);
    return match != null && match.values().get(0) instanceof Listed.Capital;
  }
}
