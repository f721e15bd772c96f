package org.quipu.core.event;

import java.util.Locale;
import org.quipu.core.Coded;

/** PLOVER's modes: how an event was done. {@link EventType#has} says which type has which. */
public enum Mode implements Coded {
  VISIT,
  THIRD_PARTY,
  MULTILATERAL,
  PHONE,
  WITHDRAW,
  RELEASE,
  DISARM,
  CEASEFIRE,
  ACCESS,
  RESIGN,
  ASSIST,
  CHANGE,
  YIELD,
  MEET,
  DISAPPROVE,
  INVESTIGATE,
  ALLEGE,
  RESTRICT,
  ARREST,
  RELATIONS,
  EXPEL,
  TERRITORY,
  VIOLENCE,
  DEMO,
  RIOT,
  STRIKE,
  HUNGER,
  BOYCOTT,
  OBSTRUCT,
  VANDALIZE,
  CONVICT,
  DISCONTINUE,
  TROOPS,
  WEAPONS,
  POLICE,
  MILITIA,
  SEIZE,
  CENSOR,
  CURFEW,
  MARTIAL_LAW,
  DEPORT,
  WITHHOLD,
  MISINFORMATION,
  CYBER,
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
  UNCONVENTIONAL;

  /** As PLOVER writes it: lower case, words joined by hyphens. */
  @Override
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
