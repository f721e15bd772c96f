package org.quipu.text.attribution;

import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.quipu.core.document.Quote;
import org.quipu.text.annotate.Annotated;
import org.quipu.text.annotate.Sentence;

/**
 * How far the parts of a report reach in one sentence. A source is the whole phrase with its
 * appositions and relative clauses, and with the comma that closes them; a cue has its auxiliaries,
 * negation, adverbs and prepositions, and a colon; a content has its "that" and its quotation marks
 * and no other punctuation around it.
 */
final class Extents {
  /** What ties a speaker to the report and does not name him: "according to", "even". */
  private static final Set<String> TIES = Set.of("case", "fixed", "mark", "cc", "advmod", "punct");

  /** What the parser ties to a name and does not belong to it. */
  private static final Set<String> LOOSE = Set.of("parataxis", "advcl", "dep");

  private static final Set<String> DASHES = Set.of("-", "--", "\u2013", "\u2014", "\u2015");

  private static final Pattern ABBREVIATED = Pattern.compile("(?:\\p{L}\\.)+\\p{L}");

  private static final Set<String> BEFORE_CUE = Set.of("aux", "aux:pass", "advmod", "cop");

  private final CueWords words;
  private final Annotated text;
  private final Sentence sentence;
  private final Quotations quotations;
  private final boolean[] quoted;

  Extents(CueWords words, Annotated text, Sentence sentence, Quotations quotations) {
    this.words = words;
    this.text = text;
    this.sentence = sentence;
    this.quotations = quotations;
    this.quoted = new boolean[sentence.size() + 1];
    for (int i = 1; i <= sentence.size(); i++) {
      quoted[i] = quotations.around(sentence.token(i).start()) != null;
    }
  }

  boolean isPunctuation(int i) {
    String tag = sentence.token(i).tag();
    return !Character.isLetterOrDigit(tag.charAt(0)) && !tag.equals("$") && !tag.equals("#");
  }

  boolean isQuoteMark(int i) {
    String word = sentence.token(i).word();
    return word.equals("\"") || word.equals("''") || word.equals("``");
  }

  boolean isQuoted(int i) {
    return quoted[i];
  }

  /** The quotation that ends right before the sentence: the parser splits at "…?" he asked. */
  @Nullable Quote quotedBefore() {
    Quotations.@Nullable Stretch stretch = quotations.before(sentence.start());
    if (stretch == null) {
      return null;
    }
    String between = text.text().substring(stretch.end(), sentence.start());
    return between.matches("[ \u00A0]?")
        ? text.points().quote(stretch.start(), stretch.end())
        : null;
  }

  /** The last token up to {@code from} that is no punctuation, but may be a quotation mark. */
  int lastWord(int from, int least) {
    int last = from;
    while (last >= least && isPunctuation(last) && !isQuoteMark(last)) {
      last--;
    }
    return last;
  }

  /** First and last token of a source; its cue is never inside. */
  int[] source(int head, int cue) {
    int[] cover = sentence.subtree(head);
    int first = cover[0];
    int last = cover[1];
    if (cue > head) {
      last = Math.min(last, cue - 1);
    } else {
      first = Math.max(first, cue + 1);
    }
    for (int child : sentence.children(head)) {
      String relation = sentence.relation(child);
      int[] clause = sentence.subtree(child);
      boolean bracketed =
          sentence.token(clause[0]).tag().equals("-LRB-")
              || sentence.token(clause[0] - (clause[0] > 1 ? 1 : 0)).tag().equals("-LRB-");
      bracketed &= clause[1] - clause[0] < 6;
      boolean doing =
          relation.equals("acl")
              && sentence.token(child).tag().equals("VBG")
              && sentence.token(clause[0] - (clause[0] > 1 ? 1 : 0)).word().equals(",");
      boolean participle = relation.equals("dep") && sentence.token(child).tag().equals("VBN");
      boolean loose = LOOSE.contains(relation) && !bracketed && !participle || doing;
      boolean reports =
          Sentence.matches(relation, "acl:relcl") && words.isVerb(sentence.token(child).lemma());
      if (child > head && (loose || reports)) {
        last = Math.min(last, clause[0] - 1);
      }
      if (child < head && (LOOSE.contains(relation) || Sentence.matches(relation, "obl"))) {
        first = Math.max(first, clause[1] + 1);
      }
    }
    for (int i = first; i < head; i++) {
      if (DASHES.contains(sentence.token(i).word()) && !sentence.token(i).tag().equals("HYPH")) {
        first = i + 1; // a dateline
      }
    }
    while (first < head && (isPunctuation(first) || isTie(first, head))) {
      first++;
    }
    int bracket = last;
    while (last > head && (isPunctuation(last) || sentence.token(last).tag().equals("RB"))) {
      last--;
    }
    if (last < bracket && sentence.token(last + 1).tag().equals("-RRB-") && opens(first, last)) {
      last++;
    }
    if (last + 1 < sentence.size()
        && sentence.token(last + 1).tag().equals("-RRB-")
        && opens(first, last)) {
      last++;
    }
    boolean parted = false;
    for (int i = head + 1; i < last; i++) {
      parted |= sentence.token(i).word().equals(",") && !isList(head);
    }
    if (parted && last < sentence.size() && sentence.token(last + 1).word().equals(",")) {
      last++;
    }
    return new int[] {first, last};
  }

