package org.quipu.text.resolve.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quipu.core.actor.Actor;
import org.quipu.core.actor.ActorKind;
import org.quipu.core.actor.Participant;
import org.quipu.core.actor.Sector;
import org.quipu.core.document.Quote;
import org.quipu.core.time.DateRange;
import org.quipu.text.annotate.Annotated;
import org.quipu.text.annotate.Sentence;
import org.quipu.text.annotate.Token;

/**
 * Reads the actors of one document from its noun phrases. A function of its inputs alone; keeps
 * what it has read, so it is for one document and one thread.
 */
public final class ActorReader {
  /** Id of an actor whom a pronoun hides and nobody could find. */
  public static final String UNRESOLVED = "unresolved";

  private static final Set<String> MEMBERS =
      Set.of("member", "soldier", "officer", "element", "man", "unit", "troop", "agent", "fighter");

  private static final Set<Sector> FORCES = Set.of(Sector.MIL, Sector.COP, Sector.REB, Sector.PRM);

  private static final Set<String> OTHERS = Set.of("other", "another", "victim", "rest");

  private static final Set<String> RELATIVE =
      Set.of("who", "whom", "whose", "which", "that", "que", "quien", "quienes", "cual", "cuales");

  private static final Set<String> DEFINITE = Set.of("the", "el", "la", "los", "las");
  private static final Set<String> ARTICLES =
      Set.of("the", "this", "that", "el", "la", "este", "esta", "ese", "esa");

  private final Annotated text;
  private final ActorNamer namer;
  private final Antecedents antecedents;
  private final PhraseQuotes quotes;
  private final Map<Long, List<Participant>> read = new HashMap<>();

  /**
   * @param published decides between holders and former holders of offices
   */
  public ActorReader(ActorLists lists, Annotated text, @Nullable DateRange published) {
    this.text = text;
    this.namer = new ActorNamer(new DocumentLists(text, lists), published);
    this.antecedents = new Antecedents(namer);
    this.quotes = new PhraseQuotes(text, namer);
  }

  /**
   * The participants that the noun phrase headed at a token names; a coordination ("police and
   * soldiers") gives several. Empty for what can be no party: dates, percentages, expletives,
   * things that belong to nobody.
   *
   * @param head index of the token, from 1
   */
  public List<Participant> read(Sentence sentence, int head) {
    // Not index << 32 | head, whose hash is the same for all of one sum.
    long key = sentence.index() * 1_000_003L + head;
    List<Participant> known = read.get(key);
    if (known == null) {
      // Two pronouns may stand for phrases that hold each other: the inner one then names nobody.
      read.put(key, List.of());
      known = coordinated(sentence, head);
      read.put(key, known);
    }
    return known;
  }

  /** True if the head is of a kind that can act: a person, organisation, group, state. */
  public boolean isActor(Sentence sentence, int head) {
    Token token = sentence.token(head);
    if (isThoseWho(sentence, head)) {
      return true;
    }
    return token.isPronoun()
        ? !isNothing(sentence, head) && !isThing(sentence, head)
        : namer.isActor(sentence, head);
  }

  private boolean isThing(Sentence sentence, int pronoun) {
    Integer antecedent = isRelative(sentence, pronoun) ? antecedent(sentence, pronoun) : null;
    return antecedent != null && !namer.isActor(sentence, antecedent);
  }

  /**
   * What an act strikes without its being a party, such as a bridge: the phrases as they stand,
   * with their words as names. Empty for pronouns, dates, percentages and the like.
   */
  public List<Participant> readThing(Sentence sentence, int head) {
    List<Participant> things = new ArrayList<>();
    List<Integer> heads = new ArrayList<>(List.of(head));
    heads.addAll(sentence.children(head, "conj"));
    for (int each : heads) {
      boolean noun = sentence.token(each).isNoun() || sentence.token(each).isName();
      if (noun && !Heads.isJunk(namer.document().of(sentence), each)) {
        NounPhrase phrase = NounPhrase.of(sentence, each);
        Actor words = new Actor(namer.cleanName(phrase), null, List.of(), null, null);
        things.add(new Participant(quotes.quote(phrase), words, null));
      }
    }
    return List.copyOf(things);
  }

