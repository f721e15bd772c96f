package org.quipu.record.actor;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.quipu.core.Coded;
import org.quipu.core.actor.Actor;
import org.quipu.core.actor.ActorKind;
import org.quipu.core.document.DocumentId;
import org.quipu.core.document.Hash;

/** Mentions from {@code name#id/kind/country/document@incident/words}; "-" is nothing known. */
final class Named {
  private Named() {}

  static Mention of(String spec) {
    String[] cells = spec.strip().split("/", -1);
    String[] name = cells[0].split("#");
    String[] where = cells[3].split("@");
    return new Mention(
        document(where[0]),
        new Actor(
            name[0],
            cells[2].equals("-") ? null : cells[2],
            List.of(),
            cells[1].equals("-") ? null : Coded.parse(ActorKind.class, cells[1]),
            name.length > 1 ? name[1] : null),
        Set.of(cells.length > 4 ? cells[4] : name[0]),
        where.length > 1 ? Set.of(where[1]) : Set.of(),
        null,
        1);
  }

  static DocumentId document(String name) {
    return new DocumentId("d" + Hash.of(name.toLowerCase(Locale.ROOT)).substring(0, 24));
  }
}
