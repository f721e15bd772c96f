package org.quipu.text.fact;

import java.time.DateTimeException;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.quipu.core.quantity.Bound;
import org.quipu.text.annotate.Annotated;
import org.quipu.text.annotate.Sentence;
import org.quipu.text.annotate.Token;
import org.quipu.text.coding.TimeMention;
import org.quipu.text.resolve.quantity.NumberMention;
import org.quipu.text.resolve.quantity.NumberReader;

/** A sentence as patterns see it: its words as written and by lemma, and the values in it. */
final class Words {
  private static final Pattern ARTICLE =
      Pattern.compile("\\d{1,4}[\u00BA\u00B0]?(-?\\p{L})?(\\.\\d{1,2})?");
  private static final Set<String> JOINTS = Set.of(",", "and", "y", "e");

  private final Annotated text;
  private final Sentence sentence;
  private final String[] forms;
  private final String[] lemmas;
  private final NumberReader numbers;
  private final List<TimeMention> times;
  private final Map<String, String> units;

  /** A value with the token index of its last word; several for "articles 113 and 117". */
  record Value(int last, List<String> values) {}

  Words(Annotated text, Sentence sentence, List<TimeMention> times, Map<String, String> units) {
    this.text = text;
    this.sentence = sentence;
    this.times = times;
    this.units = units;
    this.numbers = NumberReader.of(text.language());
    forms = new String[sentence.size() + 1];
    lemmas = new String[sentence.size() + 1];
    for (int i = 1; i <= sentence.size(); i++) {
      forms[i] = sentence.token(i).word().toLowerCase(Locale.ROOT);
      lemmas[i] = sentence.token(i).lemma();
    }
  }

  int size() {
    return sentence.size();
  }

  boolean is(int token, Set<String> words) {
    return words.contains(forms[token]) || words.contains(lemmas[token]);
  }

  /** A word or number, no punctuation. */
  boolean isWord(int token) {
    return Character.isLetterOrDigit(forms[token].charAt(0)) || isHyphen(token);
  }

  /** "Two-thirds" comes in three pieces. */
  private boolean isHyphen(int token) {
    return forms[token].equals("-")
        && token > 1
        && sentence.token(token - 1).end() == sentence.token(token).start();
  }

  List<Value> values(SlotKind kind, int token) {
    return switch (kind) {
      case NUMBER -> number(token);
      case ARTICLE -> article(token);
      case DURATION -> duration(token);
    };
  }

  /** Only plain numbers: "more than 60" is not the value 60. */
  private List<Value> number(int token) {
    for (NumberMention mention : numbers.read(sentence)) {
      Long value = mention.quantity().value();
      if (mention.first() == token && mention.quantity().bound() == Bound.EXACT && value != null) {
        return List.of(new Value(mention.last(), List.of(value.toString())));
      }
    }
    return List.of();
  }

  private List<Value> article(int token) {
    List<Value> found = new ArrayList<>();
    List<String> values = new ArrayList<>();
    int at = token;
    while (at <= size() && ARTICLE.matcher(forms[at]).matches()) {
      int last = withLetter(at);
      values.add(
          text.text()
              .substring(sentence.token(at).start(), sentence.token(last).end())
              .replaceAll("[\u00BA\u00B0.]$|[\u00BA\u00B0]", ""));
      found.add(new Value(last, List.copyOf(values)));
      at = last + 1;
      while (at <= size() && JOINTS.contains(forms[at])) {
        at++;
      }
      if (at == last + 1) {
        break;
      }
    }
    return found;
  }

  /** "89-A" in pieces. */
  private int withLetter(int at) {
    boolean split =
        at + 2 <= size()
            && forms[at + 1].matches("[-\u2013]")
            && forms[at + 2].matches("\\p{L}\\.?")
            && sentence.token(at).end() == sentence.token(at + 1).start()
            && sentence.token(at + 1).end() == sentence.token(at + 2).start();
    return split ? at + 2 : at;
  }

  private List<Value> duration(int token) {
    List<Value> found = new ArrayList<>();
    for (TimeMention time : times) {
      int start = text.points().toUtf16(time.quote().start());
      int end = text.points().toUtf16(time.quote().end());
      if (time.type().equals("DURATION") && start == sentence.token(token).start()) {
        int last = token;
        for (Token each : sentence.tokens()) {
          last = each.start() < end ? Math.max(last, each.index()) : last;
        }
        String period = period(time.value());
        if (!period.isEmpty()) {
          found.add(new Value(last, List.of(period)));
        }
      }
    }
    return found.isEmpty() ? counted(token) : found;
  }

  /** "Dentro de noventa días" is a day to come for the reader of times; its length counts here. */
  private List<Value> counted(int token) {
    for (int unit = token + 1; unit <= Math.min(size(), token + 3); unit++) {
      String letter = units.get(lemmas[unit]);
      Long number = letter == null ? null : numbers.value(sentence, token);
      if (number != null) {
        return List.of(new Value(unit, List.of("P" + number + letter)));
      }
    }
    return List.of();
  }

  private static String period(String timex) {
    try {
      return Period.parse(timex).toString();
    } catch (DateTimeException e) {
      return ""; // hours, or a length that the text leaves open
    }
  }
}
