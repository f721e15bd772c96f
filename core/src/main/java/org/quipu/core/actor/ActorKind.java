package org.quipu.core.actor;

import org.quipu.core.Coded;

/** What sort of actor; the field {@code role} of a participant in exports. */
public enum ActorKind implements Coded {
  PERSON("person"),
  ORGANIZATION("organization"),
  /** People without a common name of their own: protesters, peasants, gunmen. */
  GROUP("group"),
  /** A country speaking or acting as one. */
  STATE("state");

  private final String code;

  ActorKind(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
