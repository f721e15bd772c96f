package org.quipu.record.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.quipu.record.entry.Claimed.document;
import static org.quipu.record.entry.Claimed.group;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quipu.core.actor.Actor;
import org.quipu.core.actor.ActorKind;
import org.quipu.core.actor.Sector;
import org.quipu.core.document.Document;
import org.quipu.record.entry.Claimed;
import org.quipu.record.entry.RecordedClaim;

class SourceGroupsTest {
  private static final String STORY =
      "A crowd of traders walked to the bridge on Friday and stayed there until the evening. 17"
          + " people were hurt when a wall fell, and the road to the airport is shut until Monday.";

  private static List<String> groups(List<Copy> copies, RecordedClaim... claims) {
    return SourceGroups.of(List.of(claims), copies).groups().stream()
        .map(group -> group.name() + " " + group.members().size())
        .toList();
  }

  @Test
  void whatTwoOutletsHaveFromOneSpeakerIsOneSource() {
    RecordedClaim daily =
        Claimed.by("Daily").on("2023-01-10").told("The Interior Ministry").killed(17);
    RecordedClaim ledger =
        Claimed.by("Ledger").on("2023-01-09").told("interior ministry").killed(17);
    RecordedClaim own = Claimed.by("Ledger").on("2023-01-09").killed(18);
    SourceGroups sources = SourceGroups.of(List.of(daily, ledger, own), List.of());
    assertThat(sources.areIndependent(daily, ledger)).isFalse();
    assertThat(sources.areIndependent(ledger, own)).isTrue();
    assertThat(sources.of(daily).originator()).isEqualTo(ledger);
    assertThat(sources.member(daily).why())
        .startsWith("both quote")
        .containsIgnoringCase("ministry");
    assertThat(sources.member(ledger).why()).isEqualTo("first to say so");
  }

  @Test
  void anActorsIdJoinsWhatItsNamesPart() {
    Actor one = new Actor("Defensoría del Pueblo", "PER", List.of(), ActorKind.ORGANIZATION, "x1");
    Actor other = new Actor("Ombudsman of Peru", "PER", List.of(), ActorKind.ORGANIZATION, "x1");
    assertThat(
            groups(
                List.of(),
                Claimed.by("A").told(one).killed(4),
                Claimed.by("B").told(other).killed(4)))
        .hasSize(1);
  }

  @Test
  void bracketsTellTwoPublishersApart() {
    RecordedClaim one = Claimed.by("League of Ports").on("2023-01-10").killed(4);
    RecordedClaim other = Claimed.by("League of Ports (North)").on("2023-01-10").killed(5);
    RecordedClaim initials = Claimed.by("League of Ports (LP)").on("2023-01-11").killed(6);
    SourceGroups sources = SourceGroups.of(List.of(one, other, initials), List.of());
    assertThat(sources.areIndependent(one, other)).isTrue();
    assertThat(sources.areIndependent(one, initials)).isFalse();
  }

