package org.quipu.record.actor;

import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.quipu.core.actor.Actor;
import org.quipu.core.document.DocumentId;

/**
 * Somebody as one document names him, in all its claims that name him so.
 *
 * @param words of the document that stand for the actor: "President Castillo", "he"
 * @param incidents ids of what those claims are taken to be of; may be empty
 * @param place alpha-3 code of the country that the document is about, null where it is about none
 * @param claims how many
 */
public record Mention(
    DocumentId document,
    Actor actor,
    Set<String> words,
    Set<String> incidents,
    @Nullable String place,
    int claims) {
  public Mention {
    words = Set.copyOf(words);
    incidents = Set.copyOf(incidents);
  }

  /** The offices that the words give: "president" for "la presidenta Maren". */
  public Set<String> offices() {
    return Titles.offices(words);
  }

  /** The words by which one would know the actor: without pronouns. */
  public Set<String> callings() {
    return words.stream().filter(each -> !Junk.isWords(each)).collect(Collectors.toSet());
  }
}
