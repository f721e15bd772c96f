package org.quipu.text.code;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quipu.core.document.Language;
import org.quipu.core.event.Acled;
import org.quipu.text.lexicon.Lexicon;
import org.quipu.text.lexicon.YamlFile;

/**
 * ACLED's sub-event types, by the decision table {@code acled.yaml}: first each event by itself,
 * then those that one place of the text tells as one occurrence, since ACLED gives one type to all
 * that happened at one place on one day.
 */
final class AcledTable {
  /** A type and the row that gave it, as {@code file:line}. */
  record Answer(Acled acled, String row) {}

  private record Rule(Conditions conditions, Answer answer) {}

  /** Events of some types become another beside an event of that or a further type. */
  private record Together(
      Set<String> these, Set<String> beside, int within, Conditions conditions, Answer answer) {}

  /** A row with its examples, for the build. */
  record Row(String place, String subEvent, List<String> examples, List<String> counterExamples) {}

  private final Map<String, Acled> types = new LinkedHashMap<>();
  private final List<Rule> rules = new ArrayList<>();
  private final List<Together> together = new ArrayList<>();
  private final List<Row> rows = new ArrayList<>();

  /** The rules with a language's words: its own lists stand for those of the same names. */
  static AcledTable of(Language language) {
    YamlFile.Section file = YamlFile.read(Lexicon.class, "acled.yaml");
    if (language == Language.ENGLISH) {
      return new AcledTable(file, file);
    }
    YamlFile.Section own = YamlFile.read(Lexicon.class, "acled-" + language.code() + ".yaml");
    own.allowOnly(Set.of("words", "examples"));
    AcledTable table = new AcledTable(file, own);
    table.rows.clear(); // the rules' examples are English
    for (YamlFile.Section row : own.sections("examples")) {
      row.allowOnly(Set.of("sub-event", "example"));
      table.answer(row, "sub-event");
    }
    return table;
  }

  /**
   * @param lists the file whose "words" the rules name
   */
  private AcledTable(YamlFile.Section file, YamlFile.Section lists) {
    file.allowOnly(Set.of("sub-events", "words", "rules", "together"));
    YamlFile.Section names = file.section("sub-events");
    if (names == null) {
      throw file.wrong("", "\"sub-events\" is missing");
    }
    for (String event : names.keys()) {
      names.texts(event).forEach(name -> types.put(name, new Acled(event, name)));
    }
    Map<String, PhraseSet> words = Conditions.words(lists);
    Set<String> own = new HashSet<>(Conditions.KEYS);
    own.addAll(Set.of("sub-event", "example", "not"));
    for (YamlFile.Section row : file.sections("rules")) {
      row.allowOnly(own);
      rules.add(new Rule(Conditions.read(row, words), answer(row, "sub-event")));
    }
    own.remove("sub-event");
    own.addAll(Set.of("these", "beside", "become", "within"));
    for (YamlFile.Section row : file.sections("together")) {
      row.allowOnly(own);
      together.add(
          new Together(
              names(row, "these"),
              names(row, "beside"),
              within(row),
              Conditions.read(row, words),
              answer(row, "become")));
    }
  }

  private static int within(YamlFile.Section row) {
    String within = row.has("within") ? row.required("within") : "0";
    try {
      return Integer.parseInt(within);
    } catch (NumberFormatException e) {
      throw row.wrong("within", "\"within\" is a number of sentences, not \"" + within + "\"");
    }
  }

  private Answer answer(YamlFile.Section row, String key) {
    String name = row.required(key);
    if (row.texts("example").isEmpty()) {
      throw row.wrong("", "a row needs an example sentence: add example: \"…\"");
    }
    Acled acled = types.get(name);
    if (acled == null) {
      throw row.wrong(key, "no sub-event \"" + name + "\"; there are " + types.keySet());
    }
    rows.add(new Row(row.place(), name, row.texts("example"), row.texts("not")));
    return new Answer(acled, row.place());
  }

  private Set<String> names(YamlFile.Section row, String key) {
    Set<String> names = new LinkedHashSet<>(row.texts(key));
    for (String name : names) {
      if (!types.containsKey(name)) {
        throw row.wrong(key, "no sub-event \"" + name + "\"; there are " + types.keySet());
      }
    }
    return names;
  }

  Set<String> subEvents() {
    return Set.copyOf(types.keySet());
  }

  List<Row> rows() {
    return List.copyOf(rows);
  }

  /** The type of each event, null where ACLED has none for it. */
  List<@Nullable Answer> of(List<Scene> scenes) {
    List<@Nullable Answer> answers = new ArrayList<>(scenes.size());
    for (Scene scene : scenes) {
      answers.add(first(scene));
    }
    for (Together row : together) {
      List<@Nullable Answer> before = new ArrayList<>(answers);
      for (int i = 0; i < scenes.size(); i++) {
        Answer answer = before.get(i);
        if (answer != null
            && row.these().contains(answer.acled().subEventType())
            && scenes.get(i).counts()
            && row.conditions().hold(scenes.get(i))
            && hasBeside(i, scenes, before, row)) {
          answers.set(i, row.answer());
        }
      }
    }
    return answers;
  }

  private @Nullable Answer first(Scene scene) {
    for (Rule rule : rules) {
      if (rule.conditions().hold(scene)) {
        return rule.answer();
      }
    }
    return null;
  }

  private static boolean hasBeside(
      int i, List<Scene> scenes, List<@Nullable Answer> answers, Together row) {
    Scene scene = scenes.get(i);
    // Events stand in the order of their sentences, so only neighbours need a look.
    for (int step : new int[] {-1, 1}) {
      for (int j = i + step; j >= 0 && j < scenes.size(); j += step) {
        Scene other = scenes.get(j);
        if (Math.abs(other.coded().sentence() - scene.coded().sentence()) > row.within()) {
          break;
        }
        Answer answer = answers.get(j);
        if (answer != null
            && row.beside().contains(answer.acled().subEventType())
            && other.counts()
            && other.isOfTheTimeOf(scene)) {
          return true;
        }
      }
    }
    return false;
  }
}
