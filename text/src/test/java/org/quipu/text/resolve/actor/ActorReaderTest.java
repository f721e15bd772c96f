package org.quipu.text.resolve.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.quipu.core.actor.Actor;
import org.quipu.core.actor.Participant;
import org.quipu.core.actor.Sector;
import org.quipu.core.document.Language;
import org.quipu.core.time.DateRange;
import org.quipu.text.annotate.Annotated;
import org.quipu.text.annotate.EnglishAnnotator;
import org.quipu.text.annotate.Sentence;

class ActorReaderTest {
  private static final EnglishAnnotator ENGLISH = new EnglishAnnotator();
  private static final ActorLists LISTS = ActorLists.load(Language.ENGLISH);

  /** The phrase as subject and as object must give these codes: country (or —), sectors. */
  private static void actor(String phrase, String country, String... sectors) {
    String subject = Character.toUpperCase(phrase.charAt(0)) + phrase.substring(1);
    assertThat(codes(subject + " rejected the plan.", 0, "2022-12-20"))
        .as("%s rejected the plan", phrase)
        .containsExactly(codes(country, sectors));
    assertThat(codes("The committee criticized " + phrase + ".", 1, "2022-12-20"))
        .as("The committee criticized %s", phrase)
        .containsExactly(codes(country, sectors));
  }

  private static void actors(String phrase, String... expected) {
    assertThat(codes(phrase + " rejected the plan.", 0, "2022-12-20"))
        .as(phrase)
        .containsExactly(expected);
  }

  private static void nobody(String phrase) {
    String subject = Character.toUpperCase(phrase.charAt(0)) + phrase.substring(1);
    assertThat(codes(subject + " ended.", 0, "2022-12-20")).as(phrase).isEmpty();
  }

  private static String codes(String country, String... sectors) {
    return (country + " " + String.join(" ", sectors)).trim();
  }

  private static String codes(Actor actor) {
    return codes(
        actor.country() == null ? "—" : actor.country(),
        actor.sectors().stream().map(Sector::code).toArray(String[]::new));
  }

  private static List<String> codes(String text, int place, String date) {
    return read(text, place, date).stream()
        .map(Participant::actor)
        .map(ActorReaderTest::codes)
        .toList();
  }

  /** Participants of the subject (place 0) or the object (place 1) of the last sentence's verb. */
  private static List<Participant> read(String text, int place, @Nullable String date) {
    Annotated annotated = ENGLISH.annotate(text);
    Sentence last = annotated.sentences().get(annotated.sentences().size() - 1);
    ActorReader reader =
        new ActorReader(LISTS, annotated, date == null ? null : DateRange.parse(date));
    int root = last.children(0).get(0);
    List<Integer> places = last.children(root, place == 0 ? "nsubj" : "obj");
    assertThat(places).as("%s of \"%s\"", place == 0 ? "subject" : "object", text).isNotEmpty();
    return reader.read(last, places.get(0));
  }

  /** Name and, behind an arrow, the words it was resolved from. */
  private static List<String> names(String text, int place) {
    List<String> names = new ArrayList<>();
    for (Participant participant : read(text, place, "2023-01-15")) {
      String from =
          participant.resolvedFrom() == null ? "" : " <- " + participant.resolvedFrom().text();
      names.add(participant.actor().name() + from);
    }
    return names;
  }

  private static String quotes(String text, int place) {
    return read(text, place, "2023-01-15").stream()
        .map(p -> p.quote().text())
        .collect(Collectors.joining(" | "));
  }

  @Test
  void kindsWithNationalities() {
    actor("the Peruvian police", "PER", "COP");
    actor("two Bolivian policemen", "BOL", "COP");
    actor("Chilean miners", "CHL", "LAB");
    actor("the government of Ecuador", "ECU", "GOV");
    actor("Peru's parliament", "PER", "LEG");
    actor("a court in Guyana", "GUY", "JUD");
    actor("the Brazilian parliament", "BRA", "LEG");
    actor("U.S. officials", "USA", "GOV");
    actor("Lima police", "PER", "COP");
    actor("Colombian rebels", "COL", "REB");
    actor("the opposition", "—", "OPP");
    actor("masked gunmen", "—", "UAF");
    actor("three armed men", "—", "UAF");
    actor("peasants from Bolivia", "BOL", "AGR");
  }

  @Test
  void borrowedSectors() {
    actor("the union's leaders", "—", "LAB");
    actor("rebel leaders", "—", "REB");
    actor("a military spokesman", "—", "MIL");
    actor("a spokesman for the Chilean army", "—", "MIL");
    actor("members of Congress", "—", "LEG");
    actor("the US leader", "USA", "GOV");
    actor("the head of the Supreme Court", "—", "JUD");
    actor("Syrian government forces", "SYR", "MIL");
    actor("Nicaraguan opposition leaders", "NIC", "OPP");
  }

