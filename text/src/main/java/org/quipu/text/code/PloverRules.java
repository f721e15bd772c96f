package org.quipu.text.code;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quipu.core.document.Language;
import org.quipu.core.event.Act;
import org.quipu.core.event.EventType;
import org.quipu.core.event.Mode;
import org.quipu.core.event.Status;
import org.quipu.text.annotate.Sentence;

/**
 * What PLOVER makes of an act that is only to come or that somebody will not do: a promised meeting
 * is AGREE, a decision to lift a ban is CONCEDE, an announced strike is THREATEN, and who will not
 * do something rejects it. What REQUEST, REJECT and THREATEN are about gives their mode.
 */
final class PloverRules {
  private static final Set<String> WILL = Set.of("will", "would", "shall", "wo", "'ll");

  /** "Decided to lift the ban" yields in words at once; "will lift" only promises it. */
  private static final Set<String> DECIDING =
      Set.of("decide", "decision", "resolve", "vote", "decidir", "decisión", "resolver");

  /** The tag of a Spanish verb in the future tense. */
  private static final String FUTURE = "VBF";

  private static final Map<Language, ContentModes> CONTENT_MODES = contentModes();

  private PloverRules() {}

  private static Map<Language, ContentModes> contentModes() {
    Map<Language, ContentModes> read = new EnumMap<>(Language.class);
    for (Language language : Language.values()) {
      read.put(language, ContentModes.of(language));
    }
    return read;
  }

  private static ContentModes contentModes(Language language) {
    return Objects.requireNonNull(CONTENT_MODES.get(language), "no content modes");
  }

  /**
   * @param note what was changed and why, empty where nothing was
   */
  record Reading(
      @Nullable EventType type, List<Mode> modes, @Nullable Act act, Status status, String note) {}

  static Reading read(Draft draft, List<Draft> all, Status status, Language language) {
    EventType type = draft.entry().type();
    Act act = draft.entry().act();
    List<Mode> modes = draft.entry().modes();
    if (type == null) {
      return new Reading(null, modes, act, status, "");
    }
    if (status == Status.PLANNED && yields(type) && isDecided(draft)) {
      return new Reading(
          EventType.CONCEDE, List.of(), act, Status.ASSERTED, "PLOVER: a yielding decided on");
    }
    if (status == Status.PLANNED && becomesAgree(type)) {
      // The willingness is a fact; an act that goes with it is still to come.
      return new Reading(
          EventType.AGREE,
          List.of(),
          act,
          act == null ? Status.ASSERTED : Status.PLANNED,
          "PLOVER: what is only promised of " + type + " is AGREE");
    }
    if (status == Status.PLANNED && act == null && threatens(type) && isWill(draft)) {
      return new Reading(
          EventType.THREATEN,
          threat(type, modes),
          null,
          Status.ASSERTED,
          "PLOVER: what is only announced of " + type + " is THREATEN");
    }
    if (status == Status.DENIED && becomesAgree(type) && isWill(draft)) {
      return new Reading(
          EventType.REJECT,
          contentModes(language).refused(type),
          null,
          Status.ASSERTED,
          "PLOVER: unwillingness to " + type + " is REJECT");
    }
    if (modes.isEmpty()) {
      modes = contentModes(language).of(type, draft, all);
    }
    return new Reading(type, modes, act, status, "");
  }

  private static boolean yields(EventType type) {
    return type == EventType.CONCEDE || type == EventType.RETREAT;
  }

  private static boolean becomesAgree(EventType type) {
    return switch (type) {
      case CONSULT, SUPPORT, COOPERATE, AID, CONCEDE, RETREAT -> true;
      default -> false;
    };
  }

  private static boolean threatens(EventType type) {
    return switch (type) {
      case ASSAULT, COERCE, SANCTION, PROTEST -> true;
      default -> false;
    };
  }

  private static List<Mode> threat(EventType type, List<Mode> modes) {
    return switch (type) {
      case ASSAULT -> List.of(Mode.VIOLENCE);
      case SANCTION -> List.of(modes.contains(Mode.EXPEL) ? Mode.EXPEL : Mode.RELATIONS);
      case COERCE ->
          modes.contains(Mode.ARREST)
              ? List.of(Mode.ARREST)
              : List.of(modes.contains(Mode.DEPORT) ? Mode.EXPEL : Mode.RESTRICT);
      default -> List.of(Mode.RESTRICT);
    };
  }

  /** "Has decided to ease the curfew". */
  private static boolean isDecided(Draft draft) {
    Sentence sentence = draft.sentence();
    int head = sentence.head(draft.top());
    return head != 0 && DECIDING.contains(sentence.token(head).lemma());
  }

  /**
   * "Will lift the ban", or "would" in a report: somebody who acts is said to be willing, or, where
   * it is denied, unwilling; "did not lift it" says only that it was not done. Spanish says it by
   * the tense: "marcharán".
   */
  private static boolean isWill(Draft draft) {
    Sentence sentence = draft.sentence();
    List<Integer> auxiliaries = new ArrayList<>(sentence.children(draft.trigger(), "aux"));
    auxiliaries.addAll(sentence.children(draft.top(), "aux"));
    if (sentence.token(draft.trigger()).tag().equals(FUTURE)
        || sentence.token(draft.top()).tag().equals(FUTURE)) {
      return !draft.fillers().actors().isEmpty();
    }
    return !draft.fillers().actors().isEmpty()
        && auxiliaries.stream().anyMatch(aux -> WILL.contains(sentence.token(aux).lemma()));
  }
}
