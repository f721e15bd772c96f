package org.quipu.text.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import org.quipu.core.attribution.Attribution;
import org.quipu.core.document.Language;
import org.quipu.core.document.Quote;
import org.quipu.core.document.Span;
import org.quipu.text.annotate.Annotated;
import org.quipu.text.annotate.Sentence;
import org.quipu.text.annotate.Token;
import org.quipu.text.coding.MarkStance;
import org.quipu.text.coding.StanceMark;

/**
 * The words by which whoever writes shows a stance toward what he names: "alleged", "so-called", a
 * single word in quotation marks. They are found in the text and not among the tokens, which may
 * part "self-styled" in three. Immutable, shared by all threads.
 */
public final class MarkReader {
  /** Words between an adjective and its noun: "the alleged second armed attack". */
  private static final int REACH = 4;

  /** Words in quotation marks that may still be a term and no sentence. */
  private static final int TERM = 3;

  private final MarkWords words;

  private MarkReader(MarkWords words) {
    this.words = words;
  }

  /** With the words of a language. */
  public static MarkReader of(Language language) {
    return new MarkReader(MarkWords.of(language));
  }

  /**
   * In the order of the text, as if the publisher spoke.
   *
   * @param said the reports of the text: a quoted term in one is somebody's word
   */
  public List<StanceMark> read(Annotated text, List<Attribution> said) {
    List<StanceMark> marks = new ArrayList<>();
    for (Sentence sentence : text.sentences()) {
      if (sentence.isParsed()) {
        Matcher matcher = words.pattern().matcher(text.text());
        matcher.region(sentence.start(), sentence.end()).useTransparentBounds(true);
        while (matcher.find()) {
          add(marks, text, sentence, matcher);
        }
      }
    }
    marks.addAll(quoted(text, said));
    marks.sort(Comparator.comparingInt(mark -> mark.quote().start()));
    return List.copyOf(marks);
  }

  private void add(List<StanceMark> marks, Annotated text, Sentence sentence, Matcher matcher) {
    MarkWords.MarkWord word = words.get(matcher.group());
    int last = tokenBefore(sentence, matcher.end());
    int first = tokenBefore(sentence, matcher.start() + 1);
    if (word == null || last == 0 || first == 0) {
      return;
    }
    int about =
        switch (word.part()) {
          case ADVERB -> verb(sentence, last);
          case NAME -> nounBehind(sentence, last);
          case ADJECTIVE -> noun(sentence, first, last);
        };
    if (about != 0) {
      marks.add(
          new StanceMark(
              text.points().quote(matcher.start(), matcher.end()),
              word.stance(),
              text.quote(sentence, about, about),
              null));
    }
  }

  /** The token that holds the character before this one, 0 where none does. */
  private static int tokenBefore(Sentence sentence, int end) {
    for (Token token : sentence.tokens()) {
      if (token.start() < end && token.end() >= end) {
        return token.index();
      }
    }
    return 0;
  }

  private static int verb(Sentence sentence, int adverb) {
    int head = sentence.head(adverb);
    boolean modifies = head != 0 && Sentence.matches(sentence.relation(adverb), "advmod");
    return modifies ? head : 0;
  }

  private static int noun(Sentence sentence, int first, int last) {
    int behind = nounBehind(sentence, last);
    if (behind != 0) {
      return behind;
    }
    int head = sentence.head(last);
    boolean follows = first > 1 && head == first - 1 && sentence.token(head).isNoun();
    if (follows) {
      return head; // "acusaciones infundadas"
    }
    if (sentence.children(last, "cop").isEmpty()) {
      return 0;
    }
    for (int subject : sentence.children(last, "nsubj")) {
      return sentence.token(subject).isNoun() ? subject : 0; // "the charges were bogus"
    }
    return 0;
  }

  /** The last noun of the phrase that follows, 0 where another word follows first. */
  private static int nounBehind(Sentence sentence, int word) {
    int found = 0;
    for (int i = word + 1; i <= Math.min(sentence.size(), word + REACH); i++) {
      Token token = sentence.token(i);
      boolean links = token.isVerb() ? token.tag().matches("VBN|VBG") : isPartOfPhrase(token);
      if (token.isNoun()) {
        found = i;
      } else if (found != 0 || !links) {
        break;
      }
    }
    return found;
  }

  private static boolean isPartOfPhrase(Token token) {
    String word = token.word();
    boolean mark = word.matches("[\"\u201C\u201D\u00AB\u00BB'`-]+");
    return mark || token.tag().matches("JJ.*|A.*|CD|Z.*|NUM|HYPH");
  }

  /** A term in quotation marks in the publisher's own sentence that nobody is said to have used. */
  private static List<StanceMark> quoted(Annotated text, List<Attribution> said) {
    List<StanceMark> marks = new ArrayList<>();
    for (Quotations.Stretch stretch : new Quotations(text.text()).all()) {
      Quote quote = text.points().quote(stretch.start(), stretch.end());
      if (isHeldBy(quote.span(), said)) {
        continue;
      }
      for (Sentence sentence : text.sentences()) {
        if (sentence.isParsed()
            && sentence.start() < stretch.start()
            && stretch.end() <= sentence.end()) {
          int term = term(sentence, stretch);
          if (term != 0) {
            Quote about = text.quote(sentence, term, term);
            marks.add(new StanceMark(quote, MarkStance.QUOTED, about, null));
          }
        }
      }
    }
    return marks;
  }

  /**
   * The noun of a term, or the noun behind a quoted adjective; 0 for a name, a title or a sentence.
   */
  private static int term(Sentence sentence, Quotations.Stretch stretch) {
    int noun = 0;
    int last = 0;
    int words = 0;
    for (Token token : sentence.tokens()) {
      boolean inside = token.start() > stretch.start() && token.end() < stretch.end();
      if (!inside || !Character.isLetterOrDigit(token.word().charAt(0))) {
        continue;
      }
      words++;
      last = token.index();
      if (Character.isUpperCase(token.word().charAt(0)) || token.isVerb() && !isModifier(token)) {
        return 0;
      }
      noun = token.isNoun() ? token.index() : noun;
    }
    if (words == 0 || words > TERM) {
      return 0;
    }
    int behind = nounBehind(sentence, last);
    return behind == 0 || noun == last ? noun : behind;
  }

  private static boolean isModifier(Token token) {
    return token.tag().matches("VBN|VBG");
  }

  private static boolean isHeldBy(Span words, List<Attribution> said) {
    return said.stream()
        .flatMap(report -> report.content().stream())
        .anyMatch(content -> content.span().overlaps(words));
  }
}
