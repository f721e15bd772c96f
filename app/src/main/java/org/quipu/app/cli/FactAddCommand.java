package org.quipu.app.cli;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.quipu.core.Coded;
import org.quipu.core.attribution.Attribution;
import org.quipu.core.claim.Basis;
import org.quipu.core.claim.ClaimId;
import org.quipu.core.claim.FactClaim;
import org.quipu.core.claim.Rule;
import org.quipu.core.document.CodePoints;
import org.quipu.core.document.Document;
import org.quipu.core.document.Evidence;
import org.quipu.core.document.Hash;
import org.quipu.core.document.Known;
import org.quipu.core.document.Language;
import org.quipu.core.document.Metadata;
import org.quipu.core.document.Origin;
import org.quipu.core.document.Quote;
import org.quipu.core.document.Span;
import org.quipu.core.event.ActId;
import org.quipu.core.event.Status;
import org.quipu.core.json.CanonicalJson;
import org.quipu.record.Record;
import org.quipu.record.entry.RecordedClaim;
import org.quipu.record.source.Names;
import org.quipu.text.code.Coder;
import org.quipu.text.open.LanguageVote;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code quipu fact add}: a fact that a person enters, with its source. */
@Command(
    name = "add",
    mixinStandardHelpOptions = true,
    description = {
      "Adds a fact by hand. Its evidence are words of a document on record (--document), or the",
      "words that you quote: they are then kept as a small document of their own."
    },
    footer = {
      "",
      "Example: quipu fact add peru.quipu --act PER/removal/2022-12-07 approval.votes_for 101"
          + " --source \"Andean Digest\" --published 2022-12-08 --quote \"101 votes in favour\"",
      "Example: quipu fact add peru.quipu --act PER/removal/2022-12-07 debate.held no"
          + " --document d3f0a91be --quote \"without a debate\""
    })
final class FactAddCommand implements Callable<Integer> {
  @Mixin private RecordOption file;

  @Parameters(
      index = "1",
      paramLabel = "NAME",
      description = "Lower-case words with dots and underscores: hearing.held.")
  private String name;

  @Parameters(
      index = "2",
      paramLabel = "VALUE",
      description = {
        "A whole number, a day (2022-12-07), days (2022-12-01/2022-12-07), a period (P4M),",
        "yes or no, or words."
      })
  private String value;

  @Option(
      names = "--act",
      required = true,
      paramLabel = "COUNTRY/act/DATE",
      description = "The act that it is about.")
  private String act;

  @Option(
      names = "--source",
      description = {
        "Who says so. With --document, the words of the document for whom it quotes; left out",
        "where its publisher says it."
      })
  private @Nullable String source;

  @Option(names = "--quote", required = true, description = "The words that say so.")
  private String quote;

  @Option(names = "--document", description = "The document on record; an id or its beginning.")
  private @Nullable String document;

  @Option(names = "--published", description = "Day, month or year, where no --document is given.")
  private @Nullable String published;

  @Option(names = "--url", description = "Where it was published, likewise.")
  private @Nullable String url;

  @Option(names = "--lang", description = "en or es: of the words, where it is not to be detected.")
  private @Nullable String lang;

  /** A document, the bytes it was opened from, and the words in it. */
  private record Source(
      Document document, byte[] original, int sentence, Quote words, @Nullable Attribution said) {}

  @Override
  public Integer call() {
    FactValue.check(name, value);
    if (quote.isBlank()) {
      throw new UsageException("--quote is the evidence and cannot be empty");
    }
    String of = act(act).toString();
    try (Record record = file.forWriting()) {
      Source from = document == null ? leaflet() : quoted(record, record.document(document));
      FactClaim claim = claim(of, from);
      ClaimId id = CanonicalJson.idOf(claim);
      if (record.enter(from.document(), from.original(), claim)) {
        System.out.println(id + ": " + name + " = " + claim.value() + ", of " + of + ", added");
      } else {
        RecordedClaim there = record.claim(id.value());
        System.out.println(
            id
                + ": on record already"
                + (there.standing().isInForce()
                    ? ""
                    : ", but " + there.standing().code() + "; \"quipu confirm\" puts it in force"));
      }
      return 0;
    }
  }

