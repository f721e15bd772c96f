package org.quipu.text.resolve.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.quipu.core.actor.Actor;
import org.quipu.core.actor.ActorKind;
import org.quipu.core.actor.Sector;
import org.quipu.core.time.DateRange;
import org.quipu.text.annotate.Sentence;
import org.quipu.text.annotate.Token;
import org.quipu.text.resolve.actor.FullNames.FullName;
import org.quipu.text.resolve.actor.PhraseTable.Match;

/** People by name: their full name, their office from a title, an apposition or the list. */
final class PersonNamer {
  private final DocumentLists document;
  private final @Nullable DateRange published;
  private final ActorNamer namer;
  private @Nullable FullNames fullNames;

  PersonNamer(DocumentLists document, @Nullable DateRange published, ActorNamer namer) {
    this.document = document;
    this.published = published;
    this.namer = namer;
  }

  private FullNames fullNames() {
    if (fullNames == null) {
      fullNames = new FullNames(document);
    }
    return fullNames;
  }

  boolean hasTitle(NounPhrase phrase) {
    Match<Agent> title = title(phrase, phrase.head());
    return title != null && title.values().get(0).title();
  }

  /**
   * True for a name that the tagger left open and that the document gives to somebody in full:
   * "Llanos" after "Ana Rojas Llanos".
   */
  boolean isBearer(Sentence sentence, int token) {
    Token word = sentence.token(token);
    return word.isProperNoun()
        && word.entity().equals("O")
        && word.word().length() > 3
        && fullNames().hasBearer(document.of(sentence).words().plain(token));
  }

  private @Nullable Match<Agent> title(NounPhrase phrase, int nameStart) {
    SentenceLists at = document.of(phrase.sentence());
    for (int i = nameStart - 1; i >= phrase.left(); i--) {
      Match<Agent> agent = at.agent(i);
      if (agent != null && agent.last() < nameStart && phrase.sentence().token(i).isNoun()) {
        return agent;
      }
    }
    return null;
  }

  List<Actor> actors(NounPhrase phrase, int depth) {
    Sentence sentence = phrase.sentence();
    SentenceLists at = document.of(sentence);
    int[] span = span(at, phrase.head());
    Actor described = described(phrase, span, depth);
    Holder holder = holder(at, phrase, span, described);
    if (holder != null) {
      return List.of(known(holder, described));
    }
    if (!sentence.token(phrase.head()).entity().equals("PERSON")
        && described == null
        && !isBearer(sentence, phrase.head())) {
      return List.of();
    }
    FullName longer = fullNames().longer(at, span[0], span[1]);
    String name = document.words(sentence, span[0], span[1]);
    if (longer != null && depth < 3) {
      NounPhrase full = NounPhrase.of(longer.sentence(), longer.last());
      for (Actor actor : actors(full, depth + 3)) {
        Actor bearer =
            new Actor(actor.name(), actor.country(), actor.sectors(), ActorKind.PERSON, actor.id());
        return List.of(described == null ? bearer : ActorNamer.merge(bearer, described));
      }
    }
    Actor bearer = new Actor(name, null, List.of(), ActorKind.PERSON, null);
    return List.of(described == null ? bearer : ActorNamer.merge(bearer, described));
  }

  private int[] span(SentenceLists at, int head) {
    Match<Listed> match = at.proper(head);
    if (at.sentence().token(head).entity().equals("PERSON")) {
      int[] span = FullNames.person(at, head);
      return match == null || match.values().get(0) instanceof Listed.Person == false
          ? span
          : new int[] {Math.min(span[0], match.first()), Math.max(span[1], match.last())};
    }
    return match == null ? new int[] {head, head} : new int[] {match.first(), match.last()};
  }

  /** What the title before the name, or the apposition behind it, says. */
  private @Nullable Actor described(NounPhrase phrase, int[] span, int depth) {
    Sentence sentence = phrase.sentence();
    SentenceLists at = document.of(sentence);
    Match<Agent> title = title(phrase, span[0]);
    Actor found = null;
    if (title != null) {
      NounPhrase before = phrase.part(phrase.left(), title.last());
      found = first(namer.kinds().of(before, title, depth + 1));
    }
    List<String> countries = CountryModifiers.of(at, phrase.left(), span[0] - 1);
    if (found == null && !countries.isEmpty()) {
      found = new Actor("?", countries.get(0), List.of(), ActorKind.PERSON, null);
    }
    if (found == null || found.sectors().isEmpty()) {
      for (int child : sentence.children(phrase.head())) {
        Match<Agent> agent = at.agent(child);
        if (child > phrase.head() && sentence.relation(child).equals("appos") && agent != null) {
          Actor behind = first(namer.kinds().of(NounPhrase.of(sentence, child), agent, depth + 1));
          found = found == null || behind == null ? behind : ActorNamer.merge(found, behind);
        }
      }
    }
    if (found != null && found.country() == null && phrase.possessor() > 0) {
      Actor owner = first(namer.actors(NounPhrase.of(sentence, phrase.possessor()), depth + 1));
      if (owner != null && owner.country() != null) {
        found = new Actor(found.name(), owner.country(), found.sectors(), found.kind(), found.id());
      }
    }
    return found;
  }

