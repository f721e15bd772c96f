package org.quipu.text.code;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.quipu.core.Coded;
import org.quipu.core.document.Language;
import org.quipu.core.event.EventType;
import org.quipu.core.event.Mode;
import org.quipu.text.annotate.Sentence;
import org.quipu.text.lexicon.Lexicon;
import org.quipu.text.lexicon.YamlFile;

/**
 * The mode of a REQUEST, REJECT or THREATEN by what it is about: {@code content-modes.yaml} says it
 * by the type of the event inside the content and, where there is none, by words.
 */
final class ContentModes {
  private final Map<EventType, Map<String, Mode>> byInner = new EnumMap<>(EventType.class);
  private final Map<EventType, Map<String, Mode>> byWord = new EnumMap<>(EventType.class);

  private ContentModes(YamlFile.Section file) {
    for (String name : file.keys()) {
      EventType type = Coded.parse(EventType.class, name.toUpperCase(Locale.ROOT));
      YamlFile.Section section = file.section(name);
      if (section == null) {
        throw file.wrong(name, "\"" + name + "\" is empty");
      }
      section.allowOnly(Set.of("types", "words"));
      byInner.put(type, table(type, section, "types", true));
      byWord.put(type, table(type, section, "words", false));
    }
  }

  static ContentModes of(Language language) {
    return new ContentModes(YamlFile.read(Lexicon.class, language.code() + "/content-modes.yaml"));
  }

  private static Map<String, Mode> table(
      EventType type, YamlFile.Section section, String key, boolean types) {
    Map<String, Mode> read = new HashMap<>();
    YamlFile.Section table = section.section(key);
    if (table == null) {
      throw section.wrong(key, "\"" + key + "\" is missing");
    }
    for (String code : table.keys()) {
      Mode mode = Coded.parse(Mode.class, code);
      if (!type.has(mode)) {
        throw table.wrong(code, type + " has no mode " + code);
      }
      for (String word : table.texts(code)) {
        if (types) { // "SANCTION" or, for one mode of it, "SANCTION expel"
          Coded.parse(EventType.class, word.split(" ", 2)[0]);
        }
        if (read.put(word, mode) != null) {
          throw table.wrong(code, "\"" + word + "\" stands twice");
        }
      }
    }
    return read;
  }

  /** The mode of a refusal to do an act of this type; empty where the table has none. */
  List<Mode> refused(EventType inner) {
    Mode mode = byInner.getOrDefault(EventType.REJECT, Map.of()).get(inner.name());
    return mode == null ? List.of() : List.of(mode);
  }

  /** Empty for a type that the file does not name, or a content that says nothing. */
  List<Mode> of(EventType type, Draft draft, List<Draft> all) {
    int content = draft.fillers().contentHead();
    Map<String, Mode> types = byInner.get(type);
    Map<String, Mode> words = byWord.get(type);
    if (content == 0 || types == null || words == null) {
      return List.of();
    }
    for (Draft inner : all) {
      EventType found = inner.entry().type();
      boolean inside =
          inner != draft
              && inner.sentence() == draft.sentence()
              && (inner.trigger() == content || inner.top() == content);
      if (found != null && inside) {
        Mode mode = null;
        for (Mode each : inner.entry().modes()) {
          mode = types.getOrDefault(found.name() + " " + each.code(), mode);
        }
        mode = mode == null ? types.get(found.name()) : mode;
        if (mode != null) {
          return List.of(mode);
        }
      }
    }
    return byWords(draft.sentence(), content, words);
  }

  /** The content's head, then what stands right below it: "to end the blockade", "an end to …". */
  private static List<Mode> byWords(Sentence sentence, int content, Map<String, Mode> words) {
    Mode mode = words.get(sentence.token(content).lemma());
    Set<Mode> below = new HashSet<>();
    if (mode == null) {
      for (int child : sentence.children(content)) {
        Mode found = words.get(sentence.token(child).lemma());
        if (found != null && sentence.token(child).isNoun()) {
          below.add(found);
        }
      }
    }
    // Two different answers are none.
    return mode != null ? List.of(mode) : below.size() == 1 ? List.copyOf(below) : List.of();
  }
}
