package org.quipu.text.code;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.quipu.core.Coded;
import org.quipu.core.document.Language;
import org.quipu.core.event.Context;
import org.quipu.text.lexicon.Lexicon;
import org.quipu.text.lexicon.YamlFile;

/**
 * PLOVER's contexts by the words and parties around an event ({@code contexts-en.yaml}, {@code
 * contexts-es.yaml}).
 */
final class ContextTable {
  /** A row with its examples, for the build. */
  record Row(
      String place,
      Context context,
      Conditions conditions,
      List<String> examples,
      List<String> counterExamples) {}

  private final List<Row> rows = new ArrayList<>();

  static ContextTable of(Language language) {
    return new ContextTable(YamlFile.read(Lexicon.class, "contexts-" + language.code() + ".yaml"));
  }

  private ContextTable(YamlFile.Section file) {
    file.allowOnly(Set.of("words", "rules"));
    Map<String, PhraseSet> words = Conditions.words(file);
    Set<String> own = new HashSet<>(Conditions.KEYS);
    own.addAll(Set.of("context", "example", "not"));
    for (YamlFile.Section row : file.sections("rules")) {
      row.allowOnly(own);
      if (row.texts("example").isEmpty()) {
        throw row.wrong("", "a row needs an example sentence: add example: \"…\"");
      }
      try {
        rows.add(
            new Row(
                row.place(),
                Coded.parse(Context.class, row.required("context")),
                Conditions.read(row, words),
                row.texts("example"),
                row.texts("not")));
      } catch (IllegalArgumentException e) {
        throw row.wrong("context", String.valueOf(e.getMessage()));
      }
    }
  }

  List<Row> rows() {
    return List.copyOf(rows);
  }

  /** The contexts of an event, each with the first row that gives it. */
  Map<Context, String> of(Scene scene) {
    Map<Context, String> found = new LinkedHashMap<>();
    for (Row row : rows) {
      if (!found.containsKey(row.context()) && row.conditions().hold(scene)) {
        found.put(row.context(), row.place());
      }
    }
    return found;
  }
}
