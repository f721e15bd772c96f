package org.quipu.record;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.quipu.core.document.CodePoints;
import org.quipu.core.document.Document;
import org.quipu.core.document.DocumentId;
import org.quipu.core.document.Quote;
import org.quipu.core.document.Span;
import org.quipu.record.entry.RecordedClaim;

/** The sentences around a claim: as the coder cut them where its reading says so, else passages. */
record Sentences(Quote around, @Nullable Quote before, @Nullable Quote after) {
  private static final Pattern PAIR = Pattern.compile("(\\d+),(\\d+)");

  static Sentences of(Handle handle, RecordedClaim claim, Document document) {
    CodePoints text = new CodePoints(document.text());
    Span evidence = claim.claim().basis().evidence().quote().span();
    // A claim entered by hand has no reading of its own; the newest one's sentences serve.
    Optional<String> stored =
        handle
            .createQuery(
                "SELECT sentences FROM reading WHERE document = ?"
                    + " ORDER BY coder = ? DESC, seq DESC LIMIT 1")
            .bind(0, document.id().value())
            .bind(1, claim.claim().basis().rule().coder())
            .mapTo(String.class)
            .findOne();
    List<Span> sentences = pairs(stored.orElse(""), text);
    return around(sentences.isEmpty() ? Passages.of(text) : sentences, evidence, text);
  }

  /** The sentences of a document as its newest reading cut them; passages where it cut none. */
  static List<Span> cut(Handle handle, DocumentId document, CodePoints text) {
    String stored =
        handle
            .createQuery(
                "SELECT sentences FROM reading WHERE document = ? ORDER BY seq DESC LIMIT 1")
            .bind(0, document.value())
            .mapTo(String.class)
            .findOne()
            .orElse("");
    List<Span> sentences = pairs(stored, text);
    return sentences.isEmpty() ? Passages.of(text) : sentences;
  }

  private static List<Span> pairs(String stored, CodePoints text) {
    return PAIR.matcher(stored)
        .results()
        .map(Sentences::span)
        .filter(span -> span.end() <= text.length())
        .toList();
  }

  private static Sentences around(List<Span> sentences, Span evidence, CodePoints text) {
    Span around = evidence;
    @Nullable Span before = null;
    @Nullable Span after = null;
    for (Span sentence : sentences) {
      if (sentence.overlaps(evidence)) {
        around = around.cover(sentence);
      } else if (sentence.end() <= evidence.start()) {
        before = sentence;
      } else if (after == null) {
        after = sentence;
      }
    }
    return new Sentences(
        text.quote(around),
        before == null ? null : text.quote(before),
        after == null ? null : text.quote(after));
  }

  private static Span span(MatchResult pair) {
    return new Span(Integer.parseInt(pair.group(1)), Integer.parseInt(pair.group(2)));
  }
}
