package org.quipu.text.count;

import static org.quipu.text.count.MeasureRule.Kind.NOUN;
import static org.quipu.text.count.MeasureRule.Kind.OBJECT;
import static org.quipu.text.count.MeasureRule.Kind.OF;
import static org.quipu.text.count.MeasureRule.Kind.ROLE;
import static org.quipu.text.count.MeasureRule.Kind.STATE;
import static org.quipu.text.count.MeasureRule.Kind.SUBJECT;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quipu.core.quantity.Quantity;
import org.quipu.text.annotate.Arc;
import org.quipu.text.annotate.Sentence;
import org.quipu.text.annotate.Token;

/**
 * Says what befell a group: by its own noun, by a state beside it, or by the verb or noun that
 * holds it in the dependencies. The words beside it come first, because a parser errs most on lists
 * of casualties.
 */
final class MeasureFinder {
  private static final int MOST_STEPS_UP = 4;

  private final MeasureRules rules;
  private final Persons persons;
  private final CountWords words;

  MeasureFinder(MeasureRules rules, Persons persons, CountWords words) {
    this.rules = rules;
    this.persons = persons;
    this.words = words;
  }

  @Nullable Measured measure(Sentence sentence, Group group) {
    Measured found = byOwnNoun(sentence, group, NOUN);
    if (found == null && isOfPersons(sentence, group)) {
      found = byState(sentence, group);
      if (found == null && sentence.isParsed()) {
        found = byHolder(sentence, group);
      }
      if (found == null) {
        found = byVerbBefore(sentence, group);
      }
      if (found == null) {
        found = byFollowingVerb(sentence, group);
      }
    }
    return found == null ? byOwnNoun(sentence, group, ROLE) : found;
  }

  /** Numbers without a noun are taken for people where a rule of people fits. */
  private boolean isOfPersons(Sentence sentence, Group group) {
    return group.noun() == 0 || persons.isPerson(sentence.token(group.noun()));
  }

  private @Nullable Measured byOwnNoun(Sentence sentence, Group group, MeasureRule.Kind kind) {
    if (group.noun() == 0 || !group.isNumbered()) {
      return null;
    }
    Token noun = sentence.token(group.noun());
    for (MeasureRule rule : rules.of(kind, noun.lemma())) {
      if (rule.with().isEmpty() || stands(sentence, rule, sentence.head(group.noun()))) {
        return new Measured(group, rule, 0);
      }
    }
    // the tagger takes the participle of "three shot near …" for a noun
    return kind == NOUN && noun.tag().equals("NN") && isSeveral(group)
        ? stateOf(group, GroupFinder.lower(sentence, group.noun()), group.noun())
        : null;
  }

  /** "Two injured men", "500 injured", "six people dead". */
  private @Nullable Measured byState(Sentence sentence, Group group) {
    if (!group.isNumbered()
        && group.kind() != Group.Kind.INDEFINITE
        && group.kind() != Group.Kind.ANOTHER) {
      return null;
    }
    for (int i = group.first(); i < group.last(); i++) {
      Measured found = state(sentence, group, i);
      if (found != null) {
        return found;
      }
    }
    int behind = group.last() + 1;
    while (behind <= sentence.size() && words.is("degree", GroupFinder.lower(sentence, behind))) {
      behind++;
    }
    if (behind > sentence.size() || hasObject(sentence, behind)) {
      return null;
    }
    Token next = sentence.token(behind);
    boolean participle =
        next.tag().startsWith("JJ") || next.tag().startsWith("VBN") || next.tag().startsWith("NN");
    boolean bare = group.noun() == 0 || next.tag().equals("VBD");
    return participle || bare ? state(sentence, group, behind) : null;
  }

  private static boolean isSeveral(Group group) {
    Quantity quantity = group.quantity();
    return quantity != null && (quantity.value() == null || quantity.value() > 1);
  }

  /** A noun of its own ("the dead") is no state of somebody else. */
  private @Nullable Measured state(Sentence sentence, Group group, int i) {
    return i == group.noun() ? null : stateOf(group, GroupFinder.lower(sentence, i), i);
  }

  private @Nullable Measured stateOf(Group group, String word, int token) {
    List<MeasureRule> states = rules.of(STATE, word);
    return states.isEmpty() ? null : new Measured(group, states.get(0), token);
  }

  /** "Killing 12", "wounded two": whatever the parser made of the verb. */
  private @Nullable Measured byVerbBefore(Sentence sentence, Group group) {
    int before = group.first() - 1;
    return before > 0
            && sentence.token(before).isVerb()
            && !sentence.token(before).tag().equals("VBN")
        ? verb(sentence, group, before, OBJECT)
        : null;
  }

  private static boolean hasObject(Sentence sentence, int verb) {
    return !sentence.children(verb, "obj").isEmpty();
  }

