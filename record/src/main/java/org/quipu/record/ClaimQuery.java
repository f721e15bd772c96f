package org.quipu.record;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.quipu.core.document.DocumentId;
import org.quipu.core.event.Act;
import org.quipu.core.event.EventType;
import org.quipu.core.event.Status;
import org.quipu.core.quantity.Measure;
import org.quipu.record.entry.DayBasis;

/**
 * Which claims are wanted. What is null does not restrict. Names and words match anywhere in the
 * value, without regard to case and accents.
 *
 * @param kind {@code event}, {@code count}, {@code position} or {@code fact}
 * @param actor part of the name of anybody who acts, is acted upon, holds a position or is judged
 * @param country ISO 3166-1 alpha-3 code of the place
 * @param place part of the name of the place or of its first-level division
 * @param from the claim's days end on this day or later; where it gives none, its bound or the days
 *     of publication stand in ({@link DayBasis})
 * @param to the claim's days begin on this day or earlier
 * @param speaker part of the name of anybody in the chain of speakers
 * @param text part of the evidence
 * @param includeWithdrawn with those that a person withdrew or corrected
 * @param includeSuperseded with those whose place a newer reading or decision took
 * @param limit at most so many; 0 for all
 */
public record ClaimQuery(
    @Nullable String kind,
    @Nullable EventType type,
    @Nullable Act act,
    @Nullable Status status,
    @Nullable Measure measure,
    @Nullable String actor,
    @Nullable String country,
    @Nullable String place,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    @Nullable DocumentId document,
    @Nullable String publisher,
    @Nullable String speaker,
    @Nullable String text,
    boolean includeWithdrawn,
    boolean includeSuperseded,
    Order order,
    int limit,
    int offset) {

  /** All claims in force, by day. */
  public static final ClaimQuery ALL = builder().build();

  public ClaimQuery {
    if (limit < 0 || offset < 0) {
      throw new IllegalArgumentException("limit and offset are not negative");
    }
    if (from != null && to != null && to.isBefore(from)) {
      throw new IllegalArgumentException("no day is from " + from + " and to " + to);
    }
  }

  /** The order of the answer; the same record always answers in the same order. */
  public enum Order {
    /** By day, those without any last. */
    DAY,
    /** By day, the latest first, those without any last. */
    NEWEST,
    /** Document after document as they were read, in each from its beginning to its end. */
    DOCUMENT
  }

  public static Builder builder() {
    return new Builder();
  }

  /** The same query with another choice; start from {@code query.but().limit(10).build()}. */
  public Builder but() {
    Builder copy = new Builder();
    copy.kind = kind;
    copy.type = type;
    copy.act = act;
    copy.status = status;
    copy.measure = measure;
    copy.actor = actor;
    copy.country = country;
    copy.place = place;
    copy.from = from;
    copy.to = to;
    copy.document = document;
    copy.publisher = publisher;
    copy.speaker = speaker;
    copy.text = text;
    copy.includeWithdrawn = includeWithdrawn;
    copy.includeSuperseded = includeSuperseded;
    copy.order = order;
    copy.limit = limit;
    copy.offset = offset;
    return copy;
  }

  /** Collects the choices; null takes a choice back. */
  public static final class Builder {
    private @Nullable String kind;
    private @Nullable EventType type;
    private @Nullable Act act;
    private @Nullable Status status;
    private @Nullable Measure measure;
    private @Nullable String actor;
    private @Nullable String country;
    private @Nullable String place;
    private @Nullable LocalDate from;
    private @Nullable LocalDate to;
    private @Nullable DocumentId document;
    private @Nullable String publisher;
    private @Nullable String speaker;
    private @Nullable String text;
    private boolean includeWithdrawn;
    private boolean includeSuperseded;
    private Order order = Order.DAY;
    private int limit;
    private int offset;

    private Builder() {}

    public Builder kind(@Nullable String kind) {
      this.kind = kind;
      return this;
    }

    public Builder type(@Nullable EventType type) {
      this.type = type;
      return this;
    }

    public Builder act(@Nullable Act act) {
      this.act = act;
      return this;
    }

    public Builder status(@Nullable Status status) {
      this.status = status;
      return this;
    }

    public Builder measure(@Nullable Measure measure) {
      this.measure = measure;
      return this;
    }

    public Builder actor(@Nullable String part) {
      this.actor = part;
      return this;
    }

    public Builder country(@Nullable String alpha3) {
      this.country = alpha3;
      return this;
    }

    public Builder place(@Nullable String part) {
      this.place = part;
      return this;
    }

    public Builder from(@Nullable LocalDate from) {
      this.from = from;
      return this;
    }

    public Builder to(@Nullable LocalDate to) {
      this.to = to;
      return this;
    }

    public Builder document(@Nullable DocumentId document) {
      this.document = document;
      return this;
    }

    public Builder publisher(@Nullable String part) {
      this.publisher = part;
      return this;
    }

    public Builder speaker(@Nullable String part) {
      this.speaker = part;
      return this;
    }

    public Builder text(@Nullable String part) {
      this.text = part;
      return this;
    }

    public Builder includeWithdrawn(boolean include) {
      this.includeWithdrawn = include;
      return this;
    }

    public Builder includeSuperseded(boolean include) {
      this.includeSuperseded = include;
      return this;
    }

    public Builder order(Order order) {
      this.order = order;
      return this;
    }

    public Builder limit(int limit) {
      this.limit = limit;
      return this;
    }

    public Builder offset(int offset) {
      this.offset = offset;
      return this;
    }

    public ClaimQuery build() {
      return new ClaimQuery(
          kind,
          type,
          act,
          status,
          measure,
          actor,
          country,
          place,
          from,
          to,
          document,
          publisher,
          speaker,
          text,
          includeWithdrawn,
          includeSuperseded,
          order,
          limit,
          offset);
    }
  }
}
