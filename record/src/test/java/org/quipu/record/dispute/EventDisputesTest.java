package org.quipu.record.dispute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quipu.record.entry.Claimed.actor;
import static org.quipu.record.entry.Claimed.by;
import static org.quipu.record.entry.Claimed.group;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.quipu.core.actor.Actor;
import org.quipu.core.actor.Sector;
import org.quipu.core.document.Folding;
import org.quipu.core.event.Act;
import org.quipu.core.event.EventType;
import org.quipu.core.event.Status;
import org.quipu.core.place.Place;
import org.quipu.record.data.DataFile;
import org.quipu.record.entry.Claimed;
import org.quipu.record.entry.RecordedClaim;
import org.quipu.record.source.SourceGroups;

class EventDisputesTest {
  private static final Actor POLICE = actor("police", Sector.COP);
  private static final Actor GUARD = actor("National Guard", Sector.MIL);
  private static final Actor FRONT = actor("Harbour Front", Sector.REB);
  private static final Actor CROWD = group("crowd");

  private static List<String> found(RecordedClaim... claims) {
    return Disputes.of(List.of(claims), SourceGroups.of(List.of(claims), List.of())).stream()
        .map(
            each ->
                each.point().code()
                    + " "
                    + each.sides().stream().map(Side::value).sorted().toList())
        .toList();
  }

  private static Claimed fired(String publisher, Actor who) {
    return by(publisher).on("2023-01-10").who(who).toWhom(CROWD);
  }

  @Test
  void whatOneSaysAndAnotherDeniesIsInDispute() {
    RecordedClaim said =
        fired("A", POLICE).told(group("residents")).event(EventType.ASSAULT, "fired");
    RecordedClaim denied =
        fired("A", actor("officers", Sector.COP))
            .told("Ministry")
            .status(Status.DENIED)
            .event(EventType.ASSAULT, "fired");
    assertThat(found(said, denied)).containsExactly("happened [asserted, denied]");
  }

  @Test
  void aDenialOfAnotherDeedIsNone() {
    RecordedClaim said = fired("A", POLICE).event(EventType.ASSAULT, "beat");
    RecordedClaim denied =
        fired("B", POLICE).status(Status.DENIED).event(EventType.ASSAULT, "fired");
    assertThat(found(said, denied)).isEmpty();
    RecordedClaim other =
        by("B")
            .on("2023-01-10")
            .who(FRONT)
            .toWhom(POLICE)
            .status(Status.DENIED)
            .event(EventType.ASSAULT, "beat");
    assertThat(found(said, other)).as("by others, to others").isEmpty();
    RecordedClaim own = fired("A", POLICE).status(Status.DENIED).event(EventType.ASSAULT, "beat");
    assertThat(found(said, own)).as("of the same source").isEmpty();
    RecordedClaim planned =
        fired("B", POLICE).status(Status.HYPOTHETICAL).event(EventType.ASSAULT, "beat");
    assertThat(
            found(
                planned, fired("C", POLICE).status(Status.DENIED).event(EventType.ASSAULT, "beat")))
        .isEmpty();
  }

  @Test
  void aDenialOfAnotherDayIsNone() {
    RecordedClaim said = fired("A", POLICE).day("2023-01-09").event(EventType.ASSAULT, "fired");
    RecordedClaim denied =
        fired("B", POLICE)
            .day("2023-01-04")
            .status(Status.DENIED)
            .event(EventType.ASSAULT, "fired");
    assertThat(found(said, denied)).isEmpty();
  }

  @Test
  void twoNamedPerpetratorsAreInDispute() {
    assertThat(
            found(
                fired("A", GUARD).event(EventType.ASSAULT, "shot"),
                fired("B", FRONT).event(EventType.ASSAULT, "killed")))
        .containsExactly("perpetrator [Harbour Front, National Guard]");
  }

  @Test
  void perpetratorsThatMayBeTheSameAreNot() {
    for (Actor other :
        List.of(
            POLICE,
            actor("security forces", Sector.COP),
            actor("Guard", Sector.MIL),
            group("gunmen"))) {
      assertThat(
              found(
                  fired("A", GUARD).event(EventType.ASSAULT, "shot"),
                  fired("B", other).event(EventType.ASSAULT, "killed")))
          .as(other.name())
          .isEmpty();
    }
    assertThat(
            found(
                fired("A", GUARD).event(EventType.ASSAULT, "shot"),
                by("B")
                    .on("2023-01-10")
                    .who(FRONT)
                    .toWhom(POLICE)
                    .event(EventType.ASSAULT, "shot")))
        .as("both sides of a fight")
        .isEmpty();
  }

