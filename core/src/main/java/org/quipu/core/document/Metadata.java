package org.quipu.core.document;

import org.jspecify.annotations.Nullable;
import org.quipu.core.time.DateRange;

/**
 * What is known about a source. Null is "not known" and is shown as such; nothing is filled in from
 * the clock or the file system.
 *
 * @param externalId the id that the source had where it came from, such as a JSON line's
 * @param published the day of publication, or the month or year where no more is said
 */
public record Metadata(
    @Nullable Known<String> publisher,
    @Nullable Known<String> author,
    @Nullable Known<String> title,
    @Nullable Known<String> url,
    @Nullable Known<String> externalId,
    @Nullable Known<DateRange> published) {

  public static final Metadata UNKNOWN = new Metadata(null, null, null, null, null, null);

  /** These values where they are known, those of {@code other} for the rest. */
  public Metadata or(Metadata other) {
    return new Metadata(
        publisher != null ? publisher : other.publisher,
        author != null ? author : other.author,
        title != null ? title : other.title,
        url != null ? url : other.url,
        externalId != null ? externalId : other.externalId,
        published != null ? published : other.published);
  }
}
