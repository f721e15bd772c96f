package org.quipu.text.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.quipu.core.Coded;
import org.quipu.core.claim.Stance;
import org.quipu.core.event.Act;
import org.quipu.core.event.Context;
import org.quipu.core.event.EventType;
import org.quipu.core.event.Mode;
import org.quipu.core.event.Status;

/** Reads and checks the lexicon's files; what is wrong in one is refused with file and line. */
final class LexiconReader {
  private static final Set<String> FILE_KEYS = Set.of("type", "entries");
  private static final Set<String> ENTRY_KEYS =
      Set.of(
          "verb",
          "noun",
          "adjective",
          "particle",
          "object",
          "with",
          "needs-prep",
          "needs",
          "subject-class",
          "object-class",
          "with-class",
          "not-object",
          "not-subject",
          "not-with",
          "frame",
          "actor",
          "recipient",
          "content",
          "type",
          "modes",
          "contexts",
          "act",
          "content-status",
          "stance",
          "recipient-kind",
          "again",
          "example",
          "not");
  private static final Set<String> ROLES = Set.of("actor", "recipient", "content");

  private final String language;
  private final Map<String, Set<String>> classes = new HashMap<>();
  private final Map<String, Frame> frames = new HashMap<>();
  private final Set<String> ids = new LinkedHashSet<>();

  private LexiconReader(String language) {
    this.language = language;
  }

  static Lexicon read(String language) {
    LexiconReader reader = new LexiconReader(language);
    reader.readClasses();
    reader.readFrames();
    List<Entry> entries = new ArrayList<>();
    Stream<String> typed =
        Stream.of(EventType.values()).map(type -> type.name().toLowerCase(Locale.ROOT));
    // What stands beside the types need not be written in every language yet.
    Stream<String> beside =
        Stream.of("acts", "proceedings", "armed", "policing")
            .filter(
                file -> LexiconReader.class.getResource(language + "/" + file + ".yaml") != null);
    Stream.concat(typed, beside).forEach(file -> reader.readEntries(file, entries));
    return new Lexicon(
        entries, GrammarWords.of(reader.file("grammar-words")), Ties.of(reader.file("grammar")));
  }

  private YamlFile.Section file(String name) {
    return YamlFile.read(LexiconReader.class, language + "/" + name + ".yaml");
  }

  private void readClasses() {
    YamlFile.Section section = file("classes").section("classes");
    if (section != null) {
      for (String name : section.keys()) {
        classes.put(name, new LinkedHashSet<>(section.texts(name)));
      }
    }
  }

  private void readFrames() {
    YamlFile.Section section = file("frames").section("frames");
    if (section == null) {
      throw new LexiconException(language + "/frames.yaml", 1, "\"frames\" is missing");
    }
    for (String name : section.keys()) {
      YamlFile.Section frame = section.section(name);
      if (frame != null) {
        frame.allowOnly(Set.of("actor", "recipient", "content", "first"));
        frames.put(
            name,
            new Frame(
                frame.texts("actor"),
                frame.texts("recipient"),
                frame.texts("content"),
                "recipient".equals(frame.text("first"))));
      }
    }
  }

  private void readEntries(String name, List<Entry> entries) {
    YamlFile.Section file = file(name);
    file.allowOnly(FILE_KEYS);
    for (YamlFile.Section section : file.sections("entries")) {
      section.allowOnly(ENTRY_KEYS);
      entries.add(entry(name, file.text("type"), section));
    }
  }

  private Entry entry(String file, @Nullable String fileType, YamlFile.Section s) {
    List<Entry.Part> parts =
        Stream.of(Entry.Part.values()).filter(part -> s.has(part.key())).toList();
    if (parts.size() != 1) {
      throw s.wrong("", "an entry has exactly one of verb, noun, adjective");
    }
    Entry.Part part = parts.get(0);
    Set<String> lemmas = new LinkedHashSet<>(s.texts(part.key()));
    if (lemmas.isEmpty()
        || lemmas.stream().anyMatch(lemma -> !lemma.equals(lemma.toLowerCase(Locale.ROOT)))) {
      throw s.wrong(part.key(), "lemmas are written small, and at least one is needed");
    }
    if (s.texts("example").isEmpty()) {
      throw s.wrong(
          "",
          "\""
              + lemmas.iterator().next()
              + "\" has no example: add example: \"[…:actor] […:trigger] …\"");
    }
    Set<String> needs = new LinkedHashSet<>(s.texts("needs"));
    if (!ROLES.containsAll(needs)) {
      throw s.wrong("needs", "needs names roles: " + ROLES);
    }
    EventType type = type(fileType, s);
    Act act = coded(Act.class, s, "act");
    if (type == null && act == null) {
      throw s.wrong("type", "an entry of type none needs an act");
    }
    List<Mode> modes = codes(Mode.class, s, "modes");
    for (Mode mode : modes) {
      if (type == null || !type.has(mode)) {
        throw s.wrong("modes", type + " has no mode " + mode.code());
      }
    }
    return new Entry(
        id(file, lemmas.iterator().next(), part),
        s.place(),
        part,
        lemmas,
        s.text("particle"),
        words(s, "object"),
        wordsBelow(s, "with"),
        s.texts("needs-prep"),
        needs,
        words(s, "subject-class"),
        words(s, "object-class"),
        wordsBelow(s, "with-class"),
        words(s, "not-subject"),
        words(s, "not-object"),
        wordsBelow(s, "not-with"),
        frame(part, s),
        type,
        modes,
        codes(Context.class, s, "contexts"),
        act,
        coded(Status.class, s, "content-status"),
        coded(Stance.class, s, "stance"),
        strikesPeople(s),
        again(s, act),
        s.texts("example"),
        s.texts("not"));
  }

