package org.quipu.text.resolve.quantity;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.quipu.text.annotate.Sentence;

/**
 * A number without its bound: digits, words, or both ("2.5 million").
 *
 * @param last token index of its last word
 * @param digits true when it is written in digits alone
 */
record BareNumber(int first, int last, long value, boolean digits) {
  private static final Pattern THREE_DIGITS = Pattern.compile("\\d{3}");
  private static final long MOST = 10_000_000_000L;

  /** Stands for every number beyond {@link #MOST}. */
  private static final long TOO_MANY = 10 * MOST;

  /** Reads the number that begins at a token, null where none does. */
  static @Nullable BareNumber at(Sentence sentence, String[] words, int i, NumberWords list) {
    if (list.decimal.matcher(words[i]).matches()) {
      Long scale = i < sentence.size() ? list.scales.get(words[i + 1]) : null;
      if (scale == null) {
        return null;
      }
      BigDecimal value =
          new BigDecimal(words[i].replace(',', '.')).multiply(BigDecimal.valueOf(scale));
      return checked(i, i + 1, value.longValue(), false);
    }
    if (list.whole.matcher(words[i]).matches()) {
      return digits(sentence, words, i, list);
    }
    return words(sentence, words, i, list);
  }

  private static @Nullable BareNumber digits(
      Sentence sentence, String[] words, int i, NumberWords list) {
    int last = i;
    StringBuilder digits = new StringBuilder(words[i].replaceAll("[.,]", ""));
    // "1 078": groups of three behind a space
    while (digits.length() <= 9
        && words[i].length() <= 3
        && !words[i].startsWith("0")
        && last < sentence.size()
        && THREE_DIGITS.matcher(words[last + 1]).matches()
        && sentence.token(last + 1).start() == sentence.token(last).end() + 1) {
      digits.append(words[++last]);
    }
    long value = Long.parseLong(digits.toString());
    Long scale = last < sentence.size() ? list.scales.get(words[last + 1]) : null;
    return scale == null
        ? checked(i, last, value, true)
        : digitsBehind(sentence, words, list, i, last + 1, product(value, scale));
  }

  /** "3 mil 500": the rest in digits behind a scale in words. */
  private static @Nullable BareNumber digitsBehind(
      Sentence sentence, String[] words, NumberWords list, int first, int last, long value) {
    boolean rest =
        last < sentence.size()
            && list.is("then-digits", words[last])
            && THREE_DIGITS.matcher(words[last + 1]).matches();
    return rest
        ? checked(first, last + 1, value + Long.parseLong(words[last + 1]), false)
        : checked(first, last, value, false);
  }

  private static @Nullable BareNumber words(
      Sentence sentence, String[] words, int i, NumberWords list) {
    int at = i;
    long total = 0;
    long current = -1;
    Boolean bare = list.halves.get(words[i]);
    if (bare != null) {
      boolean article = i < sentence.size() && list.articles.contains(words[i + 1]);
      int behind = article ? i + 2 : bare ? i + 1 : sentence.size() + 1;
      Long scale = behind <= sentence.size() ? list.scales.get(words[behind]) : null;
      return scale == null ? null : checked(i, behind, scale / 2, false);
    }
    if (list.articles.contains(words[i])) {
      if (i == sentence.size() || !list.scales.containsKey(words[i + 1])) {
        return null;
      }
      current = 1;
      at++;
    }
    int last = 0;
    boolean afterUnit = false;
    boolean afterTen = false;
    while (at <= sentence.size()) {
      String word = words[at];
      if (list.tens.containsKey(word) && !afterUnit && !afterTen) {
        current = Math.max(current, 0) + list.tens.get(word);
        afterTen = true;
      } else if (list.units.containsKey(word) && !afterUnit) {
        current = Math.max(current, 0) + list.units.get(word);
        afterUnit = true;
      } else if (list.hundreds.containsKey(word) && current <= 0) {
        current = list.hundreds.get(word);
      } else if (list.scales.containsKey(word) && (current > 0 || opens(list, word, current))) {
        long scale = list.scales.get(word);
        long times = Math.max(current, 1);
        if (scale >= 1000) {
          total = Math.min(total + product(times, scale), TOO_MANY);
          current = -1;
        } else {
          current = product(times, scale);
        }
        afterUnit = false;
        afterTen = false;
      } else if (isGlue(words, at, list, last, afterTen)) {
        at++;
        continue;
      } else {
        break;
      }
      last = at++;
    }
    if (last == 0 || last == i && list.is("needs-more", words[i])) {
      return null;
    }
    return current > 0
        ? checked(i, last, total + current, false)
        : digitsBehind(sentence, words, list, i, last, total);
  }

  private static boolean opens(NumberWords list, String word, long current) {
    return current < 0 && list.bareScales.contains(word);
  }

  /**
   * The hyphen of "twenty-two" and the "and" of "a hundred and ten", the "y" of "treinta y dos".
   */
  private static boolean isGlue(
      String[] words, int at, NumberWords list, int last, boolean afterTen) {
    if (last == 0 || at + 1 >= words.length) {
      return false;
    }
    boolean smallNext = list.units.containsKey(words[at + 1]);
    boolean next = smallNext || list.tens.containsKey(words[at + 1]);
    return list.is("joins-unit", words[at]) && afterTen && smallNext
        || list.is("joins-hundred", words[at]) && next && list.scales.containsKey(words[at - 1]);
  }

  /** "Hundred hundred hundred …" must not run over into a number that looks plausible. */
  private static long product(long value, long scale) {
    return value > TOO_MANY / scale ? TOO_MANY : value * scale;
  }

  private static @Nullable BareNumber checked(int first, int last, long value, boolean digits) {
    return value < 0 || value > MOST ? null : new BareNumber(first, last, value, digits);
  }
}