  private boolean isList(int head) {
    return !sentence.children(head, "conj").isEmpty();
  }

  private boolean isTie(int token, int head) {
    String relation = sentence.relation(token);
    return relation.equals("mark") || sentence.head(token) == head && TIES.contains(relation);
  }

  private boolean opens(int first, int last) {
    int open = 0;
    for (int i = first; i <= last; i++) {
      open += sentence.token(i).tag().equals("-LRB-") ? 1 : 0;
      open -= sentence.token(i).tag().equals("-RRB-") ? 1 : 0;
    }
    return open > 0;
  }

  /** Closed where the tokens part "(D-N.C.)" before its bracket. */
  Quote bracketed(int first, int last) {
    int start = sentence.token(first).start();
    int end = sentence.token(last).end();
    boolean open = opens(first, last);
    for (int i = end; open && i < Math.min(text.text().length(), end + 2); i++) {
      if (text.text().charAt(i) == ')') {
        return text.points().quote(start, i + 1);
      }
    }
    return text.points().quote(start, end);
  }

  /** The first token of a verb's group: auxiliaries, negation, adverbs as they stand together. */
  int groupStart(int verb) {
    int first = verb;
    while (first > 1 && sentence.head(first - 1) == verb && isBeforeCue(first - 1)) {
      first--;
    }
    return first;
  }

  private boolean isBeforeCue(int token) {
    String relation = sentence.relation(token);
    String lemma = sentence.token(token).lemma();
    if (lemma.equals("not") || lemma.equals("no")) {
      return true;
    }
    return BEFORE_CUE.contains(relation) && !sentence.token(token).tag().startsWith("W");
  }

  /** With a colon where one follows. */
  Quote cue(int first, int last) {
    int end = last;
    if (end < sentence.size() && sentence.token(end + 1).word().equals(":")) {
      end++;
    }
    return text.quote(sentence, first, end);
  }

  /** Trimmed of outer punctuation, and grown to a quotation's marks where it fills one. */
  Quote content(int from, int to) {
    int first = from;
    while (first < to
        && isPunctuation(first)
        && !isQuoteMark(first)
        && !sentence.token(first).tag().equals("-LRB-")) {
      first++;
    }
    int last = Math.max(first, lastWord(to, first));
    int start = sentence.token(first).start();
    int end = sentence.token(last).end();
    if (last < to && sentence.token(last + 1).tag().equals("-RRB-")) {
      end = sentence.token(last + 1).end();
    }
    if (ABBREVIATED.matcher(sentence.token(last).word()).matches()
        && text.text().startsWith(".", end)) {
      end++; // the full stop of "in the U.S." is its own
    }
    Quotations.@Nullable Stretch before = quotations.around(start);
    if (before != null && (start - before.start() <= 2 || isOnlyPart(before, first))) {
      start = before.start();
    }
    Quotations.@Nullable Stretch behind = quotations.around(end - 1);
    if (behind != null
        && behind.end() > end
        && (behind.end() - end <= 3 || behind.start() >= start)) {
      end = behind.end();
    }
    return text.points().quote(start, end);
  }

  /** A quotation that began in an earlier sentence goes on here from the sentence's first word. */
  private boolean isOnlyPart(Quotations.Stretch stretch, int first) {
    if (stretch.start() >= sentence.start()) {
      return false;
    }
    for (int i = 1; i < first; i++) {
      if (!isPunctuation(i)) {
        return false;
      }
    }
    return true;
  }
}
