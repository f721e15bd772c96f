package org.quipu.core.claim;

import org.quipu.core.Coded;

/** Where somebody stands toward an actor, an act or a demand. */
public enum Stance implements Coded {
  SUPPORTS("supports"),
  CONDEMNS("condemns"),
  RECOGNISES("recognises"),
  DEMANDS("demands"),
  REJECTS("rejects");

  private final String code;

  Stance(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
