package org.quipu.text.gold;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.quipu.core.Coded;
import org.quipu.core.actor.Participant;
import org.quipu.core.document.Quote;
import org.quipu.core.quantity.Count;
import org.quipu.core.time.Certainty;
import org.quipu.core.time.DateRange;
import org.quipu.text.coding.CodedCount;
import org.quipu.text.coding.CodedEvent;
import org.quipu.text.coding.Coding;
import org.quipu.text.gold.GoldDocument.Asked;
import org.quipu.text.gold.GoldDocument.GoldCount;
import org.quipu.text.gold.GoldDocument.GoldEvent;
import org.quipu.text.gold.GoldDocument.Party;

/** The fields of a gold event against those of a coded one. */
final class Fields {
  static final List<String> NAMES =
      List.of(
          "actor",
          "actor country",
          "recipient",
          "recipient country",
          "modes",
          "status",
          "time",
          "place",
          "counts");

  /**
   * @param right values of the gold that were found
   * @param wrong values that were found and are not in the gold
   * @param missed values of the gold that were not found
   */
  record Outcome(int right, int wrong, int missed, String wanted, String found) {}

  private final String text;
  private final Coding coding;

  Fields(String text, Coding coding) {
    this.text = text;
    this.coding = coding;
  }

  /** By field; fields that the gold does not ask for are absent. */
  Map<String, Outcome> compare(GoldEvent gold, @Nullable Integer at) {
    CodedEvent coded = at == null ? null : coding.events().get(at);
    List<Participant> actors = coded == null ? List.of() : coded.event().actors();
    List<Participant> recipients = coded == null ? List.of() : coded.event().recipients();
    Map<String, Outcome> outcomes = new LinkedHashMap<>();
    party(outcomes, "actor", gold.actors(), actors);
    party(outcomes, "recipient", gold.recipients(), recipients);
    put(
        outcomes,
        "modes",
        gold.modes(),
        coded == null ? List.of() : coded.event().modes(),
        Objects::equals,
        Coded::code,
        Coded::code);
    if (gold.status() != null) {
      put(
          outcomes,
          "status",
          new Asked<>(true, List.of(gold.status())),
          coded == null ? List.of() : List.of(coded.status()),
          Objects::equals,
          Coded::code,
          Coded::code);
    }
    put(
        outcomes,
        "time",
        gold.time(),
        times(coded),
        Fields::within,
        DateRange::toString,
        DateRange::toString);
    put(
        outcomes,
        "place",
        gold.place(),
        places(coded),
        Fields::samePlace,
        p -> p,
        p -> String.join(", ", p));
    put(
        outcomes,
        "counts",
        gold.counts(),
        counts(at),
        Fields::sameCount,
        GoldCount::toString,
        Fields::words);
    return outcomes;
  }

  private void party(
      Map<String, Outcome> outcomes, String field, Asked<Party> asked, List<Participant> coded) {
    List<Party> named = asked.values().stream().filter(p -> p.text() != null).toList();
    boolean none = asked.asks() && asked.values().isEmpty();
    put(
        outcomes,
        field,
        new Asked<>(none || !named.isEmpty(), named),
        coded,
        this::isNamed,
        p -> "\"" + p.text() + "\"",
        Fields::words);
    List<String> countries =
        asked.values().stream().map(Party::country).filter(Objects::nonNull).distinct().toList();
    List<String> found =
        coded.stream().map(p -> p.actor().country()).filter(Objects::nonNull).distinct().toList();
    put(
        outcomes,
        field + " country",
        new Asked<>(!countries.isEmpty(), countries),
        found,
        Objects::equals,
        c -> c,
        c -> c);
  }

  private static <G, C> void put(
      Map<String, Outcome> outcomes,
      String field,
      Asked<G> asked,
      List<C> coded,
      BiPredicate<G, C> same,
      Function<G, String> wanted,
      Function<C, String> found) {
    if (!asked.asks()) {
      return;
    }
    List<C> left = new ArrayList<>(coded);
    int right = 0;
    for (G value : asked.values()) {
      for (C candidate : left) {
        if (same.test(value, candidate)) {
          left.remove(candidate);
          right++;
          break;
        }
      }
    }
    outcomes.put(
        field,
        new Outcome(
            right,
            left.size(),
            asked.values().size() - right,
            join(asked.values(), wanted),
            join(coded, found)));
  }

  private static <T> String join(List<T> values, Function<T, String> words) {
    return values.isEmpty() ? "none" : String.join(", ", values.stream().map(words).toList());
  }

  /** The words overlap, in the text or in what a pronoun was taken for; or the name has them. */
  boolean isNamed(Party party, Participant coded) {
    String words = party.text();
    if (words == null) {
      return Objects.equals(party.country(), coded.actor().country());
    }
    Quote pronoun = coded.resolvedFrom();
    return overlaps(words, coded.quote())
        || pronoun != null && overlaps(words, pronoun)
        || folded(coded.actor().name()).equals(folded(words));
  }

  /** True when any place where the words stand in the text overlaps the quotation. */
  boolean overlaps(String words, Quote quote) {
    for (int i = text.indexOf(words); i >= 0; i = text.indexOf(words, i + 1)) {
      int start = text.codePointCount(0, i);
      int end = start + words.codePointCount(0, words.length());
      if (start < quote.end() && end > quote.start()) {
        return true;
      }
    }
    return false;
  }

  private static String folded(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  private static List<DateRange> times(@Nullable CodedEvent coded) {
    if (coded == null || coded.event().time() == null) {
      return List.of();
    }
    return coded.event().time().certainty() == Certainty.NOT_AFTER
        ? List.of()
        : coded.event().time().when().range().map(List::of).orElse(List.of());
  }

  /** A month in the gold is met by a day of it, a day only by that day. */
  private static boolean within(DateRange gold, DateRange coded) {
    return !coded.from().isBefore(gold.from()) && !coded.to().isAfter(gold.to());
  }

  /** The gazetteer's name and the words of the text. */
  private static List<List<String>> places(@Nullable CodedEvent coded) {
    if (coded == null || coded.event().place() == null) {
      return List.of();
    }
    Quote quote = coded.event().place().quote();
    String name = coded.event().place().place().name();
    return List.of(quote == null ? List.of(name) : List.of(name, quote.text()));
  }

  private static boolean samePlace(String gold, List<String> coded) {
    return coded.stream().anyMatch(name -> folded(name).equals(folded(gold)));
  }

  private List<Count> counts(@Nullable Integer event) {
    if (event == null) {
      return List.of();
    }
    List<Count> counts = new ArrayList<>();
    for (CodedCount coded : coding.counts()) {
      if (coded.event() == event) {
        counts.add(coded.count());
      }
    }
    return counts;
  }

  private static boolean sameCount(GoldCount gold, Count coded) {
    return coded.measure().name().equals(gold.measure())
        && (gold.value() == null || gold.value().equals(coded.quantity().value()))
        && (gold.bound() == null || gold.bound().equals(coded.quantity().bound().code()));
  }

  private static String words(Count count) {
    return count.measure().name() + " \"" + count.quantity().words() + "\"";
  }

  private static String words(Participant participant) {
    return "\"" + participant.mention().text() + "\"";
  }
}
