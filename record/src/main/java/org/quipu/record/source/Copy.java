package org.quipu.record.source;

import java.util.List;
import java.util.Optional;
import org.quipu.core.document.Document;
import org.quipu.core.document.DocumentId;
import org.quipu.core.document.Span;
import org.quipu.core.time.DateRange;

/**
 * That a document has its words, or passages of them, from another.
 *
 * @param original the one published first; where the days do not tell, the one recorded first
 */
public record Copy(
    DocumentId original, DocumentId copy, Overlap overlap, List<SharedPassage> passages) {
  public Copy {
    passages = List.copyOf(passages);
  }

  /**
   * Compares two documents; empty where neither the whole nor any passage is copied.
   *
   * @param earlier the one that was on record first
   */
  public static Optional<Copy> between(Document earlier, Document later) {
    boolean turned = publishedBefore(later, earlier);
    Document original = turned ? later : earlier;
    Document copy = turned ? earlier : later;
    TextWords first = TextWords.of(original.text());
    TextWords second = TextWords.of(copy.text());
    Overlap overlap = Overlap.of(first, second);
    List<SharedPassage> passages = SharedPassage.between(first, second);
    boolean copied = overlap.resemblance() >= Overlap.COPY || !passages.isEmpty();
    return copied
        ? Optional.of(new Copy(original.id(), copy.id(), overlap, passages))
        : Optional.empty();
  }

  /** The whole text is one with the other's, but for small changes. */
  public boolean isWhole() {
    return overlap.resemblance() >= Overlap.COPY;
  }

  /** True where these words of the copy are the original's. */
  public boolean covers(Span inCopy) {
    return isWhole() || passages.stream().anyMatch(each -> each.inCopy().contains(inCopy));
  }

  private static boolean publishedBefore(Document one, Document other) {
    DateRange first = one.published();
    DateRange second = other.published();
    return first != null && second != null && first.to().isBefore(second.from());
  }
}
