package org.quipu.record;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import org.quipu.core.actor.Actor;
import org.quipu.core.actor.ActorKind;
import org.quipu.core.actor.Participant;
import org.quipu.core.claim.Basis;
import org.quipu.core.claim.Claim;
import org.quipu.core.claim.CountClaim;
import org.quipu.core.claim.EventClaim;
import org.quipu.core.claim.Rule;
import org.quipu.core.document.CodePoints;
import org.quipu.core.document.Document;
import org.quipu.core.document.Evidence;
import org.quipu.core.document.Quote;
import org.quipu.core.document.Span;
import org.quipu.core.event.Event;
import org.quipu.core.event.EventType;
import org.quipu.core.event.Status;
import org.quipu.core.json.CanonicalJson;
import org.quipu.core.place.Location;
import org.quipu.core.place.Place;
import org.quipu.core.quantity.Count;
import org.quipu.core.quantity.Measure;
import org.quipu.core.quantity.Quantity;
import org.quipu.record.actor.Identities;

/**
 * Builds a large record from made-up documents and tells what adding one costs as it grows: the
 * benchmark behind the figures of docs/accuracy.md. Each document tells of five occurrences with a
 * figure each; an occurrence is told by a handful of documents, names and towns are few or many as
 * in the press (Zipf's law), three years are covered.
 *
 * <p>Arguments: file (must not exist), claims in all, claims between two lines of the report.
 */
final class Growth {
  private static final int EVENTS = 5;
  private static final int CLAIMS = 2 * EVENTS;
  private static final int TOWNS = 3000;
  private static final int NAMES = 40_000;
  private static final int DAYS = 1100;
  private static final LocalDate FIRST = LocalDate.of(2020, 1, 1);
  private static final EventType[] TYPES = {
    EventType.PROTEST, EventType.ASSAULT, EventType.COERCE, EventType.REQUEST, EventType.ACCUSE
  };

  private Growth() {}

  public static void main(String[] arguments) {
    Path file = Path.of(arguments[0]);
    if (Files.exists(file)) {
      throw new IllegalArgumentException(file + " exists already; name a new file");
    }
    int documents = Integer.parseInt(arguments[1]) / CLAIMS;
    int step = Math.max(1, Integer.parseInt(arguments[2]) / CLAIMS);
    System.out.println(
        "claims\tmedian ms\t95th percentile ms\theap MB\tfile MB\tincidents of the last\tactors");
    try (Record record = Record.create(file)) {
      double[] times = new double[step];
      for (int number = 0; number < documents; number++) {
        Document document = document(number);
        List<Span> sentences = sentences(document);
        List<Claim> claims = claims(document, number, sentences);
        byte[] bytes = Sources.bytes(document.text());
        long start = System.nanoTime();
        record.append(document, bytes, Sources.CODER, sentences, claims);
        times[number % step] = (System.nanoTime() - start) / 1e6;
        if ((number + 1) % step == 0) {
          report(record, file, (number + 1L) * CLAIMS, times, claims);
        }
      }
    }
  }

  private static void report(
      Record record, Path file, long claims, double[] times, List<Claim> last) {
    double[] sorted = times.clone();
    Arrays.sort(sorted);
    Runtime runtime = Runtime.getRuntime();
    System.gc();
    long told =
        last.stream()
            .filter(claim -> claim instanceof EventClaim)
            .mapToLong(
                claim ->
                    record
                        .incidentOf(CanonicalJson.idOf(claim))
                        .map(incident -> incident.documents())
                        .orElse(0L))
            .sum();
    System.out.printf(
        Locale.ROOT,
        "%d\t%.1f\t%.1f\t%d\t%d\t%.1f documents each\t%s%n",
        claims,
        sorted[sorted.length / 2],
        sorted[(int) (sorted.length * 0.95)],
        (runtime.totalMemory() - runtime.freeMemory()) >> 20,
        file.toFile().length() >> 20,
        told / (double) EVENTS,
        actors(record));
  }

  /** How many actors there are, in how many mentions, and how long it takes to have them all. */
  private static String actors(Record record) {
    long start = System.nanoTime();
    Identities who = record.identities();
    double time = (System.nanoTime() - start) / 1e6;
    return String.format(
        Locale.ROOT,
        "%d in %d mentions, read in %.0f ms",
        who.all().size(),
        who.all().stream().mapToInt(each -> each.mentions().size()).sum(),
        time);
  }