  @Test
  void oneActOnTwoDaysIsInDispute() {
    Actor prisoners = group("26 people");
    RecordedClaim one =
        by("A")
            .on("2022-12-20")
            .day("2022-12-17")
            .toWhom(prisoners)
            .act(Act.RELEASE)
            .event(EventType.CONCEDE, "released");
    RecordedClaim two =
        by("B")
            .on("2022-12-20")
            .day("2022-12-18")
            .toWhom(prisoners)
            .act(Act.RELEASE)
            .event(EventType.CONCEDE, "freed");
    assertThat(found(one, two)).containsExactly("day [2022-12-17, 2022-12-18]");
    RecordedClaim others =
        by("B")
            .on("2022-12-20")
            .day("2022-12-18")
            .toWhom(group("12 people"))
            .act(Act.RELEASE)
            .event(EventType.CONCEDE, "freed");
    assertThat(found(one, others)).isEmpty();
  }

  @Test
  void marchesGoOnForDays() {
    assertThat(
            found(
                by("A")
                    .on("2022-12-20")
                    .day("2022-12-17")
                    .who(CROWD)
                    .event(EventType.PROTEST, "marched"),
                by("B")
                    .on("2022-12-20")
                    .day("2022-12-18")
                    .who(CROWD)
                    .event(EventType.PROTEST, "marched")))
        .isEmpty();
  }

  @Test
  void oneDeedInTwoTownsIsInDispute() {
    Place north = new Place("Northport", "PER", null, -10.0, -75.0, 4, "1");
    Place south = new Place("Southport", "PER", null, -15.0, -75.0, 4, "2");
    Place near = new Place("Northgate", "PER", null, -10.1, -75.0, 4, "3");
    RecordedClaim one =
        by("A")
            .on("2022-12-20")
            .day("2022-12-17")
            .who(FRONT)
            .at(north)
            .event(EventType.ASSAULT, "attacked");
    assertThat(
            found(
                one,
                by("B")
                    .on("2022-12-20")
                    .day("2022-12-17")
                    .who(FRONT)
                    .at(south)
                    .event(EventType.ASSAULT, "attacked")))
        .containsExactly("place [Northport, Southport]");
    assertThat(
            found(
                one,
                by("B")
                    .on("2022-12-20")
                    .day("2022-12-17")
                    .who(FRONT)
                    .at(near)
                    .event(EventType.ASSAULT, "attacked")))
        .isEmpty();
    assertThat(
            found(
                one,
                by("B")
                    .on("2022-12-20")
                    .day("2022-12-17")
                    .who(CROWD)
                    .at(south)
                    .event(EventType.ASSAULT, "attacked")))
        .isEmpty();
  }

  @Test
  void rivalWordsAreQuotedAndNotJudged() {
    Actor president = actor("Ilse Maren", Sector.GOV);
    RecordedClaim coup =
        by("A")
            .on("2024-05-04")
            .told("Committee")
            .toWhom(president)
            .act(Act.REMOVAL)
            .event(null, "coup");
    RecordedClaim removal =
        by("B").on("2024-05-04").toWhom(president).act(Act.REMOVAL).event(null, "removal");
    RecordedClaim same =
        by("C").on("2024-05-04").toWhom(president).act(Act.REMOVAL).event(null, "destitución");
    assertThat(found(coup, removal, same))
        .containsExactly("characterisation [“coup”, “destitución”, “removal”]");
    RecordedClaim other =
        by("B").on("2024-05-04").toWhom(FRONT).act(Act.REMOVAL).event(null, "removal");
    assertThat(found(coup, other)).as("of somebody else").isEmpty();
  }

  static List<List<String>> words() {
    return DataFile.rows(Characterisations.class, "characterisations.tsv", 4);
  }

  @ParameterizedTest
  @MethodSource("words")
  void everyWordIsFoldedAndStandsInItsExample(List<String> row) {
    assertThat(row.get(2)).isEqualTo(Folding.fold(row.get(2)));
    assertThat(Folding.fold(row.get(3)).replace('’', '\'')).contains(row.get(2));
  }
}