  @Test
  void ministriesOfTwoCountriesAreTwo() {
    Actor peru = new Actor("foreign ministry", "PER", List.of(), ActorKind.ORGANIZATION, null);
    Actor bolivia = new Actor("foreign ministry", "BOL", List.of(), ActorKind.ORGANIZATION, null);
    Actor which = new Actor("foreign ministry", null, List.of(), ActorKind.ORGANIZATION, null);
    assertThat(
            groups(
                List.of(),
                Claimed.by("A").told(peru).killed(4),
                Claimed.by("B").told(bolivia).killed(4)))
        .hasSize(2);
    assertThat(
            groups(
                List.of(),
                Claimed.by("A").told(peru).killed(4),
                Claimed.by("B").told(which).killed(4)))
        .hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "residents of the town, 2",
    "local officials, 2",
    "Testigos, 2",
    "he, 2",
    "Red Cross, 1",
    "national police, 1",
    "Federación de Estibadores, 1"
  })
  void onlySpeakersWithANameAreTheSameForTwoOutlets(String speaker, int sources) {
    Actor actor =
        speaker.equals("he")
            ? new Actor("he", null, List.of(), null, "unresolved")
            : new Actor(speaker, null, List.of(), null, null);
    assertThat(
            groups(
                List.of(),
                Claimed.by("A").told(actor).killed(4),
                Claimed.by("B").told(actor).killed(4)))
        .hasSize(sources);
  }

  @Test
  void crowdsAreSourcesOfTheirOutlet() {
    RecordedClaim one = Claimed.by("A").on("2023-01-10").told(group("strikers")).killed(4);
    RecordedClaim later = Claimed.by("A").on("2023-01-11").told(group("strikers")).killed(5);
    RecordedClaim other = Claimed.by("B").on("2023-01-10").told(group("strikers")).killed(4);
    assertThat(groups(List.of(), one, later, other))
        .containsExactlyInAnyOrder("strikers, in A 2", "strikers, in B 1");
  }

  @Test
  void weIsThePublisherAndAPublisherQuotedElsewhereIsItself() {
    RecordedClaim own = Claimed.by("Andean Digest (sample)").on("2023-01-09").killed(4);
    RecordedClaim we = Claimed.by("Andean Digest (sample)").on("2023-01-10").told("we").killed(4);
    RecordedClaim quoted = Claimed.by("B").on("2023-01-11").told("the Andean Digest").killed(4);
    assertThat(groups(List.of(), own, we, quoted)).hasSize(1);
  }

  @Test
  void aHeadlineRepeatsTheSpeakerOfItsText() {
    RecordedClaim headline = Claimed.by("A").on("2023-01-10").killed(17);
    RecordedClaim text = Claimed.by("A").on("2023-01-10").told("Ministry").killed(17);
    RecordedClaim more = Claimed.by("A").on("2023-01-10").killed(18);
    SourceGroups sources = SourceGroups.of(List.of(headline, text, more), List.of());
    assertThat(sources.areIndependent(headline, text)).isFalse();
    assertThat(sources.member(headline).why())
        .isEqualTo("its document gives the figure as Ministry's");
    assertThat(sources.areIndependent(more, text)).isTrue();
  }

  @Test
  void aCopiedTextIsItsOriginalsWordOnly() {
    Document wire = document("Wire", "2023-01-09", STORY);
    Document paper = document("Paper", "2023-01-10", STORY + " More tomorrow.");
    Copy copy = Copy.between(wire, paper).orElseThrow();
    assertThat(copy.isWhole()).isTrue();
    RecordedClaim original = Claimed.in(wire).killed(17);
    RecordedClaim copied = Claimed.in(paper).killed(17);
    RecordedClaim own = Claimed.by("Paper").on("2023-01-12").killed(19);
    SourceGroups sources = SourceGroups.of(List.of(copied, own, original), List.of(copy));
    assertThat(sources.areIndependent(original, copied)).isFalse();
    assertThat(sources.areIndependent(own, copied))
        .as("one copy does not make two outlets one")
        .isTrue();
    assertThat(sources.of(copied).originator()).isEqualTo(original);
    assertThat(sources.member(copied).why()).startsWith("same text as");
    assertThat(sources.member(copied).from().published()).isEqualTo("2023-01-09");
  }

  @Test
  void aPastedParagraphIsCopiedAndTheRestIsNot() {
    Document wire = document("Wire", "2023-01-09", STORY);
    String rest =
        "The editors went to the bridge. They counted 12 who had been hurt. ".repeat(1)
            + "Nobody whom they met there had heard of a wall, and no two of the traders told the same. "
            + "The mayor was away. His office sent a page with the names of streets and nothing else. "
            + "In the harbour the ships lay as they had for a week, and the gulls sat on the cranes. ";
    Document paper = document("Paper", "2023-01-10", rest + STORY);
    Copy copy = Copy.between(wire, paper).orElseThrow();
    assertThat(copy.isWhole()).isFalse();
    RecordedClaim original = Claimed.in(wire).killed(17);
    RecordedClaim pasted = Claimed.in(paper).killed(17);
    RecordedClaim own = Claimed.in(paper).killed(12);
    SourceGroups sources = SourceGroups.of(List.of(original, pasted, own), List.of(copy));
    assertThat(sources.areIndependent(original, pasted)).isFalse();
    assertThat(sources.areIndependent(original, own)).isTrue();
  }

  @Test
  void aChainOfCopiesLeadsToItsBeginning() {
    Document first = document("A", "2023-01-09", STORY);
    Document second = document("B", "2023-01-10", STORY + " B has more.");
    Document third = document("C", "2023-01-11", STORY + " C has more.");
    List<Copy> copies =
        List.of(
            Copy.between(first, second).orElseThrow(), Copy.between(second, third).orElseThrow());
    assertThat(
            groups(
                copies,
                Claimed.in(third).killed(17),
                Claimed.in(second).killed(17),
                Claimed.in(first).killed(17)))
        .containsExactly("A 3");
  }

  @Test
  void theOrderOfTheClaimsDoesNotMatter() {
    Document wire = document("Wire", "2023-01-09", STORY);
    Document paper = document("Paper", "2023-01-10", STORY + " More.");
    List<Copy> copies = List.of(Copy.between(wire, paper).orElseThrow());
    List<RecordedClaim> claims =
        new ArrayList<>(
            List.of(
                Claimed.in(wire).killed(17),
                Claimed.in(paper).killed(17),
                Claimed.by("Paper").on("2023-01-10").told("Ministry", Sector.GOV).killed(17),
                Claimed.by("Daily").on("2023-01-10").told("the ministry").killed(14),
                Claimed.by("Daily").on("2023-01-10").killed(14),
                Claimed.by("Daily").on("2023-01-12").told(group("farmers")).killed(3)));
    List<SourceGroup> expected = SourceGroups.of(claims, copies).groups();
    for (int seed = 0; seed < 20; seed++) {
      Collections.shuffle(claims, new Random(seed));
      assertThat(SourceGroups.of(claims, copies).groups()).isEqualTo(expected);
    }
  }

  @Test
  void aClaimThatWasNotGroupedIsRefused() {
    SourceGroups none = SourceGroups.of(List.of(), List.of());
    RecordedClaim claim = Claimed.by("A").killed(1);
    assertThatThrownBy(() -> none.of(claim)).hasMessageContaining(claim.id().value());
  }
}
