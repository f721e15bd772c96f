package org.quipu.text.count;

import static org.quipu.text.count.MeasureRule.Kind.NOUN;
import static org.quipu.text.count.MeasureRule.Kind.OBJECT;
import static org.quipu.text.count.MeasureRule.Kind.OF;
import static org.quipu.text.count.MeasureRule.Kind.ROLE;
import static org.quipu.text.count.MeasureRule.Kind.STATE;
import static org.quipu.text.count.MeasureRule.Kind.SUBJECT;

import org.jspecify.annotations.Nullable;
import org.quipu.core.quantity.Measure;
import org.quipu.core.quantity.Quantity;
import org.quipu.text.annotate.Sentence;
import org.quipu.text.annotate.Token;

/**
 * Says what befell a group: by its own noun, by a state beside it, or by the verb or noun that
 * holds it in the dependencies. The words beside it come first, because a parser errs most on lists
 * of casualties.
 */
final class MeasureFinder {
  private static final int VERB_REACH = 6;
  private static final int ASIDE_REACH = 12;
  private static final int WHOLE_REACH = 9;

  private final RuleMatcher rules;
  private final HolderFinder holders;
  private final Persons persons;
  private final CountWords words;

  MeasureFinder(MeasureRules rules, Persons persons, CountWords words) {
    this.rules = new RuleMatcher(rules);
    this.holders = new HolderFinder(this.rules, words);
    this.persons = persons;
    this.words = words;
  }

  @Nullable Measured measure(Sentence sentence, Group group) {
    if (group.kind() == Group.Kind.UNNAMED) {
      return holders.leftOut(sentence, group);
    }
    Measured found = byOwnNoun(sentence, group);
    if (found == null && isOfPersons(sentence, group)) {
      found = byState(sentence, group);
      if (sentence.isParsed() && (found == null || !isKilled(found) && !group.isNumbered())) {
        found = RuleMatcher.graver(found, holders.find(sentence, group));
      }
      if (found == null) {
        found = byVerbBefore(sentence, group);
      }
      if (found == null) {
        found = byNounBefore(sentence, group);
      }
      if (found == null && words.has("parts-follow")) {
        found = byWholeBefore(sentence, group);
      }
      if (found == null && !isBehindPreposition(sentence, group)) {
        found = byFollowingVerb(sentence, group);
      }
    }
    boolean told = group.isNumbered() || words.has("casualties-are-nouns");
    return found == null && told && group.noun() > 0 ? rules.ofNoun(sentence, group, ROLE) : found;
  }

  private static boolean isKilled(Measured measured) {
    return measured.rule().measure().equals(Measure.KILLED);
  }

  /** Numbers without a noun are taken for people where a rule of people fits. */
  boolean isOfPersons(Sentence sentence, Group group) {
    return group.noun() == 0 || persons.isPerson(sentence.token(group.noun()));
  }

  private @Nullable Measured byOwnNoun(Sentence sentence, Group group) {
    if (group.noun() == 0) {
      return null;
    }
    Measured found = rules.ofNoun(sentence, group, NOUN);
    // the tagger takes the participle of "three shot near …" for a noun
    boolean participle = sentence.token(group.noun()).tag().equals("NN") && isSeveral(group);
    return found == null && participle ? stateAt(sentence, group, group.noun()) : found;
  }

  private static boolean isSeveral(Group group) {
    Quantity quantity = group.quantity();
    return quantity != null && (quantity.value() == null || quantity.value() > 1);
  }

  /** "Two injured men", "500 injured", "six people dead", "man shot, killed". */
  private @Nullable Measured byState(Sentence sentence, Group group) {
    if (group.quantity() == null) {
      return null;
    }
    for (int i = group.first(); i < group.last(); i++) {
      // a noun of its own ("the dead") is no state of somebody else
      Measured within = i == group.noun() ? null : rules.at(sentence, group, i, STATE);
      if (within != null) {
        return within;
      }
    }
    int behind = group.last() + 1;
    Measured manner = null;
    while (words.is("degree", Chunks.lower(sentence, behind))) {
      manner = RuleMatcher.graver(manner, rules.at(sentence, group, behind, STATE));
      behind++;
    }
    Measured found = byStateAt(sentence, group, behind);
    found = found == null && manner == null ? byStateBefore(sentence, group) : found;
    return found == null ? manner : found; // "four were shot, one of them fatally"
  }

  private @Nullable Measured byStateAt(Sentence sentence, Group group, int behind) {
    if (behind > sentence.size() || !sentence.children(behind, "obj").isEmpty()) {
      return null;
    }
    Token next = sentence.token(behind);
    boolean participle =
        next.tag().startsWith("JJ") || next.tag().equals("VBN") || next.tag().startsWith("NN");
    if (!participle && group.noun() > 0 && !next.tag().equals("VBD")) {
      return null;
    }
    return stateAt(sentence, group, behind);
  }

