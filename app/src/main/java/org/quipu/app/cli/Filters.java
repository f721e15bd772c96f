package org.quipu.app.cli;

import java.time.DateTimeException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.quipu.core.Coded;
import org.quipu.core.claim.Claim;
import org.quipu.core.event.Act;
import org.quipu.core.event.EventType;
import org.quipu.core.event.Status;
import org.quipu.core.quantity.Measure;
import org.quipu.core.time.DateRange;
import org.quipu.record.ClaimQuery;
import org.quipu.record.Record;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Which claims: the options that all listing commands share. */
final class Filters {
  @Option(names = "--kind", description = "event, count, position or fact.")
  private @Nullable String kind;

  @Option(names = "--type", description = "PLOVER event type, such as PROTEST.")
  private @Nullable String type;

  @Option(
      names = "--act",
      description = "Institutional act or step of a proceeding, such as removal.")
  private @Nullable String act;

  @Option(
      names = "--status",
      description = "asserted, denied, alleged, demanded, planned, hypothetical, historical.")
  private @Nullable String status;

  @Option(names = "--measure", description = "What is counted, such as killed.")
  private @Nullable String measure;

  @Option(names = "--actor", description = "Part of the name of anybody who takes part.")
  private @Nullable String actor;

  @Option(names = "--country", description = "ISO 3166-1 alpha-3 code of the place.")
  private @Nullable String country;

  @Option(names = "--place", description = "Part of the name of the place.")
  private @Nullable String place;

  @Option(names = "--from", description = "First day, 2022-12-07; a month or year will do.")
  private @Nullable String from;

  @Option(names = "--to", description = "Last day.")
  private @Nullable String to;

  @Option(names = "--document", description = "Id of a document, or its beginning.")
  private @Nullable String document;

  @Option(names = "--publisher", description = "Part of the publisher's name.")
  private @Nullable String publisher;

  @Option(names = "--says", description = "Part of the name of a quoted speaker.")
  private @Nullable String speaker;

  @Option(names = "--words", description = "Part of the evidence.")
  private @Nullable String text;

  @Option(names = "--withdrawn", description = "Show withdrawn and corrected claims too.")
  private boolean withdrawn;

  @Mixin private Limit limit = new Limit(0);

  ClaimQuery query(Record record) {
    if (kind != null && !Claim.KINDS.contains(kind)) {
      throw new UsageException(
          "--kind is one of " + String.join(", ", Claim.KINDS) + ", not \"" + kind + "\"");
    }
    ClaimQuery.Builder builder =
        ClaimQuery.builder()
            .kind(kind)
            .type(
                type == null
                    ? null
                    : parse(EventType.class, "--type", type.toUpperCase(Locale.ROOT)))
            .act(act == null ? null : parse(Act.class, "--act", act))
            .status(status == null ? null : parse(Status.class, "--status", status))
            .measure(measure == null ? null : new Measure(measure))
            .actor(actor)
            .country(country == null ? null : country.toUpperCase(Locale.ROOT))
            .place(place)
            .publisher(publisher)
            .speaker(speaker)
            .text(text)
            .includeWithdrawn(withdrawn)
            .limit(limit.most());
    if (document != null) {
      builder.document(record.document(document).id());
    }
    DateRange first = from == null ? null : days("--from", from);
    DateRange last = to == null ? null : days("--to", to);
    if (first != null && last != null && last.to().isBefore(first.from())) {
      throw new UsageException("--from " + from + " is later than --to " + to);
    }
    return builder
        .from(first == null ? null : first.from())
        .to(last == null ? null : last.to())
        .build();
  }

  static DateRange days(String option, String iso) {
    try {
      return DateRange.parse(iso);
    } catch (DateTimeException | NumberFormatException e) {
      throw new UsageException(
          option
              + " takes a day (2022-12-07), a month (2022-12) or a year (2022), not \""
              + iso
              + "\"");
    }
  }

  static <E extends Enum<E> & Coded> E parse(Class<E> vocabulary, String option, String code) {
    try {
      return Coded.parse(vocabulary, code);
    } catch (IllegalArgumentException e) {
      throw new UsageException(option + ": " + e.getMessage());
    }
  }
}
