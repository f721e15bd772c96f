package org.quipu.core.claim;

/**
 * What made a claim: the lexicon entry or resolver by its id, such as {@code en/request#demand.v},
 * or {@code hand} for a claim that a person entered, and the coder's version with its lexicon's
 * digest.
 */
public record Rule(String id, String coder) {
  public Rule {
    if (id.isBlank() || coder.isBlank()) {
      throw new IllegalArgumentException("a claim names the rule and the coder that made it");
    }
  }
}
