package org.quipu.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.quipu.core.actor.Actor;
import org.quipu.core.actor.Participant;
import org.quipu.core.document.Language;
import org.quipu.core.event.Event;
import org.quipu.core.time.DateRange;
import org.quipu.text.code.Coder;
import org.quipu.text.coding.CodedEvent;
import org.quipu.text.coding.Coding;

/**
 * What an English and a Spanish telling of the same day link to: the same places, the same listed
 * actors, the same types with them. Only what has to agree is asked for; a claim that one of them
 * words otherwise may differ.
 */
class ParallelSamplesTest {
  private static final Path SAMPLES = Path.of("src/main/resources/samples");
  private static final Coder CODER = new Coder();

  @Test
  void fourGovernments() {
    DateRange day = DateRange.parse("2022-12-16");
    Coding english = code("peru-2022/05-parallel-a-four-governments-en.txt", Language.ENGLISH, day);
    Coding spanish = code("peru-2022/06-paralelo-a-cuatro-gobiernos-es.txt", Language.SPANISH, day);
    assertThat(places(spanish)).isEqualTo(places(english));
    assertThat(actors(english)).contains("PER", "per-pedro-castillo");
    assertThat(actors(spanish)).contains("PER", "per-pedro-castillo");
    assertThat(both(english, spanish))
        .contains("CONSULT by USA GOV", "REJECT by PER GOV", "COERCE by COP", "COERCE of CVL");
  }

  @Test
  void juliaca() {
    DateRange day = DateRange.parse("2023-01-10");
    Coding english = code("peru-2022/12-parallel-b-juliaca-en.txt", Language.ENGLISH, day);
    Coding spanish = code("peru-2022/13-paralelo-b-juliaca-es.txt", Language.SPANISH, day);
    Set<String> places = places(spanish);
    places.retainAll(places(english));
    assertThat(places).contains("3937513", "3936456"); // Juliaca, Lima
    assertThat(actors(english)).contains("per-dina-boluarte", "per-alberto-otarola");
    assertThat(actors(spanish)).contains("per-dina-boluarte", "per-alberto-otarola");
    assertThat(both(english, spanish))
        .contains(
            "ACCUSE of per-dina-boluarte",
            "ACCUSE of per-alberto-otarola",
            "ACCUSE of GOV",
            "ASSAULT by GOV",
            "ASSAULT of CVL",
            "COERCE by GOV",
            "REQUEST of per-dina-boluarte",
            "REJECT of GOV",
            "RETREAT by per-dina-boluarte",
            "RETREAT by MIL");
  }

  private static Coding code(String file, Language language, DateRange day) {
    try {
      return CODER.code(Files.readString(SAMPLES.resolve(file)), language, day, null);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Set<String> places(Coding coding) {
    Set<String> ids = new TreeSet<>();
    coding.places().forEach(place -> ids.add(String.valueOf(place.place().id())));
    return ids;
  }

  private static Set<String> actors(Coding coding) {
    Set<String> ids = new TreeSet<>();
    for (CodedEvent coded : coding.events()) {
      Stream.concat(coded.event().actors().stream(), coded.event().recipients().stream())
          .forEach(each -> ids.add(String.valueOf(each.actor().id())));
    }
    return ids;
  }

  private static Set<String> both(Coding english, Coding spanish) {
    Set<String> both = new HashSet<>(told(english));
    both.retainAll(told(spanish));
    return both;
  }

  /** "TYPE by WHO", "TYPE of WHOM": an actor by its id, or else by country and sectors. */
  private static Set<String> told(Coding coding) {
    Set<String> told = new TreeSet<>();
    for (CodedEvent coded : coding.events()) {
      Event event = coded.event();
      String type = event.type() == null ? String.valueOf(event.act()) : event.type().code();
      event.actors().forEach(each -> told.add(type + " by " + key(each)));
      event.recipients().forEach(each -> told.add(type + " of " + key(each)));
    }
    return told;
  }

  private static String key(Participant participant) {
    Actor actor = participant.actor();
    if (actor.id() != null) {
      return actor.id();
    }
    StringBuilder key = new StringBuilder(actor.country() == null ? "" : actor.country());
    actor.sectors().forEach(sector -> key.append(key.isEmpty() ? "" : " ").append(sector));
    return key.toString();
  }
}
