package org.quipu.record.tally;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.quipu.core.claim.CountClaim;
import org.quipu.core.document.Folding;
import org.quipu.core.document.Quote;
import org.quipu.core.place.Location;
import org.quipu.core.place.Place;
import org.quipu.core.quantity.Count;
import org.quipu.core.quantity.Measure;
import org.quipu.record.data.DataFile;
import org.quipu.record.entry.RecordedClaim;

/**
 * The scopes of the counts of one incident or campaign. Where all that name a beginning name the
 * same, a count that names none means that one; so it is for the places of one occurrence, and
 * there a region and a town in it are one place told more or less exactly.
 */
public final class Scopes {
  /** What the coder notes of counts that must not be taken for a total. */
  private static final List<String> PART =
      List.of("a part of others", "part of another count", "in addition to others");

  private static final Map<String, Set<String>> EVERYBODY =
      DataFile.rows(Scopes.class, "everybody.tsv", 3).stream()
          .collect(
              Collectors.groupingBy(
                  row -> row.get(1),
                  Collectors.mapping(row -> row.get(0), Collectors.toUnmodifiableSet())));

  private static final Map<String, String> GROUPS =
      DataFile.rows(Scopes.class, "groups.tsv", 3).stream()
          .collect(Collectors.toMap(row -> row.get(1), row -> row.get(0)));

  /** From here on "brothers" are not those of one family. Quipu's own choice. */
  private static final long MANY = 20;

  private static final Set<String> SMALL =
      Set.of("the", "of", "a", "an", "least", "at", "in", "el", "la", "los", "las", "de", "del");

  private final Map<Measure, Set<LocalDate>> beginnings = new HashMap<>();
  private final Map<Measure, Set<Place>> places = new HashMap<>();

  private Scopes() {}

  public static Scopes of(List<RecordedClaim> claims) {
    Scopes scopes = new Scopes();
    for (RecordedClaim claim : claims) {
      if (claim.claim() instanceof CountClaim told) {
        Count count = told.count();
        LocalDate since = count.since();
        if (count.cumulative() && since != null) {
          scopes.beginnings.computeIfAbsent(count.measure(), key -> new HashSet<>()).add(since);
        }
        Place place = named(count.place());
        if (!count.cumulative() && place != null) {
          scopes.places.computeIfAbsent(count.measure(), key -> new HashSet<>()).add(place);
        }
      }
    }
    return scopes;
  }

  public Scope of(CountClaim claim) {
    Count count = claim.count();
    LocalDate since = count.cumulative() ? count.since() : null;
    if (count.cumulative() && since == null) {
      since = only(beginnings.getOrDefault(count.measure(), Set.of()));
    }
    Place place = named(count.place());
    if (!count.cumulative() && isOne(places.getOrDefault(count.measure(), Set.of()))) {
      place = null;
    }
    boolean part = claim.basis().notes().stream().anyMatch(Scopes::isPart);
    return new Scope(
        count.measure(),
        count.cumulative(),
        since,
        whom(count),
        place == null ? "" : key(place),
        place == null ? "" : place.name(),
        part);
  }

  private static @Nullable LocalDate only(Set<LocalDate> days) {
    return days.size() == 1 ? days.iterator().next() : null;
  }

  private static boolean isPart(String note) {
    return PART.stream().anyMatch(note::startsWith);
  }

  /**
   * A place that the coder inferred is no place that the count names, and a country is all of it.
   */
  private static @Nullable Place named(@Nullable Location location) {
    return location == null || location.inferred() || location.place().precision() == 1
        ? null
        : location.place();
  }

  private static String key(Place place) {
    return place.id() != null ? place.id() : Folding.fold(place.name());
  }

  /** All are one place, or places around it. */
  private static boolean isOne(Set<Place> places) {
    return places.stream()
        .anyMatch(
            inmost ->
                places.stream()
                    .allMatch(place -> key(place).equals(key(inmost)) || holds(place, inmost)));
  }

  private static boolean holds(Place wide, Place narrow) {
    String division = narrow.admin1();
    return wide.precision() == 2
        && narrow.precision() > 2
        && division != null
        && Folding.fold(wide.name()).startsWith(Folding.fold(division));
  }

  private static String whom(Count count) {
    Quote who = count.who();
    if (who == null) {
      return "";
    }
    Set<String> any = EVERYBODY.getOrDefault("any", Set.of());
    Set<String> here = EVERYBODY.getOrDefault(count.measure().name(), Set.of());
    Set<String> many = isMany(count) ? EVERYBODY.getOrDefault("many", Set.of()) : Set.of();
    String counted = " " + Folding.fold(count.quantity().words()) + " ";
    List<String> words =
        Arrays.stream(Folding.fold(who.text()).split("[^\\p{L}\\p{Nd}]+"))
            .filter(word -> !word.isEmpty() && !SMALL.contains(word))
            .filter(word -> !counted.contains(" " + word + " "))
            .toList();
    return words.stream()
        .filter(word -> !any.contains(word) && !here.contains(word) && !many.contains(word))
        .map(word -> GROUPS.getOrDefault(word, singular(word)))
        .distinct()
        .sorted()
        .collect(Collectors.joining(" "));
  }

  private static boolean isMany(Count count) {
    Long low = count.quantity().low();
    return low != null && low >= MANY;
  }

  private static String singular(String word) {
    return word.length() > 3 && word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
  }
}