  @Test
  void countedGroups() {
    actor("dozens of Peruvian students", "PER", "EDU");
    actor("thousands of workers in Haiti", "HTI", "LAB");
    actor("a group of soldiers", "—", "MIL");
    actor("two of the Argentine prosecutors", "ARG", "JUD");
  }

  @Test
  void states() {
    actor("Canada", "CAN");
    actor("the United States", "USA");
    actor("Washington", "USA");
    actor("Moscow", "RUS");
    actor("the US", "USA");
    actor("Palestinians", "PSE", "CVL");
  }

  @Test
  void listedBodies() {
    actor("the United Nations", "—", "UNO");
    actor("the OAS", "—", "IGO");
    actor("the European Union", "—", "EUR");
    actor("the JNJ", "PER", "JUD");
    actor("the Communist Party of Canada", "CAN", "PTY");
    actor("the Communist Party of Chile", "CHL", "PTY");
    actor("the U.S. State Department", "USA", "GOV");
    actor("the Shining Path", "PER", "REB");
    actor("Human Rights Watch", "—", "NGO");
  }

  @Test
  void people() {
    actor("President Dina Boluarte", "PER", "GOV");
    actor("Vice-President Boluarte", "PER", "GOV");
    actor("Pedro Castillo", "PER", "ELI");
    actor("Iranian Foreign Minister Omid Kazemi", "IRN", "GOV");
    actor("Gen. Carlos Rojas", "—", "MIL");
    actor("Senator Maria Lopez", "—", "LEG");
    actor("former Bolivian president Juan Quiroga Diaz", "BOL", "ELI");
    actor("Ana Torres", "—");
    actor("the president of the union", "—", "LAB");
    actor("the Socialist president of Chile", "CHL", "GOV");
    actor("a Texas lawmaker", "USA", "LEG");
    actor("the Republic of Peru", "PER");
  }

  @Test
  void officesEnd() {
    assertThat(codes("Pedro Castillo spoke.", 0, "2022-01-10")).containsExactly("PER GOV");
    assertThat(codes("Pedro Castillo spoke.", 0, "2023-01-10")).containsExactly("PER ELI");
    assertThat(codes("Pedro Castillo spoke.", 0, null)).containsExactly("PER GOV");
    assertThat(codes("The former Peruvian president spoke.", 0, null)).containsExactly("PER ELI");
  }

  @Test
  void whoStandsBehindTheWords() {
    actor("a Peruvian Supreme Court decision", "PER", "JUD");
    actor("the manoeuvres of Vice-President Boluarte", "PER", "GOV");
    actor("Canada's complicit silence", "CAN");
    actor("the coup regime in Peru", "PER", "GOV");
    actor("the statement by the Chilean union", "CHL", "LAB");
    actor("Chinese products", "CHN");
    actors("The Peruvian police and army's killings", "PER COP", "PER MIL");
    actors("Military and police repression", "— MIL", "— COP");
  }

  @Test
  void coordinations() {
    actors("Police and soldiers", "— COP", "— MIL");
    actors("The Peruvian police and army", "PER COP", "PER MIL");
    actors("Chile, Peru and Bolivia", "CHL", "PER", "BOL");
    actors("US and British activists", "USA CVL", "GBR CVL");
    actors("Turkish-backed Syrian rebels", "SYR REB");
    actors("Pro-Russian rebels", "— REB");
  }

  @Test
  void noParties() {
    nobody("Tuesday");
    nobody("last month");
    nobody("about 40 percent");
    nobody("the weather");
    nobody("the bridge");
    nobody("nothing");
    nobody("December 2022");
    nobody("www.example.org");
  }

  @Test
  void capitals() {
    assertThat(codes("THE SALVADORAN ARMY ATTACKED THE GUERRILLAS.", 0, "1990-01-04"))
        .containsExactly("SLV MIL");
    assertThat(codes("THE FMLN GUERRILLAS ATTACKED THE HONDURAN EMBASSY.", 1, "1990-01-04"))
        .containsExactly("HND GOV");
    assertThat(codes("COLOMBIAN PRESIDENT RAMON DIAZ REJECTED THE PLAN.", 0, "1990-01-04"))
        .containsExactly("COL GOV");
  }

  @Test
  void wordsThatOnlyLookLikeCountries() {
    assertThat(codes("They served turkey and china plates.", 1, "2022-01-01")).isEmpty();
    actor("Latin American countries", "—");
    actor("North American farmers", "—", "AGR");
    assertThat(codes("Jordan Miles rejected the plan.", 0, "2022-01-01")).containsExactly("—");
  }

