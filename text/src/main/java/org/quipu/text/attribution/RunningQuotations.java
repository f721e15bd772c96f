package org.quipu.text.attribution;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quipu.core.document.Quote;
import org.quipu.core.document.Span;
import org.quipu.text.annotate.Annotated;

/**
 * Quotations that run on over sentence borders: one that its report's sentence does not close, and
 * one that follows the report in the same paragraph and names no speaker of its own.
 */
final class RunningQuotations {
  /** Characters between a quotation and the one that goes on with it: "said Ann Lee, who …". */
  private static final int NEAR = 250;

  private final Annotated text;
  private final Quotations quotations;

  RunningQuotations(Annotated text, Quotations quotations) {
    this.text = text;
    this.quotations = quotations;
  }

  List<Report> extend(List<Report> reports) {
    List<Report> extended = new ArrayList<>();
    for (Report each : reports) {
      Report report = inside(each);
      List<Quote> content = new ArrayList<>();
      for (Quote quote : report.content()) {
        content.add(report.cue().text().equals(":") ? quote : closed(quote));
      }
      extended.add(new Report(report.source(), report.cue(), content, report.speaker()));
    }
    for (int i = 0; i < extended.size(); i++) {
      extended.set(i, announced(extended.get(i)));
    }
    for (Quotations.Stretch stretch : quotations.all()) {
      Quote words = text.points().quote(stretch.start(), stretch.end());
      boolean said =
          extended.stream()
              .anyMatch(
                  report ->
                      (report.cue().text().equals(":") || !isQuoted(report))
                          && report.content().stream()
                              .anyMatch(content -> content.span().overlaps(words.span())));
      int before = said ? -1 : before(extended, words.span());
      if (before >= 0) {
        Report report = extended.get(before);
        List<Quote> content = new ArrayList<>(report.content());
        content.add(words);
        extended.set(before, new Report(report.source(), report.cue(), content, report.speaker()));
      }
    }
    extended.removeIf(report -> report.content().isEmpty());
    return extended;
  }

  /** The report just before these words in their paragraph, −1 where there is none. */
  private int before(List<Report> reports, Span words) {
    int best = -1;
    for (int i = 0; i < reports.size(); i++) {
      Report report = reports.get(i);
      int end = report.content().stream().mapToInt(Quote::end).max().orElse(0);
      end = Math.max(end, report.cue().end());
      boolean quotes =
          report.content().stream().anyMatch(quote -> Quotations.isQuotation(quote.text()));
      if (quotes
          && (report.cue().text().equals(":") || !isQuoted(report))
          && end <= words.start()
          && words.start() - end < NEAR
          && goesOn(end, words.start())) {
        best = i;
      }
    }
    return best;
  }

  private boolean isQuoted(Report report) {
    return quotations.around(text.points().toUtf16(report.cue().start())) != null;
  }

  /** A report in somebody's quoted words has no content outside them. */
  private Report inside(Report report) {
    Quotations.@Nullable Stretch around =
        quotations.around(text.points().toUtf16(report.cue().start()));
    if (around == null) {
      return report;
    }
    List<Quote> content = new ArrayList<>();
    for (Quote quote : report.content()) {
      int start = Math.max(around.start(), text.points().toUtf16(quote.start()));
      int end = Math.min(around.end(), text.points().toUtf16(quote.end()));
      if (start < end) {
        content.add(text.points().quote(start, end));
      }
    }
    return new Report(report.source(), report.cue(), content, report.speaker());
  }

  /** In the same paragraph, at the start of a sentence. */
  private boolean goesOn(int from, int to) {
    String between = text.text().substring(text.points().toUtf16(from), text.points().toUtf16(to));
    String before = between.stripTrailing();
    char last = before.isEmpty() ? ' ' : before.charAt(before.length() - 1);
    return !between.contains("\n\n") && (last == '.' || last == ':');
  }

  /** "The mayor added:" at the end of a sentence: the quotation, or the paragraph, that follows. */
  private Report announced(Report report) {
    if (!report.content().isEmpty()) {
      return report;
    }
    String all = text.text();
    int start = text.points().toUtf16(report.cue().end());
    while (start < all.length() && Character.isWhitespace(all.charAt(start))) {
      start++;
    }
    if (start >= all.length()) {
      return report;
    }
    Quotations.@Nullable Stretch stretch = quotations.around(start);
    int end = all.indexOf('\n', start);
    end = stretch != null ? stretch.end() : end < 0 ? all.length() : end;
    while (end > start && stretch == null && ". \u00A0".indexOf(all.charAt(end - 1)) >= 0) {
      end--;
    }
    return end - start < 3
        ? report
        : new Report(
            report.source(),
            report.cue(),
            List.of(text.points().quote(start, end)),
            report.speaker());
  }

  /** A content that ends inside a quotation which it shares goes on to the quotation's end. */
  private Quote closed(Quote content) {
    int start = text.points().toUtf16(content.start());
    int end = text.points().toUtf16(content.end());
    Quotations.@Nullable Stretch open = quotations.around(end - 1);
    if (open == null || open.end() <= end || open.start() < start - 1) {
      return content;
    }
    return text.points().quote(start, open.end());
  }
}
