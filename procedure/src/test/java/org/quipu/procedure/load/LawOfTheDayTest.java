package org.quipu.procedure.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.quipu.core.document.Folding;
import org.quipu.procedure.CaseFile;
import org.quipu.procedure.Citation;
import org.quipu.procedure.LegalText;
import org.quipu.procedure.Procedure;
import org.quipu.procedure.Requirement;

/** The law is that of the day of the act: nothing later leaks back, nothing repealed is cited. */
class LawOfTheDayTest {
  private static final Library LIBRARY = Library.bundled();
  private static final LocalDate TWO_CHAMBERS = LocalDate.of(2026, 7, 27);

  @Test
  void aRequirementCitesWhatIsInForceAsLongAsItIsAsked() {
    List<String> wrong = new ArrayList<>();
    for (Procedure procedure : LIBRARY.procedures()) {
      for (Requirement requirement : procedure.requirements()) {
        LocalDate from = requirement.from() == null ? procedure.from() : requirement.from();
        LocalDate to = requirement.to() == null ? procedure.to() : requirement.to();
        for (Citation citation : requirement.law()) {
          if (!isInForce(citation.law(), from, to)) {
            wrong.add(procedure.id() + " " + requirement.id() + ": " + citation.law().id());
          }
        }
      }
      procedure
          .constants()
          .forEach(
              (name, constant) -> {
                if (!isInForce(constant.law().law(), procedure.from(), procedure.to())) {
                  wrong.add(procedure.id() + " " + name + ": " + constant.law().law().id());
                }
              });
    }
    assertThat(wrong).isEmpty();
  }

  private static boolean isInForce(
      LegalText text, @Nullable LocalDate from, @Nullable LocalDate to) {
    boolean begun = text.from() == null || from != null && text.isInForce(from);
    boolean lasts = text.to() == null || to != null && text.isInForce(to);
    return begun && lasts;
  }

  @Test
  void aCaseIsHeldAgainstTheLawOfItsDay() {
    assertThat(LIBRARY.cases()).isNotEmpty();
    for (CaseFile act : LIBRARY.cases()) {
      List<String> day = act.procedure().lawOn(act.day()).stream().map(LegalText::id).toList();
      for (Requirement requirement : act.procedure().requirements()) {
        if (requirement.isInForce(act.day())) {
          assertThat(day)
              .as("%s %s", act.id(), requirement.id())
              .containsAll(requirement.law().stream().map(each -> each.law().id()).toList());
        }
      }
      assertThat(day).as(act.id()).noneMatch(id -> id.endsWith("-repealed"));
    }
  }

  @Test
  void aRequirementThatCameLaterIsNotAskedOfAnEarlierVote() {
    Procedure confidence =
        LIBRARY.procedures().stream()
            .filter(each -> each.id().equals("PER/confidence"))
            .findAny()
            .orElseThrow();
    assertThat(asked(confidence, LocalDate.of(2021, 8, 27)))
        .contains("granted")
        .doesNotContain("matter", "decision", "session");
    assertThat(asked(confidence, LocalDate.of(2022, 11, 24)))
        .contains("granted", "matter", "decision", "session");
  }

  private static List<String> asked(Procedure procedure, LocalDate day) {
    return procedure.requirements().stream()
        .filter(each -> each.isInForce(day))
        .map(Requirement::id)
        .toList();
  }

  /** A consolidation on the web carries the two chambers of 2024 back into the text of 1993. */
  @Test
  void peruHasOneChamberBefore2026() throws IOException {
    List<LegalText> texts =
        LIBRARY.procedures().stream()
            .filter(each -> each.country().equals("PER"))
            .flatMap(each -> each.law().stream())
            .filter(each -> each.from() == null || each.from().isBefore(TWO_CHAMBERS))
            .toList();
    assertThat(texts).isNotEmpty();
    texts.forEach(text -> seeOneChamber(text.id(), text.text()));
    try (Stream<Path> files = Files.list(Path.of("src/main/resources/org/quipu/procedure/law"))) {
      for (Path file : files.filter(each -> name(each).startsWith("pe-")).toList()) {
        seeOneChamber(name(file), Files.readString(file, StandardCharsets.UTF_8));
      }
    }
  }

  private static String name(Path file) {
    return String.valueOf(file.getFileName());
  }

  private static void seeOneChamber(String id, String text) {
    assertThat(Folding.fold(text)).as(id).doesNotContain("camara de diputados", "senado");
  }
}