  private static @Nullable Actor first(List<Actor> actors) {
    return actors.isEmpty() ? null : actors.get(0);
  }

  private Actor known(Holder holder, @Nullable Actor described) {
    List<Sector> sectors = holder.sectors(published);
    if (described != null
        && (described.sectors().contains(Sector.ELI)
            || sectors.isEmpty()
            || published == null && !described.sectors().isEmpty())) {
      sectors = described.sectors();
    }
    return new Actor(holder.name(), holder.country(), sectors, ActorKind.PERSON, holder.id());
  }

  /** The one of the list who is meant; null where nobody or several may be. */
  private @Nullable Holder holder(
      SentenceLists at, NounPhrase phrase, int[] span, @Nullable Actor described) {
    Match<Listed> match = at.proper(span[1]);
    List<Holder> candidates = new ArrayList<>();
    if (match != null && match.first() <= span[1] && match.last() >= span[1]) {
      for (Listed listed : match.values()) {
        if (listed instanceof Listed.Person person) {
          if (person.full() && match.length() > 1) {
            return person.holder();
          }
          candidates.add(person.holder());
        }
      }
    }
    if (candidates.isEmpty() || span[1] - span[0] + 1 > match(match)) {
      return null;
    }
    FullName longer = fullNames().longer(at, span[0], span[1]);
    if (longer != null) {
      Match<Listed> full = document.of(longer.sentence()).proper(longer.last());
      for (Holder candidate : candidates) {
        if (full != null
            && full.values().stream()
                .anyMatch(v -> v instanceof Listed.Person p && p.holder().equals(candidate))) {
          return candidate;
        }
      }
      return null;
    }
    if (fullNames().hasBearer(at.words().plain(span[1]))) {
      return null;
    }
    return only(candidates, phrase, span, described);
  }

  private static int match(@Nullable Match<Listed> match) {
    return match == null ? 0 : match.length();
  }

  private @Nullable Holder only(
      List<Holder> candidates, NounPhrase phrase, int[] span, @Nullable Actor described) {
    String country = described == null ? null : described.country();
    List<Holder> left = new ArrayList<>();
    for (Holder holder : candidates) {
      boolean pointed =
          country != null
              ? country.equals(holder.country())
              : holder.known() || document.countries().contains(holder.country());
      if (pointed && !isLater(holder) && !isOfAnotherOffice(holder, phrase, span)) {
        left.add(holder);
      }
    }
    if (left.size() > 1 && published != null) {
      List<Holder> now =
          left.stream()
              .filter(h -> h.roles().stream().anyMatch(r -> r.covers(published.to())))
              .toList();
      if (now.size() == 1) {
        return now.get(0);
      }
    }
    return left.size() == 1 ? left.get(0) : null;
  }

  /** Nobody is meant who comes to office long after the document. */
  private boolean isLater(Holder holder) {
    return published != null
        && !holder.roles().isEmpty()
        && holder.roles().get(0).from().isAfter(published.to().plusYears(2));
  }

  /** "Judge Castillo" is not the president of that name. */
  private boolean isOfAnotherOffice(Holder holder, NounPhrase phrase, int[] span) {
    Match<Agent> title = title(phrase, span[0]);
    if (title == null || title.values().get(0).sectors().isEmpty()) {
      return false;
    }
    Token head = phrase.sentence().token(title.last());
    String word = head.lemma().toLowerCase(Locale.ROOT);
    List<Sector> sectors = title.values().get(0).sectors();
    return holder.roles().stream()
        .noneMatch(
            role ->
                role.title().toLowerCase(Locale.ROOT).contains(word)
                    || sectors.contains(role.sector())
                    || sectors.contains(Sector.ELI)
                    || title.values().get(0).borrows());
  }
}
