package org.quipu.core.event;

import static org.quipu.core.event.Mode.*;

import java.util.EnumSet;
import java.util.Set;
import org.quipu.core.Coded;

/**
 * PLOVER's event types (codebook draft 2.0), with the quad class and the conflict–cooperation score
 * of its manual. Two places where the manual contradicts itself are settled here: ACCUSE scores −3
 * (its modes are all conflictual) and SANCTION is verbal conflict as in the summary table.
 */
public enum EventType implements Coded {
  AGREE(1, 2.5),
  CONSULT(1, 2.5, VISIT, THIRD_PARTY, MULTILATERAL, PHONE),
  SUPPORT(1, 5),
  CONCEDE(1, 4.5),
  COOPERATE(2, 9.5),
  AID(2, 10),
  RETREAT(2, 6.5, WITHDRAW, RELEASE, DISARM, CEASEFIRE, ACCESS, RESIGN),
  REQUEST(3, 0, ASSIST, CHANGE, YIELD, MEET),
  ACCUSE(3, -3, DISAPPROVE, INVESTIGATE, ALLEGE),
  REJECT(3, -2, ASSIST, CHANGE, YIELD, MEET),
  THREATEN(3, -3.5, RESTRICT, ARREST, RELATIONS, EXPEL, TERRITORY, VIOLENCE),
  PROTEST(4, -5, DEMO, RIOT, STRIKE, HUNGER, BOYCOTT, OBSTRUCT, VANDALIZE),
  SANCTION(3, -6, CONVICT, EXPEL, WITHDRAW, DISCONTINUE),
  MOBILIZE(4, -5.5, TROOPS, WEAPONS, POLICE, MILITIA),
  COERCE(
      4,
      -7,
      SEIZE,
      RESTRICT,
      CENSOR,
      CURFEW,
      MARTIAL_LAW,
      ARREST,
      DEPORT,
      WITHHOLD,
      MISINFORMATION,
      CYBER),
  ASSAULT(
      4,
      -9,
      ABDUCT,
      BEAT,
      TORTURE,
      SEXUAL,
      TARGETED,
      DESTROY,
      PRIMITIVE,
      FIREARMS,
      EXPLOSIVES,
      SUICIDE_ATTACK,
      AERIAL,
      DRONE,
      HEAVY_WEAPONS,
      CROWD_CONTROL,
      UNCONVENTIONAL);

  private final int quadClass;
  private final double score;
  private final Set<Mode> modes;

  EventType(int quadClass, double score, Mode... modes) {
    this.quadClass = quadClass;
    this.score = score;
    this.modes = EnumSet.noneOf(Mode.class);
    this.modes.addAll(Set.of(modes));
  }

  @Override
  public String code() {
    return name();
  }

  /** 1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict. */
  public int quadClass() {
    return quadClass;
  }

  /** From −10 (conflict) to 10 (cooperation). */
  public double score() {
    return score;
  }

  public boolean has(Mode mode) {
    return modes.contains(mode);
  }
}
