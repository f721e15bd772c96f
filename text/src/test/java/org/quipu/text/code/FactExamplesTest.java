package org.quipu.text.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.quipu.core.document.Language;
import org.quipu.core.time.DateRange;
import org.quipu.text.coding.CodedFact;
import org.quipu.text.fact.FactEntry;
import org.quipu.text.fact.FactRules;

/** Every entry of the fact lists gives its examples' facts, and none for its counter-examples. */
class FactExamplesTest {
  /** {@code [the words:the value]}. */
  private static final Pattern MARK = Pattern.compile("\\[([^\\]]*):([^\\]:]+)\\]");

  private static final Coder CODER = new Coder();
  private static final DateRange DAY = DateRange.day(LocalDate.of(2024, 3, 15));

  @TestFactory
  Stream<DynamicTest> examples() {
    return Stream.of(Language.values())
        .flatMap(
            language ->
                FactRules.of(language).entries().stream()
                    .map(
                        entry ->
                            DynamicTest.dynamicTest(entry.id(), () -> check(language, entry))));
  }

  private static void check(Language language, FactEntry entry) {
    List<String> problems = new ArrayList<>();
    for (String example : entry.examples()) {
      String problem = problem(language, entry, example);
      if (problem != null) {
        problems.add(problem);
      }
    }
    for (String text : entry.counterExamples()) {
      for (CodedFact fact : facts(language, text)) {
        if (fact.rule().equals(entry.id())) {
          problems.add("makes a fact of \"" + fact.quote().text() + "\" in «" + text + "»");
        }
      }
    }
    assertThat(problems).as(entry.place()).isEmpty();
  }

  private static String problem(Language language, FactEntry entry, String marked) {
    Matcher mark = MARK.matcher(marked);
    if (!mark.find()) {
      return "no [words:value] in «" + marked + "»";
    }
    MatchResult found = mark.toMatchResult();
    String text = mark.replaceAll(each -> Matcher.quoteReplacement(each.group(1)));
    List<CodedFact> facts = facts(language, text);
    boolean right =
        facts.stream()
            .anyMatch(
                fact ->
                    fact.rule().equals(entry.id())
                        && fact.value().equals(found.group(2))
                        && fact.quote().start() < found.start() + found.group(1).length()
                        && found.start() < fact.quote().end());
    return right
        ? null
        : "no such fact in «"
            + marked
            + "», but "
            + facts.stream().map(FactExamplesTest::say).toList();
  }

  private static String say(CodedFact fact) {
    return fact.rule() + " \"" + fact.quote().text() + "\" = " + fact.value();
  }

  private static List<CodedFact> facts(Language language, String text) {
    return CODER.code(text, language, DAY, null).facts();
  }
}
