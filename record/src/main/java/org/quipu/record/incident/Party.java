package org.quipu.record.incident;

import org.jspecify.annotations.Nullable;
import org.quipu.core.actor.Actor;
import org.quipu.core.actor.ActorKind;
import org.quipu.core.document.Folding;

/**
 * Who takes part, as far as reports are compared by it.
 *
 * @param key the actor list's id, else the name in small letters without accents
 * @param named true for somebody in particular, false for "protesters"
 */
public record Party(String role, String key, boolean named, @Nullable String country) {
  static Party of(String role, Actor actor) {
    boolean named =
        actor.id() != null
            || actor.kind() != null && actor.kind() != ActorKind.GROUP && isName(actor.name());
    return new Party(
        role, actor.id() != null ? actor.id() : Folding.fold(actor.name()), named, actor.country());
  }

  private static boolean isName(String words) {
    return words.codePoints().filter(Character::isUpperCase).findAny().isPresent();
  }
}
