package org.quipu.procedure.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.quipu.core.event.Act;
import org.quipu.core.event.EventType;
import org.quipu.core.event.Status;
import org.quipu.core.quantity.Measure;
import org.quipu.core.quantity.Quantity;
import org.quipu.procedure.fact.Selector.Side;
import org.quipu.procedure.fact.Selector.Take;

class GatheringTest {
  private static final LocalDate DAY = LocalDate.of(2022, 12, 7);
  private static final String ACT = "PER/removal/2022-12-07";
  private static final Map<String, Value.Kind> KINDS =
      Map.of(
          "approval", Value.Kind.COUNT,
          "admission", Value.Kind.COUNT,
          "admission.date", Value.Kind.DAY,
          "refused", Value.Kind.COUNT,
          "heard", Value.Kind.YES_NO,
          "deadline", Value.Kind.TERM);

  private static Selector of(
      Take take, Side side, @Nullable Measure measure, @Nullable String name, Act... acts) {
    return new Selector(take, List.of(acts), measure, null, name, side, 60);
  }

  private static final Map<String, Selector> SELECTORS =
      Map.of(
          "approval", of(Take.COUNT, Side.ON_ACT, Measure.VOTES_FOR, null, Act.REMOVAL),
          "admission", of(Take.COUNT, Side.BEFORE_ACT, Measure.VOTES_FOR, null, Act.ADMISSION),
          "admission.date", of(Take.DAY, Side.BEFORE_ACT, null, null, Act.ADMISSION),
          "refused",
              new Selector(
                  Take.NUMBER,
                  List.of(Act.CONFIDENCE, Act.CENSURE),
                  null,
                  EventType.REJECT,
                  null,
                  Side.BEFORE_ACT,
                  600),
          "heard", of(Take.FACT, Side.ON_ACT, null, "hearing.held", Act.REMOVAL),
          "deadline", of(Take.FACT, Side.ON_ACT, null, "election.deadline", Act.DISSOLUTION));

  private static Facts facts(Telling... documents) {
    return facts(List.of("Castillo"), documents);
  }

  private static Facts facts(List<String> about, Telling... documents) {
    List<Told> claims = Stream.of(documents).flatMap(each -> each.claims.stream()).toList();
    return new Gathering(claims).of(ACT, "PER", DAY, about, SELECTORS, KINDS);
  }

  private static List<String> words(Facts facts, String name) {
    return facts.of(name).stream().map(known -> known.value().words()).toList();
  }

  private static Telling daily() {
    return Telling.by("Daily").on("2022-12-08").day("2022-12-07");
  }

  @Test
  void aCountBelongsToTheActOfItsSentence() {
    Telling text =
        daily()
            .day("2022-12-01")
            .sentence(0)
            .act(Act.ADMISSION)
            .votes(73)
            .day("2022-12-07")
            .sentence(1)
            .votes(101)
            .act(Act.REMOVAL);
    assertThat(words(facts(text), "admission")).containsExactly("73");
    assertThat(words(facts(text), "approval")).as("told before its act").containsExactly("101");
  }

  @Test
  void ofTwoActsInASentenceToTheNearestBeforeIt() {
    Telling text =
        daily()
            .sentence(0)
            .day("2022-12-01")
            .act(Act.ADMISSION)
            .votes(73)
            .day("2022-12-07")
            .act(Act.REMOVAL)
            .votes(101);
    assertThat(words(facts(text), "admission")).containsExactly("73");
    assertThat(words(facts(text), "approval")).containsExactly("101");
  }

  @Test
  void elseToTheLastActWithinTwoSentencesBefore() {
    assertThat(
            words(facts(daily().sentence(3).act(Act.REMOVAL).sentence(5).votes(101)), "approval"))
        .containsExactly("101");
    assertThat(
            words(facts(daily().sentence(3).act(Act.REMOVAL).sentence(6).votes(101)), "approval"))
        .isEmpty();
    assertThat(
            words(facts(daily().sentence(6).votes(101).sentence(7).act(Act.REMOVAL)), "approval"))
        .as("an act told only behind it, in another sentence")
        .isEmpty();
    assertThat(
            words(
                facts(
                    daily()
                        .sentence(3)
                        .act(Act.REMOVAL)
                        .sentence(4)
                        .act(Act.ELECTION)
                        .sentence(5)
                        .votes(101)),
                "approval"))
        .as("another act stands between")
        .isEmpty();
  }

