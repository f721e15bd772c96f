package org.quipu.text.resolve.actor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.quipu.core.actor.Actor;
import org.quipu.core.actor.ActorKind;
import org.quipu.core.actor.Sector;
import org.quipu.text.annotate.Token;
import org.quipu.text.resolve.actor.PhraseTable.Match;

/** Actors without a listed name, by the kind of their head and the countries around it. */
final class KindNamer {
  private final ActorNamer namer;

  KindNamer(ActorNamer namer) {
    this.namer = namer;
  }

  /** An actor known by the kind of its head alone: "the Peruvian police". */
  List<Actor> of(NounPhrase phrase, Match<Agent> match, int depth) {
    SentenceLists at = namer.document().of(phrase.sentence());
    Agent agent = match.values().get(0);
    int of = phrase.complement("of");
    if (of > 0 && at.is("country-words", phrase.head())) {
      Match<Listed> country = at.proper(of);
      if (country != null
          && agent.sectors().isEmpty()
          && country.values().get(0) instanceof Listed.CountryName name) {
        return List.of(ActorNamer.state(name.country()));
      }
    }
    List<Sector> sectors = new KindSectors(namer, at).of(phrase, match, depth);
    List<String> countries = countries(phrase, match, depth);
    ActorKind kind = agent.kind();
    if (kind == ActorKind.PERSON && Heads.isPlural(phrase.sentence().token(phrase.head()))) {
      kind = ActorKind.GROUP;
    }
    String name = inSmallLetters(at, namer.cleanName(phrase));
    if (countries.isEmpty()) {
      return List.of(new Actor(name, null, sectors, kind, null));
    }
    List<Actor> actors = new ArrayList<>(1);
    for (String country : countries) {
      actors.add(new Actor(name, country, sectors, kind, null));
    }
    return actors;
  }

  /**
   * Where a text is written in capitals, so are its common nouns: "ARMED MEN" bear no name. Words
   * of names keep theirs.
   */
  private static String inSmallLetters(SentenceLists at, String name) {
    if (!at.words().isInCapitals()) {
      return name;
    }
    Set<String> names = new HashSet<>();
    for (Token token : at.sentence().tokens()) {
      if (!token.entity().equals("O") || at.proper(token.index()) != null) {
        names.add(token.word());
      }
    }
    return Arrays.stream(name.split(" "))
        .map(
            word ->
                names.contains(word)
                    ? word.substring(0, 1) + word.substring(1).toLowerCase(Locale.ROOT)
                    : word.toLowerCase(Locale.ROOT))
        .collect(Collectors.joining(" "));
  }

  private List<String> countries(NounPhrase phrase, Match<Agent> match, int depth) {
    SentenceLists at = namer.document().of(phrase.sentence());
    List<String> beside = CountryModifiers.of(at, phrase.left(), match.first() - 1);
    if (!beside.isEmpty()) {
      return beside;
    }
    for (int adjective : phrase.adjectivesBehind()) {
      List<String> behind = CountryModifiers.of(at, adjective, adjective);
      if (!behind.isEmpty()) {
        return behind;
      }
    }
    Set<String> codes = new LinkedHashSet<>();
    int possessor = phrase.possessor();
    if (possessor > 0 && !phrase.sentence().token(possessor).isPronoun()) {
      addCountries(codes, namer.actors(NounPhrase.of(phrase.sentence(), possessor), depth + 1));
    }
    int of = phrase.complement("of");
    if (codes.isEmpty() && of > 0) {
      addCountries(codes, namer.actors(NounPhrase.of(phrase.sentence(), of), depth + 1));
    }
    boolean body = match.values().get(0).kind() == ActorKind.ORGANIZATION;
    int in = body ? phrase.behind("in", "from") : phrase.complement("in");
    in = in == 0 ? phrase.behind("from") : in;
    Match<Listed> place = in > 0 ? at.proper(in) : null;
    if (codes.isEmpty() && place != null) {
      for (Listed listed : place.values()) {
        if (listed instanceof Listed.CountryName || listed instanceof Listed.Capital) {
          codes.add(String.valueOf(listed.countryCode()));
          break;
        }
      }
    }
    if (codes.isEmpty() && match.first() < phrase.head()) {
      // the kind's own words may hold a name: "US attorney"
      codes.addAll(CountryModifiers.of(at, match.first(), match.last()));
    }
    return List.copyOf(codes);
  }

  private static void addCountries(Set<String> codes, List<Actor> actors) {
    for (Actor actor : actors) {
      if (actor.country() != null) {
        codes.add(actor.country());
      }
    }
    if (codes.size() > 1) {
      String first = codes.iterator().next();
      codes.clear();
      codes.add(first);
    }
  }

  List<Actor> organization(NounPhrase phrase, SentenceLists at, int depth) {
    int[] span = at.entity(phrase.head());
    List<Sector> sectors = List.of();
    for (int i = span[1]; i >= span[0] && sectors.isEmpty(); i--) {
      Match<Agent> agent = at.agent(i);
      if (agent != null && agent.values().get(0).kind() == ActorKind.ORGANIZATION) {
        sectors = agent.values().get(0).sectors();
      }
    }
    List<String> beside = CountryModifiers.of(at, Math.min(span[0], phrase.left()), span[1]);
    Set<String> codes = new LinkedHashSet<>(beside);
    int of = phrase.complement("of", "in");
    if (codes.isEmpty() && of > 0) {
      addCountries(codes, namer.actors(NounPhrase.of(phrase.sentence(), of), depth + 1));
    }
    if (codes.isEmpty() && phrase.possessor() > 0) {
      addCountries(
          codes, namer.actors(NounPhrase.of(phrase.sentence(), phrase.possessor()), depth + 1));
    }
    return List.of(
        new Actor(
            namer.document().words(phrase.sentence(), span[0], Math.max(span[1], phrase.head())),
            codes.isEmpty() ? null : codes.iterator().next(),
            sectors,
            ActorKind.ORGANIZATION,
            null));
  }
}
