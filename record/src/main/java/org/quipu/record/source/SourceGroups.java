package org.quipu.record.source;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.quipu.core.claim.ClaimId;
import org.quipu.record.entry.RecordedClaim;

/**
 * Who, of those who say so, are one source. A claim's source is
 *
 * <ol>
 *   <li>the first speaker of its chain, where that is somebody with a name: what the ministry told
 *       two outlets is the ministry's word twice;
 *   <li>else the publisher of the words: of the claim's own document or, where that copied them, of
 *       the document that it copied. Witnesses, officials and "he" are sources of the publisher
 *       that quotes them, as nothing says that another's are the same people;
 *   <li>the speaker whom the same document names for the same figure: a headline "17 killed" over
 *       "17 people were killed, the ministry said" is the ministry's.
 * </ol>
 *
 * <p>It is the claim that has a source and not the document, so one copied paragraph does not make
 * two outlets one.
 */
public final class SourceGroups {
  private static final Comparator<SourceGroup.Member> FIRST =
      comparing(
              (SourceGroup.Member each) -> Told.published(each.claim().document()),
              nullsLast(naturalOrder()))
          .thenComparing(each -> each.from().copied())
          .thenComparing(each -> each.claim().document().id().value())
          .thenComparing(each -> each.claim().claim().basis().attribution() == null)
          .thenComparing(each -> each.claim().claim().basis().evidence().quote().start())
          .thenComparing(each -> each.claim().id().value());

  private final List<SourceGroup> groups;
  private final Map<ClaimId, SourceGroup> byClaim = new HashMap<>();
  private final Map<ClaimId, SourceGroup.Member> members = new HashMap<>();

  private SourceGroups(List<SourceGroup> groups) {
    this.groups = List.copyOf(groups);
    for (SourceGroup group : groups) {
      for (SourceGroup.Member member : group.members()) {
        byClaim.put(member.claim().id(), group);
        members.put(member.claim().id(), member);
      }
    }
  }

  /**
   * @param claims of one incident or campaign, in any order
   * @param copies among their documents; those of other documents do no harm
   */
  public static SourceGroups of(List<RecordedClaim> claims, List<Copy> copies) {
    Sourcing sourcing = new Sourcing(claims, copies);
    Map<String, List<SourceGroup.Member>> byKey = new TreeMap<>();
    Map<String, String> names = new HashMap<>();
    for (RecordedClaim claim : claims) {
      Sourcing.Source source = sourcing.of(claim);
      byKey
          .computeIfAbsent(source.key(), key -> new ArrayList<>())
          .add(new SourceGroup.Member(claim, source.told(), source.why()));
      names.merge(source.key(), source.name(), (one, two) -> one.compareTo(two) <= 0 ? one : two);
    }
    List<SourceGroup> groups = new ArrayList<>();
    byKey.forEach(
        (key, of) -> {
          List<SourceGroup.Member> sorted = new ArrayList<>(of.stream().sorted(FIRST).toList());
          SourceGroup.Member first = sorted.get(0);
          sorted.set(0, new SourceGroup.Member(first.claim(), first.from(), "first to say so"));
          groups.add(new SourceGroup(key, names.getOrDefault(key, key), sorted));
        });
    groups.sort(
        comparing((SourceGroup group) -> group.members().get(0), FIRST)
            .thenComparing(SourceGroup::key));
    return new SourceGroups(groups);
  }

  /** By the day of their first claim. */
  public List<SourceGroup> groups() {
    return groups;
  }

  /**
   * @throws IllegalArgumentException for a claim that was not among those grouped
   */
  public SourceGroup of(RecordedClaim claim) {
    return Optional.ofNullable(byClaim.get(claim.id()))
        .orElseThrow(() -> new IllegalArgumentException("not grouped: " + claim.id()));
  }

  /**
   * The claim's place in its group.
   *
   * @throws IllegalArgumentException for a claim that was not among those grouped
   */
  public SourceGroup.Member member(RecordedClaim claim) {
    return Optional.ofNullable(members.get(claim.id()))
        .orElseThrow(() -> new IllegalArgumentException("not grouped: " + claim.id()));
  }

  /** Not the same source, as far as texts and attributions tell. */
  public boolean areIndependent(RecordedClaim one, RecordedClaim other) {
    return !of(one).key().equals(of(other).key());
  }
}
