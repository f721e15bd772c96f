package org.quipu.text.count;

import java.time.LocalDate;
import java.util.List;
import org.quipu.core.document.Language;
import org.quipu.core.time.DateRange;
import org.quipu.text.annotate.Annotated;
import org.quipu.text.annotate.EnglishAnnotator;
import org.quipu.text.annotate.SpanishAnnotator;
import org.quipu.text.resolve.time.TimeReader;

/** Reads the counts of single sentences, with the times that they name. */
final class Reading {
  static final DateRange PUBLISHED = DateRange.day(LocalDate.of(2023, 2, 14));
  private static final EnglishAnnotator ENGLISH = new EnglishAnnotator();
  private static final SpanishAnnotator SPANISH = new SpanishAnnotator();

  private Reading() {}

  static Annotated annotate(String text, Language language) {
    return language == Language.ENGLISH ? ENGLISH.annotate(text) : SPANISH.annotate(text);
  }

  static List<FoundCount> counts(String sentence, Language language) {
    Annotated text = annotate(sentence, language);
    return CountReader.of(language)
        .read(text, TimeReader.of(language).read(text, PUBLISHED), List.of(), PUBLISHED);
  }
}
