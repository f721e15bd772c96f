package org.quipu.text.resolve.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quipu.core.actor.Actor;
import org.quipu.core.actor.ActorKind;
import org.quipu.core.actor.Sector;
import org.quipu.core.time.DateRange;
import org.quipu.text.annotate.Sentence;
import org.quipu.text.annotate.Token;
import org.quipu.text.resolve.actor.PhraseTable.Match;

/** Who a noun phrase names, by its own words and its document's names; pronouns not yet. */
final class ActorNamer {
  static final int DEEPEST = 5;

  private final DocumentLists document;
  private final PersonNamer people;
  private final KindNamer kinds = new KindNamer(this);
  private final Map<NounPhrase, List<Actor>> named = new HashMap<>();

  ActorNamer(DocumentLists document, @Nullable DateRange published) {
    this.document = document;
    this.people = new PersonNamer(document, published, this);
  }

  KindNamer kinds() {
    return kinds;
  }

  DocumentLists document() {
    return document;
  }

  /** True if the head by itself is of a kind that can act. */
  boolean isActor(Sentence sentence, int head) {
    SentenceLists at = document.of(sentence);
    if (Heads.isJunk(at, head) || Heads.isInCompound(at, head)) {
      return false;
    }
    Match<Listed> listed = at.proper(head);
    if (listed != null && !Heads.isMerePlace(at, head, listed)) {
      return true;
    }
    String entity = sentence.token(head).entity();
    if (entity.equals("PERSON") || entity.equals("ORGANIZATION")) {
      return true;
    }
    if (at.agent(head) != null && Heads.isNominal(sentence, head)
        || people.isBearer(sentence, head)) {
      return true;
    }
    int of = NounPhrase.of(sentence, head).complement("of");
    return of > 0 && Heads.isPartitive(at, head) && isActor(sentence, of);
  }

  /** The phrase of a head, with the name that follows a title. */
  NounPhrase phrase(Sentence sentence, int head) {
    NounPhrase phrase = NounPhrase.of(sentence, head);
    Match<Agent> agent = document.of(sentence).agent(head);
    return agent != null && agent.values().get(0).title() ? phrase.withNameBehind() : phrase;
  }

  /** Kept, for the readers of pronouns and of quotations ask for the same phrases again. */
  List<Actor> actors(NounPhrase phrase) {
    List<Actor> known = named.get(phrase);
    if (known == null) {
      known = actors(phrase, 0);
      named.put(phrase, known);
    }
    return known;
  }

  List<Actor> actors(NounPhrase phrase, int depth) {
    SentenceLists at = document.of(phrase.sentence());
    int head = phrase.head();
    if (depth > DEEPEST || Heads.isJunk(at, head) || Heads.isInCompound(at, head)) {
      return List.of();
    }
    int of = phrase.complement("of");
    if (of > 0 && Heads.isPartitive(at, head)) {
      List<Actor> counted = actors(NounPhrase.of(phrase.sentence(), of), depth + 1);
      if (!counted.isEmpty() && (at.agent(head) == null || isActor(phrase.sentence(), of))) {
        List<String> around = new ArrayList<>();
        int in = phrase.behind("in", "from");
        if (in > 0) {
          around.addAll(CountryModifiers.of(at, in, in));
        }
        return counted.stream().map(a -> several(a, around)).toList();
      }
    }
    if (of == 0 && at.is("crowd-numbers", head) && phrase.sentence().token(head).isNoun()) {
      String number = cleanName(phrase);
      return List.of(new Actor(number, null, List.of(Sector.CVL), ActorKind.GROUP, null));
    }
    Match<Agent> agent = at.agent(head);
    NounPhrase whole = phrase.withNameBehind();
    if (whole != phrase && agent != null && agent.values().get(0).title()) {
      return actors(whole, depth + 1);
    }
    int name = phrase.namedBy();
    if (name > 0 && (agent != null || at.sentence().token(name).entity().equals("PERSON"))) {
      return named(phrase, name, depth);
    }
    List<Actor> listed = listed(phrase, at, depth);
    if (!listed.isEmpty()) {
      return listed;
    }
    Token token = phrase.sentence().token(head);
    if (token.entity().equals("PERSON") && !Heads.isOnlyKind(at, head, agent)) {
      return people.actors(phrase, depth);
    }
    if (agent != null && Heads.isNominal(phrase.sentence(), head)) {
      return kinds.of(phrase, agent, depth);
    }
    if (token.entity().equals("ORGANIZATION")) {
      return kinds.organization(phrase, at, depth);
    }
    boolean named = token.isProperNoun() && people.hasTitle(phrase);
    if (named || people.isBearer(phrase.sentence(), head)) {
      return people.actors(phrase, depth);
    }
    return new Owners(this).of(phrase, depth);
  }

