package org.quipu.record.incident;

import java.util.List;

/**
 * That two reports are taken to be about one occurrence.
 *
 * @param score sum of the weights of {@code linking.tsv}
 * @param why what agrees and what does not, strongest first, in plain words with its weight
 */
public record Link(String left, String right, double score, List<String> why) {
  public Link {
    why = List.copyOf(why);
  }
}
