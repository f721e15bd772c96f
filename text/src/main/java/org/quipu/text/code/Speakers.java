package org.quipu.text.code;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quipu.core.attribution.Attribution;
import org.quipu.core.document.Quote;
import org.quipu.core.document.Span;

/** Who says what stands at a place of a text. */
final class Speakers {
  private Speakers() {}

  /**
   * The innermost report whose content holds the words, null when the publisher speaks.
   *
   * @param own words that cannot be their own report: a "condemned" that is both cue and event
   */
  static @Nullable Attribution of(Span words, Set<Span> own, List<Attribution> said) {
    Attribution best = null;
    int shortest = Integer.MAX_VALUE;
    for (Attribution attribution : said) {
      for (Quote content : attribution.content()) {
        if (content.span().length() < shortest
            && content.span().contains(words)
            && attribution.cue().stream()
                .noneMatch(cue -> own.stream().anyMatch(cue.span()::contains))) {
          best = attribution;
          shortest = content.span().length();
        }
      }
    }
    return best;
  }
}
