package org.quipu.text.annotate;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;
import org.quipu.core.document.Language;

/**
 * Text of either language to sentences. A language's models are loaded when the first text in it
 * comes, so that who reads English only never pays for Spanish. Safe to share between threads.
 */
public final class Annotators {
  private final Map<Language, Function<String, Annotated>> loaded = new EnumMap<>(Language.class);

  /**
   * @throws IllegalArgumentException for a language that has no annotator
   */
  public Annotated annotate(String text, Language language) {
    return annotator(language).apply(text);
  }

  private synchronized Function<String, Annotated> annotator(Language language) {
    return loaded.computeIfAbsent(
        language,
        wanted ->
            switch (wanted) {
              case ENGLISH -> new EnglishAnnotator()::annotate;
              case SPANISH -> new SpanishAnnotator()::annotate;
              default -> throw new IllegalArgumentException("no annotator for " + wanted);
            });
  }
}
