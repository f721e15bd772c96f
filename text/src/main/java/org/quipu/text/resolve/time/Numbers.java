package org.quipu.text.resolve.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.quipu.text.annotate.Sentence;

/**
 * The classes that no list can hold: numbers, years, days of the month, clock times, numeric dates.
 * Number words come from the class {@code NUMBER} of the language file.
 */
final class Numbers {
  static final Set<String> CLASSES =
      Set.of("NUM", "YEAR", "DAY", "CLOCK", "ISO", "DECADE_DIGITS", "YY");

  private static final Pattern DIGITS = Pattern.compile("\\d{1,3}(?:,\\d{3})*|\\d{1,4}");
  private static final Pattern DECIMAL = Pattern.compile("(\\d{1,4})\\.(\\d)");

  /** The tokeniser keeps "2 1/2" together, with a no-break space. */
  private static final Pattern AND_A_HALF = Pattern.compile("(\\d{1,3})[\\s\u00A0](?:1/2|\u00BD)");

  private static final Pattern YEAR = Pattern.compile("1[0-9]\\d\\d|20\\d\\d|2100");
  private static final Pattern DAY = Pattern.compile("(0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th|º|°)?");
  private static final Pattern CLOCK =
      Pattern.compile("([01]?\\d|2[0-4])[:.h]([0-5]\\d)(?::\\d\\d)?");
  private static final Pattern ISO_DATE = Pattern.compile("(\\d{4})-(\\d\\d)(?:-(\\d\\d))?");
  private static final Pattern YY = Pattern.compile("'?(\\d\\d)");
  private static final Pattern DECADE = Pattern.compile("(?:'|’)?((?:1[0-9]|20)?\\d)0'?s");

  /** Beyond it nobody counts units of time, and sums could run over. */
  private static final long MOST = 1_000_000_000_000L;

  private Numbers() {}

  static List<TimeWords.Found> find(String name, TimeWords words, Sentence sentence, int at) {
    String word = TimeWords.word(sentence, at);
    if (word.isEmpty()) {
      return List.of();
    }
    return switch (name) {
      case "NUM" -> number(words, sentence, at);
      case "YEAR" -> year(words, sentence, at, word);
      case "DAY" -> one(DAY.matcher(word), at, m -> pad(m.group(1)));
      case "CLOCK" -> clock(words, sentence, at, word);
      case "ISO" -> one(ISO_DATE.matcher(word), at, Matcher::group);
      case "YY" -> one(YY.matcher(word), at, m -> m.group(1));
      case "DECADE_DIGITS" -> one(DECADE.matcher(word), at, Numbers::decade);
      default -> throw new IllegalStateException(name);
    };
  }

  private static String decade(Matcher m) {
    String digits = m.group(1);
    return digits.length() == 3 ? digits : "19" + digits;
  }

  private static List<TimeWords.Found> one(
      Matcher matcher, int at, java.util.function.Function<Matcher, String> value) {
    return matcher.matches() ? List.of(new TimeWords.Found(at, value.apply(matcher))) : List.of();
  }

  static String pad(String digits) {
    return digits.length() == 1 ? "0" + digits : digits;
  }

  /** Whole numbers in digits or words; with a half, "5.5"; vague ones ("several") are X. */
  private static List<TimeWords.Found> number(TimeWords words, Sentence sentence, int at) {
    String word = TimeWords.word(sentence, at);
    if (DECIMAL.matcher(word).matches()) {
      return List.of(new TimeWords.Found(at, word));
    }
    Matcher half = AND_A_HALF.matcher(word);
    if (half.matches()) {
      return List.of(new TimeWords.Found(at, half.group(1) + ".5"));
    }
    if (DIGITS.matcher(word).matches()) {
      String digits = word.replace(",", "");
      if (TimeWords.word(sentence, at + 1).equals("1/2")) {
        return List.of(new TimeWords.Found(at + 1, digits + ".5"));
      }
      return List.of(new TimeWords.Found(at, digits));
    }
    return spelled(words, sentence, at).map(List::of).orElse(List.of());
  }

  private static Optional<TimeWords.Found> spelled(TimeWords words, Sentence sentence, int at) {
    long total = 0;
    long group = 0;
    int last = at - 1;
    int i = at;
    while (i <= sentence.size()) {
      if (last >= at && TimeWords.word(sentence, i).equals("-")) {
        i++;
        continue;
      }
      List<TimeWords.Found> found = words.find("NUMBER", sentence, i);
      if (found.isEmpty()) {
        break;
      }
      TimeWords.Found best = found.get(0);
      if (best.value().equals("X")) {
        return last < at ? Optional.of(best) : Optional.empty();
      }
      long value = Long.parseLong(best.value());
      if (last >= at && value < 100 && group % 100 != 0 && (group % 100 < 20 || value >= 10)) {
        break; // "two three": not one number
      }
      if (value >= 1000) {
        total += Math.max(1, group) * value;
        group = 0;
      } else {
        group = value == 100 ? Math.max(1, group) * 100 : group + value;
      }
      if (total > MOST || group > MOST) {
        return Optional.empty();
      }
      last = best.last();
      i = last + 1;
    }
    return last < at
        ? Optional.empty()
        : Optional.of(new TimeWords.Found(last, Long.toString(total + group)));
  }

  /** Four digits, or two spoken pairs: "nineteen ninety-six", "two thousand". */
  private static List<TimeWords.Found> year(
      TimeWords words, Sentence sentence, int at, String word) {
    if (YEAR.matcher(word).matches()) {
      return List.of(new TimeWords.Found(at, word));
    }
    Optional<TimeWords.Found> first = spelled(words, sentence, at);
    if (first.isEmpty() || first.get().value().equals("X")) {
      return List.of();
    }
    long high = Long.parseLong(first.get().value());
    if (high >= 2000 && high < 2100 && first.get().last() > at) {
      return List.of(first.get());
    }
    if (high < 15 || high > 20) {
      return List.of();
    }
    Optional<TimeWords.Found> second = spelled(words, sentence, first.get().last() + 1);
    if (second.isEmpty() || second.get().value().equals("X")) {
      return List.of();
    }
    long low = Long.parseLong(second.get().value());
    return low < 10 || low > 99
        ? List.of()
        : List.of(new TimeWords.Found(second.get().last(), Long.toString(high * 100 + low)));
  }

  /** 22:35, or an hour with a.m. or p.m. (class {@code MERIDIEM}). */
  private static List<TimeWords.Found> clock(
      TimeWords words, Sentence sentence, int at, String word) {
    Matcher m = CLOCK.matcher(word);
    boolean minutes = m.matches();
    Matcher d = DAY.matcher(word);
    boolean hour = !minutes && d.matches() && Integer.parseInt(d.group(1)) <= 12;
    if (!minutes && !hour) {
      return List.of();
    }
    int hours = Integer.parseInt(minutes ? m.group(1) : d.group(1));
    String rest = minutes ? m.group(2) : "00";
    List<TimeWords.Found> all = new ArrayList<>(2);
    for (TimeWords.Found half : words.find("MERIDIEM", sentence, at + 1)) {
      int turned = half.value().equals("PM") ? hours % 12 + 12 : hours % 12;
      all.add(new TimeWords.Found(half.last(), "T" + pad("" + turned) + ":" + rest));
    }
    if (minutes && word.indexOf('.') < 0) {
      all.add(new TimeWords.Found(at, "T" + pad("" + hours) + ":" + rest));
    }
    return all;
  }
}
