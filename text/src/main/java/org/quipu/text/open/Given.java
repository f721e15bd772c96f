package org.quipu.text.open;

import org.jspecify.annotations.Nullable;
import org.quipu.core.document.Known;
import org.quipu.core.document.Language;
import org.quipu.core.document.Metadata;
import org.quipu.core.document.Origin;
import org.quipu.core.time.DateRange;

/** What the person who reads documents in says about all of them; it outranks everything else. */
public record Given(
    @Nullable String publisher,
    @Nullable String author,
    @Nullable String title,
    @Nullable DateRange published,
    @Nullable Language language,
    @Nullable String url) {

  public static final Given NOTHING = new Given(null, null, null, null, null, null);

  Metadata metadata() {
    return new Metadata(
        known(publisher), known(author), known(title), known(url), null, known(published));
  }

  private static <T> @Nullable Known<T> known(@Nullable T value) {
    return value == null ? null : new Known<>(value, Origin.FLAG);
  }
}
