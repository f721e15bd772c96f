package org.quipu.record.actor;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quipu.core.actor.ActorKind;
import org.quipu.core.actor.Sector;
import org.quipu.core.decision.Naming;

/**
 * One actor, under all the names that documents give it.
 *
 * @param id the actor list's where a list holds it, else {@code a} and 24 digits that hang on the
 *     name and country; can change as documents come
 * @param list the actor list's id, null where no list holds it
 * @param name the fullest of a person's, the most used of an organisation's, or a decision's
 * @param country alpha-3 code, null where nothing says it
 * @param sectors the most told first
 * @param mentions what it is made of, document by document
 */
public record Identity(
    String id,
    @Nullable String list,
    String name,
    ActorKind kind,
    @Nullable String country,
    List<Sector> sectors,
    List<Mention> mentions) {
  public Identity {
    sectors = List.copyOf(sectors);
    mentions = List.copyOf(mentions);
  }

  /** The claims that name it; one that names it in two ways counts twice. */
  public int claims() {
    return mentions.stream().mapToInt(Mention::claims).sum();
  }

  public int documents() {
    return (int) mentions.stream().map(Mention::document).distinct().count();
  }

  /** How a decision names it: as its most frequent mention does, in every document. */
  public Naming naming() {
    Mention most = mentions.get(0);
    for (Mention mention : mentions) {
      if (mention.claims() > most.claims()) {
        most = mention;
      }
    }
    return new Naming(most.actor().name(), most.actor().country(), list(most), null);
  }

  static @Nullable String list(Mention mention) {
    String id = mention.actor().id();
    return id == null || id.equals("unresolved") ? null : id;
  }
}
