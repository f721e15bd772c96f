package org.quipu.record.actor;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quipu.core.actor.Actor;
import org.quipu.core.actor.Participant;
import org.quipu.core.claim.EventClaim;
import org.quipu.core.claim.PositionClaim;
import org.quipu.core.document.DocumentId;
import org.quipu.core.event.Event;
import org.quipu.record.entry.RecordedClaim;

/** Gathers what documents call somebody, claim by claim. */
public final class Mentions {
  private record Key(DocumentId document, Actor actor) {}

  private static final class Seen {
    private final Set<String> words = new HashSet<>();
    private final Set<String> incidents = new HashSet<>();
    private @Nullable String place;
    private int claims;
  }

  private final Map<Key, Seen> seen = new LinkedHashMap<>();

  /** Who takes part in these claims, without what is known of incidents. */
  public static List<Mention> of(List<RecordedClaim> claims) {
    Mentions mentions = new Mentions();
    for (RecordedClaim claim : claims) {
      for (Participant each : participants(claim)) {
        mentions.add(
            claim.document().id(),
            each.actor(),
            new HashSet<>(List.of(each.quote().text(), each.mention().text())),
            Set.of(),
            null,
            1);
      }
    }
    return mentions.list();
  }

  private static List<Participant> participants(RecordedClaim claim) {
    List<Participant> all = new ArrayList<>();
    if (claim.claim() instanceof EventClaim told) {
      Event event = told.event();
      all.addAll(event.actors());
      all.addAll(event.recipients());
    } else if (claim.claim() instanceof PositionClaim position) {
      all.addAll(position.holders());
      all.addAll(position.toward());
    }
    return all;
  }

  /**
   * @param place the country that the document is about, null where it is about none
   */
  public void add(
      DocumentId document,
      Actor actor,
      Set<String> words,
      Set<String> incidents,
      @Nullable String place,
      int claims) {
    Seen here = seen.computeIfAbsent(new Key(document, actor), key -> new Seen());
    here.words.addAll(words);
    here.incidents.addAll(incidents);
    here.place = place;
    here.claims += claims;
  }

  public List<Mention> list() {
    List<Mention> all = new ArrayList<>();
    seen.forEach(
        (key, of) ->
            all.add(
                new Mention(key.document, key.actor, of.words, of.incidents, of.place, of.claims)));
    return all;
  }
}
