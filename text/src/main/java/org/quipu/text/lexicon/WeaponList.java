package org.quipu.text.lexicon;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quipu.core.Coded;
import org.quipu.core.document.Language;
import org.quipu.core.event.EventType;
import org.quipu.core.event.Mode;
import org.quipu.text.annotate.Sentence;
import org.quipu.text.annotate.Token;

/** The weapons that assaults are done with, by their names: {@code weapons-LANGUAGE.yaml}. */
public final class WeaponList {
  private static final Set<String> KEYS =
      Set.of("class", "mode", "strict", "words", "example", "not");

  private final List<WeaponEntry> entries = new ArrayList<>();
  private final boolean byTree;
  private final List<String> tool;
  private final Set<String> use;
  private final Set<String> carriers;
  private final Map<String, List<Name>> byHead = new HashMap<>();

  private record Name(List<String> words, WeaponEntry entry) {}

  /**
   * A weapon named in a sentence.
   *
   * @param first token index
   * @param head token index of the word that the others belong to
   */
  public record Named(int first, int last, int head, WeaponEntry entry) {}

  /** A language's list of the class path. */
  public static WeaponList of(Language language) {
    return new WeaponList(YamlFile.read(WeaponList.class, "weapons-" + language.code() + ".yaml"));
  }

  private WeaponList(YamlFile.Section file) {
    file.allowOnly(Set.of("head", "tool", "use", "carriers", "weapons"));
    byTree = "tree".equals(file.text("head"));
    tool = file.texts("tool");
    use = new LinkedHashSet<>(file.texts("use"));
    carriers = new LinkedHashSet<>(file.texts("carriers"));
    for (YamlFile.Section section : file.sections("weapons")) {
      section.allowOnly(KEYS);
      WeaponEntry entry = entry(section);
      entries.add(entry);
      for (List<String> words : entry.words()) {
        byHead
            .computeIfAbsent(words.get(words.size() - 1), head -> new ArrayList<>())
            .add(new Name(words, entry));
      }
    }
    byHead
        .values()
        .forEach(names -> names.sort(Comparator.comparingInt(name -> -name.words().size())));
  }

  private static WeaponEntry entry(YamlFile.Section section) {
    List<List<String>> words = new ArrayList<>();
    for (String name : section.texts("words")) {
      words.add(List.of(name.toLowerCase(Locale.ROOT).split("[\\s-]+")));
    }
    if (words.isEmpty() || section.texts("example").isEmpty()) {
      throw section.wrong("words", "a weapon needs \"words\" and an \"example\"");
    }
    Mode mode;
    try {
      mode = Coded.parse(Mode.class, section.required("mode"));
    } catch (IllegalArgumentException e) {
      throw section.wrong("mode", String.valueOf(e.getMessage()));
    }
    if (!EventType.ASSAULT.has(mode)) {
      throw section.wrong("mode", "ASSAULT has no mode " + mode.code());
    }
    return new WeaponEntry(
        section.place(),
        section.required("class"),
        mode,
        "yes".equals(section.text("strict")),
        words,
        section.texts("example"),
        section.texts("not"));
  }

  public List<WeaponEntry> entries() {
    return List.copyOf(entries);
  }

  /** Slots at which an event names what it was done with: "with", "by". */
  public List<String> tool() {
    return tool;
  }

  /** True for a verb that puts a weapon to use: "throw", "fire", "plant". */
  public boolean isUse(String lemma) {
    return use.contains(lemma);
  }

  /** True for a noun that a weapon's name may modify and still be meant: "fire", "burst". */
  public boolean isCarrier(String lemma) {
    return carriers.contains(lemma);
  }

  /** The weapons that a sentence names, each by its longest name, left to right. */
  public List<Named> in(Sentence sentence) {
    List<Named> found = new ArrayList<>();
    for (int i = 1; i <= sentence.size(); i++) {
      Named named = endingAt(sentence, i);
      if (named == null) {
        continue;
      }
      // "machine gun fire" is longer than the "machine gun" that was found before it
      found.removeIf(other -> other.first() >= named.first());
      found.add(named);
    }
    return found;
  }

  private @Nullable Named endingAt(Sentence sentence, int last) {
    Token token = sentence.token(last);
    boolean nominal = token.isNoun() || token.tag().startsWith("JJ") || token.tag().equals("CD");
    if (!nominal
        && !Sentence.matches(sentence.relation(last), "obl")) { // "a drone" tagged as a verb
      return null;
    }
    List<String> forms = forms(token);
    for (String form : forms) {
      List<String> parts = List.of(form.split("-"));
      if (parts.isEmpty()) { // a dash that the tagger took for a noun
        continue;
      }
      for (Name name : byHead.getOrDefault(parts.get(parts.size() - 1), List.of())) {
        int first = start(sentence, last, name.words());
        if (first > 0) {
          return new Named(first, last, byTree ? top(sentence, first, last) : last, name.entry());
        }
      }
    }
    return null;
  }

  /** The word of a name on which the others hang; the first where the tree does not tell. */
  private static int top(Sentence sentence, int first, int last) {
    for (int i = first; i <= last; i++) {
      if (sentence.head(i) < first || sentence.head(i) > last) {
        return i;
      }
    }
    return first;
  }

  private static List<String> forms(Token token) {
    String word = token.word().toLowerCase(Locale.ROOT);
    List<String> forms = new ArrayList<>(List.of(token.lemma(), word));
    if (word.endsWith("s")) {
      forms.add(word.substring(0, word.length() - 1)); // names keep their plural in the lemma
    }
    return forms;
  }

  /** Where a name that ends at a token begins, 0 if it does not stand there. */
  private static int start(Sentence sentence, int last, List<String> name) {
    int want = name.size();
    int at = last;
    while (at >= 1) {
      Token token = sentence.token(at);
      if (token.tag().equals("HYPH") || token.word().equals("-")) {
        at--;
        continue;
      }
      int matched = 0;
      for (String form : forms(token)) {
        List<String> parts = List.of(form.split("-"));
        boolean fits = parts.size() <= want;
        for (int k = 1; fits && k <= parts.size(); k++) {
          fits = parts.get(parts.size() - k).equals(name.get(want - k));
        }
        if (fits) {
          matched = Math.max(matched, parts.size());
        }
      }
      if (matched == 0) {
        return 0;
      }
      want -= matched;
      if (want == 0) {
        return at;
      }
      at--;
    }
    return 0;
  }
}