  private @Nullable Measured byHolder(Sentence sentence, Group group) {
    int at = group.head();
    if (sentence.relation(at).equals("conj") && saysItself(sentence.token(sentence.head(at)))) {
      return null; // "40 dead and a hundred prisoners": what holds the first is not said of the
      // second
    }
    for (int step = 0; step < MOST_STEPS_UP; step++) {
      for (int child : sentence.children(at, "acl")) {
        Measured found =
            sentence.token(child).tag().equals("VBN") ? verb(sentence, group, child, OBJECT) : null;
        if (found != null) {
          return found;
        }
      }
      for (Arc arc : sentence.above(at)) {
        Measured found = byArc(sentence, group, arc);
        if (found != null) {
          return found;
        }
      }
      boolean listed = words.is("climb-relation", sentence.relation(at));
      int head = sentence.head(at);
      if (!listed || head == 0 || sentence.token(head).isVerb()) {
        return null;
      }
      at = head;
    }
    return null;
  }

  private boolean saysItself(Token token) {
    return !rules.of(NOUN, token.lemma()).isEmpty() || !rules.of(STATE, token.lemma()).isEmpty();
  }

  private @Nullable Measured byArc(Sentence sentence, Group group, Arc arc) {
    if (arc.governor() == 0) {
      return null;
    }
    Token holder = sentence.token(arc.governor());
    String relation = arc.relation();
    boolean passive = relation.startsWith("nsubj:pass");
    if (relation.equals("obj") || relation.equals("dobj") || passive) {
      Measured found = verb(sentence, group, arc.governor(), OBJECT);
      // "were reported missing", "was found dead"
      boolean reported = found == null && words.is("report-verb", holder.lemma());
      return reported && arc.governor() < sentence.size()
          ? state(sentence, group, arc.governor() + 1)
          : found;
    }
    if (arc.base().equals("nsubj")) {
      boolean participle =
          holder.tag().equals("VBN") && !sentence.children(arc.governor(), "aux:pass").isEmpty();
      Measured found = verb(sentence, group, arc.governor(), participle ? OBJECT : SUBJECT);
      return found == null ? stateHolder(sentence, group, arc.governor()) : found;
    }
    if (relation.equals("nmod:of")
        || relation.equals("obl:of")
        || relation.startsWith("nmod:poss")) {
      return ofNoun(sentence, group, arc.governor());
    }
    return null;
  }

  private @Nullable Measured verb(Sentence sentence, Group group, int verb, MeasureRule.Kind kind) {
    for (MeasureRule rule : rules.of(kind, sentence.token(verb).lemma())) {
      if (rule.with().isEmpty() || stands(sentence, rule, verb)) {
        return new Measured(group, rule, verb);
      }
    }
    return null;
  }

  private @Nullable Measured stateHolder(Sentence sentence, Group group, int state) {
    Token token = sentence.token(state);
    boolean adjective = !token.isVerb() || token.tag().equals("VBN") || token.tag().equals("VBG");
    return adjective ? stateOf(group, GroupFinder.lower(sentence, state), state) : null;
  }

  private @Nullable Measured ofNoun(Sentence sentence, Group group, int noun) {
    for (MeasureRule rule : rules.of(OF, GroupFinder.lower(sentence, noun))) {
      if (rule.with().isEmpty() || stands(sentence, rule, noun)) {
        return new Measured(group, rule, noun);
      }
    }
    for (MeasureRule rule : rules.of(OF, sentence.token(noun).lemma())) {
      if (rule.with().isEmpty() || stands(sentence, rule, noun)) {
        return new Measured(group, rule, noun);
      }
    }
    return null;
  }

  /** "12 people were later killed": auxiliaries and adverbs only, then the verb. */
  private @Nullable Measured byFollowingVerb(Sentence sentence, Group group) {
    boolean passive = false;
    for (int i = group.last() + 1; i <= Math.min(sentence.size(), group.last() + 6); i++) {
      Token token = sentence.token(i);
      if (token.lemma().equals("be")) {
        passive = true;
      } else if (passive && token.tag().equals("VBN")) {
        Measured found = verb(sentence, group, i, OBJECT);
        if (found != null) {
          return found;
        }
        if (!words.is("report-verb", token.lemma())) {
          return null;
        }
      } else if (token.isVerb()) {
        return token.lemma().equals("have")
            ? null
            : passive ? null : verb(sentence, group, i, SUBJECT);
      } else if (!token.tag().equals("MD") && !token.tag().startsWith("RB")) {
        return null;
      }
    }
    return null;
  }

  /** One of the rule's words below the trigger, within three words behind it, or right before. */
  private static boolean stands(Sentence sentence, MeasureRule rule, int trigger) {
    if (trigger == 0) {
      return false;
    }
    List<Integer> children = sentence.children(trigger);
    for (int child : children) {
      if (isOneOf(sentence.token(child), rule)) {
        return true;
      }
    }
    for (int i = Math.max(1, trigger - 1); i <= Math.min(sentence.size(), trigger + 3); i++) {
      if (isOneOf(sentence.token(i), rule)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOneOf(Token token, MeasureRule rule) {
    return rule.with().contains(token.lemma());
  }
}
