package org.quipu.text.code;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quipu.core.document.Quote;
import org.quipu.core.event.EventType;
import org.quipu.core.event.Mode;
import org.quipu.core.event.Weapon;
import org.quipu.text.annotate.Annotated;
import org.quipu.text.annotate.Sentence;
import org.quipu.text.lexicon.WeaponList;
import org.quipu.text.lexicon.WeaponList.Named;

/**
 * What the assaults of one text were done with. First the trigger's own places are asked, then the
 * way down the tree from the trigger, then an event beside it in the sentence ("was killed when a
 * bomb exploded"), then the sentences around, where they tell of a weapon's use and of no assault
 * of their own.
 */
final class Weapons {
  private static final List<String> NEAR =
      List.of("subject", "object", "compound", "adj", "of", "in", "light", "clause", "involving");

  /** Ways down on which a weapon stays its event's. */
  private static final Set<String> BESIDE =
      Set.of("advcl", "obl", "nmod", "acl", "acl:relcl", "xcomp", "ccomp", "obl:agent", "dep");

  private static final int FARTHEST = 5;

  /** Modes that say what was used, and that a weapon named with the trigger says more exactly. */
  private static final Set<Mode> ROUGH = Set.of(Mode.PRIMITIVE, Mode.FIREARMS, Mode.EXPLOSIVES);

  /** Modes that say what was used, or from where, whatever else is named. */
  private static final Set<Mode> SURE =
      Set.of(
          Mode.SUICIDE_ATTACK,
          Mode.AERIAL,
          Mode.DRONE,
          Mode.HEAVY_WEAPONS,
          Mode.CROWD_CONTROL,
          Mode.UNCONVENTIONAL);

  private final WeaponList list;
  private final Annotated text;
  private final Map<Integer, List<Draft>> drafts;
  private final Map<Integer, List<Named>> named = new HashMap<>();

  /**
   * @param drafts the events of every sentence, by its index
   */
  Weapons(WeaponList list, Annotated text, Map<Integer, List<Draft>> drafts) {
    this.list = list;
    this.text = text;
    this.drafts = drafts;
  }

  /**
   * What was found.
   *
   * @param farOff true where the weapon stands in another sentence
   */
  record Found(Weapon weapon, Mode mode, boolean farOff) {
    /** An event's modes with the weapon's, unless they say already what was used. */
    List<Mode> join(List<Mode> modes) {
      boolean rough = modes.stream().anyMatch(ROUGH::contains);
      if (modes.contains(mode) || modes.stream().anyMatch(SURE::contains) || farOff && rough) {
        return modes;
      }
      List<Mode> joined = new ArrayList<>(modes);
      joined.removeAll(ROUGH);
      joined.add(mode);
      return joined;
    }
  }

  /** The weapon of an event, null where none is told of or the event is no assault. */
  @Nullable Found of(Draft draft) {
    if (draft.entry().type() != EventType.ASSAULT) {
      return null;
    }
    Named here = inSentence(draft);
    if (here != null) {
      return found(draft.sentence(), here, false);
    }
    for (int step : new int[] {1, -1, 2}) {
      int index = draft.sentence().index() + step;
      if (index < 0 || index >= text.sentences().size()) {
        continue;
      }
      Sentence other = text.sentences().get(index);
      Named there = tellsOfAssault(index) ? null : used(other);
      if (there != null) {
        return found(other, there, true);
      }
    }
    return null;
  }

  private Found found(Sentence sentence, Named weapon, boolean farOff) {
    Quote words = text.quote(sentence, weapon.first(), weapon.last());
    return new Found(
        new Weapon(words, weapon.entry().weaponClass()), weapon.entry().mode(), farOff);
  }

  private List<Named> named(Sentence sentence) {
    return named.computeIfAbsent(sentence.index(), index -> list.in(sentence));
  }

  private boolean tellsOfAssault(int sentence) {
    return drafts.getOrDefault(sentence, List.of()).stream()
        .anyMatch(draft -> draft.entry().type() == EventType.ASSAULT);
  }

  private @Nullable Named inSentence(Draft draft) {
    Named own = own(draft);
    if (own != null) {
      return own;
    }
    for (Draft other : drafts.getOrDefault(draft.sentence().index(), List.of())) {
      if (other != draft
          && other.entry().type() == EventType.ASSAULT
          && (isBelow(draft.sentence(), other.top(), draft.top())
              || isBelow(draft.sentence(), draft.top(), other.top()))) {
        Named theirs = own(other);
        if (theirs != null) {
          return theirs;
        }
      }
    }
    return null;
  }

