package org.quipu.record.dispute;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.quipu.core.claim.EventClaim;
import org.quipu.core.document.Folding;
import org.quipu.core.event.Event;
import org.quipu.core.event.Status;
import org.quipu.record.data.DataFile;
import org.quipu.record.entry.RecordedClaim;
import org.quipu.record.source.SourceGroups;

/**
 * Rival words for one deed: "coup" and "removal", "massacre" and "clashes". The words are quoted as
 * each source has them; that they differ is all that is said.
 */
final class Characterisations {
  private record Word(String family, String sense, String word) {}

  private record Named(RecordedClaim claim, Event event, Word word) {}

  private static final List<Word> WORDS =
      DataFile.rows(Characterisations.class, "characterisations.tsv", 4).stream()
          .map(row -> new Word(row.get(0), row.get(1), row.get(2)))
          .toList();

  private Characterisations() {}

  static List<Dispute> of(List<RecordedClaim> claims, SourceGroups sources) {
    Map<String, List<Named>> families = new TreeMap<>();
    for (RecordedClaim claim : claims) {
      Status status = claim.claim().basis().status();
      boolean said = status == Status.ASSERTED || status == Status.ALLEGED;
      if (said && claim.claim() instanceof EventClaim told) {
        word(told.event().trigger().text())
            .ifPresent(
                word ->
                    families
                        .computeIfAbsent(word.family, key -> new ArrayList<>())
                        .add(new Named(claim, told.event(), word)));
      }
    }
    List<Dispute> disputes = new ArrayList<>();
    families.forEach((family, named) -> rivals(named, sources).ifPresent(disputes::add));
    return disputes;
  }

  private static Optional<Dispute> rivals(List<Named> named, SourceGroups sources) {
    Map<String, List<RecordedClaim>> bySense = new LinkedHashMap<>();
    Map<String, Set<String>> quoted = new LinkedHashMap<>();
    for (Named one : named) {
      boolean rival =
          named.stream()
              .anyMatch(
                  other ->
                      !one.word.sense.equals(other.word.sense)
                          && sources.areIndependent(one.claim, other.claim)
                          && isOneDeed(one, other));
      if (rival) {
        String sense = one.word.sense;
        bySense.computeIfAbsent(sense, key -> new ArrayList<>()).add(one.claim);
        quoted
            .computeIfAbsent(sense, key -> new TreeSet<>())
            .add("“" + one.event.trigger().text() + "”");
      }
    }
    if (bySense.size() < 2) {
      return Optional.empty();
    }
    List<Side> sides = new ArrayList<>();
    bySense.forEach(
        (sense, of) ->
            sides.add(
                Side.of(String.join(", ", quoted.getOrDefault(sense, Set.of())), of, sources)));
    return Optional.of(
        new Dispute(
            DisputePoint.CHARACTERISATION,
            DisputeKind.CONTRADICTION,
            "words for what was done",
            sides,
            "rival words of independent sources, as quotations"));
  }

  /** Done by or to the same party and not on different days, or on one day that both state. */
  private static boolean isOneDeed(Named one, Named other) {
    boolean actors = Parties.of(one.event.actors()).shares(Parties.of(other.event.actors()));
    boolean recipients =
        Parties.of(one.event.recipients()).shares(Parties.of(other.event.recipients()));
    boolean days = !CountPair.apart(one.claim, other.claim);
    LocalDate day = EventPair.statedDay(one.event);
    boolean sameDay = day != null && day.equals(EventPair.statedDay(other.event));
    return days && (actors || recipients || sameDay);
  }

  private static Optional<Word> word(String trigger) {
    String folded = " " + Folding.fold(trigger).replace('’', '\'') + " ";
    Word longest = null;
    for (Word word : WORDS) {
      if (folded.contains(" " + word.word + " ")
          && (longest == null || word.word.length() > longest.word.length())) {
        longest = word;
      }
    }
    return Optional.ofNullable(longest);
  }
}
