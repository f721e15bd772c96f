package org.quipu.text.count;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.quipu.core.document.Language;
import org.quipu.core.quantity.Measure;
import org.quipu.text.resolve.quantity.Table;

/** The rules of {@code measures.tsv}, by kind and word. */
final class MeasureRules {
  private final List<MeasureRule> all = new ArrayList<>();
  private final Map<Opening, List<MeasureRule>> byWord = new HashMap<>();

  private record Opening(MeasureRule.Kind kind, String word) {}

  static MeasureRules of(Language language) {
    String code = language.code();
    return new MeasureRules(
        Table.read("/org/quipu/text/counts/" + code + "/measures.tsv", 5), code + "/measures:");
  }

  private MeasureRules(Table table, String idPrefix) {
    for (Table.Row row : table.rows()) {
      MeasureRule rule = rule(table, row, idPrefix);
      all.add(rule);
      for (String word : rule.words()) {
        byWord.computeIfAbsent(new Opening(rule.kind(), word), key -> new ArrayList<>()).add(rule);
      }
    }
  }

  private static MeasureRule rule(Table table, Table.Row row, String idPrefix) {
    MeasureRule.Kind kind;
    try {
      kind = MeasureRule.Kind.valueOf(row.get(1).toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw new IllegalStateException(
          table.at(row)
              + ": no kind \""
              + row.get(1)
              + "\": object, subject, noun, role, of or state",
          e);
    }
    if (row.list(4).isEmpty()) {
      throw new IllegalStateException(table.at(row) + ": a rule needs an example");
    }
    return new MeasureRule(
        idPrefix + row.line(),
        new Measure(row.get(0)),
        kind,
        Set.copyOf(row.list(2)),
        Set.copyOf(row.list(3)),
        row.list(4));
  }

  List<MeasureRule> all() {
    return all;
  }

  /** The rules of a kind that a word may open, those with conditions first as the file has them. */
  List<MeasureRule> of(MeasureRule.Kind kind, String word) {
    return byWord.getOrDefault(new Opening(kind, word), List.of());
  }
}
