package org.quipu.record.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quipu.record.entry.Claimed.actor;
import static org.quipu.record.entry.Claimed.by;
import static org.quipu.record.entry.Claimed.group;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.quipu.core.actor.Actor;
import org.quipu.core.actor.ActorKind;
import org.quipu.core.actor.Sector;
import org.quipu.core.claim.Stance;
import org.quipu.core.event.Act;
import org.quipu.core.event.EventType;
import org.quipu.core.event.Status;
import org.quipu.record.entry.RecordedClaim;
import org.quipu.record.source.SourceGroup;
import org.quipu.record.source.SourceGroups;

class ViewsTest {
  private static final Actor MEXICO = new Actor("Mexico", "MEX", List.of(), ActorKind.STATE, "mx");
  private static final Actor MAREN =
      new Actor("Ilse Maren", null, List.of(), ActorKind.PERSON, null);
  private static final Actor TITLED =
      new Actor("President Ilse Maren", null, List.of(), ActorKind.PERSON, null);
  private static final Actor SURNAME = new Actor("Maren", null, List.of(), ActorKind.PERSON, null);
  private static final Actor COURT = actor("Harbour Court", Sector.JUD);

  private static SourceGroups sources(List<RecordedClaim> claims) {
    return SourceGroups.of(claims, List.of());
  }

  private static RecordedClaim step(String publisher, String day, Act act, Actor against) {
    return by(publisher)
        .on(day)
        .day(day)
        .who(COURT)
        .toWhom(against)
        .act(act)
        .event(EventType.COERCE, "held");
  }

  @Test
  void aHoldersStancesStandInOneLineByDay() {
    List<RecordedClaim> claims =
        List.of(
            by("B").on("2024-05-09").who(MEXICO).toWhom(TITLED).position(Stance.RECOGNISES, null),
            by("A")
                .on("2024-05-04")
                .who(MEXICO)
                .toWhom(MAREN)
                .position(Stance.SUPPORTS, "her return"),
            by("C")
                .on("2024-05-04")
                .who(MEXICO)
                .toWhom(MAREN)
                .position(Stance.SUPPORTS, "Her return"),
            by("A").on("2024-05-04").who(COURT).position(Stance.DEMANDS, "new elections"),
            by("A").on("2024-05-04").killed(3));
    List<PositionLine> lines = Positions.of(claims, sources(claims));
    assertThat(lines)
        .extracting(line -> line.holder() + " > " + line.toward())
        .containsExactly("Harbour Court > ", "Mexico > Ilse Maren");
    assertThat(lines.get(1).stands())
        .extracting(
            stand ->
                stand.day()
                    + " "
                    + stand.stance().code()
                    + " "
                    + stand.about()
                    + " "
                    + stand.sources().stream().map(SourceGroup::name).sorted().toList())
        .hasSize(2)
        .anyMatch(each -> each.matches("2024-05-04 supports [Hh]er return \\[A, C]"))
        .contains("2024-05-09 recognises null [B]");
  }

  @Test
  void aDeniedStanceIsNoStance() {
    List<RecordedClaim> claims =
        List.of(
            by("A").on("2024-05-04").who(MEXICO).toWhom(MAREN).position(Stance.SUPPORTS, null),
            by("B")
                .on("2024-05-04")
                .who(MEXICO)
                .toWhom(MAREN)
                .status(Status.DENIED)
                .position(Stance.SUPPORTS, null));
    assertThat(Positions.of(claims, sources(claims)).get(0).stands())
        .extracting(Stand::status)
        .containsExactly(Status.ASSERTED, Status.DENIED);
  }

  @Test
  void aCaseIsAChainOfStepsWithAllItsSources() {
    List<RecordedClaim> claims =
        new ArrayList<>(
            List.of(
                step("A", "2024-05-20", Act.PRETRIAL_DETENTION, MAREN),
                step("B", "2024-05-08", Act.ARREST, TITLED),
                step("A", "2024-05-08", Act.ARREST, MAREN),
                step("A", "2024-05-08", Act.ARREST, group("34 strikers")),
                by("A").on("2024-05-21").toWhom(MAREN).act(Act.REMOVAL).event(null, "removed")));
    List<Case> cases = Proceedings.of(claims, sources(claims));
    assertThat(cases).extracting(Case::against).containsExactly("Ilse Maren");
    assertThat(cases.get(0).steps())
        .extracting(
            each ->
                each.from()
                    + " "
                    + each.act().code()
                    + " "
                    + each.bodies()
                    + " "
                    + each.sources().stream().map(SourceGroup::name).sorted().toList())
        .containsExactly(
            "2024-05-08 arrest [Harbour Court] [A, B]",
            "2024-05-20 pretrial-detention [Harbour Court] [A]");
    Collections.shuffle(claims, new Random(1));
    assertThat(Proceedings.of(claims, sources(claims))).isEqualTo(cases);
  }

  @Test
  void twoPeopleOfOneSurnameAreTwoCases() {
    Actor other = new Actor("Tomas Maren", null, List.of(), ActorKind.PERSON, null);
    List<RecordedClaim> claims =
        List.of(
            step("A", "2024-05-08", Act.ARREST, MAREN),
            step("A", "2024-05-08", Act.ARREST, other),
            step("B", "2024-05-08", Act.ARREST, SURNAME));
    assertThat(Proceedings.of(claims, sources(claims)))
        .extracting(Case::against)
        .as("nothing says which of the two is meant")
        .containsExactly("Ilse Maren", "Maren", "Tomas Maren");
  }

  @Test
  void aPlannedStepIsNotTheStep() {
    List<RecordedClaim> claims =
        List.of(
            step("A", "2024-05-08", Act.TRIAL, MAREN),
            by("B")
                .on("2024-05-08")
                .day("2024-05-08")
                .toWhom(MAREN)
                .status(Status.PLANNED)
                .act(Act.TRIAL)
                .event(EventType.COERCE, "try"));
    assertThat(Proceedings.of(claims, sources(claims)).get(0).steps())
        .extracting(CaseStep::status)
        .containsExactly(Status.ASSERTED, Status.PLANNED);
  }

  @Test
  void aSurnameInAnotherDocumentIsNotThePersonWhomAListKnows() {
    Actor listed = new Actor("Ilse Maren", "VAL", List.of(), ActorKind.PERSON, "p1");
    List<RecordedClaim> claims =
        List.of(
            step("A", "2024-05-08", Act.ARREST, listed),
            step("B", "2024-05-09", Act.CHARGE, SURNAME));
    List<Case> cases = Proceedings.of(claims, sources(claims));
    assertThat(cases).extracting(Case::against).containsExactly("Ilse Maren", "Maren");
  }
}
