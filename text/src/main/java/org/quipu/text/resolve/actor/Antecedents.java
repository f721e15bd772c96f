package org.quipu.text.resolve.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.quipu.core.actor.Actor;
import org.quipu.core.actor.ActorKind;
import org.quipu.core.actor.Sector;
import org.quipu.text.annotate.Sentence;
import org.quipu.text.annotate.Token;

/**
 * The earlier mention that a pronoun or a definite description stands for: the nearest compatible
 * one, subjects first, within three sentences.
 */
final class Antecedents {
  private static final int SENTENCES_BACK = 3;
  private static final int COUNTRY_BACK = 12;

  /** How many tokens a line of place, day and agency takes at most. */
  private static final int DATELINE = 18;

  private static final Pattern DASH = Pattern.compile("--+|[\u2014\u2013]");

  private final ActorNamer namer;
  private final Map<Integer, List<Mention>> bySentence = new HashMap<>();

  /**
   * @param number of people or bodies: several where a group or a coordination is meant
   */
  record Mention(NounPhrase phrase, Actor actor, boolean subject, boolean several) {
    Sentence sentence() {
      return phrase.sentence();
    }

    int head() {
      return phrase.head();
    }
  }

  /** How near the beginning of a sentence a possessive has to stand to look ahead. */
  private static final int OPENING = 4;

  Antecedents(ActorNamer namer) {
    this.namer = namer;
  }

  private List<Mention> mentions(Sentence sentence) {
    List<Mention> known = bySentence.get(sentence.index());
    if (known != null) {
      return known;
    }
    List<Mention> found = new ArrayList<>();
    int dateline = dateline(sentence);
    for (Token token : sentence.tokens()) {
      String relation = sentence.relation(token.index());
      boolean part =
          token.index() <= dateline
              || relation.startsWith("compound")
              || relation.equals("flat")
              || relation.equals("amod")
              || relation.equals("appos");
      if (part || !(token.isNoun() || token.isName()) || !namer.isActor(sentence, token.index())) {
        continue;
      }
      NounPhrase phrase = NounPhrase.of(sentence, token.index());
      List<Actor> actors = namer.actors(phrase);
      if (!actors.isEmpty()) {
        boolean several = sentence.children(token.index(), "conj").size() > 0;
        found.add(new Mention(phrase, actors.get(0), relation.startsWith("nsubj"), several));
      }
    }
    found.sort((a, b) -> Boolean.compare(b.subject(), a.subject()));
    bySentence.put(sentence.index(), found);
    return found;
  }

  /** Last token of "LIMA, 3 Jan (AGENCY) --", which names nobody who acts; 0 without one. */
  private static int dateline(Sentence sentence) {
    for (int i = 2; i <= Math.min(DATELINE, sentence.size()); i++) {
      if (DASH.matcher(sentence.token(i).word()).matches()) {
        return i;
      }
      if (sentence.token(i).isVerb()) {
        return 0;
      }
    }
    return 0;
  }

  /** What a pronoun asks of its antecedent. */
  private enum Asks {
    HE,
    SHE,
    IT,
    THEY,
    /** "Su": of him, her, it or them. */
    ANYONE
  }

  private static @Nullable Asks asks(String word) {
    return switch (word.toLowerCase(Locale.ROOT)) {
      case "he", "him", "his", "himself", "\u00e9l", "lo" -> Asks.HE;
      case "she", "her", "hers", "herself", "ella", "la" -> Asks.SHE;
      case "it", "its", "itself" -> Asks.IT;
      case "they", "them", "their", "theirs", "themselves", "ellos", "ellas", "los", "las" ->
          Asks.THEY;
      case "su", "sus", "le" -> Asks.ANYONE;
      case "les" -> Asks.THEY;
      default -> null;
    };
  }

  /** Null for pronouns of the first and second person, and where nothing fits. */
  @Nullable Mention ofPronoun(Sentence sentence, int pronoun) {
    Asks asks = asks(sentence.token(pronoun).word());
    if (asks == null) {
      return null;
    }
    Mention ahead = ahead(asks, sentence, pronoun);
    if (ahead != null) {
      return ahead;
    }
    Mention speaker = speaker(asks, sentence, pronoun);
    if (speaker != null) {
      return speaker;
    }
    for (int back = 0; back <= SENTENCES_BACK && back <= sentence.index(); back++) {
      Sentence earlier = namer.document().text().sentences().get(sentence.index() - back);
      for (int round = 0; round < 2; round++) {
        for (Mention mention : mentions(earlier)) {
          if (fits(asks, mention, round) && (back > 0 || mayPrecede(mention, sentence, pronoun))) {
            return mention;
          }
        }
      }
    }
    return null;
  }