  /**
   * "the Foreign Minister of Peru, Ana Rojas": who the second part names, as what the first says.
   */
  private List<Actor> named(NounPhrase phrase, int name, int depth) {
    List<Actor> bearers = actors(NounPhrase.of(phrase.sentence(), name), depth + 1);
    SentenceLists at = document.of(phrase.sentence());
    Match<Agent> agent = at.agent(phrase.head());
    List<Actor> described = agent == null ? List.of() : kinds.of(phrase, agent, depth);
    if (bearers.isEmpty()) {
      return described;
    }
    if (described.isEmpty()) {
      return bearers;
    }
    return List.of(merge(bearers.get(0), described.get(0)));
  }

  /** A bearer of a name with what a title or description adds. */
  static Actor merge(Actor bearer, Actor described) {
    boolean former = described.sectors().contains(Sector.ELI);
    return new Actor(
        bearer.name(),
        bearer.country() != null ? bearer.country() : described.country(),
        bearer.sectors().isEmpty() || former ? described.sectors() : bearer.sectors(),
        bearer.kind() != null ? bearer.kind() : described.kind(),
        bearer.id());
  }

  private List<Actor> listed(NounPhrase phrase, SentenceLists at, int depth) {
    Match<Listed> match = at.proper(phrase.head());
    if (match == null || Heads.isMerePlace(at, phrase.head(), match)) {
      return List.of();
    }
    int[] entity = at.entity(phrase.head());
    boolean withinName =
        entity[1] - entity[0] + 1 > match.length()
            && at.sentence().token(phrase.head()).entity().equals("ORGANIZATION");
    for (Listed listed : match.values()) {
      if (listed instanceof Listed.Body body) {
        return List.of(body(phrase, match, body.institution()));
      }
      if (listed instanceof Listed.Person) {
        List<Actor> person = people.actors(phrase, depth);
        if (!person.isEmpty()) {
          return person;
        }
        continue;
      }
      if (withinName) {
        continue;
      }
      if (listed instanceof Listed.Region region) {
        return List.of(new Actor(region.name(), null, List.of(), ActorKind.GROUP, null));
      }
      if (listed instanceof Listed.CountryName country) {
        return List.of(state(country.country()));
      }
      if (listed instanceof Listed.Capital capital) {
        return List.of(state(capital.country()));
      }
      if (listed instanceof Listed.People nation) {
        return List.of(people(phrase, nation.country()));
      }
    }
    return List.of();
  }

  /** "country", "nation": words that only stand for a state. */
  boolean isCountryWord(NounPhrase phrase) {
    SentenceLists at = document.of(phrase.sentence());
    Match<Agent> agent = at.agent(phrase.head());
    return at.is("country-words", phrase.head())
        && agent != null
        && agent.values().get(0).sectors().isEmpty();
  }

  Actor state(String code) {
    Country country = document.lists().country(code);
    return state(country == null ? new Country(code, code) : country);
  }

  static Actor state(Country country) {
    return new Actor(country.name(), country.code(), List.of(), ActorKind.STATE, country.code());
  }

  private Actor people(NounPhrase phrase, Country country) {
    Token head = phrase.sentence().token(phrase.head());
    boolean one = head.tag().equals("NN") || head.tag().equals("NNP");
    return new Actor(
        cleanName(phrase),
        country.code(),
        List.of(Sector.CVL),
        one ? ActorKind.PERSON : ActorKind.GROUP,
        null);
  }

  private Actor body(NounPhrase phrase, Match<Listed> match, Institution institution) {
    String country = institution.country();
    if (country == null && institution.sectors().contains(Sector.PTY)) {
      List<String> beside =
          CountryModifiers.of(document.of(phrase.sentence()), phrase.left(), match.first() - 1);
      country = beside.isEmpty() ? null : beside.get(0);
    }
    return new Actor(
        institution.name(), country, institution.sectors(), institution.kind(), institution.id());
  }

  private static Actor several(Actor actor, List<String> around) {
    ActorKind kind = actor.kind() == ActorKind.PERSON ? ActorKind.GROUP : actor.kind();
    String country = actor.country() == null && !around.isEmpty() ? around.get(0) : actor.country();
    return new Actor(actor.name(), country, actor.sectors(), kind, actor.id());
  }

  /** The phrase's words without determiner, number and possessive pronoun. */
  String cleanName(NounPhrase phrase) {
    int first = phrase.left();
    while (first < phrase.head()
        && Set.of(
                "DT", "PDT", "PRP$", "CD", "RB", "RBR", "RBS", "JJR", "JJS", "IN", "WDT", "WP$",
                "``", "''")
            .contains(phrase.sentence().token(first).tag())
        && !phrase.sentence().token(first + 1).word().startsWith("-")) {
      first++;
    }
    int last = phrase.right() - first > 12 ? phrase.head() : phrase.right();
    return document.words(phrase.sentence(), first, last);
  }
}
