package org.quipu.text.resolve.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quipu.core.document.Language;
import org.quipu.core.time.DateRange;
import org.quipu.core.time.When;
import org.quipu.text.annotate.Annotated;
import org.quipu.text.annotate.Sentence;
import org.quipu.text.coding.TimeMention;

/**
 * Finds the time expressions of a text and says, as TIMEX3 does, what they mean. Immutable; one
 * instance serves all threads.
 */
public final class TimeReader {
  private static final Set<String> MONEY_OR_MEASURE =
      Set.of("$", "£", "€", "no.", "number", "resolution", "than", "least", "some", "about", "#");

  private final TimeLanguage language;
  private final RuleMatcher matcher;

  private TimeReader(TimeLanguage language) {
    this.language = language;
    this.matcher = new RuleMatcher(language);
  }

  /** Reads the file of a language. */
  public static TimeReader of(Language language) {
    return new TimeReader(
        TimeLanguage.load(language == Language.SPANISH ? "spanish.yaml" : "english.yaml"));
  }

  /** Reads {@code english.yaml}. */
  public static TimeReader english() {
    return new TimeReader(TimeLanguage.load("english.yaml"));
  }

  /**
   * @param published the day of publication, or the month or year where no more is known; null
   *     where nothing is: relative times then stay unresolved, with X in their value
   * @return in the order of the text, without overlaps
   */
  public List<TimeMention> read(Annotated text, @Nullable DateRange published) {
    Resolver resolver = new Resolver(published);
    List<TimeMention> mentions = new ArrayList<>();
    for (Sentence sentence : text.sentences()) {
      List<Found> found = new ArrayList<>();
      for (Match match : matcher.matches(sentence)) {
        if (!isNumberOnly(match, sentence) && !isInName(match, sentence)) {
          resolver.resolve(match, sentence).ifPresent(r -> found.add(new Found(match, r)));
        }
      }
      for (int i = 0; i < found.size(); i++) {
        Found it = found.get(i);
        mentions.add(
            new TimeMention(
                text.quote(sentence, it.match.first(), it.match.last()),
                it.resolved.type(),
                it.resolved.value(),
                when(found, i, sentence, text, published)));
      }
    }
    return mentions;
  }

  private record Found(Match match, Resolved resolved) {}

  /** Four digits alone are a year, unless they count or cost something. */
  private static boolean isNumberOnly(Match match, Sentence sentence) {
    if (match.first() != match.last() || !match.has("YEAR")) {
      return false;
    }
    String before = TimeWords.word(sentence, match.first() - 1);
    int after = match.last() + 1;
    boolean counts =
        after <= sentence.size() && sentence.token(after).tag().equals("NNS")
            || TimeWords.word(sentence, after).equals("%");
    return MONEY_OR_MEASURE.contains(before)
        || counts && (match.number("YEAR") < 1900 || match.end() == match.first());
  }

  /** "Theresa May", "the Friday Group": words of a name that goes on outside the match. */
  private static boolean isInName(Match match, Sentence sentence) {
    String entity = sentence.token(match.first()).entity();
    if (!entity.equals("PERSON") && !entity.equals("ORGANIZATION")) {
      return false;
    }
    return match.first() > 1 && sentence.token(match.first() - 1).entity().equals(entity)
        || match.last() < sentence.size()
            && sentence.token(match.last() + 1).entity().equals(entity);
  }

  private When when(
      List<Found> found, int i, Sentence sentence, Annotated text, @Nullable DateRange published) {
    Found it = found.get(i);
    String words = text.quote(sentence, it.match.first(), it.match.last()).text();
    @Nullable DateRange days = it.resolved.days();
    if (days == null) {
      return openEnded(it.resolved.value(), published, words);
    }
    Optional<DateRange> run =
        run(found, i, sentence).or(() -> i == 0 ? Optional.empty() : run(found, i - 1, sentence));
    if (run.isPresent()) {
      return When.of(run.get());
    }
    String before = TimeWords.word(sentence, it.match.first() - 1);
    return switch (language.bound(before)) {
      case "since" -> new When.NotBefore(days.from());
      case "until" -> new When.NotAfter(days.to());
      case "before" -> new When.NotAfter(days.from().minusDays(1));
      case "after" -> new When.NotBefore(days.to().plusDays(1));
      default -> When.of(days);
    };
  }

  /** "Recently" lies before the publication, "soon" behind it; no more can be said. */
  private static When openEnded(String value, @Nullable DateRange published, String words) {
    if (published != null && value.equals("PAST_REF")) {
      return new When.NotAfter(published.to());
    }
    if (published != null && value.equals("FUTURE_REF")) {
      return new When.NotBefore(published.from());
    }
    return new When.Unresolved(words);
  }

  /** The days from expression {@code i} to the next, where "from … to" or the like holds them. */
  private Optional<DateRange> run(List<Found> found, int i, Sentence sentence) {
    if (i + 1 >= found.size()) {
      return Optional.empty();
    }
    Match first = found.get(i).match;
    Match second = found.get(i + 1).match;
    @Nullable DateRange from = found.get(i).resolved.days();
    @Nullable DateRange to = found.get(i + 1).resolved.days();
    if (from == null || to == null || second.first() != first.last() + 2) {
      return Optional.empty();
    }
    boolean joined =
        language.is("joins", TimeWords.word(sentence, first.last() + 1))
            && language.is("opens", TimeWords.word(sentence, first.first() - 1));
    LocalDate start = from.from();
    return joined && !to.to().isBefore(start)
        ? Optional.of(new DateRange(start, to.to()))
        : Optional.empty();
  }
}
