package org.quipu.text.resolve.actor;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quipu.core.actor.*;
import org.quipu.core.time.DateRange;
import org.quipu.text.annotate.*;

public final class ActorReader {
  private final Annotated text;

  public ActorReader(ActorLists lists, Annotated text, @Nullable DateRange published) {
    this.text = text;
  }

  public List<Participant> read(Sentence s, int head) {
    int[] sub = s.subtree(head);
    int first = sub[0];
    int last = head;
    while (first < head && (s.relation(first).equals("case") || s.relation(first).equals("det")))
      first++;
    return List.of(
        new Participant(
            text.quote(s, first, last),
            new Actor(text.quote(s, first, last).text(), null, List.of(), null, null),
            null));
  }

  public boolean isActor(Sentence s, int head) {
    return s.token(head).isNoun();
  }
}
