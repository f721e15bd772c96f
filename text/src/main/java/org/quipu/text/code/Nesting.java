package org.quipu.text.code;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quipu.core.event.EventType;
import org.quipu.core.event.Mode;
import org.quipu.core.event.Status;
import org.quipu.text.annotate.Sentence;
import org.quipu.text.lexicon.Entry;

/**
 * What one event of a sentence makes of another that stands inside it. What is demanded has not
 * happened; what a protest is about is the protest's content and no event of its own; what is
 * promised is planned.
 */
final class Nesting {
  private Nesting() {}

  /** The drafts that stay, with their statuses settled. */
  static List<Draft> settle(Sentence sentence, List<Draft> drafts) {
    List<Draft> kept = new ArrayList<>();
    for (Draft draft : drafts) {
      Draft around = innermostAround(sentence, draft, drafts);
      if (around == null) {
        kept.add(draft);
        continue;
      }
      if (isProtestTopic(around, draft) || isPartOf(around, draft)) {
        continue;
      }
      Status given = draft.status() == Status.ASSERTED ? inside(around, draft) : draft.status();
      kept.add(draft.withStatus(given));
    }
    return kept;
  }

  /** The nearest event above this one in the tree. */
  private static @Nullable Draft innermostAround(
      Sentence sentence, Draft draft, List<Draft> drafts) {
    for (Draft other : drafts) {
      // "his refusal to resign": the infinitive may hang elsewhere than on its noun
      if (other != draft
          && other.entry().part() == Entry.Part.NOUN
          && other.fillers().contentHead() == draft.top()
          && other.contentIsClause()) {
        return other;
      }
    }
    int at = draft.top();
    while (sentence.head(at) != 0) {
      int below = at;
      at = sentence.head(at);
      for (Draft other : drafts) {
        if (other != draft && (other.trigger() == at || other.carrier() == at)) {
          String relation = sentence.relation(below);
          // A second conjunct stands beside the first, not inside it.
          return relation.equals("conj") ? null : other;
        }
      }
    }
    return null;
  }

  private static boolean isProtestTopic(Draft around, Draft inside) {
    return around.entry().type() == EventType.PROTEST
        && inside.entry().type() != null
        && switch (inside.entry().type()) {
          case REQUEST, ACCUSE, REJECT, SUPPORT -> true;
          default -> false;
        };
  }

  /** "A protest march", "the shooting attack": two words for one event. */
  private static boolean isPartOf(Draft around, Draft inside) {
    return around.entry().type() != null
        && around.entry().type() == inside.entry().type()
        && inside.isCompoundOf(around);
  }

  private static Status inside(Draft around, Draft draft) {
    int contentHead = around.fillers().contentHead();
    boolean inContent =
        contentHead != 0 && (draft.top() == contentHead || around.contentCovers(draft.trigger()));
    if (!inContent) {
      return draft.status();
    }
    Status stated = around.entry().contentStatus();
    if (stated != null) {
      return stated;
    }
    EventType type = around.entry().type();
    if (type == null) {
      return draft.status();
    }
    return switch (type) {
      case REQUEST -> Status.DEMANDED;
      case AGREE -> Status.PLANNED;
      case THREATEN -> Status.HYPOTHETICAL;
      case ACCUSE -> around.entry().modes().contains(Mode.ALLEGE) ? Status.ALLEGED : draft.status();
      case REJECT -> refusesToAct(around) ? Status.DENIED : draft.status();
      default -> draft.status();
    };
  }

  /**
   * "Refused to withdraw" against "rejected the dismissal": only an infinitive has not happened.
   */
  private static boolean refusesToAct(Draft around) {
    return around.contentIsClause();
  }
}
