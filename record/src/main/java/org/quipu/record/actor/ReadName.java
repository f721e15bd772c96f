package org.quipu.record.actor;

import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.quipu.core.actor.Actor;
import org.quipu.core.actor.ActorKind;
import org.quipu.record.source.Names;

/**
 * A mention that may be an actor's, with its name as it is compared.
 *
 * @param where countries that the mention, its name or its document say; mostly one
 */
record ReadName(
    Mention mention, @Nullable PersonName person, @Nullable BodyName body, Set<String> where) {
  ReadName {
    where = Set.copyOf(where);
  }

  /**
   * @param towns folded names of places: one of them alone, without a title, is no person's
   * @return null for what is no actor
   */
  static @Nullable ReadName of(Mention mention, Set<String> towns, BodyNames read) {
    Actor actor = mention.actor();
    if (Junk.is(actor) || isPlace(mention, towns)) {
      return null;
    }
    Set<String> where = new HashSet<>();
    if (actor.country() != null) {
      where.add(actor.country());
    }
    PersonName person = actor.kind() == ActorKind.PERSON ? PersonName.of(actor.name()) : null;
    BodyName body = null;
    boolean misread = actor.kind() == ActorKind.PERSON && PersonName.isBody(actor.name());
    if (actor.kind() == ActorKind.ORGANIZATION
        || misread && person == null && BodyName.isLongName(actor.name())
        || actor.kind() == ActorKind.GROUP && BodyName.isLongName(actor.name())) {
      body = read.of(actor.name(), actor.country(), sameWords(mention));
      if (body != null) {
        String country = body.country() != null || !body.organ() ? body.country() : mention.place();
        if (country != null) {
          where.add(country);
        }
      }
    }
    return person == null && body == null && Identity.list(mention) == null
        ? null
        : new ReadName(mention, person, body, where);
  }

  static Set<String> folded(Collection<String> places) {
    return places.stream().map(Names::fold).collect(Collectors.toSet());
  }

  private static boolean isPlace(Mention mention, Set<String> towns) {
    return Identity.list(mention) == null
        && towns.contains(Names.fold(mention.actor().name()))
        && !Titles.isAny(mention.words());
  }

  /** The words that are the name itself, with its capitals as the document has them. */
  private static Set<String> sameWords(Mention mention) {
    Set<String> same = new HashSet<>();
    for (String words : mention.words()) {
      // In a text in capitals they say nothing: the coder wrote the name in small letters there.
      boolean capitals = words.equals(words.toUpperCase(Locale.ROOT));
      if (Names.fold(words).equals(Names.fold(mention.actor().name()))
          && (!capitals || words.equals(mention.actor().name()))) {
        same.add(words);
      }
    }
    return same;
  }
}