  /**
   * "Since his election the state has tried to stop President X": a possessive that opens a
   * sentence looks ahead to the one person whom the sentence names, where it names none before.
   */
  private @Nullable Mention ahead(Asks asks, Sentence sentence, int pronoun) {
    boolean opens = pronoun <= OPENING && sentence.token(pronoun).tag().equals("PRP$");
    if (!opens || asks != Asks.HE && asks != Asks.SHE) {
      return null;
    }
    Mention only = null;
    for (Mention mention : mentions(sentence)) {
      if (mention.actor().kind() == ActorKind.PERSON
          && sentence.token(mention.head()).isName()
          && fits(asks, mention, 0)) {
        if (only != null || mention.head() < pronoun) {
          return null;
        }
        only = mention;
      }
    }
    return only;
  }

  /**
   * Whom the ending of a verb without a subject means: the subject of the clause above it, or else
   * of the main clause of the sentence before, in the same paragraph. Null where it does not agree,
   * or names nobody who acts.
   */
  @Nullable Mention ofEnding(Sentence sentence, int verb, boolean plural) {
    for (int at = sentence.head(verb); at != 0; at = sentence.head(at)) {
      for (int subject : sentence.children(at, "nsubj")) {
        Mention mention = mentionAt(sentence, subject);
        return mention != null && agrees(plural, mention) ? mention : null;
      }
    }
    Sentence later = sentence;
    for (int back = 1; back <= SENTENCES_BACK && back <= sentence.index(); back++) {
      Sentence earlier = namer.document().text().sentences().get(sentence.index() - back);
      if (namer.document().text().text().substring(earlier.end(), later.start()).contains("\n")) {
        return null;
      }
      for (int root : earlier.children(0)) {
        for (int subject : earlier.children(root, "nsubj")) {
          Mention mention = mentionAt(earlier, subject);
          return mention != null && agrees(plural, mention) ? mention : null;
        }
      }
      later = earlier;
    }
    return null;
  }

  private @Nullable Mention mentionAt(Sentence sentence, int head) {
    for (Mention mention : mentions(sentence)) {
      if (mention.head() == head) {
        return mention;
      }
    }
    return null;
  }

  private static boolean agrees(boolean plural, Mention mention) {
    boolean several = mention.several() || Heads.isPlural(mention.sentence().token(mention.head()));
    return several == plural;
  }

  /** "The union said it would strike": the subject of what is said is mostly who says it. */
  private @Nullable Mention speaker(Asks asks, Sentence sentence, int pronoun) {
    if (!sentence.relation(pronoun).startsWith("nsubj")) {
      return null;
    }
    int clause = sentence.head(pronoun);
    if (clause == 0 || !sentence.relation(clause).equals("ccomp")) {
      return null;
    }
    for (int subject : sentence.children(sentence.head(clause), "nsubj")) {
      for (Mention mention : mentions(sentence)) {
        if (mention.head() == subject && subject < pronoun && agrees(asks, mention)) {
          return mention;
        }
      }
    }
    return null;
  }

  private boolean agrees(Asks asks, Mention mention) {
    boolean person = mention.actor().kind() == ActorKind.PERSON;
    boolean plural =
        mention.several() || Heads.isPlural(mention.phrase().sentence().token(mention.head()));
    return switch (asks) {
      case HE, SHE -> person && !mention.several() && !isOther(asks, mention);
      case IT -> !person && !plural;
      case THEY -> plural || !person;
      case ANYONE -> true;
    };
  }

  /** Earlier in the sentence, not around the pronoun, and not in the same clause as its rival. */
  private static boolean mayPrecede(Mention mention, Sentence sentence, int pronoun) {
    if (mention.head() >= pronoun || mention.phrase().right() >= pronoun) {
      return false;
    }
    boolean possessive = sentence.token(pronoun).tag().equals("PRP$");
    return possessive || sentence.head(mention.head()) != sentence.head(pronoun);
  }

  private boolean fits(Asks asks, Mention mention, int round) {
    Actor actor = mention.actor();
    ActorKind kind = actor.kind();
    boolean named = mention.phrase().sentence().token(mention.head()).isName();
    return switch (asks) {
      case HE, SHE ->
          kind == ActorKind.PERSON
              && !mention.several()
              && !isOther(asks, mention)
              && (named || round == 1);
      case IT -> !mention.several() && (kind == ActorKind.ORGANIZATION || kind == ActorKind.STATE);
      case THEY ->
          round == 0
              ? mention.several()
                  || kind == ActorKind.GROUP
                  || Heads.isPlural(mention.phrase().sentence().token(mention.head()))
              : kind == ActorKind.ORGANIZATION;
      case ANYONE -> round == 0 ? mention.subject() : named;
    };
  }

