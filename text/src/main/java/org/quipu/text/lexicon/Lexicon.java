package org.quipu.text.lexicon;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.quipu.core.document.Hash;
import org.quipu.core.document.Language;

/** The entries of one language, by lemma. Immutable, shared by all threads. */
public final class Lexicon {
  private final List<Entry> entries;
  private final Map<Entry.Part, Map<String, List<Entry>>> byLemma = new EnumMap<>(Entry.Part.class);
  private final GrammarWords words;
  private final String digest;
  private final Ties ties;

  Lexicon(List<Entry> entries, GrammarWords words, Ties ties) {
    this.ties = ties;
    this.entries = List.copyOf(entries);
    this.words = words;
    for (Entry.Part part : Entry.Part.values()) {
      byLemma.put(part, new HashMap<>());
    }
    StringBuilder all = new StringBuilder();
    for (Entry entry : entries) {
      for (String lemma : entry.lemmas()) {
        index(entry.part()).computeIfAbsent(lemma, key -> new ArrayList<>()).add(entry);
      }
      all.append(
              List.of(
                  entry.id(),
                  entry.lemmas().stream().sorted().toList(),
                  entry.frame(),
                  entry.modes()))
          .append('\n');
    }
    digest = Hash.of(all.toString()).substring(0, 12);
  }

  /** The English lexicon of the class path. */
  public static Lexicon english() {
    return LexiconReader.read("en");
  }

  /** The lexicon of a language. */
  public static Lexicon of(Language language) {
    return LexiconReader.read(language.code());
  }

  /** The small words that the language's trees are read with. */
  public Ties ties() {
    return ties;
  }

  private Map<String, List<Entry>> index(Entry.Part part) {
    Map<String, List<Entry>> index = byLemma.get(part);
    if (index == null) {
      throw new AssertionError(part);
    }
    return index;
  }

  /** Entries for a lemma, in file order; empty where there is none. */
  public List<Entry> find(Entry.Part part, String lemma) {
    return index(part).getOrDefault(lemma, List.of());
  }

  public boolean has(String lemma) {
    return byLemma.values().stream().anyMatch(index -> index.containsKey(lemma));
  }

  public List<Entry> entries() {
    return entries;
  }

  /** Words that say how a sentence is to be read. */
  public GrammarWords words() {
    return words;
  }

  /** Changes when an entry does; part of the coder's version. */
  public String digest() {
    return digest;
  }
}
