package org.quipu.text.code;

import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quipu.core.document.Quote;
import org.quipu.core.document.Span;
import org.quipu.core.event.Timing;
import org.quipu.core.place.Location;
import org.quipu.core.time.Certainty;
import org.quipu.core.time.DateRange;
import org.quipu.core.time.When;
import org.quipu.text.annotate.Annotated;
import org.quipu.text.annotate.Sentence;
import org.quipu.text.annotate.Token;
import org.quipu.text.coding.PlaceMention;
import org.quipu.text.coding.TimeMention;

/**
 * When and where a text puts an event. An event's time is its own, not its report's: "said on
 * Tuesday that two died on Sunday" gives Sunday to the deaths. Words nearest in the tree count;
 * what is taken from farther away is marked as inferred.
 */
final class Circumstances {
  /** How many sentences back a place may be taken from. */
  private static final int PLACE_REACH = 3;

  private final Annotated text;
  private final List<TimeMention> times;
  private final List<PlaceMention> places;
  private final @Nullable DateRange published;

  Circumstances(
      Annotated text,
      List<TimeMention> times,
      List<PlaceMention> places,
      @Nullable DateRange published) {
    this.text = text;
    this.times = times;
    this.places = places;
    this.published = published;
  }

  @Nullable Timing time(Sentence sentence, Draft draft, List<Draft> all) {
    TimeMention best = null;
    int bestDistance = Integer.MAX_VALUE;
    for (TimeMention time : times) {
      if (!isDated(time) || !isIn(sentence, time.quote().span())) {
        continue;
      }
      int head = head(sentence, time.quote().span());
      if (head == 0) {
        continue;
      }
      int distance = distance(sentence, head, draft, all);
      if (distance < bestDistance) {
        best = time;
        bestDistance = distance;
      }
    }
    if (best != null) {
      boolean near = bestDistance <= 2;
      return new Timing(best.when(), near ? Certainty.STATED : Certainty.INFERRED, best.quote());
    }
    if (published == null) {
      return null;
    }
    LocalDate latest = published.to();
    return new Timing(new When.NotAfter(latest), Certainty.NOT_AFTER, null);
  }

  private static boolean isDated(TimeMention time) {
    return (time.type().equals("DATE") || time.type().equals("TIME"))
        && !(time.when() instanceof When.Unresolved);
  }

  /** The length of a sentence or detention: "18 months of detention", "a 25-year sentence". */
  @Nullable Period term(Sentence sentence, Draft draft) {
    TimeMention best = null;
    int nearest = Integer.MAX_VALUE;
    for (TimeMention time : times) {
      if (time.type().equals("DURATION") && isIn(sentence, time.quote().span())) {
        int head = head(sentence, time.quote().span());
        int apart = head == 0 ? Integer.MAX_VALUE : steps(sentence, head, draft.top());
        if (apart < nearest && apart <= 4) {
          best = time;
          nearest = apart;
        }
      }
    }
    if (best == null) {
      return null;
    }
    try {
      return Period.parse(best.value());
    } catch (DateTimeParseException e) {
      return null; // hours, or a length that the text leaves open
    }
  }

  @Nullable Location place(Sentence sentence, Draft draft, List<Draft> all) {
    PlaceMention best = null;
    int bestDistance = Integer.MAX_VALUE;
    for (PlaceMention place : places) {
      if (!isIn(sentence, place.quote().span()) || isPartOfParty(place, draft)) {
        continue;
      }
      int head = head(sentence, place.quote().span());
      if (head == 0 || !isLocative(sentence, head)) {
        continue;
      }
      int distance = distance(sentence, head, draft, all) * 10 - place.place().precision();
      if (distance < bestDistance) {
        best = place;
        bestDistance = distance;
      }
    }
    if (best != null) {
      return best.location(false);
    }
    return before(sentence);
  }

  private @Nullable Location before(Sentence sentence) {
    PlaceMention found = null;
    for (PlaceMention place : places) {
      int start = text.points().toUtf16(place.quote().start());
      if (start >= sentence.start() || place.place().precision() < 2) {
        continue;
      }
      for (int back = 1; back <= PLACE_REACH && sentence.index() - back >= 0; back++) {
        Sentence earlier = text.sentences().get(sentence.index() - back);
        if (start >= earlier.start() && start < earlier.end()) {
          int head = head(earlier, place.quote().span());
          if (head != 0 && isLocative(earlier, head)) {
            found = place;
          }
        }
      }
    }
    return found == null ? null : found.location(true);
  }

  /**
   * "The mayor of Lima", "Lima police" name a party by a place; they do not put the event there.
   */
  private boolean isPartOfParty(PlaceMention place, Draft draft) {
    List<Quote> parties = new ArrayList<>();
    draft.fillers().actors().forEach(p -> parties.add(p.quote()));
    draft.fillers().recipients().forEach(p -> parties.add(p.quote()));
    return parties.stream().anyMatch(q -> q.span().equals(place.quote().span()));
  }

  /** A place that something happens in, and not one that acts or owns: "in Lima", "LIMA, 3 Jan". */
  private static boolean isLocative(Sentence sentence, int head) {
    String relation = sentence.relation(head);
    if (relation.startsWith("nsubj") || relation.equals("obj") || relation.equals("iobj")) {
      return false;
    }
    return !relation.equals("nmod:poss");
  }

  private boolean isIn(Sentence sentence, Span span) {
    int start = text.points().toUtf16(span.start());
    return start >= sentence.start() && start < sentence.end();
  }

  /** The token of a span that hangs outside it. */
  private int head(Sentence sentence, Span span) {
    int from = text.points().toUtf16(span.start());
    int to = text.points().toUtf16(span.end());
    for (Token token : sentence.tokens()) {
      if (token.start() < to && token.end() > from) {
        int governor = sentence.head(token.index());
        boolean inside =
            governor != 0
                && sentence.token(governor).start() < to
                && sentence.token(governor).end() > from;
        if (!inside) {
          return token.index();
        }
      }
    }
    return 0;
  }

  /** Steps in the tree, with a penalty when another event of the sentence is nearer. */
  private static int distance(Sentence sentence, int word, Draft draft, List<Draft> all) {
    int own = steps(sentence, word, draft.top());
    for (Draft other : all) {
      if (other != draft
          && other.top() != draft.top()
          && steps(sentence, word, other.top()) < own) {
        return own + 3;
      }
    }
    return own;
  }

  /** Arcs between two words of the tree; large where it was not parsed. */
  static int steps(Sentence sentence, int a, int b) {
    int up = 0;
    for (int at = a; at != 0 && up < 30; at = sentence.head(at), up++) {
      int down = 0;
      for (int other = b; other != 0 && down < 30; other = sentence.head(other), down++) {
        if (at == other) {
          return up + down;
        }
      }
    }
    return 60;
  }
}