  @Test
  void anActOfAnotherDocumentIsNotNear() {
    assertThat(
            words(
                facts(daily().sentence(0).act(Act.REMOVAL), daily().sentence(0).votes(101)),
                "approval"))
        .isEmpty();
  }

  @Test
  void theEventThatAClaimNamesGoesBeforeWhatIsNear() {
    Telling text = daily().sentence(0).act(Act.REMOVAL);
    var removal = text.last();
    text.sentence(9).act(Act.ELECTION).votesOf(101, removal);
    assertThat(words(facts(text), "approval")).containsExactly("101");
  }

  @Test
  void allValuesOfAllSourcesAreKept() {
    Facts facts =
        facts(
            daily().act(Act.REMOVAL).votes(101),
            Telling.by("Weekly").on("2022-12-09").day("2022-12-07").act(Act.REMOVAL).votes(101),
            Telling.by("Radio").on("2022-12-07").day("2022-12-07").act(Act.REMOVAL).votes(102));
    assertThat(words(facts, "approval")).containsExactlyInAnyOrder("101", "102");
    assertThat(
            facts.of("approval").stream()
                .filter(known -> known.value().equals(Value.Amount.of(101)))
                .findAny()
                .orElseThrow()
                .holders())
        .containsExactly("Daily", "Weekly");
  }

  @Test
  void boundsAreKeptAndVagueWordsPassedOver() {
    assertThat(
            words(
                facts(
                    daily()
                        .act(Act.REMOVAL)
                        .count(Measure.VOTES_FOR, Quantity.moreThan(100, "more than 100"), null)),
                "approval"))
        .containsExactly("101 or more");
    assertThat(
            words(
                facts(
                    daily()
                        .act(Act.REMOVAL)
                        .count(Measure.VOTES_FOR, Quantity.about(100, "about 100"), null)
                        .count(Measure.VOTES_FOR, Quantity.vague("dozens"), null)
                        .count(Measure.VOTES_FOR, Quantity.exactly(Long.MAX_VALUE, "many"), null)),
                "approval"))
        .isEmpty();
  }

  @Test
  void otherCountsOfTheActAreNotIts() {
    assertThat(
            words(
                facts(
                    daily()
                        .act(Act.REMOVAL)
                        .count(Measure.VOTES_AGAINST, Quantity.exactly(6, "6"), null)),
                "approval"))
        .isEmpty();
  }

  @Test
  void actsOfAnotherCountryAreLeftOut() {
    assertThat(words(facts(daily().in("BRA").act(Act.REMOVAL).votes(61)), "approval")).isEmpty();
    assertThat(words(facts(daily().in(null).act(Act.REMOVAL).votes(61)), "approval"))
        .as("nobody says which country, and the document is about none")
        .isEmpty();
    assertThat(
            words(
                facts(
                    daily()
                        .in("PER")
                        .sentence(0)
                        .act(Act.ELECTION)
                        .in(null)
                        .sentence(1)
                        .act(Act.REMOVAL)
                        .votes(101)),
                "approval"))
        .as("the document is about this country")
        .containsExactly("101");
  }

  @ParameterizedTest
  @EnumSource(Status.class)
  void whatWasOnlyAskedForOrDeniedDidNotHappen(Status status) {
    boolean real =
        status == Status.ASSERTED || status == Status.ALLEGED || status == Status.HISTORICAL;
    Telling text = daily().status(status).act(Act.REMOVAL).status(Status.ASSERTED).votes(101);
    assertThat(words(facts(text), "approval")).hasSize(real ? 1 : 0);
    Telling count = daily().act(Act.REMOVAL).status(status).votes(101);
    assertThat(words(facts(count), "approval")).hasSize(real ? 1 : 0);
  }

  @Test
  void whatIsDeniedIsNoValue() {
    assertThat(words(facts(daily().act(Act.REMOVAL).fact("hearing.held", "no")), "heard"))
        .containsExactly("no");
    assertThat(
            words(
                facts(
                    daily()
                        .act(Act.REMOVAL)
                        .status(Status.DENIED)
                        .fact("hearing.held", "no")
                        .status(Status.DEMANDED)
                        .fact("hearing.held", "yes")),
                "heard"))
        .isEmpty();
    assertThat(words(facts(daily().act(Act.REMOVAL).fact("hearing.held", "partly")), "heard"))
        .as("no yes and no no")
        .isEmpty();
  }

