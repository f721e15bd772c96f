package org.quipu.app.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.quipu.app.exchange.OwnLists;
import org.quipu.app.reading.Reading;
import org.quipu.core.Coded;
import org.quipu.core.document.Language;
import org.quipu.record.GivenActors;
import org.quipu.record.Record;
import org.quipu.text.code.Coder;
import org.quipu.text.open.Given;
import org.quipu.text.open.Opener;
import org.quipu.text.open.Outcome;
import org.quipu.text.resolve.actor.OwnActors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code quipu read}: files and folders into a record. */
@Command(
    name = "read",
    mixinStandardHelpOptions = true,
    description =
        "Reads files and folders into a record: text, HTML, PDF, DOCX, JSON Lines. What was read"
            + " before is not read again.",
    footer = {
      "",
      "Example: quipu read statements/ report.pdf --record peru.quipu --publisher \"Andean Digest\"",
      "Beside a file, NAME.meta.json may give publisher, author, title, published, lang and url."
    })
final class ReadCommand implements Callable<Integer> {
  @Parameters(arity = "1..*", paramLabel = "PATH", description = "Files and folders.")
  private List<Path> paths;

  @Option(
      names = "--record",
      required = true,
      paramLabel = "RECORD",
      description = "The record's file; begun if it is not there.")
  private Path file;

  @Option(names = "--publisher", description = "Who published all of these.")
  private @Nullable String publisher;

  @Option(names = "--author", description = "Who wrote all of these.")
  private @Nullable String author;

  @Option(names = "--title", description = "The title, for a single document.")
  private @Nullable String title;

  @Option(names = "--published", description = "Day, month or year of publication, 2023-01-11.")
  private @Nullable String published;

  @Option(names = "--lang", description = "en or es, where it should not be detected.")
  private @Nullable String lang;

  @Option(names = "--url", description = "Where it was published.")
  private @Nullable String url;

  @Option(
      names = "--actors",
      paramLabel = "FILE.csv",
      description = {
        "Your own list of actors: name,aliases,country,sector,role,from,to,id. It wins over the",
        "bundled ones and is kept in the record for what is read later."
      })
  private @Nullable Path actors;

  @Option(names = "--quiet", description = "No progress and no summary.")
  private boolean quiet;

  @Mixin private Threads threads;

  @Mixin private OwnPlaces places;

  @Override
  public Integer call() {
    Given given =
        new Given(
            publisher,
            author,
            title,
            published == null ? null : Filters.days("--published", published),
            lang == null ? null : language(lang),
            url);
    GivenActors list = actors == null ? null : ActorFiles.read(actors);
    try (Record record = Files.exists(file) ? Record.open(file) : Record.create(file)) {
      if (list != null) {
        record.give(list);
      }
      OwnActors own = OwnLists.given(record);
      return read(record, paths, given, threads.count(), () -> places.coder(own), quiet);
    }
  }

  private static Language language(String code) {
    try {
      return Coded.parse(Language.class, code.toLowerCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw new UsageException("--lang is en or es, not \"" + code + "\"");
    }
  }

  static int read(
      Record record,
      List<Path> paths,
      Given given,
      int threads,
      Supplier<Coder> coders,
      boolean quiet) {
    Opener opener = new Opener();
    Reading reading = new Reading(record, threads, coders);
    Progress progress = new Progress("documents read", quiet);
    Reading.Summary all = new Reading.Summary(0, 0, 0, 0);
    for (Path path : paths) {
      try (Stream<Outcome> outcomes = opener.open(path, given)) {
        Reading.Summary here =
            reading.read(
                outcomes,
                problem -> {
                  progress.done();
                  System.err.println("quipu: " + problem);
                },
                progress::at);
        all = all.plus(here);
      }
    }
    progress.done();
    if (!quiet) {
      System.out.println(summary(all));
    }
    return all.unreadable() > 0 ? QuipuCommand.SOME_UNREADABLE : 0;
  }

  private static String summary(Reading.Summary all) {
    StringBuilder text = new StringBuilder();
    text.append(Words.count(all.added(), "document")).append(" read, ");
    text.append(Words.count(all.claims(), "claim")).append(" added");
    if (all.present() > 0) {
      text.append("; ").append(all.present()).append(" had been read before");
    }
    if (all.unreadable() > 0) {
      text.append("; ").append(Words.count(all.unreadable(), "input")).append(" could not be read");
    }
    return text.append('.').toString();
  }
}
