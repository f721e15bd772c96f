package org.quipu.record.incident;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quipu.core.claim.ClaimId;
import org.quipu.core.decision.Linking;

/** What people decided about which claims are of one occurrence: the newest word on a pair. */
public final class Decided {
  public static final Decided NOTHING = new Decided(List.of());

  private final Map<ClaimId, Set<ClaimId>> together = new HashMap<>();
  private final Map<ClaimId, Set<ClaimId>> apart = new HashMap<>();

  /**
   * @param decisions oldest first
   */
  public Decided(List<Linking> decisions) {
    for (Linking decision : decisions) {
      boolean merge = decision instanceof Linking.Merge;
      put(merge ? together : apart, merge ? apart : together, decision.one(), decision.other());
      put(merge ? together : apart, merge ? apart : together, decision.other(), decision.one());
    }
  }

  private static void put(
      Map<ClaimId, Set<ClaimId>> into,
      Map<ClaimId, Set<ClaimId>> from,
      ClaimId one,
      ClaimId other) {
    into.computeIfAbsent(one, id -> new HashSet<>()).add(other);
    Set<ClaimId> before = from.get(one);
    if (before != null) {
      before.remove(other);
    }
  }

  /** True where a person said that the claim is not of one occurrence with one of these. */
  boolean apart(Collection<ClaimId> claims, ClaimId claim) {
    return meets(apart.get(claim), claims);
  }

  boolean together(Collection<ClaimId> claims, ClaimId claim) {
    return meets(together.get(claim), claims);
  }

  boolean apart(Report left, Report right) {
    return right.claims().stream().anyMatch(claim -> apart(left.claims(), claim));
  }

  boolean together(Report left, Report right) {
    return right.claims().stream().anyMatch(claim -> together(left.claims(), claim));
  }

  private static boolean meets(@Nullable Set<ClaimId> decided, Collection<ClaimId> claims) {
    return decided != null && claims.stream().anyMatch(decided::contains);
  }
}