  private boolean isOther(Asks asks, Mention mention) {
    WordLists words = namer.document().lists().words();
    SentenceLists at = namer.document().of(mention.sentence());
    String against = asks == Asks.HE ? "female" : "male";
    for (int i = mention.phrase().left(); i <= mention.head(); i++) {
      if (words.is(against, at.words().plain(i))) {
        return true;
      }
    }
    String gender = null;
    for (Holder holder : namer.document().lists().holders(mention.actor().id())) {
      gender = holder.gender();
    }
    List<String> names = Words.of(mention.actor().name());
    if (gender == null && mention.sentence().token(mention.head()).isName() && names.size() > 1) {
      gender = namer.document().lists().people().gender(names.get(0));
    }
    return gender != null && gender.equals(asks == Asks.HE ? "f" : "m");
  }

  /** The named one whom "the ousted president" or "the ministry" describes; null if none. */
  @Nullable Mention ofDescription(NounPhrase phrase, Actor described) {
    Sentence sentence = phrase.sentence();
    int head = phrase.head();
    String word = sentence.token(head).lemma();
    for (int back = 0; back <= sentence.index() && back <= COUNTRY_BACK; back++) {
      Sentence earlier = namer.document().text().sentences().get(sentence.index() - back);
      List<Mention> mentions = mentions(earlier);
      if (namer.document().lists().words().is("country-words", word)) {
        // "that country" is the one just named, whatever the sentence is about
        mentions = new ArrayList<>(mentions);
        mentions.sort((a, b) -> Integer.compare(b.head(), a.head()));
      }
      for (Mention mention : mentions) {
        boolean before = back > 0 || mention.phrase().right() < head;
        if (before
            && isNamed(mention)
            && describes(word, described, mention, back)
            && !isOther(phrase, mention)) {
          return mention;
        }
      }
    }
    return null;
  }

  private boolean isNamed(Mention mention) {
    return mention.actor().id() != null || mention.sentence().token(mention.head()).isName();
  }

  /** "The prosecutor's office" is not the Ombudsman's Office: its own nouns are not in the name. */
  private static boolean isOther(NounPhrase phrase, Mention mention) {
    if (mention.actor().kind() != ActorKind.ORGANIZATION) {
      return false;
    }
    for (int i = phrase.left(); i <= phrase.right(); i++) {
      Token token = phrase.sentence().token(i);
      if (i != phrase.head() && token.isNoun() && !holds(mention.actor().name(), token.word())) {
        return true;
      }
    }
    return false;
  }

  private boolean describes(String word, Actor described, Mention mention, int back) {
    Actor actor = mention.actor();
    if (described.kind() == ActorKind.PERSON) {
      if (actor.kind() != ActorKind.PERSON || mention.several() || !sameCountry(described, actor)) {
        return false;
      }
      if (hasTitle(word, mention)) {
        return true;
      }
      return back <= SENTENCES_BACK
          && described.sectors().contains(Sector.ELI)
          && actor.sectors().stream().anyMatch(Set.of(Sector.GOV, Sector.ELI)::contains)
          && namer.document().lists().holders(actor.id()).isEmpty();
    }
    if (namer.document().lists().words().is("country-words", word)
        && described.sectors().isEmpty()) {
      return actor.kind() == ActorKind.STATE && back <= SENTENCES_BACK;
    }
    return actor.kind() == ActorKind.ORGANIZATION
        && sameCountry(described, actor)
        && holds(actor.name(), word);
  }

  private static boolean sameCountry(Actor described, Actor actor) {
    return described.country() == null || described.country().equals(actor.country());
  }

  private static boolean holds(String name, String word) {
    return Words.of(name).contains(Words.plain(word));
  }

  private boolean hasTitle(String word, Mention mention) {
    NounPhrase phrase = mention.phrase();
    SentenceLists at = namer.document().of(phrase.sentence());
    for (int i = phrase.left(); i <= phrase.right(); i++) {
      if (at.words().lemma(i).equals(word)) {
        return true;
      }
    }
    for (Holder holder : namer.document().lists().holders(mention.actor().id())) {
      for (Holder.Role role : holder.roles()) {
        if (holds(role.title(), word)) {
          return true;
        }
      }
    }
    return false;
  }

  /** The country of the nearest earlier mention with the same head: "the police" of "Peruvian". */
  @Nullable String countryOf(Sentence sentence, int head) {
    String word = sentence.token(head).lemma();
    for (int back = 0; back <= sentence.index() && back <= COUNTRY_BACK; back++) {
      Sentence earlier = namer.document().text().sentences().get(sentence.index() - back);
      for (Mention mention : mentions(earlier)) {
        boolean before = back > 0 || mention.head() < head;
        if (before
            && mention.actor().country() != null
            && Objects.equals(earlier.token(mention.head()).lemma(), word)) {
          return mention.actor().country();
        }
      }
    }
    return null;
  }
}