  private static boolean strikesPeople(YamlFile.Section s) {
    String kind = s.text("recipient-kind");
    if (kind != null && !kind.equals("person")) {
      throw s.wrong("recipient-kind", "only \"person\" is known here");
    }
    return kind != null;
  }

  private static boolean again(YamlFile.Section s, @Nullable Act act) {
    String again = s.text("again");
    if (again != null && (!again.equals("yes") || act == null)) {
      throw s.wrong("again", "\"again\" is yes, of an entry with an act, or is left out");
    }
    return again != null;
  }

  private String id(String file, String lemma, Entry.Part part) {
    String stem = language + "/" + file + "#" + lemma + "." + part.letter();
    String id = stem;
    for (int i = 2; !ids.add(id); i++) {
      id = stem + i;
    }
    return id;
  }

  private static @Nullable EventType type(@Nullable String fileType, YamlFile.Section s) {
    String name = s.has("type") ? s.text("type") : fileType;
    if (name == null) {
      throw s.wrong("type", "neither the file nor the entry names a type");
    }
    if (name.equals("none")) {
      return null;
    }
    try {
      return Coded.parse(EventType.class, name);
    } catch (IllegalArgumentException e) {
      throw s.wrong("type", String.valueOf(e.getMessage()));
    }
  }

  private Frame frame(Entry.Part part, YamlFile.Section s) {
    String named = s.text("frame");
    String name =
        named != null
            ? named
            : switch (part) {
              case VERB -> "transitive";
              case NOUN -> "patient-noun";
              case ADJECTIVE -> "state";
            };
    Frame frame = frames.get(name);
    if (frame == null) {
      throw s.wrong(
          "frame", "no frame \"" + name + "\" in frames.yaml; there are " + frames.keySet());
    }
    return new Frame(
        s.has("actor") ? s.texts("actor") : frame.actor(),
        s.has("recipient") ? s.texts("recipient") : frame.recipient(),
        s.has("content") ? s.texts("content") : frame.content(),
        frame.recipientFirst());
  }

  private static <E extends Enum<E> & Coded> List<E> codes(
      Class<E> vocabulary, YamlFile.Section s, String key) {
    List<E> members = new ArrayList<>();
    for (String code : s.texts(key)) {
      try {
        members.add(Coded.parse(vocabulary, code));
      } catch (IllegalArgumentException e) {
        throw s.wrong(key, String.valueOf(e.getMessage()));
      }
    }
    return members;
  }

  private static <E extends Enum<E> & Coded> @Nullable E coded(
      Class<E> vocabulary, YamlFile.Section s, String key) {
    List<E> members = codes(vocabulary, s, key);
    return members.isEmpty() ? null : members.get(0);
  }

  private Map<String, WordSet> wordsBelow(YamlFile.Section s, String key) {
    YamlFile.Section below = s.section(key);
    Map<String, WordSet> sets = new LinkedHashMap<>();
    if (below != null) {
      for (String preposition : below.keys()) {
        sets.put(preposition, words(below, preposition));
      }
    }
    return sets;
  }

  private WordSet words(YamlFile.Section s, String key) {
    Set<String> lemmas = new LinkedHashSet<>();
    Set<WordSet.Kind> kinds = new LinkedHashSet<>();
    for (String word : s.texts(key)) {
      if (!word.startsWith("@")) {
        lemmas.add(word);
        continue;
      }
      String name = word.substring(1);
      Set<String> members = classes.get(name);
      if (members != null) {
        lemmas.addAll(members);
        continue;
      }
      try {
        kinds.add(WordSet.Kind.valueOf(name.toUpperCase(Locale.ROOT)));
      } catch (IllegalArgumentException e) {
        throw s.wrong(
            key,
            "no class "
                + word
                + "; classes.yaml has "
                + classes.keySet().stream().sorted().collect(Collectors.joining(", ")));
      }
    }
    return new WordSet(lemmas, kinds);
  }
}
