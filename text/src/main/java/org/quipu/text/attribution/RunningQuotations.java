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
  private final Annotated text;
  private final Quotations quotations;

  RunningQuotations(Annotated text, Quotations quotations) {
    this.text = text;
    this.quotations = quotations;
  }

  List<Report> extend(List<Report> reports) {
    List<Report> extended = new ArrayList<>();
    for (Report report : reports) {
      List<Quote> content = new ArrayList<>();
      for (Quote quote : report.content()) {
        content.add(closed(quote));
      }
      extended.add(new Report(report.source(), report.cue(), content, report.speaker()));
    }
    for (Quotations.Stretch stretch : quotations.all()) {
      Quote words = text.points().quote(stretch.start(), stretch.end());
      boolean said =
          extended.stream()
              .anyMatch(
                  report ->
                      report.content().stream()
                          .anyMatch(content -> content.span().overlaps(words.span())));
      int before = said ? -1 : before(extended, words.span());
      if (before >= 0) {
        Report report = extended.get(before);
        List<Quote> content = new ArrayList<>(report.content());
        content.add(words);
        extended.set(before, new Report(report.source(), report.cue(), content, report.speaker()));
      }
    }
    return extended;
  }

  /** The report just before these words in their paragraph, −1 where there is none. */
  private int before(List<Report> reports, Span words) {
    int best = -1;
    for (int i = 0; i < reports.size(); i++) {
      Report report = reports.get(i);
      int end = report.content().stream().mapToInt(Quote::end).max().orElse(0);
      end = Math.max(end, report.cue().end());
      boolean quotes = report.content().stream().anyMatch(quote -> isQuotation(quote.text()));
      if (quotes
          && end <= words.start()
          && words.start() - end < 80
          && sameParagraph(end, words.start())) {
        best = i;
      }
    }
    return best;
  }

  private static boolean isQuotation(String words) {
    char first = words.charAt(0);
    return first == '\u201C' || first == '"' || first == '\u00AB';
  }

  private boolean sameParagraph(int from, int to) {
    String between = text.text().substring(text.points().toUtf16(from), text.points().toUtf16(to));
    return !between.contains("\n\n");
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
