package org.quipu.record.actor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quipu.record.actor.Named.document;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.quipu.core.decision.Identifying;
import org.quipu.core.decision.Naming;
import org.quipu.core.document.Folding;
import org.quipu.record.data.DataFile;

/** Who is who across documents, and how decisions change it. */
class IdentitiesTest {
  private static final Instant AT = Instant.parse("2026-11-22T10:00:00Z");

  private static List<Mention> mentions(String... specs) {
    return new ArrayList<>(Stream.of(specs).map(Named::of).toList());
  }

  private static Naming naming(String name, @Nullable String in) {
    return new Naming(name, null, null, in == null ? null : document(in));
  }

  private static List<String> names(Identities who) {
    return who.all().stream().map(each -> each.name() + " " + each.documents()).sorted().toList();
  }

  @Test
  void theOrderOfMentionsDoesNotMatter() {
    List<Mention> all =
        mentions(
            "Ilse Maren/person/VAL/d1/President Ilse Maren",
            "Maren/person/VAL/d2/la presidenta Maren",
            "Maren/person/-/d1",
            "Harbour League/organization/VAL/d1",
            "HL/organization/VAL/d2",
            "Congress/organization/VAL/d1",
            "Congreso/organization/VAL/d2",
            "protesters/group/-/d1");
    Identities first = Identities.of(all, List.of());
    assertThat(names(first)).containsExactly("Congreso 2", "Harbour League 2", "Ilse Maren 2");
    for (int seed = 0; seed < 5; seed++) {
      Collections.shuffle(all, new Random(seed));
      assertThat(Identities.of(all, List.of()).all()).isEqualTo(first.all());
    }
  }

  @Test
  void anIdHangsOnNameAndCountryUnlessAListHasOne() {
    List<Mention> all =
        mentions(
            "Ilse Maren#p1/person/VAL/d1",
            "Harbour League/organization/VAL/d1",
            "Verrin/person/-/d1");
    Identities who = Identities.of(all, List.of());
    all.addAll(mentions("Harbour League/organization/VAL/d2", "Otto Brandt/person/-/d2"));
    Identities later = Identities.of(all, List.of());
    assertThat(who.find("Ilse Maren").get(0).id()).isEqualTo("p1");
    assertThat(later.find("Harbour League").get(0).id())
        .matches("a[0-9a-f]{24}")
        .isEqualTo(who.find("Harbour League").get(0).id());
  }

  @Test
  void namesakesWhoAreNotMergedHaveTwoIds() {
    Identities who = Identities.of(mentions("Verrin/person/-/d1", "Verrin/person/-/d2"), List.of());
    assertThat(who.all()).hasSize(2).extracting(Identity::id).doesNotHaveDuplicates();
    assertThat(who.namingOf(who.all().get(0))).isNotEqualTo(who.namingOf(who.all().get(1)));
  }

  @Test
  void aMergeHoldsForDocumentsAddedLater() {
    Identifying merge =
        new Identifying.Merge(
            naming("Harbour League", null), naming("Dock Committee", null), "A", AT, "renamed");
    List<Mention> all =
        mentions("Harbour League/organization/-/d1", "Dock Committee/organization/-/d2");
    assertThat(Identities.of(all, List.of()).all()).hasSize(2);
    all.addAll(mentions("Dock Committee/organization/-/d3"));
    assertThat(Identities.of(all, List.of(merge)).all())
        .singleElement()
        .extracting(Identity::documents)
        .isEqualTo(3);
  }

  @Test
  void aSplitTakesAwayWhatIsCalledSoAndTheNewestDecisionHolds() {
    List<Mention> all =
        mentions(
            "Ilse Maren/person/-/d1",
            "Ilse Maren/person/-/d2",
            "Maren/person/-/d2",
            "Ilse Maren/person/-/d3");
    Identifying split =
        new Identifying.Split(
            naming("Ilse Maren", "d3"), naming("Ilse Maren", "d1"), "A", AT, "a namesake");
    Identities who = Identities.of(all, List.of(split));
    assertThat(names(who)).containsExactly("Ilse Maren 1", "Ilse Maren 2");
    Identifying again =
        new Identifying.Merge(
            naming("Ilse Maren", "d3"),
            naming("Ilse Maren", "d1"),
            "B",
            AT.plusSeconds(9),
            "the same after all");
    assertThat(names(Identities.of(all, List.of(again, split)))).containsExactly("Ilse Maren 3");
  }

