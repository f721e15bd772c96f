package org.quipu.text.fact;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.quipu.core.Coded;
import org.quipu.core.document.Hash;
import org.quipu.core.document.Language;
import org.quipu.core.event.Act;
import org.quipu.text.lexicon.YamlFile;

/**
 * The entries of a language, read and checked; what is wrong is refused with file and line.
 *
 * @param units ISO 8601's letters of days, weeks, months and years by their words
 */
public record FactRules(List<FactEntry> entries, Map<String, String> units, String digest) {
  private static final int EXAMPLES = 2;
  private static final Set<String> KEYS =
      Set.of(
          "id",
          "fact",
          "value",
          "pattern",
          "rather",
          "announced",
          "alone",
          "hangs",
          "example",
          "not");

  public FactRules {
    entries = List.copyOf(entries);
    units = Map.copyOf(units);
  }

  public static FactRules of(Language language) {
    return read(
        YamlFile.read(FactRules.class, "/org/quipu/text/facts/" + language.code() + ".yaml"),
        language);
  }

  static FactRules read(YamlFile.Section file, Language language) {
    file.allowOnly(Set.of("units", "words", "entries"));
    Map<String, List<String>> lists = new LinkedHashMap<>();
    YamlFile.Section words = file.section("words");
    if (words != null) {
      words.keys().forEach(name -> lists.put(name, words.texts(name)));
    }
    List<FactEntry> entries = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    Map<String, String> units = new TreeMap<>();
    YamlFile.Section letters = file.section("units");
    if (letters == null) {
      throw file.wrong("units", "\"units\" is missing: the words for D, W, M and Y");
    }
    for (String letter : letters.keys()) {
      if (!letter.matches("[DWMY]")) {
        throw letters.wrong(letter, "a unit is D, W, M or Y");
      }
      letters.texts(letter).forEach(word -> units.put(word, letter));
    }
    // Sorted all through: sets and maps have another order in every run of the Java machine, and a
    // digest that changes would read every document anew.
    StringBuilder all =
        new StringBuilder(new TreeMap<>(lists).toString()).append(new TreeMap<>(units));
    for (YamlFile.Section section : file.sections("entries")) {
      FactEntry entry = entry(section, lists, language.code() + "/fact#");
      if (!ids.add(entry.id())) {
        throw section.wrong("id", "two entries have the id " + entry.id());
      }
      entries.add(entry);
      List<Act> rather = entry.rather().stream().sorted().toList();
      all.append(List.of(entry.id(), entry.fact(), section.texts("pattern"), rather))
          .append(entry.value())
          .append(entry.announced())
          .append(entry.alone())
          .append(entry.hangs());
    }
    return new FactRules(entries, units, Hash.of(all.toString()));
  }

  private static FactEntry entry(
      YamlFile.Section section, Map<String, List<String>> lists, String prefix) {
    section.allowOnly(KEYS);
    String id = section.required("id");
    String value = section.text("value");
    List<WordPattern> patterns = new ArrayList<>();
    section.required("fact");
    for (String text : section.texts("pattern")) {
      WordPattern pattern = pattern(section, text, lists);
      if (value == null && !pattern.hasSlot()) {
        throw section.wrong(
            "pattern", "\"" + text + "\": it gives no value; add \"value\", or a slot");
      }
      patterns.add(pattern);
    }
    if (patterns.isEmpty()) {
      throw section.wrong("", id + " has no pattern");
    }
    if (section.texts("example").size() < EXAMPLES || section.texts("not").isEmpty()) {
      throw section.wrong(
          "", id + " needs two examples, \"… [words:value] …\", and a counter-example under not");
    }
    return new FactEntry(
        prefix + id,
        section.place(),
        section.required("fact"),
        value,
        patterns,
        acts(section),
        flag(section, "announced"),
        flag(section, "alone"),
        flag(section, "hangs"),
        section.texts("example"),
        section.texts("not"));
  }

  private static WordPattern pattern(
      YamlFile.Section section, String text, Map<String, List<String>> lists) {
    try {
      return PatternText.read(text, lists);
    } catch (IllegalArgumentException e) {
      throw section.wrong("pattern", "" + e.getMessage());
    }
  }

  private static Set<Act> acts(YamlFile.Section section) {
    Set<Act> acts = EnumSet.noneOf(Act.class);
    for (String code : section.texts("rather")) {
      try {
        acts.add(Coded.parse(Act.class, code));
      } catch (IllegalArgumentException e) {
        throw section.wrong("rather", "" + e.getMessage());
      }
    }
    return acts;
  }

  private static boolean flag(YamlFile.Section section, String key) {
    String value = section.text(key);
    if (value != null && !value.equals("yes")) {
      throw section.wrong(key, "\"" + key + "\" is yes, or is left out");
    }
    return value != null;
  }
}
