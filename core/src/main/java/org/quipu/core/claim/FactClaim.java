package org.quipu.core.claim;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.quipu.core.event.ActId;

/**
 * What somebody says about an institutional act that a rule asks about: whether there was a debate,
 * under which article it was done, by when elections are due, how many signed.
 *
 * @param name dotted lower-case words, such as {@code approval.votes_for} or {@code hearing.held}
 * @param value a whole number, an ISO 8601 day, range of days or period, {@code yes} or {@code no},
 *     or words. A {@code no} is what is claimed; that somebody denies it is the basis's status
 * @param act the act meant, as {@link ActId} writes it; null where nobody named one
 * @param event the claim of the act that the words are about, null where none is told
 */
public record FactClaim(
    Basis basis, String name, String value, @Nullable String act, @Nullable ClaimId event)
    implements Claim {
  private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]*(\\.[a-z][a-z0-9_]*)*");

  public FactClaim {
    if (!NAME.matcher(name).matches()) {
      throw new IllegalArgumentException(
          "\""
              + name
              + "\" is no name of a fact; write lower-case words with dots and underscores, such as"
              + " approval.votes_for");
    }
    if (value.isBlank()) {
      throw new IllegalArgumentException("the fact " + name + " needs a value");
    }
    if (!value.equals(value.strip())) {
      throw new IllegalArgumentException("the value of " + name + " has space around it");
    }
    if (act != null && !ActId.parse(act).toString().equals(act)) {
      throw new IllegalArgumentException("an act's id is written " + ActId.parse(act));
    }
  }

  @Override
  public String kind() {
    return "fact";
  }
}
