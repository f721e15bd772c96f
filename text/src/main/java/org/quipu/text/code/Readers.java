package org.quipu.text.code;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.quipu.core.claim.Stance;
import org.quipu.core.document.Language;
import org.quipu.text.attribution.AttributionReader;
import org.quipu.text.count.CountReader;
import org.quipu.text.count.TallyReader;
import org.quipu.text.lexicon.Lexicon;
import org.quipu.text.resolve.actor.ActorLists;
import org.quipu.text.resolve.time.TimeReader;

/**
 * What reads one language. A reader that a language does not have yet is null, and its part of the
 * coding then stays empty.
 *
 * @param stances what the lexicon's entries say of their actors' position, by entry
 */
record Readers(
    Lexicon lexicon,
    Map<String, @Nullable Stance> stances,
    EventReader events,
    ActorLists actors,
    TimeReader times,
    @Nullable CountReader counts,
    @Nullable TallyReader tally,
    AttributionReader attributions) {

  private static Readers load(Language language) {
    Lexicon lexicon = Lexicon.of(language);
    Map<String, @Nullable Stance> stances = new HashMap<>();
    lexicon.entries().forEach(entry -> stances.put(entry.id(), entry.stance()));
    boolean english = language == Language.ENGLISH;
    return new Readers(
        lexicon,
        stances,
        new EventReader(lexicon, StatusReader.of(language)),
        ActorLists.load(language),
        TimeReader.of(language),
        english ? CountReader.english() : null,
        english ? TallyReader.english() : null,
        AttributionReader.of(language));
  }

  /** Readers by language, each loaded when the first text in it comes. */
  static final class ByLanguage {
    private final Map<Language, Readers> loaded = new EnumMap<>(Language.class);

    synchronized Readers of(Language language) {
      return loaded.computeIfAbsent(language, Readers::load);
    }
  }
}
