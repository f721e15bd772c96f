package org.quipu.core.claim;

import java.util.regex.Pattern;

/** {@code c} and the first 24 hexadecimal digits of the hash of a claim's canonical JSON. */
public record ClaimId(String value) {
  private static final Pattern FORM = Pattern.compile("c[0-9a-f]{24}");

  public ClaimId {
    if (!FORM.matcher(value).matches()) {
      throw new IllegalArgumentException("no claim id: \"" + value + "\"");
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
