package org.quipu.procedure;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.quipu.procedure.fact.Trust;

/**
 * The words of a law that a procedure encodes, kept beside it.
 *
 * @param cite how lawyers cite it: "Constitution of 1993, art. 113"
 * @param language of the text, ISO 639-1
 * @param text verbatim; where it could not be read, a summary that says so
 * @param sha256 of the file's bytes, 64 hexadecimal digits: an edit without a new hash is refused
 * @param source where the words were read
 * @param from first day in force, null where that is not known or does not matter
 * @param to last day in force, null while it is in force
 */
public record LegalText(
    String id,
    String cite,
    String language,
    String text,
    String sha256,
    String source,
    Trust trust,
    @Nullable LocalDate from,
    @Nullable LocalDate to) {
  public boolean isInForce(LocalDate day) {
    return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
  }
}