  /** In the trigger's own places, or on the way down from it. */
  private @Nullable Named own(Draft draft) {
    Sentence sentence = draft.sentence();
    List<Named> all = named(sentence);
    if (all.isEmpty()) {
      return null;
    }
    Set<Integer> parties = draft.fillers().heads();
    for (Named weapon : all) {
      if (weapon.head() == draft.trigger()) {
        return weapon.entry().strict() ? null : weapon;
      }
    }
    for (Named weapon : all) {
      if (isAt(draft, weapon, list.tool())
          || draft.match().used().contains(weapon.head())
          || isModified(draft, weapon)) {
        return weapon;
      }
    }
    for (Named weapon : all) {
      boolean taken = parties.contains(weapon.head());
      boolean conditional = isAt(draft, weapon, List.of("subject"));
      boolean allowed = conditional || !taken && !weapon.entry().strict();
      if (allowed && isAt(draft, weapon, NEAR)) {
        return weapon;
      }
    }
    Named nearest = null;
    int least = FARTHEST + 1;
    for (Named weapon : all) {
      int steps = weapon.entry().strict() ? FARTHEST + 1 : down(draft, weapon.head());
      if (steps < least) {
        nearest = weapon;
        least = steps;
      }
    }
    return nearest;
  }

  /** "Men armed with rifles attacked", "the rifle used to kill": the clause hangs on the weapon. */
  private static boolean isModified(Draft draft, Named weapon) {
    return draft.sentence().head(draft.trigger()) == weapon.head()
        && Sentence.matches(draft.sentence().relation(draft.trigger()), "acl");
  }

  private static boolean isAt(Draft draft, Named weapon, List<String> slots) {
    for (String slot : slots) {
      for (int head : draft.match().slots().at(slot)) {
        if (head == weapon.head()
            || draft.sentence().head(weapon.head()) == head
                && draft.sentence().relation(weapon.head()).equals("conj")) {
          return true;
        }
      }
    }
    return false;
  }

  /** Steps from a trigger down to a weapon, more than {@link #FARTHEST} where no way leads. */
  private int down(Draft draft, int weapon) {
    Sentence sentence = draft.sentence();
    int at = weapon;
    for (int steps = 1; steps <= FARTHEST; steps++) {
      String relation = sentence.relation(at);
      int head = sentence.head(at);
      if (head == 0 || at != weapon && draft.fillers().heads().contains(at) && steps > 3) {
        return FARTHEST + 1;
      }
      if (head == draft.trigger() || head == draft.carrier()) {
        boolean patient = relation.equals("obj") || relation.equals("nsubj:pass");
        return patient && at == weapon ? FARTHEST + 1 : steps;
      }
      String lemma = sentence.token(head).lemma();
      boolean passes =
          sentence.token(head).isVerb()
              ? list.isUse(lemma)
              : Sentence.matches(relation, "compound")
                  ? list.isCarrier(lemma)
                  : relation.equals("conj")
                      || relation.equals("appos")
                      || list.isCarrier(lemma)
                      || relation.equals("acl")
                      || relation.equals("acl:relcl");
      if (!passes) {
        return FARTHEST + 1;
      }
      at = head;
    }
    return FARTHEST + 1;
  }

  /** One event inside the other: "killed when a bomb exploded". */
  private static boolean isBelow(Sentence sentence, int word, int top) {
    int at = word;
    for (int steps = 0; steps < 4 && at != 0; steps++) {
      if (at == top) {
        return true;
      }
      if (!BESIDE.contains(sentence.relation(at))) {
        return false;
      }
      at = sentence.head(at);
    }
    return false;
  }

  /**
   * The weapon that a sentence without an assault says was used: "The bomb was hidden in a car."
   */
  private @Nullable Named used(Sentence sentence) {
    for (Named weapon : named(sentence)) {
      int at = weapon.head();
      for (int steps = 0; steps < 3 && sentence.head(at) != 0; steps++) {
        int head = sentence.head(at);
        if (sentence.token(head).isVerb()) {
          if (list.isUse(sentence.token(head).lemma()) && !weapon.entry().strict()) {
            return weapon;
          }
          break;
        }
        at = head;
      }
    }
    return null;
  }
}
