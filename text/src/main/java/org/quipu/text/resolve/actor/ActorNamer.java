package org.quipu.text.resolve.actor;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
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
  private static final int DEEPEST = 5;

  private final DocumentLists document;
  private final PersonNamer people;

  ActorNamer(DocumentLists document, @Nullable DateRange published) {
    this.document = document;
    this.people = new PersonNamer(document, published, this);
  }

  DocumentLists document() {
    return document;
  }

  /** True if the head by itself is of a kind that can act. */
  boolean isActor(Sentence sentence, int head) {
    SentenceLists at = document.of(sentence);
    if (isJunk(at, head)) {
      return false;
    }
    Match<Listed> listed = at.proper(head);
    if (listed != null && !isMerePlace(at, head, listed)) {
      return true;
    }
    String entity = sentence.token(head).entity();
    if (entity.equals("PERSON") || entity.equals("ORGANIZATION")) {
      return true;
    }
    if (at.agent(head) != null && isNominal(sentence, head)) {
      return true;
    }
    int of = NounPhrase.of(sentence, head).complement("of");
    return of > 0 && isPartitive(at, head) && isActor(sentence, of);
  }

  /** The phrase of a head, with the name that follows a title. */
  NounPhrase phrase(Sentence sentence, int head) {
    NounPhrase phrase = NounPhrase.of(sentence, head);
    Match<Agent> agent = document.of(sentence).agent(head);
    return agent != null && agent.values().get(0).title() ? phrase.withNameBehind() : phrase;
  }

  List<Actor> actors(NounPhrase phrase) {
    return actors(phrase, 0);
  }

  List<Actor> actors(NounPhrase phrase, int depth) {
    SentenceLists at = document.of(phrase.sentence());
    int head = phrase.head();
    if (depth > DEEPEST || isJunk(at, head)) {
      return List.of();
    }
    int of = phrase.complement("of");
    if (of > 0 && isPartitive(at, head)) {
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
    if (token.entity().equals("PERSON") && !isOnlyKind(at, head, agent)) {
      return people.actors(phrase, depth);
    }
    if (agent != null && isNominal(phrase.sentence(), head)) {
      return kind(phrase, agent, depth);
    }
    if (token.entity().equals("ORGANIZATION")) {
      return organization(phrase, at, depth);
    }
    if (token.isProperNoun() && people.hasTitle(phrase)) {
      return people.actors(phrase, depth);
    }
    return behind(phrase, depth);
  }

  /**
   * "the Foreign Minister of Peru, Ana Rojas": who the second part names, as what the first says.
   */
  private List<Actor> named(NounPhrase phrase, int name, int depth) {
    List<Actor> bearers = actors(NounPhrase.of(phrase.sentence(), name), depth + 1);
    SentenceLists at = document.of(phrase.sentence());
    Match<Agent> agent = at.agent(phrase.head());
    List<Actor> described = agent == null ? List.of() : kind(phrase, agent, depth);
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
    if (match == null || isMerePlace(at, phrase.head(), match)) {
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

  private static Actor state(Country country) {
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

  /** An actor known by the kind of its head alone: "the Peruvian police". */
  List<Actor> kind(NounPhrase phrase, Match<Agent> match, int depth) {
    SentenceLists at = document.of(phrase.sentence());
    Agent agent = match.values().get(0);
    int of = phrase.complement("of");
    if (of > 0 && at.is("country-words", phrase.head())) {
      Match<Listed> country = at.proper(of);
      if (country != null
          && agent.sectors().isEmpty()
          && country.values().get(0) instanceof Listed.CountryName name) {
        return List.of(state(name.country()));
      }
    }
    List<Sector> sectors = new KindSectors(this, at).of(phrase, match, depth);
    List<String> countries = countries(phrase, match, depth);
    ActorKind kind = agent.kind();
    if (kind == ActorKind.PERSON && isPlural(phrase.sentence().token(phrase.head()))) {
      kind = ActorKind.GROUP;
    }
    String name = cleanName(phrase);
    if (countries.isEmpty()) {
      return List.of(new Actor(name, null, sectors, kind, null));
    }
    List<Actor> actors = new ArrayList<>(1);
    for (String country : countries) {
      actors.add(new Actor(name, country, sectors, kind, null));
    }
    return actors;
  }

  private List<String> countries(NounPhrase phrase, Match<Agent> match, int depth) {
    SentenceLists at = document.of(phrase.sentence());
    List<String> beside = CountryModifiers.of(at, phrase.left(), match.first() - 1);
    if (!beside.isEmpty()) {
      return beside;
    }
    Set<String> codes = new LinkedHashSet<>();
    int possessor = phrase.possessor();
    if (possessor > 0 && !phrase.sentence().token(possessor).isPronoun()) {
      addCountries(codes, actors(NounPhrase.of(phrase.sentence(), possessor), depth + 1));
    }
    int of = phrase.complement("of");
    if (codes.isEmpty() && of > 0) {
      addCountries(codes, actors(NounPhrase.of(phrase.sentence(), of), depth + 1));
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
      // the kind's own words may hold a name: "US attorney
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

  private List<Actor> organization(NounPhrase phrase, SentenceLists at, int depth) {
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
      addCountries(codes, actors(NounPhrase.of(phrase.sentence(), of), depth + 1));
    }
    if (codes.isEmpty() && phrase.possessor() > 0) {
      addCountries(codes, actors(NounPhrase.of(phrase.sentence(), phrase.possessor()), depth + 1));
    }
    return List.of(
        new Actor(
            document.words(phrase.sentence(), span[0], Math.max(span[1], phrase.head())),
            codes.isEmpty() ? null : codes.iterator().next(),
            sectors,
            ActorKind.ORGANIZATION,
            null));
  }

  /** Who stands behind a noun that cannot act: "a Supreme Court decision", "Canada's silence". */
  List<Actor> behind(NounPhrase phrase, int depth) {
    if (depth > DEEPEST) {
      return List.of();
    }
    Sentence sentence = phrase.sentence();
    SentenceLists at = document.of(sentence);
    int possessor = phrase.possessor();
    if (possessor > 0 && !sentence.token(possessor).isPronoun()) {
      List<Actor> owners = actors(NounPhrase.of(sentence, possessor), depth + 1);
      if (!owners.isEmpty()) {
        return owners;
      }
    }
    for (int i = phrase.head() - 1; i >= phrase.left(); i--) {
      Match<Listed> listed = at.proper(i);
      Match<Agent> agent = at.agent(i);
      boolean noun = sentence.token(i).isNoun() || sentence.token(i).isName();
      if (listed == null && (agent == null || !noun || isModifierOnly(at, i))) {
        continue;
      }
      List<Actor> found = telling(actors(phrase.part(phrase.left(), i), depth + 1));
      boolean joined =
          !found.isEmpty() && i - 2 >= phrase.left() && sentence.token(i - 1).tag().equals("CC");
      Match<Agent> other = joined ? at.agent(i - 2) : null;
      if (other != null) {
        List<Actor> both =
            new ArrayList<>(kind(phrase.part(phrase.left(), i - 2), other, depth + 1));
        both.addAll(found);
        return both;
      }
      if (!found.isEmpty()) {
        return listed != null && listed.values().get(0) instanceof Listed.People nation
            ? List.of(state(nation.country()))
            : found;
      }
    }
    for (String preposition : new String[] {"of", "by", "from"}) {
      int complement = phrase.behind(preposition);
      if (complement > 0 && !(at.proper(complement) != null && isCapital(at, complement))) {
        List<Actor> found = telling(actors(NounPhrase.of(sentence, complement), depth + 1));
        if (!found.isEmpty()) {
          return found;
        }
      }
    }
    return List.of();
  }

  /** The recogniser takes "minister of Interior" for a name. */
  private static boolean isOnlyKind(SentenceLists at, int head, @Nullable Match<Agent> agent) {
    int[] entity = at.entity(head);
    boolean lower = Character.isLowerCase(at.sentence().token(head).word().charAt(0));
    return agent != null
        && (lower || at.words().isInCapitals())
        && agent.first() <= entity[0]
        && agent.last() >= entity[1];
  }

  /** A noun, or an adjective that stands for one: "the military". */
  private static boolean isNominal(Sentence sentence, int head) {
    Token token = sentence.token(head);
    String relation = sentence.relation(head);
    return token.isNoun()
        || token.isName()
        || !relation.equals("amod")
            && !relation.equals("advmod")
            && !relation.equals("xcomp")
            && !relation.equals("root")
            && !relation.equals("cop");
  }

  /** Somebody behind a thing must be more than "office" or "group". */
  private static List<Actor> telling(List<Actor> actors) {
    return actors.stream()
        .filter(a -> a.country() != null || !a.sectors().isEmpty() || a.kind() == ActorKind.PERSON)
        .toList();
  }

  private static boolean isModifierOnly(SentenceLists at, int token) {
    return at.sentence().token(token).tag().startsWith("JJ");
  }

  private static boolean isCapital(SentenceLists at, int token) {
    Match<Listed> match = at.proper(token);
    return match != null && match.values().get(0) instanceof Listed.Capital;
  }

  /** A capital that an event takes place in is no government. */
  private static boolean isMerePlace(SentenceLists at, int head, Match<Listed> match) {
    boolean place =
        match.values().get(0) instanceof Listed.Capital
            || match.values().get(0) instanceof Listed.Body body && body.institution().isPlace();
    if (!place) {
      return false;
    }
    for (int child : at.sentence().children(head)) {
      if (at.sentence().relation(child).equals("case")
          && Set.of("in", "at", "near", "around", "outside", "across", "through", "throughout")
              .contains(at.sentence().token(child).lemma())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isPartitive(SentenceLists at, int head) {
    return at.is("partitives", head) || at.sentence().token(head).tag().equals("CD");
  }

  private static Actor several(Actor actor, List<String> around) {
    ActorKind kind = actor.kind() == ActorKind.PERSON ? ActorKind.GROUP : actor.kind();
    String country = actor.country() == null && !around.isEmpty() ? around.get(0) : actor.country();
    return new Actor(actor.name(), country, actor.sectors(), kind, actor.id());
  }

  static boolean isPlural(Token token) {
    return token.tag().equals("NNS") || token.tag().equals("NNPS");
  }

  /** Dates, percentages, addresses, datelines: no party ever. */
  boolean isJunk(SentenceLists at, int head) {
    Token token = at.sentence().token(head);
    String relation = at.sentence().relation(head);
    if (relation.startsWith("expl") || token.tag().equals("EX")) {
      return true;
    }
    String word = token.word();
    if (word.indexOf('@') >= 0 || word.contains("://") || word.startsWith("www.")) {
      return true;
    }
    if (!Character.isLetterOrDigit(word.codePointAt(0))) {
      return true;
    }
    if (token.entity().equals("PERSON")) {
      return false;
    }
    if (at.is("months-and-days", head) && !token.isName()) {
      return true;
    }
    if (at.is("agencies", head) && isDateline(at, head)) {
      return true;
    }
    return at.is("junk", head) && at.agent(head) == null && at.proper(head) == null;
  }

  private static boolean isDateline(SentenceLists at, int head) {
    if (head > 10 || head == at.sentence().size()) {
      return head == at.sentence().size() && head <= 3;
    }
    String next = at.sentence().token(head + 1).word();
    return Set.of(")", "-", "--", "\u2014", "\u2013", ":", "/", "]").contains(next);
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
