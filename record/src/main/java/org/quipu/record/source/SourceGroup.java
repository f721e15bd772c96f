package org.quipu.record.source;

import java.util.List;
import org.quipu.record.entry.RecordedClaim;

/**
 * Claims that count as one source.
 *
 * @param key equal for the same source in two calls
 * @param name to show: the speaker, or the publisher where nobody is quoted
 * @param members the first is the originator: published first, those of no known day last
 */
public record SourceGroup(String key, String name, List<Member> members) {
  public SourceGroup {
    members = List.copyOf(members);
  }

  /**
   * A claim of the source, and why it is one.
   *
   * @param from the claim's document, or the one that it was copied from: its publisher and day are
   *     those of the words
   */
  public record Member(RecordedClaim claim, Told from, String why) {}

  public RecordedClaim originator() {
    return members.get(0).claim();
  }
}
