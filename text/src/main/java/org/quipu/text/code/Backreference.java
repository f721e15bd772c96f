package org.quipu.text.code;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quipu.core.actor.Participant;
import org.quipu.core.document.Quote;
import org.quipu.text.annotate.Annotated;
import org.quipu.text.annotate.Sentence;
import org.quipu.text.lexicon.Entry;
import org.quipu.text.lexicon.Ties;

/**
 * Who acts in an event that is only pointed at: "this uprising" is the one of which an earlier
 * sentence spoke, and the strikes that the uprising is said to combine are of the same people.
 * Light on purpose: same type, at most three sentences back, and only where nobody is named. "A
 * third attempt" is one only where an act of its kind was told before, and is by and against the
 * same.
 */
final class Backreference {
  private static final int SENTENCES_BACK = 3;

  private final Annotated text;
  private final Ties ties;
  private final List<Draft> earlier = new ArrayList<>();

  /** For one document, whose sentences come in order. */
  Backreference(Annotated text, Ties ties) {
    this.text = text;
    this.ties = ties;
  }

  /** A sentence's drafts with their actors found, where this can find them. */
  List<Draft> resolve(List<Draft> drafts) {
    List<Draft> resolved = new ArrayList<>();
    for (Draft draft : drafts) {
      if (draft.entry().again()) {
        Draft first = first(draft, resolved);
        if (first != null) {
          resolved.add(repeated(first, draft));
        }
        continue;
      }
      Draft source = null;
      if (isBareNoun(draft)) {
        source = isPointing(draft) ? before(draft) : whole(draft, resolved);
      }
      resolved.add(source == null ? draft : draft.withActors(actorsOf(source, draft)));
    }
    earlier.addAll(resolved);
    return resolved;
  }

  private static boolean isBareNoun(Draft draft) {
    return draft.entry().part() == Entry.Part.NOUN
        && draft.entry().type() != null
        && draft.fillers().actors().isEmpty();
  }

  private boolean isPointing(Draft draft) {
    Sentence sentence = draft.sentence();
    for (int determiner : sentence.children(draft.trigger(), "det")) {
      if (ties.demonstratives().contains(sentence.token(determiner).lemma())) {
        return true;
      }
    }
    return false;
  }

  private @Nullable Draft before(Draft draft) {
    for (int i = earlier.size() - 1; i >= 0; i--) {
      Draft candidate = earlier.get(i);
      if (draft.sentence().index() - candidate.sentence().index() > SENTENCES_BACK) {
        return null;
      }
      if (candidate.entry().type() == draft.entry().type()) {
        return candidate.fillers().actors().isEmpty() ? null : candidate;
      }
    }
    return null;
  }

  /** The event that is the subject of the sentence, where it is of the same type. */
  private static @Nullable Draft whole(Draft draft, List<Draft> before) {
    Sentence sentence = draft.sentence();
    for (Draft candidate : before) {
      int verb = sentence.head(candidate.trigger());
      if (candidate.entry().part() == Entry.Part.NOUN
          && candidate.entry().type() == draft.entry().type()
          && !candidate.fillers().actors().isEmpty()
          && sentence.relation(candidate.trigger()).equals("nsubj")
          && verb != 0
          && sentence.head(verb) == 0) {
        return candidate;
      }
    }
    return null;
  }

  /** The act told before, in this sentence or the three before it. */
  private @Nullable Draft first(Draft draft, List<Draft> here) {
    List<Draft> told = new ArrayList<>(earlier);
    here.stream().filter(each -> each.trigger() < draft.trigger()).forEach(told::add);
    for (int i = told.size() - 1; i >= 0; i--) {
      Draft candidate = told.get(i);
      if (draft.sentence().index() - candidate.sentence().index() > SENTENCES_BACK) {
        return null;
      }
      if (candidate.entry().act() == draft.entry().act()) {
        return candidate;
      }
    }
    return null;
  }

  private Draft repeated(Draft first, Draft draft) {
    Draft again = draft;
    if (again.fillers().actors().isEmpty()) {
      again = again.withActors(pointed(first.fillers().actors(), draft));
    }
    return again.fillers().recipients().isEmpty()
        ? again.withRecipients(pointed(first.fillers().recipients(), draft))
        : again;
  }

  private List<Participant> actorsOf(Draft source, Draft draft) {
    return pointed(source.fillers().actors(), draft);
  }

  private List<Participant> pointed(List<Participant> parties, Draft draft) {
    Quote here = text.quote(draft.sentence(), draft.trigger(), draft.trigger());
    return parties.stream()
        .map(actor -> new Participant(actor.quote(), actor.actor(), here))
        .toList();
  }
}
