package org.quipu.text.code;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quipu.core.actor.Actor;
import org.quipu.core.actor.Participant;
import org.quipu.core.attribution.Attribution;
import org.quipu.core.document.Quote;
import org.quipu.core.event.Status;
import org.quipu.text.annotate.Annotated;
import org.quipu.text.annotate.Arc;
import org.quipu.text.annotate.Sentence;
import org.quipu.text.annotate.Token;
import org.quipu.text.coding.CodedEvent;
import org.quipu.text.lexicon.Ties;
import org.quipu.text.resolve.actor.ActorReader;

/**
 * Denials of what somebody else was just reported to say: "The union said that officers fired. The
 * ministry denied it." The deed is claimed once more, denied, by the ministry. Only what stands in
 * the same sentence or the one before, and only the main clause of what was said, is denied so.
 */
final class Denials {
  /** A clause or noun below these says more about what was said and is not itself denied. */
  private static final Set<String> ASIDE = Set.of("acl", "advcl", "nmod", "amod", "appos");

  /** Where a parser hangs a subject that stands before a clitic and its verb. */
  private static final Set<String> MISTAKEN = Set.of("iobj", "obl", "dislocated");

  /** A denial that stands further back in its sentence is of what that sentence says. */
  private static final int OPENING = 4;

  private static final double LESS_SURE = 0.8;

  private final Annotated text;
  private final Ties ties;
  private final ActorReader actors;

  Denials(Annotated text, Ties ties, ActorReader actors) {
    this.text = text;
    this.ties = ties;
    this.actors = actors;
  }

  /** The denied events, in the order of the denials. */
  List<CodedEvent> of(List<CodedEvent> told, List<Attribution> said) {
    List<CodedEvent> denied = new ArrayList<>();
    for (Sentence sentence : text.sentences()) {
      for (int verb = 1; sentence.isParsed() && verb <= sentence.size(); verb++) {
        int object = isDenial(sentence, verb) ? object(sentence, verb) : 0;
        int subject = object == 0 ? 0 : subject(sentence, verb);
        if (subject != 0) {
          Attribution by = by(sentence, subject, verb, object, said);
          Attribution claimed =
              claimed(told, nearest(sentence, subject, verb, by, said), sentence, verb);
          denied.addAll(
              claimed == null ? List.of() : deny(told, sentence, verb, object, by, claimed));
        }
      }
    }
    return denied;
  }

  private boolean isDenial(Sentence sentence, int verb) {
    Token token = sentence.token(verb);
    return token.isVerb()
        && ties.denials().contains(token.lemma())
        && sentence.children(verb, "advmod").stream()
            .noneMatch(adverb -> sentence.token(adverb).lemma().matches("not|never|no|nunca"));
  }

  /** "It", "the charges": nothing that says by itself what is denied. */
  private int object(Sentence sentence, int verb) {
    for (String relation : List.of("obj", "iobj")) {
      for (int object : sentence.children(verb, relation)) {
        Token token = sentence.token(object);
        boolean points =
            ties.pointing().contains(token.lemma())
                || ties.pointing().contains(token.word().toLowerCase(Locale.ROOT));
        boolean bare =
            sentence.children(object).stream()
                .map(sentence::relation)
                .allMatch(below -> below.equals("det") || below.equals("punct"));
        if (points && bare) {
          return object;
        }
      }
    }
    return 0;
  }

  private static int subject(Sentence sentence, int verb) {
    for (Arc arc : sentence.below(verb)) {
      if (arc.relation().equals("nsubj")) {
        return arc.dependent();
      }
    }
    for (int child : sentence.children(verb)) {
      boolean mistaken = MISTAKEN.contains(sentence.relation(child)) && child < verb;
      if (mistaken
          && sentence.token(child).isNoun()
          && sentence.children(child, "case").isEmpty()) {
        return child;
      }
    }
    return 0;
  }

  private Attribution by(
      Sentence sentence, int subject, int verb, int object, List<Attribution> said) {
    Quote cue = text.quote(sentence, verb, verb);
    for (Attribution attribution : said) {
      if (!attribution.source().isEmpty()
          && attribution.cue().stream().anyMatch(quote -> quote.span().contains(cue.span()))) {
        return attribution;
      }
    }
    int[] whole = sentence.subtree(subject);
    int last = subject < verb ? Math.min(whole[1], verb - 1) : whole[1];
    last = object > subject && object <= last ? object - 1 : last;
    List<Participant> parties = actors.read(sentence, subject);
    Actor speaker = parties.isEmpty() ? null : parties.get(0).actor();
    return new Attribution(
        List.of(text.quote(sentence, whole[0], last)),
        List.of(cue),
        List.of(text.quote(sentence, object, object)),
        speaker,
        null);
  }

