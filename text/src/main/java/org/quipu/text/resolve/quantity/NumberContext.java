package org.quipu.text.resolve.quantity;

import java.util.Locale;
import org.quipu.text.annotate.Sentence;
import org.quipu.text.annotate.Token;

/**
 * Tells a number that counts something from one that dates, addresses, measures or names: years,
 * days, ages, streets, telephones, money, shares, distances, scores.
 */
final class NumberContext {
  private static final int FIRST_YEAR = 1500;
  private static final int LAST_YEAR = 2100;

  private final NumberWords list;

  NumberContext(NumberWords list) {
    this.list = list;
  }

  boolean counts(Sentence sentence, String[] words, BareNumber number) {
    return !namedBefore(sentence, words, number)
        && !measuredAfter(sentence, words, number)
        && !isDate(sentence, words, number)
        && !isAge(sentence, words, number)
        && !isSecondAge(sentence, words, number)
        && !isHour(sentence, words, number)
        && !isStreet(sentence, words, number)
        && !isWithinFigure(sentence, words, number);
  }

  /** One side of "5-4", which is no range, since it falls. */
  boolean isOfScore(Sentence sentence, String[] words, BareNumber number) {
    return isDashed(sentence, words, number.first() - 1, number.first() - 2)
        || isDashed(sentence, words, number.last() + 1, number.last() + 2);
  }

  private static boolean isDashed(Sentence sentence, String[] words, int dash, int beyond) {
    return Math.min(dash, beyond) >= 1
        && Math.max(dash, beyond) <= sentence.size()
        && words[dash].matches("[-\u2013\u2014]")
        && words[beyond].matches("\\d+")
        && sentence.token(Math.min(dash, beyond)).end()
            == sentence.token(Math.max(dash, beyond)).start();
  }

  private boolean namedBefore(Sentence sentence, String[] words, BareNumber number) {
    if (number.first() == 1) {
      return false;
    }
    String before = words[number.first() - 1];
    String written = sentence.token(number.first() - 1).word();
    // "no. 5", "Article 134"; "the number 5", but "us" and "i" only where they are written large
    Boolean large = list.noCountBefore.get(before);
    return large != null && (!large || !written.equals(before)) || before.startsWith("$");
  }

  private boolean measuredAfter(Sentence sentence, String[] words, BareNumber number) {
    int next = number.last() + 1;
    if (next > sentence.size()) {
      return false;
    }
    int unit = next < sentence.size() && list.is("of", words[next]) && !number.digits() ? 1 : 0;
    if (isUnit(words, next + unit) || sharesUnit(sentence, words, next)) {
      return true;
    }
    boolean joined = sentence.token(next).start() == sentence.token(number.last()).end();
    if (words[next].equals("-") && next < sentence.size()) {
      // "three-day", "22-year-old": a compound counts nothing, "-odd", "-plus" and "-strong" do
      String second = words[next + 1];
      return joined
          && !list.units.containsKey(second)
          && !list.tens.containsKey(second)
          && !Character.isDigit(second.charAt(0))
          && !list.is("compound", second);
    }
    return false;
  }

  private boolean isUnit(String[] words, int at) {
    return list.noCountAfter.containsKey(words[at])
        || at + 1 < words.length && list.noCountAfter.containsKey(words[at] + " " + words[at + 1]);
  }

  /** "19 y 20 años": the unit stands behind the second number only. */
  private boolean sharesUnit(Sentence sentence, String[] words, int next) {
    for (int i = next; i < sentence.size(); i++) {
      boolean number = sentence.token(i).tag().equals("CD");
      if (i > next && number && list.noCountAfter.containsKey(words[i + 1])) {
        return true;
      }
      if (!number && !list.is("shares-unit", words[i])) {
        return false;
      }
    }
    return false;
  }

  /** "A las 8": nothing that it could count follows. */
  private boolean isHour(Sentence sentence, String[] words, BareNumber number) {
    int next = number.last() + 1;
    return number.first() > 1
        && number.value() <= 24
        && list.is("hour-before", words[number.first() - 1])
        && (next > sentence.size() || !sentence.token(next).tag().matches("NN.*|JJ|VBN"));
  }