  static ActId act(String id) {
    try {
      return ActId.parse(id);
    } catch (IllegalArgumentException e) {
      throw new UsageException("--act: " + e.getMessage());
    }
  }

  private FactClaim claim(String of, Source from) {
    Basis basis =
        new Basis(
            new Evidence(from.document().id(), from.words()),
            from.sentence(),
            Status.ASSERTED,
            from.said(),
            new Rule("hand", "quipu " + Coder.VERSION),
            1,
            List.of());
    try {
      return new FactClaim(basis, name, value.strip(), of, null);
    } catch (IllegalArgumentException e) {
      throw new UsageException("" + e.getMessage());
    }
  }

  /** The words alone, with what is known of where they stand. */
  private Source leaflet() {
    if (source == null || source.isBlank()) {
      throw new UsageException(
          "who says so? Give --source, or --document where the words stand in one on record");
    }
    String words = quote.strip();
    byte[] bytes = words.getBytes(StandardCharsets.UTF_8);
    Document leaflet =
        Document.of(
            Hash.of(bytes),
            "text/plain",
            language(words),
            words,
            new Metadata(
                new Known<>(source.strip(), Origin.FLAG),
                null,
                null,
                url == null ? null : new Known<>(url, Origin.FLAG),
                null,
                published == null
                    ? null
                    : new Known<>(Filters.days("--published", published), Origin.FLAG)));
    CodePoints text = new CodePoints(words);
    return new Source(leaflet, bytes, 0, text.quote(new Span(0, text.length())), null);
  }

  private Known<Language> language(String words) {
    try {
      if (lang != null) {
        return new Known<>(Coded.parse(Language.class, lang.toLowerCase(Locale.ROOT)), Origin.FLAG);
      }
      String code = LanguageVote.load().of(words).code();
      // The language only says how the words would be read; a figure alone is in none.
      return new Known<>(
          Language.SPANISH.code().equals(code) ? Language.SPANISH : Language.ENGLISH,
          Origin.DETECTED);
    } catch (IllegalArgumentException e) {
      throw new UsageException("--lang is en or es, not \"" + lang + "\"");
    }
  }

  private Source quoted(Record record, Document in) {
    if (published != null || url != null || lang != null) {
      throw new UsageException(
          "--published, --url and --lang are those of the document on record; leave them out");
    }
    CodePoints text = new CodePoints(in.text());
    QuotedWords words = new QuotedWords(text);
    List<Span> found = words.find(quote);
    if (found.isEmpty()) {
      throw new UsageException(
          "\"%s\" does not stand in document %s, \"%s\"; quote it letter for letter (\"quipu search\" finds the passage)"
              .formatted(quote, Ids.brief(in.id().value()), in.label()));
    }
    if (found.size() > 1) {
      throw new UsageException(
          "\"%s\" stands %d times in document %s; quote more words, so that one place is meant"
              .formatted(quote, found.size(), Ids.brief(in.id().value())));
    }
    Span at = found.get(0);
    List<Span> sentences = record.sentences(in.id());
    int sentence = 0;
    while (sentence < sentences.size() - 1 && sentences.get(sentence).end() <= at.start()) {
      sentence++;
    }
    return new Source(in, record.original(in.id()), sentence, text.quote(at), said(in, text, at));
  }

  /** Whom the document quotes, null where it speaks itself. */
  private @Nullable Attribution said(Document in, CodePoints text, Span at) {
    Known<String> publisher = in.metadata().publisher();
    if (source == null
        || publisher != null && Names.fold(publisher.value()).equals(Names.fold(source))) {
      return null;
    }
    List<Span> named = new QuotedWords(text).find(source);
    if (named.isEmpty()) {
      throw new UsageException(
          "\"%s\" does not stand in document %s; give --source in its words, or leave it out where the publisher itself says it"
              .formatted(source, Ids.brief(in.id().value())));
    }
    Span nearest =
        named.stream()
            .min(
                java.util.Comparator.comparingInt(
                    each -> Math.max(at.start() - each.end(), each.start() - at.end())))
            .orElseThrow();
    return new Attribution(
        List.of(text.quote(nearest)), List.of(), List.of(text.quote(at)), null, null);
  }
}
