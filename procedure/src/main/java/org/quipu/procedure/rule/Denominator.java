package org.quipu.procedure.rule;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.quipu.core.Coded;
import org.quipu.procedure.fact.Value.Amount;

/** Of whom a share is taken. The list is closed: laws differ in just this, and readers guess it. */
public enum Denominator implements Coded {
  /** The members that the law gives the body. */
  LEGAL_MEMBERS,
  /** The members less those suspended or on leave. */
  ABLE_MEMBERS,
  /** Those in the chamber. */
  PRESENT,
  /** Votes for and against. */
  VALID_VOTES,
  /** The legal members less those of the committee that brings the accusation. */
  CHAMBER_MINUS_COMMITTEE;

  static final String LEGAL = "legal_members";
  static final String COMMITTEE = "committee_members";

  private static final List<String> VOTES = List.of("votes_for", "votes_against", "abstentions");

  @Override
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  String words() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /** Constants of the law without which the share cannot be taken. */
  public List<String> constants() {
    return switch (this) {
      case LEGAL_MEMBERS, ABLE_MEMBERS, PRESENT -> List.of(LEGAL);
      case VALID_VOTES -> List.of();
      case CHAMBER_MINUS_COMMITTEE -> List.of(LEGAL, COMMITTEE);
    };
  }

  /** Facts that it is read from, for a count of the same vote. */
  List<String> facts(String count) {
    return switch (this) {
      case LEGAL_MEMBERS, CHAMBER_MINUS_COMMITTEE -> List.of();
      case VALID_VOTES -> List.of(of(count, "votes_for"), of(count, "votes_against"));
      case ABLE_MEMBERS, PRESENT ->
          List.of(
              of(count, code()),
              of(count, "votes_for"),
              of(count, "votes_against"),
              of(count, "abstentions"));
    };
  }

  /** All that may be told of a vote. */
  static List<String> figures(String count) {
    return Stream.concat(VOTES.stream(), Stream.of(ABLE_MEMBERS.code(), PRESENT.code()))
        .map(name -> of(count, name))
        .toList();
  }

  /** Facts any of which, told exactly, settles what the share is taken of. */
  List<String> decisive(String count) {
    return switch (this) {
      case LEGAL_MEMBERS, CHAMBER_MINUS_COMMITTEE -> List.of();
      case VALID_VOTES -> List.of(against(count));
      case ABLE_MEMBERS, PRESENT -> List.of(of(count, code()));
    };
  }

  String against(String count) {
    return of(count, "votes_against");
  }

  /**
   * The number, or its bounds: where nobody tells how many were able or present, they are no fewer
   * than those who voted and no more than the law gives the body. Where more voted than are told to
   * have been there, figures contradict each other, and both bound it. Null where not even that is
   * known, and for votes, which a {@link Share} weighs one by one.
   *
   * @param count the fact whose share is taken, such as {@code admission.votes_for}
   */
  @Nullable Amount amount(Situation situation, String count) {
    Long legal = situation.constants().get(LEGAL);
    return switch (this) {
      case LEGAL_MEMBERS -> legal == null ? null : Amount.of(legal);
      case CHAMBER_MINUS_COMMITTEE -> {
        Long committee = situation.constants().get(COMMITTEE);
        yield legal == null || committee == null ? null : Amount.of(legal - committee);
      }
      case VALID_VOTES -> null;
      case ABLE_MEMBERS, PRESENT -> {
        Amount told = situation.amount(of(count, code()));
        if (legal == null) {
          yield told;
        }
        long cast = 0;
        for (String vote : VOTES) {
          Amount amount = situation.amount(of(count, vote));
          cast += amount == null ? 0 : amount.low();
        }
        cast = Math.min(Math.max(cast, 1), legal);
        if (told == null) {
          yield new Amount(cast, legal);
        }
        long high = told.high() == null ? legal : Math.min(told.high(), legal);
        long low = Math.min(told.low(), high);
        yield high < cast ? new Amount(low, cast) : new Amount(Math.max(low, cast), high);
      }
    };
  }

  /** The fact of this name about the same vote: {@code admission.present}. */
  private static String of(String count, String name) {
    int dot = count.lastIndexOf('.');
    return dot < 0 ? name : count.substring(0, dot + 1) + name;
  }
}
