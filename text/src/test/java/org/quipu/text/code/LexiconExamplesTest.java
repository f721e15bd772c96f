package org.quipu.text.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.quipu.core.actor.Participant;
import org.quipu.core.document.Language;
import org.quipu.core.document.Quote;
import org.quipu.core.event.Event;
import org.quipu.core.time.DateRange;
import org.quipu.text.coding.CodedEvent;
import org.quipu.text.lexicon.Entry;
import org.quipu.text.lexicon.Lexicon;

/** Every entry's examples come out, and its counter-examples do not. */
class LexiconExamplesTest {
  private static final Coder CODER = new Coder();
  private static final DateRange DAY = DateRange.day(LocalDate.of(2024, 3, 15));

  @TestFactory
  Stream<DynamicTest> examples() {
    return Stream.of(Language.values())
        .flatMap(language -> examples(language, Lexicon.of(language)));
  }

  private static Stream<DynamicTest> examples(Language language, Lexicon lexicon) {
    return lexicon.entries().stream()
        .map(
            entry ->
                DynamicTest.dynamicTest(
                    entry.id(),
                    () -> {
                      List<String> problems = new ArrayList<>();
                      entry
                          .examples()
                          .forEach(example -> problems.addAll(check(language, entry, example)));
                      entry
                          .counterExamples()
                          .forEach(text -> problems.addAll(refuse(language, entry, text)));
                      assertThat(problems).as(entry.place()).isEmpty();
                    }));
  }

  @Test
  void theLexiconIsLarge() {
    assertThat(Lexicon.english().entries().size()).isGreaterThan(150);
    assertThat(Lexicon.of(Language.SPANISH).entries().size()).isGreaterThan(150);
  }

  private static List<String> refuse(Language language, Entry entry, String text) {
    return CODER.code(Bracketed.parse(text).text(), language, DAY, null).events().stream()
        .filter(coded -> coded.rule().equals(entry.id()))
        .map(coded -> "makes an event of «" + text + "»")
        .toList();
  }

  private static List<String> check(Language language, Entry entry, String marked) {
    Bracketed example = Bracketed.parse(marked);
    if (example.parts().stream().noneMatch(part -> part.role().equals("trigger"))) {
      return List.of("no [word:trigger] in «" + marked + "»");
    }
    List<String> nearest = List.of("no event of this type at the trigger in «" + marked + "»");
    for (CodedEvent coded : CODER.code(example.text(), language, DAY, null).events()) {
      Event event = coded.event();
      boolean here =
          example.parts().stream()
              .anyMatch(
                  part ->
                      part.role().equals("trigger")
                          && part.span().overlaps(event.trigger().span()));
      if (!here) {
        continue;
      }
      if (!coded.rule().equals(entry.id())
          && (event.type() != entry.type()
              || event.act() != entry.act()
              // Where an entry names no mode the content may give one.
              || !entry.modes().isEmpty() && !event.modes().equals(entry.modes()))) {
        nearest = List.of("entry " + coded.rule() + " wins in «" + marked + "»");
        continue;
      }
      List<String> problems = missing(example, event, marked);
      if (problems.isEmpty()) {
        return problems;
      }
      nearest = problems;
    }
    return nearest;
  }

  /** What an example marks and an event lacks. */
  static List<String> missing(Bracketed example, Event event, String marked) {
    List<String> problems = new ArrayList<>();
    for (Bracketed.Part part : example.parts()) {
      List<Quote> found =
          switch (part.role()) {
            case "actor" -> quotes(event.actors());
            case "recipient" -> quotes(event.recipients());
            case "content" -> event.content() == null ? List.of() : List.of(event.content());
            case "weapon" -> event.weapon() == null ? List.of() : List.of(event.weapon().quote());
            case "trigger" -> List.of(event.trigger());
            default -> throw new IllegalArgumentException("no part is called " + part.role());
          };
      if (found.stream().noneMatch(quote -> quote.span().overlaps(part.span()))) {
        problems.add(
            part.role()
                + " is "
                + found.stream().map(Quote::text).toList()
                + " in «"
                + marked
                + "»");
      }
    }
    return problems;
  }

  private static List<Quote> quotes(List<Participant> participants) {
    List<Quote> quotes = new ArrayList<>();
    for (Participant participant : participants) {
      quotes.add(participant.quote());
      if (participant.resolvedFrom() != null) {
        quotes.add(participant.resolvedFrom());
      }
    }
    return quotes;
  }
}
