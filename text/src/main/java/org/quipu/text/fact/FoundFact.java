package org.quipu.text.fact;

/**
 * Words of a sentence that an entry fits.
 *
 * @param first token index of the first word
 * @param last token index of the last word
 */
public record FoundFact(FactEntry entry, int sentence, int first, int last, String value) {
  boolean overlaps(FoundFact other) {
    return first <= other.last && other.first <= last;
  }

  int size() {
    return last - first;
  }
}