  /**
   * The report before the denial that somebody else makes, in this sentence or the one before. Only
   * the nearest: where nothing was coded in it, an earlier one is not what was denied.
   */
  private @Nullable Attribution nearest(
      Sentence sentence, int subject, int verb, Attribution by, List<Attribution> said) {
    int end = text.quote(sentence, verb, verb).start();
    boolean opens = sentence.subtree(subject)[0] <= OPENING;
    Sentence first = opens ? before(sentence) : sentence;
    int from = text.quote(first, 1, 1).start();
    Attribution nearest = null;
    for (Attribution report : said) {
      boolean other = !report.speakerName().equalsIgnoreCase(by.speakerName());
      int at = report.cue().isEmpty() ? -1 : report.cue().get(0).start();
      if (other && at >= from && at < end && (nearest == null || at > start(nearest))) {
        nearest = report;
      }
    }
    return nearest;
  }

  private Sentence before(Sentence sentence) {
    return text.sentences().get(Math.max(0, sentence.index() - 1));
  }

  /** "Ordered them to close it" is a report too; who denies that denies what was said of it. */
  private @Nullable Attribution claimed(
      List<CodedEvent> told, @Nullable Attribution nearest, Sentence sentence, int verb) {
    Quote cue = text.quote(sentence, verb, verb);
    @Nullable Attribution at = nearest;
    while (at != null) {
      Attribution report = at;
      if (told.stream()
          .anyMatch(
              event ->
                  report.equals(event.attribution()) && isClaim(event, sentence.index(), cue))) {
        return report;
      }
      at = at.within();
    }
    return null;
  }

  private List<CodedEvent> deny(
      List<CodedEvent> told,
      Sentence sentence,
      int verb,
      int object,
      Attribution by,
      Attribution claimed) {
    Quote cue = text.quote(sentence, verb, verb);
    List<CodedEvent> denied = new ArrayList<>();
    for (CodedEvent event : told) {
      if (claimed.equals(event.attribution())
          && isClaim(event, sentence.index(), cue)
          && (event.status() == Status.ALLEGED || isMain(event, claimed))) {
        denied.add(denied(event, sentence, verb, object, by));
      }
    }
    return denied;
  }

  private static int start(Attribution said) {
    return said.cue().isEmpty() ? 0 : said.cue().get(0).start();
  }

  private static boolean isClaim(CodedEvent event, int sentence, Quote cue) {
    boolean near = event.sentence() == sentence || event.sentence() == sentence - 1;
    return near
        && event.event().trigger().end() <= cue.start()
        && (event.status() == Status.ASSERTED || event.status() == Status.ALLEGED);
  }

  /** The content's own clause, or one beside it; of a relative clause nothing was denied. */
  private boolean isMain(CodedEvent event, Attribution said) {
    Sentence sentence = text.sentences().get(event.sentence());
    int at = token(sentence, event.event().trigger());
    while (at != 0) {
      int head = sentence.head(at);
      Quote above = head == 0 ? null : text.quote(sentence, head, head);
      if (above == null
          || said.content().stream().noneMatch(part -> part.span().contains(above.span()))) {
        return true;
      }
      String relation = sentence.relation(at);
      if (ASIDE.stream().anyMatch(aside -> Sentence.matches(relation, aside))) {
        return false;
      }
      at = head;
    }
    return true;
  }

  private int token(Sentence sentence, Quote words) {
    for (int i = 1; i <= sentence.size(); i++) {
      if (words.span().contains(text.quote(sentence, i, i).span())) {
        return i;
      }
    }
    return 0;
  }

  private CodedEvent denied(
      CodedEvent event, Sentence sentence, int verb, int object, Attribution by) {
    @Nullable Quote source = by.source().isEmpty() ? null : by.source().get(0);
    Quote words = text.quote(sentence, Math.min(verb, object), Math.max(verb, object));
    List<String> notes = new ArrayList<>(event.notes());
    notes.add("what is denied stands before: \u201c" + event.evidence().text() + "\u201d");
    return new CodedEvent(
        event.event(),
        source == null ? words : text.points().quote(words.span().cover(source.span())),
        sentence.index(),
        Status.DENIED,
        by,
        event.rule(),
        event.confidence() * LESS_SURE,
        notes);
  }
}
