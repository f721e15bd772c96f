package org.quipu.core.event;

import java.util.Locale;
import org.quipu.core.Coded;

/**
 * Institutional acts, and the steps of proceedings. PLOVER does not type most of the former and
 * folds the latter into ACCUSE, COERCE and SANCTION; an event may carry an act beside its type or,
 * where PLOVER has none, alone.
 */
public enum Act implements Coded {
  ELECTION,
  INAUGURATION,
  APPOINTMENT,
  DISMISSAL,
  RESIGNATION,
  IMPEACHMENT_ATTEMPT,
  ADMISSION,
  VOTE,
  CONFIDENCE,
  CENSURE,
  REMOVAL,
  DISSOLUTION,
  SUCCESSION,
  EMERGENCY,
  REFERENDUM,
  CONSTITUENT_ASSEMBLY,
  LEGISLATION,
  TREATY,
  WITHDRAWAL_FROM_BODY,
  RECOGNITION,
  COMPLAINT,
  INVESTIGATION,
  CHARGE,
  IMMUNITY_LIFTED,
  WARRANT,
  ARREST,
  DETENTION,
  PRETRIAL_DETENTION,
  TRIAL,
  RULING,
  CONVICTION,
  SENTENCE,
  APPEAL,
  ACQUITTAL,
  PARDON,
  RELEASE,
  EXTRADITION;

  @Override
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** True for a step of a proceeding against somebody, false for an act of an institution. */
  public boolean isProceeding() {
    return compareTo(COMPLAINT) >= 0;
  }
}