  @Test
  void quotesCoverThePhrase() {
    assertThat(quotes("The Foreign Minister of Peru, Ana Lopez, rejected the plan.", 0))
        .isEqualTo("The Foreign Minister of Peru, Ana Lopez");
    assertThat(quotes("The president of Chile, who was ill, rejected the plan.", 0))
        .isEqualTo("The president of Chile");
    assertThat(quotes("They criticized a Peruvian Supreme Court decision to free him.", 1))
        .isEqualTo("a Peruvian Supreme Court decision");
    assertThat(names("The Foreign Minister of Peru, Ana Lopez, rejected the plan.", 0))
        .containsExactly("Ana Lopez");
    assertThat(quotes("The Chilean leader Ana Lopez rejected the plan.", 0))
        .isEqualTo("The Chilean leader Ana Lopez");
    assertThat(names("At least six soldiers rejected the plan.", 0)).containsExactly("soldiers");
  }

  @Test
  void surnamesLeadToFullNames() {
    assertThat(names("Rosa Quispe arrived. Judge Quispe rejected the plan.", 0))
        .containsExactly("Rosa Quispe");
    assertThat(names("Rosa Quispe met Juan Quispe. Quispe rejected the plan.", 0))
        .containsExactly("Quispe");
    assertThat(names("In Peru, Congress met. Castillo rejected the plan.", 0))
        .containsExactly("Pedro Castillo");
    assertThat(names("In Chile, Congress met. Castillo rejected the plan.", 0))
        .containsExactly("Castillo");
    assertThat(names("Peru waited. Judge Castillo rejected the plan.", 0))
        .containsExactly("Castillo");
  }

  @Test
  void aTitleTheTaggerTakesForPartOfANameIsNone() {
    // Joined by a no-break space, "Ms" and the surname are one name to the tagger.
    String text =
        "Peru said that the succession of Dina Boluarte was right. Ms\u00A0Boluarte rejected the plan.";
    assertThat(names(text, 0)).containsExactly("Dina Boluarte");
  }

  @Test
  void commonNounsOfATextInCapitalsAreNoNames() {
    assertThat(names("ARMED MEN REJECTED THE PLAN OF THE TOWN.", 0)).containsExactly("armed men");
  }

  @Test
  void pronouns() {
    assertThat(names("Pedro Castillo left the palace. He rejected the plan.", 0))
        .containsExactly("Pedro Castillo <- He");
    assertThat(names("The union met on Monday. It rejected the plan.", 0))
        .containsExactly("union <- It");
    assertThat(names("The protesters met the minister. They rejected the plan.", 0))
        .containsExactly("protesters <- They");
    assertThat(names("Mrs Rojas met Mr Diaz. She rejected the plan.", 0))
        .containsExactly("Rojas <- She");
    assertThat(names("We rejected the plan.", 0)).containsExactly("We");
    assertThat(read("We rejected the plan.", 0, null).get(0).actor().id())
        .isEqualTo(ActorReader.UNRESOLVED);
    assertThat(names("It rained.", 0)).isEmpty();
    assertThat(names("Pedro Castillo spoke. The judges ordered his arrest.", 1))
        .containsExactly("Pedro Castillo <- his");
    assertThat(codes("Pedro Castillo spoke. He thanked his foreign minister.", 1, "2022-01-15"))
        .containsExactly("PER GOV");
    assertThat(codes("Peru waited. The country's miners rejected the plan.", 0, null))
        .containsExactly("PER LAB");
    assertThat(names("Pedro Castillo spoke. The judges ordered his removal from office.", 1))
        .containsExactly("Pedro Castillo <- his");
  }

  @Test
  void descriptions() {
    assertThat(names("Pedro Castillo spoke. The ousted president rejected the plan.", 0))
        .containsExactly("Pedro Castillo <- The ousted president");
    assertThat(names("The Ministry of Health of Chile spoke. The ministry rejected the plan.", 0))
        .containsExactly("Ministry of Health of Chile <- The ministry");
    assertThat(names("The Ministry of Health of Chile spoke. The defence ministry objected.", 0))
        .noneMatch(name -> name.contains("Health"));
    assertThat(names("The Ombudsman’s Office spoke. The prosecutor’s office objected.", 0))
        .noneMatch(name -> name.contains("Ombudsman"));
    assertThat(codes("The Peruvian police came. The police left.", 0, null))
        .containsExactly("PER COP");
    assertThat(codes("The Peruvian police came. Police left.", 0, null)).containsExactly("— COP");
  }

  @Test
  void relativePronouns() {
    Annotated annotated = ENGLISH.annotate("The soldiers who entered the town left.");
    Sentence sentence = annotated.sentences().get(0);
    ActorReader reader = new ActorReader(LISTS, annotated, null);
    Participant who = reader.read(sentence, 3).get(0);
    assertThat(who.actor().name()).isEqualTo("soldiers");
    assertThat(who.resolvedFrom()).isNull();
    assertThat(reader.isActor(sentence, 3)).isTrue();
    assertThat(reader.isActor(sentence, 6)).as("town").isFalse();
  }
}
