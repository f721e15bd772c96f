package org.quipu.text.count;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quipu.core.document.Span;
import org.quipu.core.place.Location;
import org.quipu.text.annotate.Annotated;
import org.quipu.text.annotate.Sentence;
import org.quipu.text.coding.PlaceMention;

/** The place that a sentence gives to a count: the nearest one behind it, else the only one. */
final class PlaceFinder {
  private static final int NEAR = 8;

  private final Annotated text;
  private final List<PlaceMention> places;

  PlaceFinder(Annotated text, List<PlaceMention> places) {
    this.text = text;
    this.places = places;
  }

  @Nullable Location near(Sentence sentence, Group group, int trigger) {
    int from = Math.max(group.last(), trigger);
    for (int i = from + 1; i <= Math.min(sentence.size(), from + NEAR); i++) {
      if (sentence.token(i).word().matches("[,;]") && i > from + 3) {
        break;
      }
      PlaceMention place = at(sentence, i);
      if (place != null) {
        return place.location(false);
      }
    }
    PlaceMention only = null;
    for (int i = 1; i <= sentence.size(); i++) {
      PlaceMention place = at(sentence, i);
      if (place != null && only != null && !only.equals(place)) {
        return null;
      }
      only = place == null ? only : place;
    }
    return only == null ? null : only.location(false);
  }

  private @Nullable PlaceMention at(Sentence sentence, int token) {
    Span span =
        new Span(
            text.points().toPoint(sentence.token(token).start()),
            text.points().toPoint(sentence.token(token).end()));
    for (PlaceMention place : places) {
      if (place.quote().span().overlaps(span)) {
        return place;
      }
    }
    return null;
  }
}
