package org.quipu.app.cli;

import java.util.List;
import java.util.stream.Collectors;
import org.quipu.core.actor.Sector;
import org.quipu.record.actor.Identities;
import org.quipu.record.actor.Identity;

/** Actors as a person names them. */
final class Actors {
  private Actors() {}

  /** The actor with this id or name, of which there must be one. */
  static Identity named(Identities who, String words) {
    List<Identity> found = who.find(words);
    if (found.size() == 1) {
      return found.get(0);
    }
    if (found.isEmpty()) {
      throw new UsageException(
          "no actor \""
              + words
              + "\" is on record; \"quipu actors\" lists them. Crowds, pronouns and descriptions"
              + " are no actors");
    }
    throw new UsageException(
        "\""
            + words
            + "\" may be one of "
            + found.size()
            + " actors; give an id:\n"
            + found.stream()
                .limit(10)
                .map(each -> "  " + brief(each) + "  " + label(each))
                .collect(Collectors.joining("\n")));
  }

  /** A list's id is short and said whole. */
  static String brief(Identity who) {
    return who.list() == null ? Ids.brief(who.id()) : who.id();
  }

  static String label(Identity who) {
    return who.name() + (who.country() == null ? "" : " (" + who.country() + ")");
  }

  static String sectors(Identity who) {
    return who.sectors().stream().map(Sector::code).collect(Collectors.joining(" "));
  }
}
