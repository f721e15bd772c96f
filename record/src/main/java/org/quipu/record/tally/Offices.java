package org.quipu.record.tally;

import java.util.List;
import java.util.Set;
import org.quipu.core.actor.Actor;
import org.quipu.core.actor.Sector;
import org.quipu.core.attribution.Attribution;
import org.quipu.record.data.DataFile;
import org.quipu.record.entry.RecordedClaim;
import org.quipu.record.source.Names;
import org.quipu.record.source.SourceGroup;

/** Which sources are public offices: PLOVER's sectors of state bodies, or words in the name. */
final class Offices {
  private static final Set<Sector> STATE =
      Set.of(Sector.GOV, Sector.COP, Sector.MIL, Sector.JUD, Sector.LEG, Sector.SPY);

  private static final List<String> WORDS =
      DataFile.rows(Offices.class, "offices.tsv", 2).stream().map(row -> row.get(0)).toList();

  private Offices() {}

  static boolean isOffice(SourceGroup source) {
    return isOfficeName(source.name())
        || source.members().stream().anyMatch(member -> speaksForState(member.claim()));
  }

  private static boolean speaksForState(RecordedClaim claim) {
    Attribution said = claim.claim().basis().attribution();
    Actor speaker = said == null ? null : said.speaker();
    return speaker != null
        && !Names.isUnnamed(speaker)
        && !speaker.sectors().isEmpty()
        && STATE.contains(speaker.sectors().get(0));
  }

  private static boolean isOfficeName(String name) {
    String folded = " " + Names.fold(name) + " ";
    return WORDS.stream().anyMatch(words -> folded.contains(" " + words + " "));
  }
}
