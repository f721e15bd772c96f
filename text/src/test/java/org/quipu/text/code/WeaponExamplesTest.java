package org.quipu.text.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.quipu.core.document.Language;
import org.quipu.core.event.Event;
import org.quipu.core.event.Mode;
import org.quipu.core.event.Weapon;
import org.quipu.core.time.DateRange;
import org.quipu.text.coding.CodedEvent;
import org.quipu.text.lexicon.WeaponEntry;
import org.quipu.text.lexicon.WeaponList;

/** Every class of weapons is read in its examples and not in its counter-examples. */
class WeaponExamplesTest {
  private static final List<Language> LANGUAGES = List.of(Language.ENGLISH, Language.SPANISH);
  private static final Coder CODER = new Coder();
  private static final DateRange DAY = DateRange.day(LocalDate.of(2024, 3, 15));

  @TestFactory
  Stream<DynamicTest> examples() {
    return LANGUAGES.stream()
        .flatMap(
            language ->
                WeaponList.of(language).entries().stream()
                    .flatMap(
                        entry ->
                            entry.examples().stream()
                                .map(
                                    example ->
                                        DynamicTest.dynamicTest(
                                            entry.place() + " " + example,
                                            () -> check(language, entry, example)))));
  }

  @TestFactory
  Stream<DynamicTest> counterExamples() {
    return LANGUAGES.stream()
        .flatMap(
            language ->
                WeaponList.of(language).entries().stream()
                    .flatMap(
                        entry ->
                            entry.counterExamples().stream()
                                .map(
                                    text ->
                                        DynamicTest.dynamicTest(
                                            entry.place() + " " + text,
                                            () -> refuse(language, entry, text)))));
  }

  @Test
  void aWeaponBesideTheActIsTakenFromTheNextSentence() {
    Event event =
        events("Gunmen attacked a police post. They used rifles and left before dawn.").get(0);
    assertThat(event.weapon()).isNotNull();
    assertThat(event.modes()).containsExactly(Mode.FIREARMS);
  }

  @Test
  void whatTheTriggerSaysForSureOutweighsTheWeapon() {
    Event event = events("Soldiers shelled the village with explosives.").get(0);
    assertThat(event.modes()).containsExactly(Mode.HEAVY_WEAPONS);
  }

  private static void check(Language language, WeaponEntry entry, String marked) {
    Bracketed example = Bracketed.parse(marked);
    assertThat(events(language, example.text()))
        .as(entry.place())
        .anySatisfy(
            event -> {
              assertThat(LexiconExamplesTest.missing(example, event, marked)).isEmpty();
              Weapon weapon = event.weapon();
              assertThat(weapon).isNotNull();
              assertThat(weapon.weaponClass()).isEqualTo(entry.weaponClass());
              assertThat(event.modes()).contains(entry.mode());
            });
  }

  private static void refuse(Language language, WeaponEntry entry, String text) {
    assertThat(events(language, text))
        .as(entry.place())
        .noneMatch(
            event ->
                event.weapon() != null && entry.weaponClass().equals(event.weapon().weaponClass()));
  }

  private static List<Event> events(String text) {
    return events(Language.ENGLISH, text);
  }

  private static List<Event> events(Language language, String text) {
    return CODER.code(text, language, DAY, null).events().stream().map(CodedEvent::event).toList();
  }
}
