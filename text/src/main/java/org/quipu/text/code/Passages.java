package org.quipu.text.code;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.quipu.core.document.Language;
import org.quipu.text.open.LanguageVote;

/**
 * The sentences of a text that are in the other language that is read: an English statement quoted
 * on a Spanish page. Only whole sentences that leave no doubt are parted from the rest; a language
 * is read in a copy of the text in which all else is blank, so that every offset stays what it is.
 */
final class Passages {
  private static final Pattern LINE = Pattern.compile("[^\\n]+");

  /** A sentence of a line, up to a full stop before a capital or a mark that opens one. */
  private static final Pattern SENTENCE =
      Pattern.compile(
          ".+?(?:[.!?\u2026][\"\u201d\u2019\u00bb)]*(?=\\s+[\\p{Lu}\u00bf\u00a1\"\u201c\u2018\u00ab])|$)");

  private final LanguageVote vote = LanguageVote.load();

  /** UTF-16 indexes, half open. */
  record Stretch(int start, int end) {}

  /** In the order of the text; empty for most texts. */
  List<Stretch> foreign(String text, Language language) {
    List<Stretch> found = new ArrayList<>();
    Language other = other(language);
    Matcher lines = LINE.matcher(text);
    while (lines.find()) {
      // Most lines hold nothing foreign, and a line is asked about faster than its sentences.
      Matcher sentences = SENTENCE.matcher(lines.group());
      while (sentences.find()) {
        if (vote.isClearly(sentences.group(), other.code(), language.code())) {
          int from = lines.start() + sentences.start();
          int to = lines.start() + sentences.end();
          int last = found.size() - 1;
          if (last >= 0 && text.substring(found.get(last).end(), from).isBlank()) {
            found.set(last, new Stretch(found.get(last).start(), to));
          } else {
            found.add(new Stretch(from, to));
          }
        }
      }
    }
    return found;
  }

  static Language other(Language language) {
    return language == Language.ENGLISH ? Language.SPANISH : Language.ENGLISH;
  }

  /**
   * The text with some stretches blank, or with all but them. Each gap ends a paragraph, so that no
   * sentence is read across it; letters outside the basic plane stay, since a blank is shorter.
   */
  static String blank(String text, List<Stretch> stretches, boolean others) {
    StringBuilder copy = new StringBuilder(text);
    int at = 0;
    for (Stretch stretch : stretches) {
      if (others) {
        erase(copy, at, stretch.start());
      } else {
        erase(copy, stretch.start(), stretch.end());
      }
      at = stretch.end();
    }
    if (others) {
      erase(copy, at, text.length());
    }
    return copy.toString();
  }

  private static void erase(StringBuilder text, int start, int end) {
    for (int i = start; i < end; i++) {
      boolean edge = i < start + 2 || i >= end - 2;
      if (!Character.isSurrogate(text.charAt(i))) {
        text.setCharAt(i, edge ? '\n' : ' ');
      }
    }
  }
}
