package org.quipu.core.attribution;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quipu.core.actor.Actor;
import org.quipu.core.document.Quote;

/**
 * Somebody whom the text quotes. The publisher always stands behind the outermost one and is not
 * written here: a claim without attribution is the publisher's own word.
 *
 * @param source the words for the speaker; empty for "reportedly" and "it is said"
 * @param cue the words that mark the report: "said", "according to"
 * @param content the words reported; empty when a claim carries its speaker only
 * @param speaker the speaker as an actor, null where unresolved
 * @param within the report that this one stands in, null when the publisher makes it
 */
public record Attribution(
    List<Quote> source,
    List<Quote> cue,
    List<Quote> content,
    @Nullable Actor speaker,
    @Nullable Attribution within) {
  public Attribution {
    if (source.isEmpty() && cue.isEmpty()) {
      throw new IllegalArgumentException("an attribution needs a source or a cue");
    }
    source = List.copyOf(source);
    cue = List.copyOf(cue);
    content = List.copyOf(content);
  }

  /** From the first speaker outwards to the one whom the publisher quotes. */
  public List<Attribution> chain() {
    List<Attribution> chain = new ArrayList<>();
    for (@Nullable Attribution at = this; at != null; at = at.within) {
      chain.add(at);
    }
    return List.copyOf(chain);
  }

  /** The speaker to show: the actor's name, else the words, else that nobody is named. */
  public String speakerName() {
    if (speaker != null) {
      return speaker.name();
    }
    return source.isEmpty() ? "(nobody named)" : source.get(0).text();
  }
}
