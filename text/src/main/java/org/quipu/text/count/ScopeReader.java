package org.quipu.text.count;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.quipu.core.document.Span;
import org.quipu.core.time.DateRange;
import org.quipu.text.annotate.Annotated;
import org.quipu.text.annotate.Sentence;
import org.quipu.text.annotate.Token;
import org.quipu.text.coding.TimeMention;

/**
 * Says whether a count is a running total, since when, and as of when. A total is one where the
 * sentence says so ("so far", "since 7 December", "death toll"), or where it tells in the present
 * or the perfect what a campaign ("repression", "protests") has cost, and names no day.
 */
final class ScopeReader {
  private final CountWords words;
  private final Annotated text;
  private final List<TimeMention> times;
  private final @Nullable DateRange published;

  ScopeReader(
      CountWords words, Annotated text, List<TimeMention> times, @Nullable DateRange published) {
    this.words = words;
    this.text = text;
    this.times = times;
    this.published = published;
  }

  Scope scope(Sentence sentence, boolean total, boolean casualties) {
    List<String> notes = new ArrayList<>();
    boolean cumulative = total || saysSo(sentence) || sinceIn(sentence) != null;
    if (!cumulative && casualties && isOngoingCampaign(sentence)) {
      cumulative = true;
      notes.add("read as a running total: what a campaign has cost, told in the present");
    }
    LocalDate asOf = null;
    if (published != null && published.isDay()) {
      asOf = published.from();
    } else if (cumulative) {
      notes.add("as of no known day: the publication date is no single day");
    }
    LocalDate since = null;
    if (cumulative) {
      since = sinceIn(sentence);
      if (since == null) {
        since = earlierSince(sentence);
        if (since != null) {
          notes.add("since " + since + " is taken from an earlier sentence");
        }
      }
      if (since != null && asOf != null && asOf.isBefore(since)) {
        since = null;
      }
    }
    return new Scope(cumulative, since, asOf, notes);
  }

  private boolean saysSo(Sentence sentence) {
    String plain = plain(sentence);
    for (String cue : words.of("cumulative")) {
      if (plain.contains(" " + cue + " ")) {
        return true;
      }
    }
    return saysHowLong(sentence);
  }

  /** "In two months 49 people have died". */
  private boolean saysHowLong(Sentence sentence) {
    for (int i = 1; i + 2 <= sentence.size(); i++) {
      if (words.is("span-mark", Chunks.lower(sentence, i))
          && sentence.token(i + 1).tag().equals("CD")
          && words.is("span-unit", Chunks.lower(sentence, i + 2))) {
        return true;
      }
    }
    return false;
  }

  private boolean isOngoingCampaign(Sentence sentence) {
    boolean campaign = false;
    boolean present = false;
    boolean past = false;
    for (Token token : sentence.tokens()) {
      campaign |=
          words.is("campaign", token.lemma())
              || words.is("campaign", token.word().toLowerCase(Locale.ROOT));
      present |= token.tag().equals("VBZ") || token.tag().equals("VBP");
      past |= token.tag().equals("VBD");
    }
    return campaign && present && !past && dayIn(sentence) == null;
  }

  private @Nullable LocalDate dayIn(Sentence sentence) {
    for (TimeMention time : times) {
      if (isIn(sentence, time) && time.when().range().isPresent()) {
        DateRange range = time.when().range().get();
        if (range.isDay()) {
          return range.from();
        }
      }
    }
    return null;
  }

  private @Nullable LocalDate sinceIn(Sentence sentence) {
    for (TimeMention time : times) {
      if (isIn(sentence, time) && isBehindSince(sentence, time)) {
        LocalDate from = from(time);
        if (from != null) {
          return from;
        }
      }
    }
    return null;
  }

  private @Nullable LocalDate earlierSince(Sentence sentence) {
    for (int i = sentence.index() - 1; i >= 0; i--) {
      LocalDate since = sinceIn(text.sentences().get(i));
      if (since != null) {
        return since;
      }
    }
    return null;
  }

  private static @Nullable LocalDate from(TimeMention time) {
    if (time.when() instanceof org.quipu.core.time.When.NotBefore since) {
      return since.day();
    }
    return time.when().range().map(DateRange::from).orElse(null);
  }

  private boolean isBehindSince(Sentence sentence, TimeMention time) {
    for (Token token : sentence.tokens()) {
      if (words.is("since", token.word().toLowerCase(Locale.ROOT))) {
        int end = text.points().toPoint(token.end());
        if (time.quote().start() >= end - 6 && time.quote().start() <= end + 6) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean isIn(Sentence sentence, TimeMention time) {
    Span span =
        new Span(text.points().toPoint(sentence.start()), text.points().toPoint(sentence.end()));
    return span.contains(time.quote().span());
  }

  private static String plain(Sentence sentence) {
    StringBuilder plain = new StringBuilder(" ");
    for (Token token : sentence.tokens()) {
      plain.append(token.word().toLowerCase(Locale.ROOT)).append(' ');
    }
    return plain.toString();
  }
}