  /** The state at a token, or the graver one that follows it: "shot, killed". */
  private @Nullable Measured stateAt(Sentence sentence, Group group, int token) {
    Measured found = rules.at(sentence, group, token, STATE);
    boolean goesOn = found != null && words.is("list-mark", Chunks.lower(sentence, token + 1));
    return goesOn && token + 2 <= sentence.size()
        ? RuleMatcher.graver(found, rules.at(sentence, group, token + 2, STATE))
        : found;
  }

  /** "Killing 12", "wounded two", "murieron 12": whatever the parser made of the verb. */
  private @Nullable Measured byVerbBefore(Sentence sentence, Group group) {
    int before = group.first() - 1;
    boolean marked = before > 1 && words.is("object-mark", Chunks.lower(sentence, before));
    before = marked ? before - 1 : before;
    if (before < 1 || !sentence.token(before).isVerb()) {
      return null;
    }
    if (sentence.token(before).tag().equals("VBN")) {
      return null;
    }
    Measured found = rules.at(sentence, group, before, OBJECT);
    return found == null && !marked && words.has("subject-behind-verb")
        ? rules.at(sentence, group, before, SUBJECT)
        : found;
  }

  /** "La muerte de 12", "heridas a 12": where the parser hung it elsewhere. */
  private @Nullable Measured byNounBefore(Sentence sentence, Group group) {
    int noun = group.first() - 2;
    return noun > 0
            && words.is("owner-mark", Chunks.lower(sentence, noun + 1))
            && sentence.token(noun).isNoun()
        ? rules.at(sentence, group, noun, OF)
        : null;
  }

  /** "Entre los fallecidos hay dos niños": a part of those whom the noun counts. */
  private @Nullable Measured byWholeBefore(Sentence sentence, Group group) {
    for (int i = group.first() - 4; i >= Math.max(1, group.first() - WHOLE_REACH); i--) {
      if (words.is("among", Chunks.lower(sentence, i))
          && words.isDefinite(Chunks.lower(sentence, i + 1))) {
        Measured found = rules.at(sentence, group, i + 2, STATE);
        return found == null ? rules.at(sentence, group, i + 2, NOUN) : found;
      }
    }
    return null;
  }

  /** "Heridas 20 personas", "detenidos tres dirigentes". */
  private @Nullable Measured byStateBefore(Sentence sentence, Group group) {
    int before = group.first() - 1;
    return before > 0
            && words.has("state-before-noun")
            && sentence.token(before).tag().matches(before == 1 ? "VBN|JJ|NNS" : "VBN|JJ")
        ? rules.at(sentence, group, before, STATE)
        : null;
  }

  /** "12 people were later killed": auxiliaries, adverbs and an aside only, then the verb. */
  private @Nullable Measured byFollowingVerb(Sentence sentence, Group group) {
    boolean passive = false;
    int from = behindAside(sentence, group.last() + 1);
    for (int i = from; i <= Math.min(sentence.size(), from + VERB_REACH); i++) {
      Token token = sentence.token(i);
      if (words.is("passive-verb", token.lemma())) {
        passive = true;
      } else if (passive && token.tag().equals("VBN")) {
        Measured found = rules.at(sentence, group, i, OBJECT);
        if (found != null || !words.is("report-verb", token.lemma())) {
          return found;
        }
      } else if (passive && token.tag().startsWith("JJ")) {
        return rules.at(sentence, group, i, STATE);
      } else if (words.is("clitic", Chunks.lower(sentence, i))) {
        continue; // "12 personas se manifestaron"
      } else if (token.isVerb() && !words.is("perfect-verb", token.lemma())) {
        return passive ? null : rules.at(sentence, group, i, SUBJECT);
      } else if (!token.isVerb() && !token.tag().equals("MD") && !token.tag().startsWith("RB")) {
        return null;
      }
    }
    return null;
  }

  private static boolean isBehindPreposition(Sentence sentence, Group group) {
    int before = group.first() - 1;
    return before > 0 && sentence.token(before).tag().matches("IN|TO");
  }

  /** Behind ", ages 14 and 16, " where a second comma closes it soon. */
  private static int behindAside(Sentence sentence, int at) {
    if (!Chunks.lower(sentence, at).equals(",")) {
      return at;
    }
    for (int i = at + 1; i <= Math.min(sentence.size(), at + ASIDE_REACH); i++) {
      if (sentence.token(i).word().equals(",")) {
        return i + 1;
      }
      if (sentence.token(i).isVerb()) {
        return at;
      }
    }
    return at;
  }
}
