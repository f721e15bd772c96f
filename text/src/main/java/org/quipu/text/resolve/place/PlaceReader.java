package org.quipu.text.resolve.place;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quipu.core.document.Quote;
import org.quipu.core.place.Place;
import org.quipu.text.annotate.Annotated;
import org.quipu.text.annotate.Sentence;
import org.quipu.text.coding.PlaceMention;
import org.quipu.text.resolve.place.Entry.Kind;

/**
 * Finds the place names of a text and says which places they are. A name that the gazetteer does
 * not know, a street or a river is a place of precision 0 without coordinates. Names that stand for
 * a government ("Lima condemned") are in the list too: the readers of actors tell those apart.
 * Immutable; one instance serves all threads.
 */
public final class PlaceReader {
  /** What lies beside a larger area is as vague as the area. */
  private static final int DISTRICT = 3;

  private final ToponymFinder finder;
  private final PlaceWords words;
  private final Hints hints;
  private final Vicinities vicinities;

  public PlaceReader(Gazetteer gazetteer) {
    words = PlaceWords.bundled();
    finder = new ToponymFinder(gazetteer, words);
    hints = new Hints(gazetteer, words);
    vicinities = new Vicinities(words);
  }

  /** With the gazetteer of the program. */
  public static PlaceReader bundled() {
    return new PlaceReader(Gazetteer.bundled());
  }

  /** In the order of the text, without overlaps. */
  public List<PlaceMention> read(Annotated text) {
    List<Toponym> toponyms = new ArrayList<>();
    for (Sentence sentence : text.sentences()) {
      for (Toponym toponym : finder.find(sentence)) {
        toponyms.add(isPoint(toponym) ? toponym : toponym.among(List.of()));
      }
    }
    Map<Entry, Integer> told = hints.in(text);
    toponyms = believed(toponyms, told.keySet());
    List<@Nullable Entry> entries = Disambiguator.resolve(toponyms, told);
    List<PlaceMention> mentions = new ArrayList<>();
    for (int i = 0; i < toponyms.size(); i++) {
      Toponym toponym = toponyms.get(i);
      Quote quote = text.quote(toponym.sentence(), toponym.first(), toponym.last());
      Entry entry = entries.get(i);
      Place place =
          entry == null ? new Place(quote.text(), null, null, null, null, 0, null) : entry.place();
      boolean precise = place.precision() >= DISTRICT;
      mentions.add(new PlaceMention(quote, place, precise ? vicinities.of(toponyms, i) : null));
    }
    return mentions;
  }

  /** Doubtful names stay where their country is spoken of, and mean a place in it. */
  private static List<Toponym> believed(List<Toponym> toponyms, Set<Entry> told) {
    Set<String> countries = new HashSet<>();
    told.forEach(entry -> countries.add(entry.country()));
    for (Toponym toponym : toponyms) {
      toponym.candidates().stream()
          .filter(entry -> entry.kind() == Kind.COUNTRY && !toponym.doubtful())
          .forEach(entry -> countries.add(entry.country()));
    }
    List<Toponym> believed = new ArrayList<>();
    for (Toponym toponym : toponyms) {
      if (!toponym.doubtful()) {
        believed.add(toponym);
        continue;
      }
      List<Entry> there =
          toponym.candidates().stream().filter(e -> countries.contains(e.country())).toList();
      if (!there.isEmpty()) {
        believed.add(toponym.among(there));
      }
    }
    return believed;
  }

  /** A street or a lake must not get the point of a town of that name. */
  private boolean isPoint(Toponym toponym) {
    if (toponym.first() == toponym.last()) {
      return true;
    }
    Sentence sentence = toponym.sentence();
    String first = sentence.token(toponym.first()).word().toLowerCase(Locale.ROOT);
    String last = sentence.token(toponym.last()).word().toLowerCase(Locale.ROOT);
    boolean street = words.streets().contains(last) || words.streets().contains(first);
    boolean water = words.waters().contains(last) || words.waters().contains(first);
    return !street && !water
        || toponym.candidates().stream().anyMatch(e -> Names.fold(e.name()).equals(toponym.key()));
  }
}