  private boolean isDate(Sentence sentence, String[] words, BareNumber number) {
    if (!number.digits()) {
      return false;
    }
    int first = number.first();
    int last = number.last();
    boolean monthBefore = first > 1 && isMonth(sentence.token(first - 1));
    boolean monthAfter =
        last < sentence.size() && isMonth(sentence.token(last + 1))
            || isDayOfMonth(sentence, words, last + 1);
    boolean counted = last < sentence.size() && sentence.token(last + 1).tag().equals("NNS");
    if (monthAfter || monthBefore && number.value() <= LAST_YEAR && !counted) {
      return true;
    }
    if (first > 2
        && isMonth(sentence.token(first - 2))
        && (words[first - 1].equals("-")
            || words[first - 1].equals(",") && sentence.token(first).word().length() == 4)) {
      return true;
    }
    boolean yearLike =
        number.value() >= FIRST_YEAR
            && number.value() <= LAST_YEAR
            && sentence.token(first).word().length() == 4;
    if (!yearLike) {
      return false;
    }
    if (first > 1 && NumberWords.endingBefore(list.before, words, first) != null) {
      return false;
    }
    // "2000 people" may be counted, "the 1991 killings" were not 1991
    return !counted || number.value() % 100 != 0;
  }

  /** "7 de diciembre", "7 y 8 de diciembre", "7 al 12 de diciembre". */
  private boolean isDayOfMonth(Sentence sentence, String[] words, int behind) {
    int at = behind;
    while (at + 1 < sentence.size()
        && list.is("shares-unit", words[at])
        && words[at + 1].matches("\\d{1,2}")) {
      at += 2;
    }
    return at < sentence.size() && list.is("of", words[at]) && isMonth(sentence.token(at + 1));
  }

  private boolean isMonth(Token token) {
    // Spanish writes its months small
    return (list.has("of") || Character.isUpperCase(token.word().charAt(0)))
        && list.months.contains(token.word().toLowerCase(Locale.ROOT));
  }

  /** "Rojas, 22, was …", "Rojas (22)": a number between commas behind a noun. */
  private static boolean isAge(Sentence sentence, String[] words, BareNumber number) {
    int first = number.first();
    int last = number.last();
    if (number.value() > 120 || first < 3 || last == sentence.size()) {
      return false;
    }
    boolean closed =
        words[first - 1].equals(",") && (words[last + 1].equals(",") || words[last + 1].equals("."))
            || words[first - 1].matches("\\(|-lrb-") && words[last + 1].matches("\\)|-rrb-");
    Token before = sentence.token(first - 2);
    boolean named = words[first - 1].equals(",") && before.entity().equals("PERSON");
    return closed && before.isNoun()
        || named && !sentence.token(last + 1).tag().equals("NNS")
        || words[last + 1].matches("\\)|-rrb-") && words[first - 1].equals(",");
  }

  /** "Aged 19 and 20". */
  private boolean isSecondAge(Sentence sentence, String[] words, BareNumber number) {
    int before = number.first() - 1;
    for (int step = 0; step < 6 && before > 1; step++, before--) {
      boolean link = sentence.token(before).tag().matches("CC|,|CD");
      if (!link) {
        return step > 0 && list.is("aged", words[before]);
      }
    }
    return false;
  }

  private boolean isStreet(Sentence sentence, String[] words, BareNumber number) {
    if (!number.digits()) {
      return false;
    }
    for (int i = number.first() - 1; i >= Math.max(1, number.first() - 4); i--) {
      if (list.is("street-before", words[i])) {
        return true;
      }
      if (!sentence.token(i).isProperNoun()) {
        break;
      }
    }
    for (int i = number.last() + 1; i <= Math.min(sentence.size(), number.last() + 4); i++) {
      if (!sentence.token(i).isProperNoun() && !sentence.token(i).tag().equals("CD")) {
        return false;
      }
      if (i > number.last() + 1 && list.streets.contains(words[i])) {
        return true;
      }
    }
    return false;
  }

  /** Part of 12:30, 3/4, 555-0123-11, v2.0 and the like. */
  private static boolean isWithinFigure(Sentence sentence, String[] words, BareNumber number) {
    return sticks(sentence, words, number.first() - 1, number.first() - 2)
        || sticks(sentence, words, number.last() + 1, number.last() + 2);
  }

  private static boolean sticks(Sentence sentence, String[] words, int sign, int beyond) {
    if (sign < 1 || sign > sentence.size()) {
      return false;
    }
    if (words[sign].equals("'") || words[sign].equals("°")) {
      return true;
    }
    if (beyond < 1 || beyond > sentence.size()) {
      return false;
    }
    int left = Math.min(sign, beyond);
    int right = Math.max(sign, beyond);
    return words[sign].matches("[:/.]")
        && sentence.token(left).end() == sentence.token(right).start()
        && words[beyond].matches("\\d+.*");
  }
}
