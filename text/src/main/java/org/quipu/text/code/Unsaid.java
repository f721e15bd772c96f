package org.quipu.text.code;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.quipu.core.actor.Actor;
import org.quipu.core.actor.Participant;
import org.quipu.core.document.Language;
import org.quipu.core.document.Quote;
import org.quipu.core.event.EventType;
import org.quipu.text.annotate.Annotated;
import org.quipu.text.annotate.Sentence;
import org.quipu.text.annotate.Token;
import org.quipu.text.lexicon.Entry;
import org.quipu.text.lexicon.Frame;
import org.quipu.text.lexicon.Lexicon;
import org.quipu.text.resolve.actor.ActorReader;

/**
 * Subjects that Spanish leaves to the verb's ending. "Exigimos" is said by "we", whom {@link Voice}
 * finds; of a third person the subject of the clause before is meant, and is taken where it agrees.
 * A plural without a subject is often nobody in particular ("mataron a dos campesinos"), so those
 * who attack or seize are never found in this way. The participant stands for the verb itself.
 */
record Unsaid(Annotated text, Lexicon lexicon, ActorReader reader) {
  private static final Set<String> FINITE = Set.of("VBD", "VBP", "VBF", "VBC", "VBS");

  /** Of these a plural without a subject mostly means "somebody". */
  private static final Set<EventType> BY_SOMEBODY =
      Set.of(EventType.ASSAULT, EventType.COERCE, EventType.ACCUSE, EventType.SANCTION);

  private static final Set<String> BESIDE =
      Set.of("nsubj", "nsubj:pass", "csubj", "expl:pass", "expl:impers");

  /** The drafts of a sentence with those that their verbs' endings name. */
  List<Draft> fill(Sentence sentence, List<Draft> drafts) {
    if (text.language() != Language.SPANISH) {
      return drafts;
    }
    return drafts.stream().map(draft -> fill(sentence, draft)).toList();
  }

  private Draft fill(Sentence sentence, Draft draft) {
    int verb = draft.top();
    Frame frame = draft.entry().frame();
    boolean carried = draft.carrier() != 0;
    boolean own = draft.entry().part() == Entry.Part.VERB && !carried;
    if (!own && !carried || !sentence.token(verb).isVerb() || hasSubject(sentence, verb)) {
      return draft;
    }
    Grammar grammar = new Grammar(sentence, lexicon.ties(), lexicon.words());
    boolean passive = own && grammar.isPassive(verb);
    boolean acts = !passive && frame.actor().contains(own ? "subject" : "light");
    boolean undergoes = passive && frame.recipient().contains("object");
    Fillers fillers = draft.fillers();
    if (acts && fillers.actors().isEmpty()) {
      List<Participant> meant = meant(sentence, draft);
      List<Participant> struck = withoutOwners(fillers.recipients(), meant);
      return draft.withActors(others(meant, struck)).withRecipients(struck);
    }
    if (undergoes && fillers.recipients().isEmpty()) {
      return draft.withRecipients(others(meant(sentence, draft), fillers.actors()));
    }
    return draft;
  }

  /** "Llamó a sus embajadores": whoever acts is no recipient for owning one. */
  private static List<Participant> withoutOwners(List<Participant> side, List<Participant> doers) {
    return side.stream()
        .filter(each -> each.resolvedFrom() == null || !isAmong(each, doers))
        .toList();
  }

  private static boolean isAmong(Participant one, List<Participant> side) {
    return side.stream().anyMatch(each -> each.actor().equals(one.actor()));
  }

  private static List<Participant> others(List<Participant> found, List<Participant> side) {
    return found.stream().anyMatch(each -> isAmong(each, side)) ? List.of() : found;
  }

  private static boolean hasSubject(Sentence sentence, int verb) {
    return sentence.children(verb).stream()
        .anyMatch(child -> BESIDE.contains(sentence.relation(child)));
  }

  /**
   * "La federación lo negó y acusó al ministro": a noun before the verb, or before the one that it
   * is joined to, which the parser gave another place; 0 where none is there.
   */
  private int misplaced(Sentence sentence, int verb) {
    int at = verb;
    while (at != 0) {
      for (int child : sentence.children(at)) {
        boolean noun = sentence.token(child).isNoun() || sentence.token(child).isName();
        if (child < at
            && noun
            && !sentence.relation(child).equals("conj")
            && sentence.children(child, "case").isEmpty()
            && !reader.readThing(sentence, child).isEmpty()) { // no day and no date
          return child;
        }
      }
      at = sentence.relation(at).equals("conj") ? sentence.head(at) : 0;
    }
    return 0;
  }

  private List<Participant> meant(Sentence sentence, Draft draft) {
    int finite = finite(sentence, draft.top());
    if (finite == 0) {
      return List.of();
    }
    Token token = sentence.token(finite);
    Quote words = text.quote(sentence, finite, finite);
    String first = firstPerson(token);
    if (!first.isEmpty()) {
      Actor we = new Actor(first, null, List.of(), null, ActorReader.UNRESOLVED);
      return List.of(new Participant(words, we, words));
    }
    boolean plural = token.word().toLowerCase(Locale.ROOT).endsWith("n");
    boolean second = token.word().toLowerCase(Locale.ROOT).endsWith("s");
    if (second || plural && BY_SOMEBODY.contains(draft.entry().type())) {
      return List.of();
    }
    int misplaced = misplaced(sentence, draft.top());
    if (misplaced != 0) {
      boolean fits =
          reader.isActor(sentence, misplaced)
              && sentence.token(misplaced).tag().endsWith("S") == plural;
      return fits ? reader.read(sentence, misplaced) : List.of();
    }
    List<Participant> found = new ArrayList<>();
    for (Participant each : reader.unsaid(sentence, draft.top(), plural)) {
      found.add(new Participant(each.quote(), each.actor(), words));
    }
    return found;
  }

  /** The word that shows the person: the verb, or its auxiliary; 0 where none does. */
  private static int finite(Sentence sentence, int verb) {
    for (int child : sentence.children(verb)) {
      boolean auxiliary =
          Sentence.matches(sentence.relation(child), "aux")
              || sentence.relation(child).equals("cop");
      if (auxiliary && FINITE.contains(sentence.token(child).tag())) {
        return child;
      }
    }
    return FINITE.contains(sentence.token(verb).tag()) ? verb : 0;
  }

  private static String firstPerson(Token verb) {
    String word = verb.word().toLowerCase(Locale.ROOT);
    if (word.endsWith("mos")) {
      return "nosotros";
    }
    boolean one =
        switch (verb.tag()) {
          case "VBP" -> word.endsWith("o") || word.equals("he") || word.equals("soy");
          case "VBD" -> word.endsWith("\u00e9") || word.endsWith("\u00ed");
          case "VBF" -> word.endsWith("\u00e9");
          default -> false;
        };
    return one ? "yo" : "";
  }
}