  @Test
  void aPlanHasFactsOfItsOwn() {
    assertThat(
            words(
                facts(
                    daily()
                        .status(Status.PLANNED)
                        .act(Act.DISSOLUTION)
                        .fact("election.deadline", "P9M")),
                "deadline"))
        .containsExactly("9 months");
  }

  @Test
  void stepsBelongToTheActByTheirDays() {
    assertThat(words(facts(daily().day("2022-12-01").act(Act.ADMISSION)), "admission.date"))
        .containsExactly("2022-12-01");
    for (String day : List.of("2022-10-01", "2022-12-07", "2022-12-08", "2021-12-01")) {
      assertThat(words(facts(daily().day(day).act(Act.ADMISSION)), "admission.date"))
          .as(day)
          .isEmpty();
    }
    assertThat(
            words(
                facts(daily().days("2022-11-01", "2022-11-30").act(Act.ADMISSION)),
                "admission.date"))
        .as("some day of November does not say which motion")
        .isEmpty();
    assertThat(words(facts(daily().day("2022-12-06").act(Act.REMOVAL).votes(101)), "approval"))
        .isEmpty();
    assertThat(
            words(
                facts(daily().days("2022-12-05", "2022-12-11").act(Act.REMOVAL).votes(101)),
                "approval"))
        .as("this week")
        .containsExactly("101");
  }

  @Test
  void aStepMayBeSoughtUntilTheActOrAfterIt() {
    for (Side side : List.of(Side.UNTIL_ACT, Side.AFTER_ACT)) {
      Map<String, Selector> step = Map.of("day", of(Take.DAY, side, null, null, Act.SUCCESSION));
      Map<String, Value.Kind> kinds = Map.of("day", Value.Kind.DAY);
      for (String day : List.of("2022-12-06", "2022-12-07", "2022-12-08", "2023-12-08")) {
        boolean belongs =
            day.equals("2022-12-07")
                || day.equals(side == Side.UNTIL_ACT ? "2022-12-06" : "2022-12-08");
        Facts facts =
            new Gathering(daily().day(day).act(Act.SUCCESSION).claims)
                .of(ACT, "PER", DAY, List.of(), step, kinds);
        assertThat(facts.of("day")).as(side + " " + day).hasSize(belongs ? 1 : 0);
      }
    }
  }

  @Test
  void newsWithoutADayIsOfTheActJustBefore() {
    assertThat(words(facts(daily().noDay().act(Act.REMOVAL).votes(101)), "approval"))
        .containsExactly("101");
    Telling early = Telling.by("Daily").on("2022-12-06").act(Act.REMOVAL).votes(101);
    assertThat(words(facts(early), "approval")).as("printed before it").isEmpty();
    Telling late = Telling.by("Daily").on("2023-05-06").act(Act.REMOVAL).votes(101);
    assertThat(words(facts(late), "approval")).as("printed months later").isEmpty();
    Telling named =
        Telling.by("Daily").on("2023-05-06").against("Pedro Castillo").act(Act.REMOVAL).votes(101);
    assertThat(words(facts(named), "approval")).containsExactly("101");
    assertThat(words(facts(List.of(), named), "approval")).as("of nobody in particular").isEmpty();
    Telling undated = Telling.by("Daily").act(Act.REMOVAL).votes(101);
    assertThat(words(facts(undated), "approval")).isEmpty();
    Telling history =
        daily()
            .noDay()
            .status(Status.HISTORICAL)
            .act(Act.REMOVAL)
            .status(Status.ASSERTED)
            .votes(105);
    assertThat(words(facts(history), "approval")).as("told as background").isEmpty();
  }

  @Test
  void aStepAgainstAnotherPersonIsOfAnotherCase() {
    Map<String, Selector> arrest = Map.of("day", of(Take.DAY, Side.ON_ACT, null, null, Act.ARREST));
    Map<String, Value.Kind> kinds = Map.of("day", Value.Kind.DAY);
    for (String person : List.of("Pedro Castillo", "A. Other")) {
      Facts facts =
          new Gathering(daily().against(person).act(Act.ARREST).claims)
              .of("PER/arrest/2022-12-07", "PER", DAY, List.of("Castillo"), arrest, kinds);
      assertThat(facts.of("day")).as(person).hasSize(person.equals("A. Other") ? 0 : 1);
    }
  }

