package org.quipu.text.resolve.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.quipu.core.document.Language;
import org.quipu.core.quantity.Bound;
import org.quipu.core.quantity.Quantity;
import org.quipu.text.annotate.Sentence;

/**
 * Number words and digits to value and bound. Numbers that count nothing (dates, ages, money,
 * addresses …) are left out. Articles are no numbers here; {@link #article} reads one where the
 * caller knows that it counts.
 */
public final class NumberReader {
  private static final Map<Language, NumberReader> LOADED = new ConcurrentHashMap<>();

  /** How far before "de 7 a 10" a verb may stand that makes it a change, in tokens. */
  private static final int VERB_REACH = 3;

  private final NumberWords list;
  private final NumberContext context;

  private NumberReader(NumberWords list) {
    this.list = list;
    this.context = new NumberContext(list);
  }

  public static NumberReader of(Language language) {
    return LOADED.computeIfAbsent(language, one -> new NumberReader(NumberWords.of(one)));
  }

  public List<NumberMention> read(Sentence sentence) {
    String[] words = words(sentence);
    List<NumberMention> found = new ArrayList<>();
    int i = 1;
    while (i <= sentence.size()) {
      NumberMention mention = at(sentence, words, i);
      if (mention == null) {
        BareNumber no = BareNumber.at(sentence, words, i, list);
        i = no == null ? i + 1 : no.last() + 1;
      } else {
        found.add(mention);
        i = mention.last() + 1;
      }
    }
    return found;
  }

  /** "A", "an", "another" as one; null for any other token. */
  public @Nullable NumberMention article(Sentence sentence, int i) {
    String word = lower(sentence, i);
    if (!list.articles.contains(word)) {
      return null;
    }
    NumberWords.Phrase before =
        list.is("bounds-article", word)
            ? NumberWords.endingBefore(list.before, words(sentence), i)
            : null;
    if (before == null) {
      return new NumberMention(i, i, Quantity.exactly(1, sentence.token(i).word()));
    }
    int first = i - before.words().size();
    return new NumberMention(first, i, Quantity.of(before.bound(), 1, text(sentence, first, i)));
  }

  /** The plain number that begins at a token, whatever it counts; null where none does. */
  public @Nullable Long value(Sentence sentence, int i) {
    BareNumber number = BareNumber.at(sentence, words(sentence), i, list);
    return number == null ? null : number.value();
  }

  private @Nullable NumberMention at(Sentence sentence, String[] words, int i) {
    NumberWords.Phrase vague = NumberWords.startingAt(list.vague, words, i);
    if (vague != null) {
      return vague(sentence, words, i, i + vague.words().size() - 1);
    }
    BareNumber number = BareNumber.at(sentence, words, i, list);
    if (number == null) {
      NumberWords.Phrase none = NumberWords.startingAt(list.none, words, i);
      if (none == null || startsBound(words, i)) {
        return null;
      }
      int last = i + none.words().size() - 1;
      return new NumberMention(i, last, Quantity.exactly(0, text(sentence, i, last)));
    }
    BareNumber other = rangeEnd(sentence, words, number);
    BareNumber end = other == null ? number : other;
    if (!context.counts(sentence, words, number) || !context.counts(sentence, words, end)) {
      return null;
    }
    return other == null && context.isOfScore(sentence, words, number)
        ? null
        : bounded(sentence, words, number, other);
  }

  private boolean startsBound(String[] words, int i) {
    return NumberWords.startingAt(list.before, words, i) != null;
  }

  private @Nullable NumberMention vague(Sentence sentence, String[] words, int first, int last) {
    for (NumberWords.Phrase not : list.notVague) {
      int shift = not.words().size() - 1;
      if (NumberWords.startingAt(List.of(not), words, Math.max(1, first - shift)) != null) {
        return null;
      }
    }
    NumberWords.Phrase before = NumberWords.endingBefore(list.before, words, first);
    int from = before == null ? first : first - before.words().size();
    return new NumberMention(from, last, Quantity.vague(text(sentence, from, last)));
  }

  private NumberMention bounded(
      Sentence sentence, String[] words, BareNumber number, @Nullable BareNumber other) {
    int first = number.first();
    int last = other == null ? number.last() : other.last();
    if (other != null && first > 1 && list.is("between", words[first - 1])) {
      first--;
    }
    NumberWords.Phrase before = NumberWords.endingBefore(list.before, words, first);
    NumberWords.Phrase after = NumberWords.startingAt(list.after, words, last + 1);
    if (before != null) {
      first -= before.words().size();
    }
    if (after != null) {
      last += after.words().size();
    }
    String text = text(sentence, first, last);
    if (other != null) {
      return new NumberMention(first, last, Quantity.between(number.value(), other.value(), text));
    }
    Bound bound = after != null ? after.bound() : before != null ? before.bound() : Bound.EXACT;
    if (bound == Bound.LESS_THAN && number.value() == 0) {
      bound = Bound.EXACT;
    }
    return new NumberMention(first, last, Quantity.of(bound, number.value(), text));
  }

  /** The upper end of "three to five", "20-30", "between 3 and 5", "three or four". */
  private @Nullable BareNumber rangeEnd(Sentence sentence, String[] words, BareNumber number) {
    int link = number.last() + 1;
    if (link >= sentence.size()) {
      return null;
    }
    String before = number.first() > 1 ? words[number.first() - 1] : "";
    boolean dash =
        words[link].matches("[-–]|--")
            && sentence.token(link).start() == sentence.token(link - 1).end();
    boolean between = list.is("range-and", words[link]) && list.is("between", before);
    boolean or = list.is("range-or", words[link]);
    if (!dash && !between && !or && !isTo(sentence, words, number, link)) {
      return null;
    }
    BareNumber other = BareNumber.at(sentence, words, link + 1, list);
    // "20 to 30 thousand" would need the scale carried back; it is read as two numbers
    if (other == null || other.value() <= number.value()) {
      return null;
    }
    return !or || other.value() == number.value() + 1 ? other : null;
  }

  /** "Three to five", but not "rose from 7 to 10". */
  private boolean isTo(Sentence sentence, String[] words, BareNumber number, int link) {
    if (!list.is("range-to", words[link])) {
      return false;
    }
    int before = number.first() - 1;
    String word = words[Math.max(before, 0)];
    if (!list.has("range-opens")) {
      return !list.is("no-range-behind", word);
    }
    for (int i = before - 1; i >= Math.max(1, before - VERB_REACH); i--) {
      if (list.is("no-range-behind", sentence.token(i).lemma())) {
        return false;
      }
    }
    return list.is("range-opens", word);
  }

  private static String[] words(Sentence sentence) {
    String[] words = new String[sentence.size() + 1];
    words[0] = "";
    for (int i = 1; i < words.length; i++) {
      words[i] = lower(sentence, i);
    }
    return words;
  }

  private static String lower(Sentence sentence, int i) {
    return sentence.token(i).word().toLowerCase(Locale.ROOT);
  }

  /** The words as written, with one space where the text has any. */
  private static String text(Sentence sentence, int first, int last) {
    StringBuilder text = new StringBuilder();
    for (int i = first; i <= last; i++) {
      if (i > first && sentence.token(i).start() > sentence.token(i - 1).end()) {
        text.append(' ');
      }
      text.append(sentence.token(i).word());
    }
    return text.toString();
  }
}
