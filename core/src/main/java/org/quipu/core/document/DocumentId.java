package org.quipu.core.document;

import java.util.regex.Pattern;

/**
 * {@code d} and the first 24 hexadecimal digits of a hash over the source's bytes and its metadata:
 * two outlets that print the same words are two documents, the same file read twice is one.
 */
public record DocumentId(String value) {
  private static final Pattern FORM = Pattern.compile("d[0-9a-f]{24}");

  public DocumentId {
    if (!FORM.matcher(value).matches()) {
      throw new IllegalArgumentException("no document id: \"" + value + "\"");
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
