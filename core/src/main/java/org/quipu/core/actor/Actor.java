package org.quipu.core.actor;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who acts or is acted upon.
 *
 * @param name canonical where a list knows the actor, else the words of the text
 * @param country ISO 3166-1 alpha-3 (and KOS), null where the text and the lists leave it open
 * @param sectors PLOVER's, the primary one first; empty where unknown
 * @param id of the actor list's entry, null for an actor that no list holds
 */
public record Actor(
    String name,
    @Nullable String country,
    List<Sector> sectors,
    @Nullable ActorKind kind,
    @Nullable String id) {
  private static final Pattern ALPHA3 = Pattern.compile("[A-Z]{3}");

  public Actor {
    if (name.isBlank()) {
      throw new IllegalArgumentException("an actor needs a name");
    }
    if (country != null && !ALPHA3.matcher(country).matches()) {
      throw new IllegalArgumentException("no ISO 3166-1 alpha-3 code: \"" + country + "\"");
    }
    sectors = List.copyOf(sectors);
  }
}
