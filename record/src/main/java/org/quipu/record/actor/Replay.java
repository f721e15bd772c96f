package org.quipu.record.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quipu.core.decision.Identifying;
import org.quipu.core.decision.Naming;
import org.quipu.record.source.Names;

/** Applies what people decided to groups of mentions, the oldest decision first. */
final class Replay {
  private final List<Mention> mentions;
  private final int[] group;
  private final Map<Integer, String> renamed = new HashMap<>();
  private final Set<Integer> rejected = new HashSet<>();
  private int next;

  /**
   * @param group the number of each mention's group, negative for what is no actor
   */
  Replay(List<Mention> mentions, int[] group) {
    this.mentions = mentions;
    this.group = group.clone();
    for (int each : group) {
      next = Math.max(next, each + 1);
    }
  }

  void all(List<Identifying> decisions) {
    decisions.stream().sorted(Comparator.comparing(Identifying::at)).forEach(this::one);
    for (int i = 0; i < group.length; i++) {
      if (rejected.contains(group[i])) {
        group[i] = -1;
      }
    }
  }

  private void one(Identifying decision) {
    List<Integer> named = named(decision.actor());
    if (decision instanceof Identifying.Merge merge) {
      List<Integer> others = named(merge.other());
      if (!named.isEmpty() && !others.isEmpty()) {
        int into = group[named.get(0)];
        named.forEach(each -> move(group[each], into));
        others.forEach(each -> move(group[each], into));
      }
    } else if (decision instanceof Identifying.Split split) {
      split(named, new HashSet<>(named(split.other())));
    } else if (decision instanceof Identifying.Rename rename) {
      named.forEach(each -> renamed.put(group[each], rename.name()));
    } else {
      named.forEach(each -> rejected.add(group[each]));
    }
  }

  private void split(List<Integer> named, Set<Integer> others) {
    Set<Integer> stay = new HashSet<>();
    others.stream().filter(each -> !named.contains(each)).forEach(each -> stay.add(group[each]));
    List<Integer> away = named.stream().filter(each -> stay.contains(group[each])).toList();
    if (!away.isEmpty()) {
      away.forEach(each -> group[each] = next);
      next++;
    }
  }

  private void move(int from, int into) {
    if (from == into) {
      return;
    }
    for (int i = 0; i < group.length; i++) {
      group[i] = group[i] == from ? into : group[i];
    }
    String name = renamed.remove(from);
    if (name != null) {
      renamed.putIfAbsent(into, name);
    }
  }

  /** What has a group; a name that is no actor's cannot be decided on. */
  private List<Integer> named(Naming naming) {
    List<Integer> found = new ArrayList<>();
    String folded = Names.fold(naming.name());
    for (int i = 0; i < mentions.size(); i++) {
      Mention mention = mentions.get(i);
      if (group[i] >= 0
          && (naming.document() == null || naming.document().equals(mention.document()))
          && equal(naming.list(), Identity.list(mention))
          && (naming.list() != null || equal(naming.country(), mention.actor().country()))
          && Names.fold(mention.actor().name()).equals(folded)) {
        found.add(i);
      }
    }
    return found;
  }

  private static boolean equal(@Nullable String one, @Nullable String other) {
    return one == null ? other == null : one.equals(other);
  }

  int[] groups() {
    return group.clone();
  }

  @Nullable String nameOf(int of) {
    return renamed.get(of);
  }
}
