package org.quipu.record.actor;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** {@link BodyName#of}, once for each name: most stand in many documents. */
final class BodyNames {
  private record Key(String name, @Nullable String country, Set<String> forms) {}

  private final Map<Key, Optional<BodyName>> known = new HashMap<>();

  @Nullable BodyName of(String name, @Nullable String country, Set<String> forms) {
    return known
        .computeIfAbsent(
            new Key(name, country, forms),
            key -> Optional.ofNullable(BodyName.of(name, country, forms)))
        .orElse(null);
  }
}
