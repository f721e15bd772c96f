package org.quipu.record.view;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.quipu.core.actor.Actor;
import org.quipu.core.actor.ActorKind;
import org.quipu.record.source.Names;

/** Actors under one key each: "Maren" is "Ilse Maren" where no other Maren is spoken of. */
final class Persons {
  private final Map<String, String> keys = new HashMap<>();
  private final Map<String, String> names = new HashMap<>();

  private Persons() {}

  static Persons of(List<Actor> actors) {
    Persons persons = new Persons();
    Map<String, Set<String>> keysByName = new TreeMap<>();
    for (Actor actor : actors) {
      persons.names.merge(key(actor), actor.name(), Persons::shorter);
      keysByName
          .computeIfAbsent(Names.canonical(actor.name()), name -> new TreeSet<>())
          .add(key(actor));
    }
    for (Actor actor : actors) {
      String key = key(actor);
      Set<String> fuller = new TreeSet<>();
      if (actor.kind() == ActorKind.PERSON && !Names.isListed(actor)) {
        keysByName.forEach(
            (name, keys) -> {
              if (isFuller(name, key)) {
                fuller.addAll(keys);
              }
            });
      }
      persons.keys.put(key, fuller.size() == 1 ? fuller.iterator().next() : key);
    }
    return persons;
  }

  String keyOf(Actor actor) {
    String key = key(actor);
    return keys.getOrDefault(key, key);
  }

  String nameOf(Actor actor) {
    return names.getOrDefault(keyOf(actor), actor.name());
  }

  private static String key(Actor actor) {
    return Names.isListed(actor) ? "id:" + actor.id() : Names.canonical(actor.name());
  }

  private static boolean isFuller(String name, String part) {
    return name.endsWith(" " + part) || name.startsWith(part + " ");
  }

  private static String shorter(String one, String other) {
    int lengths = Integer.compare(one.length(), other.length());
    return lengths < 0 || lengths == 0 && one.compareTo(other) <= 0 ? one : other;
  }
}
