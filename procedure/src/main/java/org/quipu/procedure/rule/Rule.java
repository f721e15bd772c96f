package org.quipu.procedure.rule;

import java.util.List;

/**
 * What a law asks. The list of kinds is closed: a new kind is a decision, with its evaluator and
 * its tests, never a formula in a file.
 */
public sealed interface Rule
    permits Share,
        Window,
        PriorAct,
        Ground,
        Hearing,
        Competence,
        Succession,
        DurationLimit,
        Standard,
        Convention,
        NotAsked,
        Either {
  /** Facts that may decide it. */
  List<String> facts();

  /** Those of them that its own fields name; the others, if told, only narrow a bound. */
  default List<String> named() {
    return facts();
  }

  /** Facts of the same vote that it does not compute with. */
  default List<String> beside() {
    return List.of();
  }

  /** Never answers met or not met where a value it lacks could turn the answer. */
  Answer answer(Situation situation);

  /** The rule in words, without numbers of an act. */
  String words();
}