  @Test
  void aRenamedActorKeepsItsIdAndARejectedOneIsNone() {
    List<Mention> all =
        mentions("Harbour League/organization/-/d1", "Daily Bell/organization/-/d1");
    String id = Identities.of(all, List.of()).find("Harbour League").get(0).id();
    Identities who =
        Identities.of(
            all,
            List.of(
                new Identifying.Rename(
                    naming("Harbour League", null), "League of Harbours", "A", AT, "its full name"),
                new Identifying.Reject(naming("Daily Bell", null), "A", AT, "a heading")));
    assertThat(who.all())
        .singleElement()
        .satisfies(
            each -> {
              assertThat(each.name()).isEqualTo("League of Harbours");
              assertThat(each.id()).isEqualTo(id);
            });
    assertThat(who.find("harbour league")).as("found by what texts call it").hasSize(1);
  }

  @Test
  void aPlaceAloneIsNoPersonUnlessATitleSaysSo() {
    List<Mention> all =
        mentions("Merrow/person/-/d1", "Merrow/person/-/d2/Mr Merrow", "Ostrey/organization/-/d1");
    assertThat(Identities.of(all, List.of(), Set.of("Merrow", "Ostrey")).all())
        .singleElement()
        .extracting(Identity::name)
        .isEqualTo("Merrow");
  }

  @Test
  void aBodyReadAsAPersonIsOneWithItsTranslation() {
    assertThat(
            Identities.of(
                    mentions(
                        "Médicos Voluntarios del Sur/person/-/d1",
                        "Volunteer Doctors of the South/organization/-/d2",
                        "Merrow Neighbours/person/-/d3"),
                    List.of())
                .all())
        .extracting(each -> each.kind().code() + " " + each.documents())
        .containsExactlyInAnyOrder("organization 2", "group 1");
  }

  @Test
  void whatStandsInCapitalsIsNoNameWhereTheCoderSaysSo() {
    List<Mention> all =
        mentions(
            "armed men/organization/-/d1/ARMED MEN",
            "troops/organization/-/d1/TROOPS",
            "official/person/-/d1/OFFICIAL",
            "HL/organization/-/d1/HL");
    assertThat(names(Identities.of(all, List.of()))).containsExactly("HL 1");
  }

  @Test
  void aPartyOfACountryWithItsWingInBracketsIsOneAndHasItsOwnInitials() {
    List<Mention> all =
        mentions(
            "Workers’ Party of Canada (Harbour-Wing)#hw/organization/CAN/d1",
            "Workers’ Party of Canada (Harbour-Wing)/organization/-/d2",
            "Workers’ Party of Canada/organization/CAN/d2",
            "WPC/organization/-/d2");
    Identities who = Identities.of(all, List.of());
    assertThat(names(who))
        .containsExactly("Workers’ Party of Canada (Harbour-Wing) 2", "Workers’ Party of Canada 1");
    assertThat(who.find("WPC").get(0).name()).isEqualTo("Workers’ Party of Canada");
  }

  @Test
  void aNameInSmallLettersIsShownBeforeOneInCapitalsAndOneOrganBeforeSeveral() {
    assertThat(
            names(
                Identities.of(
                    mentions(
                        "ILSE MAREN/person/VAL/d1",
                        "ILSE MAREN/person/VAL/d2",
                        "Ilse Maren/person/VAL/d3",
                        "governments of Valdoria/organization/VAL/d1",
                        "government of Valdoria/organization/VAL/d2"),
                    List.of())))
        .contains("Ilse Maren 3")
        .noneMatch(each -> each.startsWith("governments"));
  }

  @Test
  void everyWordOfTheListsStandsInItsExample() {
    List<String> files = List.of("titles.tsv", "bodies.tsv", "junk.tsv", "unlike.tsv");
    for (String file : files) {
      int columns = file.startsWith("b") ? 4 : 3;
      for (List<String> row : DataFile.rows(Identities.class, file, columns)) {
        assertThat(Folding.fold(row.get(columns - 1)).replace(".", "").split(" "))
            .as(file + ": " + row)
            .contains(row.get(0));
        if (file.startsWith("t") && !row.get(1).equals("suffix")) {
          PersonName name = PersonName.of(row.get(2));
          assertThat(name).as(row.get(2)).isNotNull();
          assertThat(name.parts()).as(row.get(2)).hasSize(2);
        }
        if (file.startsWith("u")) {
          assertThat(PersonName.of(row.get(2))).as(row.get(2)).isNull();
          assertThat(PersonName.of("Ilse Maren")).isNotNull();
        }
        if (file.startsWith("j")) {
          assertThat(Identities.of(mentions(row.get(2) + "/organization/-/d1"), List.of()).all())
              .as(row.get(2))
              .isEmpty();
        }
      }
    }
  }
}