  /**
   * A name that no list and no recogniser knows, in the place of one who acts: "the PDK lifted its
   * boycott". Nothing is known of it but its words.
   */
  public List<Participant> readUnknownName(Sentence sentence, int head) {
    Token token = sentence.token(head);
    boolean capital = Character.isUpperCase(token.word().charAt(0)) && head > 1;
    if (!token.isProperNoun()
        || !capital
        || token.entity().equals("LOCATION")
        || namer.document().of(sentence).words().isInCapitals()
        || Heads.isJunk(namer.document().of(sentence), head)) {
      return List.of();
    }
    NounPhrase phrase = NounPhrase.of(sentence, head);
    Actor words = new Actor(namer.cleanName(phrase), null, List.of(), null, null);
    return List.of(new Participant(quotes.quote(phrase), words, null));
  }

  /** The same, and bare numbers besides, where only people can be meant: "five were wounded". */
  public List<Participant> readNumber(Sentence sentence, int head) {
    if (!sentence.token(head).tag().equals("CD")) {
      return readThing(sentence, head);
    }
    NounPhrase phrase = NounPhrase.of(sentence, head);
    Actor number =
        new Actor(quotes.quote(phrase).text(), null, List.of(Sector.CVL), ActorKind.GROUP, null);
    return List.of(new Participant(quotes.quote(phrase), number, null));
  }

  /**
   * Somebody whose kind nothing tells, where only people can be meant: a name is a person's, in
   * "Llanos was murdered" too. What the gazetteer or a list knows stays as it is.
   */
  public Participant asPeople(Sentence sentence, Participant struck) {
    Actor actor = struck.actor();
    if (actor.kind() != null || actor.id() != null) {
      return struck;
    }
    for (int i = sentence.size(); i >= 1; i--) {
      Token token = sentence.token(i);
      int start = text.points().toUtf16(struck.quote().start());
      int end = text.points().toUtf16(struck.quote().end());
      if (token.start() < start || token.end() > end || !token.isNoun()) {
        continue;
      }
      boolean other = OTHERS.contains(token.lemma());
      boolean named = token.isProperNoun() && !token.entity().equals("LOCATION");
      if (!other && !named) {
        return struck;
      }
      ActorKind kind = other && Heads.isPlural(token) ? ActorKind.GROUP : ActorKind.PERSON;
      return new Participant(
          struck.quote(),
          new Actor(actor.name(), actor.country(), actor.sectors(), kind, null),
          struck.resolvedFrom());
    }
    return struck;
  }

  /**
   * The organisations that a group's own words name: "guerrillas of the Front", "Front commandos".
   * Empty where the group's name is the organisation's.
   */
  public List<Participant> organizations(Sentence sentence, Participant group) {
    List<Participant> found = new ArrayList<>();
    if (group.actor().kind() != ActorKind.GROUP && group.actor().kind() != ActorKind.PERSON) {
      return found;
    }
    int start = text.points().toUtf16(group.quote().start());
    int end = text.points().toUtf16(group.quote().end());
    SentenceLists at = namer.document().of(sentence);
    found.addAll(force(sentence, start, end));
    for (Token token : sentence.tokens()) {
      int i = token.index();
      int[] entity = at.entity(i);
      boolean inside = token.start() >= start && token.end() <= end;
      boolean listed = at.proper(i) != null;
      boolean named = token.entity().equals("ORGANIZATION") && i == entity[1];
      if (!inside || !listed && !named) {
        continue;
      }
      for (Actor actor : namer.actors(NounPhrase.of(sentence, i).bare())) {
        boolean known = actor.id() != null;
        if (actor.kind() == ActorKind.ORGANIZATION && (known || named && found.isEmpty())) {
          found.removeIf(each -> each.actor().equals(actor) || each.actor().id() == null && known);
          found.add(new Participant(text.quote(sentence, entity[0], entity[1]), actor, null));
        }
      }
    }
    return found;
  }

  /** "Members of the army": a force that bears no name of its own. */
  private List<Participant> force(Sentence sentence, int start, int end) {
    for (Token token : sentence.tokens()) {
      if (token.start() < start || token.end() > end || !MEMBERS.contains(token.lemma())) {
        continue;
      }
      int force = NounPhrase.of(sentence, token.index()).complement("of");
      List<Participant> behind = force == 0 ? List.of() : read(sentence, force);
      if (behind.size() == 1
          && behind.get(0).actor().kind() == ActorKind.ORGANIZATION
          && behind.get(0).actor().sectors().stream().anyMatch(FORCES::contains)) {
        return behind;
      }
    }
    return List.of();
  }

