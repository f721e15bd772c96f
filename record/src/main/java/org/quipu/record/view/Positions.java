package org.quipu.record.view;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsFirst;
import static java.util.Comparator.nullsLast;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.quipu.core.actor.Actor;
import org.quipu.core.actor.Participant;
import org.quipu.core.claim.PositionClaim;
import org.quipu.core.claim.Stance;
import org.quipu.core.document.DocumentId;
import org.quipu.core.document.Folding;
import org.quipu.core.event.Status;
import org.quipu.record.actor.Identities;
import org.quipu.record.actor.Mentions;
import org.quipu.record.entry.RecordedClaim;
import org.quipu.record.source.SourceGroups;

/**
 * Who supports, condemns, recognises, demands or rejects whom or what, over time, by whose word.
 */
public final class Positions {
  private static final Comparator<RecordedClaim> BY_DAY =
      comparing(RecordedClaim::dayTo, nullsLast(Comparator.<LocalDate>naturalOrder()))
          .thenComparing(claim -> claim.id().value());

  private record Line(String holder, String toward) {}

  private record Same(
      @Nullable LocalDate day, Stance stance, @Nullable String about, Status status) {}

  private Positions() {}

  /**
   * A line for each holder and each one whom it judges; a claim with two holders stands in two
   * lines. Stands of one day, stance, matter and status are one, with all their sources.
   *
   * @param claims in any order; other claims are passed over
   * @param sources made of these claims or of more
   */
  public static List<PositionLine> of(List<RecordedClaim> claims, SourceGroups sources) {
    return of(claims, sources, Identities.of(Mentions.of(claims), List.of()));
  }

  /** The same, with what the whole record knows of who is who. */
  public static List<PositionLine> of(
      List<RecordedClaim> claims, SourceGroups sources, Identities who) {
    List<RecordedClaim> sorted =
        claims.stream()
            .filter(each -> each.claim() instanceof PositionClaim)
            .sorted(BY_DAY)
            .toList();
    Map<String, Line> lines = new TreeMap<>();
    Map<String, List<RecordedClaim>> held = new TreeMap<>();
    for (RecordedClaim claim : sorted) {
      PositionClaim position = (PositionClaim) claim.claim();
      DocumentId in = claim.document().id();
      for (Participant holder : position.holders()) {
        List<Participant> toward = position.toward();
        for (int i = 0; i < Math.max(1, toward.size()); i++) {
          Actor judged = toward.isEmpty() ? null : toward.get(i).actor();
          String name = who.nameOf(in, holder.actor());
          String whom = judged == null ? "" : who.nameOf(in, judged);
          String key =
              String.join(
                  "\n",
                  name,
                  who.keyOf(in, holder.actor()),
                  whom,
                  judged == null ? "" : who.keyOf(in, judged));
          lines.put(key, new Line(name, whom));
          held.computeIfAbsent(key, of -> new ArrayList<>()).add(claim);
        }
      }
    }
    List<PositionLine> positions = new ArrayList<>();
    lines.forEach(
        (key, line) ->
            positions.add(
                new PositionLine(
                    line.holder, line.toward, stands(held.getOrDefault(key, List.of()), sources))));
    return List.copyOf(positions);
  }

  private static List<Stand> stands(List<RecordedClaim> claims, SourceGroups sources) {
    Map<Same, List<RecordedClaim>> same =
        new TreeMap<>(
            comparing(Same::day, nullsLast(Comparator.<LocalDate>naturalOrder()))
                .thenComparing(Same::stance)
                .thenComparing(Same::about, nullsFirst(naturalOrder()))
                .thenComparing(Same::status));
    for (RecordedClaim claim : claims) {
      PositionClaim position = (PositionClaim) claim.claim();
      String about = position.about() == null ? null : Folding.fold(position.about().text());
      List<RecordedClaim> alike =
          same.computeIfAbsent(
              new Same(claim.dayTo(), position.stance(), about, position.basis().status()),
              key -> new ArrayList<>());
      if (!alike.contains(claim)) {
        alike.add(claim);
      }
    }
    List<Stand> stands = new ArrayList<>();
    same.forEach(
        (key, of) -> {
          PositionClaim first = (PositionClaim) of.get(0).claim();
          stands.add(
              new Stand(
                  key.day,
                  key.stance,
                  first.about() == null ? null : first.about().text(),
                  key.status,
                  of.stream().map(sources::of).distinct().toList(),
                  of));
        });
    return stands;
  }
}
