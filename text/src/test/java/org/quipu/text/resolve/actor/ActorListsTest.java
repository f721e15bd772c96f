package org.quipu.text.resolve.actor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.quipu.core.actor.Actor;
import org.quipu.core.document.Language;
import org.quipu.core.time.DateRange;
import org.quipu.text.annotate.Annotated;
import org.quipu.text.annotate.EnglishAnnotator;
import org.quipu.text.annotate.Sentence;
import org.quipu.text.annotate.SpanishAnnotator;
import org.quipu.text.resolve.actor.PhraseTable.Match;

/** Runs the example of every entry of the actor lists. */
class ActorListsTest {
  private static final EnglishAnnotator ENGLISH = new EnglishAnnotator();
  private static final ActorLists LISTS = ActorLists.load(Language.ENGLISH);

  /** The actors of the sentence's first phrase that a listed word heads. */
  private static List<Actor> first(String text, @Nullable DateRange published) {
    Annotated annotated = ENGLISH.annotate(text);
    Sentence sentence = annotated.sentences().get(0);
    DocumentLists document = new DocumentLists(annotated, LISTS);
    ActorNamer namer = new ActorNamer(document, published);
    SentenceLists at = document.of(sentence);
    for (int i = 1; i <= sentence.size(); i++) {
      Match<Listed> name = at.proper(i);
      Match<Agent> kind = at.agent(i);
      if (name != null || kind != null) {
        int last = Math.max(name == null ? 0 : name.last(), kind == null ? 0 : kind.last());
        while (!Character.isLetterOrDigit(sentence.token(last).word().charAt(0))
            || sentence.token(last).word().startsWith("-")) {
          last--;
        }
        return namer.actors(new NounPhrase(sentence, 1, last, last));
      }
    }
    return List.of();
  }

  @Test
  void everyAgentIsReadAsListed() {
    List<String> wrong = new ArrayList<>();
    for (Agent agent : LISTS.allAgents()) {
      List<Actor> found = first("The " + agent.head() + " rejected the plan.", null);
      if (found.isEmpty() || !found.get(0).sectors().equals(agent.sectors())) {
        wrong.add(agent.line() + " " + agent.head() + " " + found);
      }
    }
    assertThat(wrong).as("agents-en.yaml").isEmpty();
    assertThat(LISTS.allAgents()).hasSizeGreaterThan(400);
  }

  @Test
  void everySpanishAgentIsReadAsListed() {
    ActorLists lists = ActorLists.load(Language.SPANISH);
    SpanishAnnotator spanish = new SpanishAnnotator();
    List<String> wrong = new ArrayList<>();
    for (Agent agent : lists.allAgents()) {
      String text = "Ayer habló el " + agent.head() + " de siempre.";
      Annotated annotated = spanish.annotate(text);
      Sentence sentence = annotated.sentences().get(0);
      DocumentLists document = new DocumentLists(annotated, lists);
      Match<Agent> match = document.of(sentence).agent(4);
      if (match == null || !match.values().get(0).head().equals(agent.head())) {
        wrong.add(agent.line() + " " + agent.head() + " " + match);
      }
    }
    assertThat(wrong).as("agents-es.yaml").isEmpty();
    assertThat(lists.allAgents()).hasSizeGreaterThan(400);
  }

  @Test
  void everyExampleOfAKindHoldsOneOfItsHeads() {
    for (DataEntry entry : DataEntry.readAll("agents-en.yaml")) {
      String example = entry.text("example");
      List<Actor> found = first(example, null);
      assertThat(found).as("line %s: %s", entry.line(), example).isNotEmpty();
    }
  }

  @Test
  void everyInstitutionIsFoundByEachOfItsNames() {
    List<String> wrong = new ArrayList<>();
    for (Institution institution : LISTS.institutions()) {
      for (String name : institution.names()) {
        List<Actor> found = first(name + " rejected the plan.", null);
        if (found.isEmpty() || !institution.id().equals(found.get(0).id())) {
          wrong.add(institution.line() + " " + name + " " + found);
        }
      }
    }
    assertThat(wrong).as("institutions.yaml").isEmpty();
  }

  @Test
  void everyOfficeHolderIsFoundByEachOfTheirNames() {
    List<String> wrong = new ArrayList<>();
    for (Holder holder : LISTS.holders()) {
      Holder.Role last = holder.roles().get(holder.roles().size() - 1);
      for (String name : holder.names()) {
        List<Actor> found = first(name + " rejected the plan.", DateRange.day(last.from()));
        if (found.isEmpty()
            || !holder.id().equals(found.get(0).id())
            || !found.get(0).sectors().contains(last.sector())) {
          wrong.add(holder.line() + " " + name + " " + found);
        }
      }
    }
    assertThat(wrong).as("office-holders.yaml").isEmpty();
  }

  @Test
  void everyCountryIsFoundByItsNamesAndPeople() {
    List<String> wrong = new ArrayList<>();
    for (String[] row : CountryRows.english()) {
      String text = row[2].isEmpty() ? row[1] : "The " + row[2] + " government";
      List<Actor> found = first(text + " rejected the plan.", null);
      if (found.isEmpty() || !row[0].equals(found.get(0).country())) {
        wrong.add(row[0] + " " + text.toLowerCase(Locale.ROOT) + " " + found);
      }
    }
    assertThat(wrong).as("countries.tsv").isEmpty();
  }

  @Test
  void faultsAreNamedWithFileAndLine() {
    List<DataEntry> broken = DataEntry.readAll("broken.yaml");
    assertThatThrownBy(() -> ActorLists.sectors(broken.get(0)))
        .isInstanceOf(ActorDataException.class)
        .hasMessageStartingWith("broken.yaml:2: no sector: \"GUV\"");
    assertThatThrownBy(() -> broken.get(1).allowOnly("heads", "kind"))
        .hasMessage("broken.yaml:6: unknown field \"kinds\"; there are: heads, kind");
    assertThatThrownBy(() -> broken.get(1).text("example"))
        .hasMessage("broken.yaml:6: the field \"example\" is missing");
  }
}
