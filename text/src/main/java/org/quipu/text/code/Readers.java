package org.quipu.text.code;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.quipu.core.claim.Stance;
import org.quipu.core.document.Hash;
import org.quipu.core.document.Language;
import org.quipu.text.attribution.AttributionReader;
import org.quipu.text.attribution.MarkReader;
import org.quipu.text.attribution.SignatoryReader;
import org.quipu.text.count.CountReader;
import org.quipu.text.count.TallyReader;
import org.quipu.text.fact.FactReader;
import org.quipu.text.lexicon.Lexicon;
import org.quipu.text.lexicon.WeaponList;
import org.quipu.text.resolve.actor.ActorLists;
import org.quipu.text.resolve.actor.OwnActors;
import org.quipu.text.resolve.name.SpanishNames;
import org.quipu.text.resolve.place.Gazetteer;
import org.quipu.text.resolve.time.TimeReader;

/**
 * What reads one language.
 *
 * @param names looks again at the recogniser's names; null for English, whose names do without
 * @param digest of the lexicon and the fact lists
 * @param stances what the lexicon's entries say of their actors' position, by entry
 */
record Readers(
    Lexicon lexicon,
    Map<String, @Nullable Stance> stances,
    EventReader events,
    @Nullable SpanishNames names,
    ActorLists actors,
    TimeReader times,
    CountReader counts,
    Facts facts,
    String digest,
    TallyReader tally,
    AttributionReader attributions,
    MarkReader marks,
    SignatoryReader signatories,
    WeaponList weapons) {

  private static Readers load(Language language, Gazetteer gazetteer, OwnActors own) {
    Lexicon lexicon = Lexicon.of(language);
    Map<String, @Nullable Stance> stances = new HashMap<>();
    StatusReader status = StatusReader.of(language);
    FactReader facts = FactReader.of(language);
    lexicon.entries().forEach(entry -> stances.put(entry.id(), entry.stance()));
    return new Readers(
        lexicon,
        stances,
        new EventReader(lexicon, status),
        language == Language.ENGLISH ? null : new SpanishNames(gazetteer),
        ActorLists.load(language, own),
        TimeReader.of(language),
        CountReader.of(language),
        new Facts(facts, status),
        Hash.of(lexicon.digest() + facts.digest()).substring(0, 12),
        TallyReader.of(language),
        AttributionReader.of(language),
        MarkReader.of(language),
        SignatoryReader.of(language),
        WeaponList.of(language));
  }

  /** Readers by language, each loaded when the first text in it comes. */
  static final class ByLanguage {
    private final Map<Language, Readers> loaded = new EnumMap<>(Language.class);
    private final Gazetteer gazetteer;
    private final OwnActors own;

    ByLanguage(Gazetteer gazetteer, OwnActors own) {
      this.gazetteer = gazetteer;
      this.own = own;
    }

    synchronized Readers of(Language language) {
      return loaded.computeIfAbsent(language, wanted -> load(wanted, gazetteer, own));
    }
  }
}