  @Test
  void aPersonsOwnFactsNameTheAct() {
    Facts facts =
        facts(
            Telling.by("by hand").byHand(ACT, "heard", "no").byHand(ACT, "unheard.of", "1"),
            Telling.by("by hand").byHand("PER/removal/2020-11-09", "approval", "105"));
    assertThat(words(facts, "heard")).containsExactly("no");
    assertThat(facts.names()).containsExactly("heard");
  }

  @Test
  void priorActsAreAtLeastThoseThatCannotBeOne() {
    Telling one = daily().day("2021-11-12").act(Act.CONFIDENCE, EventType.REJECT);
    assertThat(words(facts(one), "refused")).containsExactly("1 or more");
    Telling same =
        daily()
            .day("2021-11-12")
            .act(Act.CONFIDENCE, EventType.REJECT)
            .day("2021-11-13")
            .act(Act.CONFIDENCE, EventType.REJECT)
            .days("2021-11-10", "2021-11-16")
            .act(Act.CENSURE, EventType.REJECT);
    assertThat(words(facts(same), "refused"))
        .as("one act that sources date differently")
        .containsExactly("1 or more");
    Telling two =
        daily()
            .day("2021-11-12")
            .act(Act.CONFIDENCE, EventType.REJECT)
            .day("2022-11-24")
            .act(Act.CENSURE, EventType.REJECT)
            .day("2022-11-20")
            .act(Act.CONFIDENCE, EventType.AGREE)
            .day("2022-12-07")
            .act(Act.CENSURE, EventType.REJECT);
    assertThat(words(facts(two), "refused"))
        .as("neither the one that was granted nor the one of the day itself")
        .containsExactly("2 or more");
    assertThat(words(facts(daily()), "refused")).as("none on record is not none").isEmpty();
  }

  @Test
  void remarksAreShownWordForWord() {
    Telling text = daily().act(Act.REMOVAL).fact("votes.sufficient", "no").fact("other", "yes");
    Telling hand =
        Telling.by("by hand")
            .byHand(ACT, "votes.sufficient", "yes")
            .byHand("PER/removal/2020-11-09", "votes.sufficient", "yes");
    List<Told> claims = new ArrayList<>(text.claims);
    claims.addAll(hand.claims);
    List<Told> remarks =
        new Gathering(claims)
            .remarks(
                List.of("votes.sufficient"),
                of(Take.DAY, Side.ON_ACT, null, null, Act.REMOVAL),
                ACT,
                "PER",
                DAY,
                List.of());
    assertThat(remarks).extracting(Told::saysSo).containsExactlyInAnyOrder("by hand", "Daily");
  }

  @Test
  void costGrowsWithTheRecordAndNoFaster() {
    Duration small = cost(claims(10_000));
    Duration large = cost(claims(100_000));
    assertThat(large).isLessThan(small.multipliedBy(40).plusMillis(1_000));
    assertThat(large).isLessThan(Duration.ofSeconds(20));
  }

  /** Half of them in one long document, where an act has many neighbours. */
  private static List<Told> claims(int number) {
    List<Told> claims = new ArrayList<>();
    Telling longOne = daily();
    for (int i = 0; i < number / 4; i++) {
      longOne.sentence(i / 3).act(Act.REMOVAL).votes(90 + i % 30);
    }
    claims.addAll(longOne.claims);
    for (int i = 0; i < number / 20; i++) {
      Telling text = daily();
      for (int j = 0; j < 5; j++) {
        text.sentence(j).act(Act.REMOVAL).votes(101);
      }
      claims.addAll(text.claims);
    }
    return claims;
  }

  private static Duration cost(List<Told> claims) {
    long start = System.nanoTime();
    Gathering gathering = new Gathering(claims);
    for (int i = 0; i < 5; i++) {
      gathering.of(ACT, "PER", DAY, List.of("Castillo"), SELECTORS, KINDS);
    }
    return Duration.ofNanos(System.nanoTime() - start);
  }
}
