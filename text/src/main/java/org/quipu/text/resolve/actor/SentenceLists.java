package org.quipu.text.resolve.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quipu.core.actor.ActorKind;
import org.quipu.text.annotate.Sentence;
import org.quipu.text.annotate.Token;
import org.quipu.text.resolve.actor.PhraseTable.Match;

/** What the lists know of the words of one sentence, by token. */
final class SentenceLists {
  private static final Set<String> SMALL =
      Set.of(
          "of",
          "the",
          "and",
          "for",
          "de",
          "la",
          "del",
          "los",
          "las",
          "el",
          "to",
          "in",
          "at",
          "s",
          "'s",
          ",",
          "(",
          ")",
          "against",
          "e",
          "y",
          "dos",
          "da",
          "do",
          "por",
          "al",
          "on",
          "without",
          "para",
          "bin",
          "ibn",
          "arap",
          "van",
          "von",
          "der",
          "di",
          "du",
          "le",
          "group",
          "network",
          "movement",
          "mine",
          "rebels",
          "party",
          "cartel",
          "'");

  private final Sentence sentence;
  private final SentenceWords words;
  private final ActorLists lists;
  private final Map<Integer, Match<Listed>> proper = new HashMap<>();
  private final Map<Integer, Match<Agent>> agents = new HashMap<>();

  SentenceLists(Sentence sentence, ActorLists lists) {
    this.sentence = sentence;
    this.lists = lists;
    this.words = new SentenceWords(sentence);
    for (int i = 1; i <= sentence.size(); ) {
      Match<Listed> match = properAt(i);
      i = match == null ? i + 1 : cover(proper, match);
    }
    for (int i = 1; i <= sentence.size(); ) {
      List<Match<Agent>> matches = lists.agents().at(words, i, true);
      i = matches.isEmpty() ? i + 1 : cover(agents, matches.get(0));
    }
  }

  private static <T> int cover(Map<Integer, Match<T>> byToken, Match<T> match) {
    for (int i = match.first(); i <= match.last(); i++) {
      byToken.put(i, match);
    }
    return match.last() + 1;
  }

  Sentence sentence() {
    return sentence;
  }

  SentenceWords words() {
    return words;
  }

  /** The listed name that covers a token. */
  @Nullable Match<Listed> proper(int token) {
    return proper.get(token);
  }

  /** The listed noun, or nouns, that cover a token. */
  @Nullable Match<Agent> agent(int token) {
    Match<Agent> listed = agents.get(token);
    return listed == null ? agents.computeIfAbsent(token, this::unlisted) : listed;
  }

  /** A noun for people that the list does not hold: who it is, its neighbours must tell. */
  private @Nullable Match<Agent> unlisted(int token) {
    Token noun = sentence.token(token);
    boolean common = noun.tag().equals("NN") || noun.tag().equals("NNS");
    boolean first = token == 1 && noun.isProperNoun() && !noun.isName();
    if ((common || first) && lists.people().isPerson(words.lemma(token))) {
      Agent agent = new Agent(words.lemma(token), ActorKind.PERSON, List.of(), true, false, 0);
      return new Match<>(token, token, List.of(agent));
    }
    return null;
  }

  boolean is(String set, int token) {
    return lists.words().is(set, words.plain(token)) || lists.words().is(set, words.lemma(token));
  }

  /** First and last token of the name that the recogniser found around a token. */
  int[] entity(int token) {
    String type = sentence.token(token).entity();
    int first = token;
    int last = token;
    if (!type.equals("O")) {
      while (first > 1 && sentence.token(first - 1).entity().equals(type)) {
        first--;
      }
      while (last < sentence.size() && sentence.token(last + 1).entity().equals(type)) {
        last++;
      }
    }
    return new int[] {first, last};
  }

  private @Nullable Match<Listed> properAt(int first) {
    for (Match<Listed> match : lists.proper().at(words, first, false)) {
      boolean people = match.values().get(0) instanceof Listed.People && lists.hasSmallPeoples();
      if (!people && !isWrittenAsName(match)) {
        continue;
      }
      List<Listed> fitting = new ArrayList<>(1);
      for (Listed listed : match.values()) {
        if (fits(listed, match)) {
          fitting.add(listed);
        }
      }
      if (!fitting.isEmpty()) {
        return new Match<>(match.first(), match.last(), fitting);
      }
    }
    return null;
  }

  /** Case decides where there is case: turkey is no country, and polish no nationality. */
  private boolean isWrittenAsName(Match<Listed> match) {
    if (words.isInCapitals()) {
      Token token = sentence.token(match.first());
      return match.length() > 1
          || !lists.words().is("capitals-that-are-words", words.plain(match.first()))
          || token.isProperNoun() && token.isName();
    }
    for (int i = match.first(); i <= match.last(); i++) {
      String word = sentence.token(i).word();
      boolean small =
          SMALL.contains(words.plain(i))
              || !Character.isLetter(word.charAt(0))
              || i > match.first() && words.plain(i - 1).equals("-");
      if (!small
          && word.equals(word.toLowerCase(Locale.ROOT))
          && !isArabicArticle(words.plain(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isArabicArticle(String word) {
    return word.equals("al") || word.startsWith("al-") || word.equals("i") || word.equals("e");
  }

  private boolean fits(Listed listed, Match<Listed> match) {
    Token only = sentence.token(match.last());
    if (listed.acronym() && !words.isInCapitals() && match.length() == 1) {
      String word = only.word();
      if (!word.equals(word.toUpperCase(Locale.ROOT)) || only.tag().equals("PRP")) {
        return false;
      }
    }
    int[] entity = entity(match.first());
    boolean person = sentence.token(match.first()).entity().equals("PERSON");
    boolean within = entity[1] - entity[0] + 1 > match.length();
    if (person && within && !(listed instanceof Listed.Person full && full.full())) {
      // "Jordan Diaz" is no country, and "Rosa Castillo" not the Castillo of the list
      return onlyTitlesBeside(entity, match) && listed instanceof Listed.Person;
    }
    return true;
  }

  private boolean onlyTitlesBeside(int[] entity, Match<Listed> match) {
    for (int i = entity[0]; i <= entity[1]; i++) {
      boolean inside = i >= match.first() && i <= match.last();
      if (!inside && lists.agents().at(words, i, true).isEmpty()) {
        return false;
      }
    }
    return true;
  }
}