  /** An occurrence as its reports share it. */
  private record Occurrence(
      int number, EventType type, String who, String town, int day, int figure) {
    static Occurrence of(int number) {
      SplittableRandom random = new SplittableRandom(number * 7919L);
      return new Occurrence(
          number,
          TYPES[random.nextInt(TYPES.length)],
          name(zipf(random, NAMES)) + " " + name(random.nextInt(NAMES)),
          "Villa " + name(zipf(random, TOWNS)),
          random.nextInt(DAYS),
          1 + zipf(random, 400));
    }
  }

  /** The occurrences of a document: each is told by documents that stand near each other. */
  private static List<Occurrence> occurrences(int document) {
    SplittableRandom random = new SplittableRandom(document);
    List<Occurrence> told = new ArrayList<>();
    for (int i = 0; i < EVENTS; i++) {
      told.add(Occurrence.of(document * 2 + random.nextInt(12)));
    }
    return told;
  }

  private static int zipf(SplittableRandom random, int most) {
    return (int) Math.pow(most, random.nextDouble()) % most;
  }

  private static String name(int number) {
    StringBuilder name = new StringBuilder();
    String[] syllables = {"ma", "ri", "to", "que", "sa", "lo", "vi", "chu", "pa", "ne"};
    for (int rest = number + 10; rest > 0; rest /= 10) {
      name.append(syllables[rest % 10]);
    }
    return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
  }

  private static Document document(int number) {
    StringBuilder text = new StringBuilder();
    int i = 0;
    for (Occurrence each : occurrences(number)) {
      text.append("On day ").append(each.day()).append(' ').append(each.who());
      text.append(" marched in ").append(each.town()).append(" with ").append(each.figure());
      text.append(" people, item ").append(number).append('.').append(i++).append(".\n\n");
    }
    return Sources.document(
        text.toString(),
        "Outlet " + number % 200,
        "Report " + number,
        FIRST.plusDays(occurrences(number).get(0).day() + 1));
  }

  private static List<Span> sentences(Document document) {
    List<Span> sentences = new ArrayList<>();
    int start = 0;
    CodePoints points = new CodePoints(document.text());
    for (int end = document.text().indexOf("\n\n"); end >= 0; ) {
      sentences.add(new Span(points.toPoint(start), points.toPoint(end)));
      start = end + 2;
      end = document.text().indexOf("\n\n", start);
    }
    return sentences;
  }

  private static List<Claim> claims(Document document, int number, List<Span> sentences) {
    List<Claim> claims = new ArrayList<>();
    CodePoints points = new CodePoints(document.text());
    List<Occurrence> told = occurrences(number);
    for (int i = 0; i < told.size(); i++) {
      Occurrence each = told.get(i);
      Span sentence = sentences.get(i);
      Quote whole = points.quote(sentence);
      Basis basis =
          new Basis(
              new Evidence(document.id(), whole),
              i,
              Status.ASSERTED,
              null,
              new Rule("en/growth", Sources.CODER),
              0.8,
              List.of());
      EventClaim event =
          new EventClaim(
              basis,
              new Event(
                  each.type(),
                  List.of(),
                  List.of(),
                  null,
                  null,
                  whole,
                  List.of(
                      new Participant(
                          whole,
                          new Actor(each.who(), "PER", List.of(), ActorKind.PERSON, null),
                          null)),
                  List.of(),
                  null,
                  null,
                  Sources.on(document, FIRST.plusDays(each.day()), "On day " + each.day()),
                  new Location(
                      new Place(each.town(), "PER", each.town() + " Region", null, null, 4, null),
                      whole,
                      false),
                  null));
      claims.add(event);
      claims.add(
          new CountClaim(
              basis,
              new Count(
                  Measure.PARTICIPANTS,
                  whole,
                  Quantity.exactly(each.figure(), each.figure() + " people"),
                  null,
                  false,
                  null,
                  null,
                  null),
              CanonicalJson.idOf(event)));
    }
    return claims;
  }
}