  private List<Participant> coordinated(Sentence sentence, int head) {
    List<Participant> first = one(sentence, head);
    List<Integer> others = sentence.children(head, "conj");
    if (others.isEmpty()) {
      return first;
    }
    List<Participant> all = new ArrayList<>(first);
    for (int other : others) {
      Token token = sentence.token(other);
      if (other > head && (token.isNoun() || token.isPronoun() || token.isName())) {
        for (Participant participant : one(sentence, other)) {
          all.add(shared(sentence, first, other, participant));
        }
      }
    }
    return List.copyOf(all);
  }

  /** "the Peruvian police and army": the nationality holds for both. */
  private Participant shared(
      Sentence sentence, List<Participant> first, int head, Participant participant) {
    Actor actor = participant.actor();
    NounPhrase phrase = NounPhrase.of(sentence, head);
    boolean bare = phrase.left() == head || phrase.left() == phrase.possessor();
    if (!bare
        || first.isEmpty()
        || actor.country() != null
        || actor.id() != null
        || sentence.token(head).isName()
        || first.get(0).actor().kind() == ActorKind.STATE) {
      return participant;
    }
    return new Participant(
        participant.quote(),
        withCountry(actor, first.get(0).actor().country()),
        participant.resolvedFrom());
  }

  private static Actor withCountry(Actor actor, @Nullable String country) {
    return new Actor(actor.name(), country, actor.sectors(), actor.kind(), actor.id());
  }

  private List<Participant> one(Sentence sentence, int head) {
    Token token = sentence.token(head);
    if (isNothing(sentence, head)) {
      return List.of();
    }
    if (isRelative(sentence, head)) {
      Integer antecedent = antecedent(sentence, head);
      return antecedent == null ? List.of() : read(sentence, antecedent);
    }
    if (token.tag().startsWith("PRP")) {
      return pronoun(sentence, head, head);
    }
    if (isThoseWho(sentence, head)) {
      Actor those = new Actor(token.word(), null, List.of(), ActorKind.GROUP, UNRESOLVED);
      return List.of(new Participant(text.quote(sentence, head, head), those, null));
    }
    NounPhrase phrase = namer.phrase(sentence, head);
    int possessor = phrase.possessor();
    if (possessor > 0 && !namer.isActor(sentence, head)) {
      List<Participant> owners = owners(phrase, possessor);
      if (!owners.isEmpty()) {
        return owners;
      }
    }
    List<Actor> actors = namer.actors(phrase);
    if (actors.size() == 1 && namer.isActor(sentence, head)) {
      Participant described = description(phrase, actors.get(0));
      if (described != null) {
        return List.of(described);
      }
      actors = List.of(withEarlierCountry(phrase, withOwnersCountry(phrase, actors.get(0))));
    }
    Quote quote =
        namer.isActor(sentence, head) ? quotes.located(phrase) : quotes.ownersQuote(phrase, actors);
    List<Participant> participants = new ArrayList<>(actors.size());
    for (Actor actor : actors) {
      participants.add(new Participant(quote, actor, null));
    }
    return participants;
  }

  /** Whose the thing is: "the police's killings", "his arrest". */
  private List<Participant> owners(NounPhrase phrase, int possessor) {
    List<Participant> owners = read(phrase.sentence(), possessor);
    if (phrase.sentence().token(possessor).isPronoun()) {
      return owners;
    }
    Quote words = quotes.quote(phrase);
    return owners.stream()
        .map(
            owner ->
                owner.resolvedFrom() == null
                    ? new Participant(words, owner.actor(), null)
                    : new Participant(owner.quote(), owner.actor(), words))
        .toList();
  }

  /** "his foreign minister", "the country's miners": the country is found through the owner. */
  private Actor withOwnersCountry(NounPhrase phrase, Actor actor) {
    int possessor = phrase.possessor();
    if (possessor == 0 || actor.country() != null || actor.id() != null) {
      return actor;
    }
    for (Participant owner : read(phrase.sentence(), possessor)) {
      String country = owner.actor().country();
      if (country != null) {
        return namer.isCountryWord(phrase) ? namer.state(country) : withCountry(actor, country);
      }
    }
    return actor;
  }

