package org.quipu.text.code;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.quipu.core.actor.Participant;
import org.quipu.core.document.Span;
import org.quipu.core.event.Event;
import org.quipu.core.event.Status;
import org.quipu.text.annotate.Annotated;
import org.quipu.text.annotate.Sentence;
import org.quipu.text.annotate.Token;
import org.quipu.text.coding.CodedEvent;

/**
 * An event with the words around it, as the tables of ACLED's types and of contexts look at it.
 *
 * @param clause what stands below the trigger, without other clauses, and the event's parts
 * @param near the sentence with the one before and the one behind it
 */
record Scene(
    CodedEvent coded,
    Wording trigger,
    Wording actors,
    Wording recipients,
    Wording clause,
    Wording sentence,
    Wording near) {

  private static final Set<String> OTHER_CLAUSES =
      Set.of("parataxis", "advcl", "ccomp", "conj", "acl", "csubj");

  Event event() {
    return coded.event();
  }

  /** False for what is denied, only asked for or only possible. */
  boolean counts() {
    return switch (coded.status()) {
      case DENIED, DEMANDED, HYPOTHETICAL -> false;
      default -> true;
    };
  }

  /** Planned and past occurrences are others than those of now. */
  boolean isOfTheTimeOf(Scene other) {
    return kind(coded.status()) == kind(other.coded.status());
  }

  private static int kind(Status status) {
    return status == Status.PLANNED ? 1 : status == Status.HISTORICAL ? 2 : 0;
  }

  static List<Scene> of(Annotated text, List<CodedEvent> events, List<Draft> drafts) {
    Map<Integer, Wording> sentences = new HashMap<>();
    Map<Integer, Wording> nears = new HashMap<>();
    List<Scene> scenes = new ArrayList<>(events.size());
    for (int i = 0; i < events.size(); i++) {
      CodedEvent coded = events.get(i);
      Draft draft = drafts.get(i);
      Sentence sentence = draft.sentence();
      scenes.add(
          new Scene(
              coded,
              new Wording(tokens(text, sentence, coded.event().trigger().span())),
              parties(coded.event().actors()),
              parties(coded.event().recipients()),
              new Wording(clause(text, draft, coded.event())),
              sentences.computeIfAbsent(sentence.index(), index -> new Wording(sentence.tokens())),
              nears.computeIfAbsent(sentence.index(), index -> near(text, index))));
    }
    return scenes;
  }

  private static Wording near(Annotated text, int index) {
    List<Token> tokens = new ArrayList<>();
    List<Sentence> all = text.sentences();
    for (int i = Math.max(0, index - 1); i <= Math.min(all.size() - 1, index + 1); i++) {
      tokens.addAll(all.get(i).tokens());
    }
    return new Wording(tokens);
  }

  private static Wording parties(List<Participant> parties) {
    StringBuilder words = new StringBuilder();
    for (Participant party : parties) {
      words.append(party.quote().text()).append(" , ");
      if (party.resolvedFrom() != null) {
        words.append(party.resolvedFrom().text()).append(" , ");
      }
    }
    return new Wording(words.toString());
  }

  private static List<Token> tokens(Annotated text, Sentence sentence, Span span) {
    int from = text.points().toUtf16(span.start());
    int to = text.points().toUtf16(span.end());
    return sentence.tokens().stream().filter(t -> t.start() < to && t.end() > from).toList();
  }

  private static List<Token> clause(Annotated text, Draft draft, Event event) {
    Sentence sentence = draft.sentence();
    Set<Integer> indexes = new TreeSet<>();
    List<Integer> open = new ArrayList<>(List.of(draft.top(), draft.trigger()));
    while (!open.isEmpty()) {
      int at = open.remove(open.size() - 1);
      if (!indexes.add(at)) {
        continue;
      }
      for (int child : sentence.children(at)) {
        String relation = sentence.relation(child);
        boolean other = OTHER_CLAUSES.stream().anyMatch(r -> Sentence.matches(relation, r));
        if (!other || child == draft.trigger() || relation.equals("conj") && at != draft.top()) {
          open.add(child);
        }
      }
    }
    List<Span> parts = new ArrayList<>();
    event.actors().forEach(party -> parts.add(party.quote().span()));
    event.recipients().forEach(party -> parts.add(party.quote().span()));
    if (event.content() != null) {
      parts.add(event.content().span());
    }
    for (Span part : parts) {
      tokens(text, sentence, part).forEach(token -> indexes.add(token.index()));
    }
    return indexes.stream().map(sentence::token).toList();
  }
}