  /**
   * Whom a third person means that has no subject of its own: the subject of the clause above or of
   * the sentence before. Empty where none agrees.
   *
   * @param plural by the verb's ending
   */
  public List<Participant> unsaid(Sentence sentence, int verb, boolean plural) {
    Antecedents.Mention mention = antecedents.ofEnding(sentence, verb, plural);
    return mention == null ? List.of() : stands(mention, quotes.quote(mention.phrase()));
  }

  private List<Participant> pronoun(Sentence sentence, int pronoun, int from) {
    Quote words = text.quote(sentence, from, from);
    if (isNothing(sentence, pronoun)) {
      return List.of();
    }
    Antecedents.Mention mention = antecedents.ofPronoun(sentence, pronoun);
    if (mention == null) {
      if (Set.of("it", "its", "itself").contains(words.text().toLowerCase(Locale.ROOT))) {
        return List.of();
      }
      return List.of(
          new Participant(words, new Actor(words.text(), null, List.of(), null, UNRESOLVED), null));
    }
    return stands(mention, words);
  }

  /** A mention's participants for the words that stand for them. */
  private List<Participant> stands(Antecedents.Mention mention, Quote words) {
    List<Participant> resolved = new ArrayList<>();
    // What is not named by a list takes its country from its owner: "his foreign minister".
    boolean open = mention.actor().country() == null && mention.phrase().possessor() > 0;
    List<Participant> named =
        mention.several() || open
            ? read(mention.sentence(), mention.head())
            : List.of(new Participant(quotes.quote(mention.phrase()), mention.actor(), null));
    for (Participant each : named) {
      resolved.add(new Participant(each.quote(), each.actor(), words));
    }
    return resolved;
  }

  /** "the ousted president" → whom the document named so; null where it stands for itself. */
  private @Nullable Participant description(NounPhrase phrase, Actor actor) {
    Sentence sentence = phrase.sentence();
    Token first = sentence.token(phrase.left());
    boolean definite = ARTICLES.contains(first.word().toLowerCase(Locale.ROOT));
    if (!definite
        || actor.id() != null
        || sentence.token(phrase.head()).isName()
        || phrase.right() > phrase.head()
        || Heads.isPlural(sentence.token(phrase.head()))) {
      return null;
    }
    Antecedents.Mention mention = antecedents.ofDescription(phrase, actor);
    return mention == null
        ? null
        : new Participant(quotes.quote(mention.phrase()), mention.actor(), quotes.quote(phrase));
  }

  private Actor withEarlierCountry(NounPhrase phrase, Actor actor) {
    Sentence sentence = phrase.sentence();
    boolean open =
        actor.country() == null
            && actor.id() == null
            && !actor.sectors().isEmpty()
            && !sentence.token(phrase.head()).isName()
            && DEFINITE.contains(sentence.token(phrase.left()).word().toLowerCase(Locale.ROOT));
    return open ? withCountry(actor, antecedents.countryOf(sentence, phrase.head())) : actor;
  }

  /** "Those who reject the plan": some people, and nothing more is said of them. */
  private static boolean isThoseWho(Sentence sentence, int head) {
    Token token = sentence.token(head);
    if (!token.tag().equals("DT") || !token.word().equalsIgnoreCase("those")) {
      return false;
    }
    return sentence.children(head, "acl").stream()
        .flatMap(clause -> sentence.children(clause, "nsubj").stream())
        .anyMatch(subject -> sentence.token(subject).tag().equals("WP"));
  }

  private boolean isNothing(Sentence sentence, int head) {
    SentenceLists at = namer.document().of(sentence);
    Token token = sentence.token(head);
    if (token.tag().startsWith("PRP")) {
      return sentence.relation(head).startsWith("expl");
    }
    if (isRelative(sentence, head)) {
      return false;
    }
    boolean counts =
        NounPhrase.of(sentence, head).complement("of") > 0
            && (token.tag().equals("CD") || at.is("partitives", head));
    return !counts && (token.tag().equals("CD") || at.is("indefinite", head) && !token.isName());
  }

  private static boolean isRelative(Sentence sentence, int head) {
    Token token = sentence.token(head);
    return (token.tag().startsWith("W") || token.tag().equals("IN") || token.tag().equals("DT"))
        && RELATIVE.contains(token.word().toLowerCase(Locale.ROOT))
        && (token.tag().startsWith("W") || antecedent(sentence, head) != null);
  }

  private static @Nullable Integer antecedent(Sentence sentence, int head) {
    return NounPhrase.antecedent(sentence, head);
  }
}
