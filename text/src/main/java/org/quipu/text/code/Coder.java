package org.quipu.text.code;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.quipu.core.attribution.Attribution;
import org.quipu.core.claim.Claim;
import org.quipu.core.claim.Stance;
import org.quipu.core.document.Document;
import org.quipu.core.document.Known;
import org.quipu.core.document.Language;
import org.quipu.core.document.Quote;
import org.quipu.core.document.Span;
import org.quipu.core.event.EventType;
import org.quipu.core.event.Status;
import org.quipu.core.time.DateRange;
import org.quipu.text.annotate.Annotated;
import org.quipu.text.annotate.Annotators;
import org.quipu.text.annotate.Sentence;
import org.quipu.text.attribution.AttributionReader;
import org.quipu.text.attribution.Signatory;
import org.quipu.text.coding.CodedCount;
import org.quipu.text.coding.CodedEvent;
import org.quipu.text.coding.CodedFact;
import org.quipu.text.coding.Coding;
import org.quipu.text.coding.NameMention;
import org.quipu.text.coding.PlaceMention;
import org.quipu.text.coding.StanceMark;
import org.quipu.text.coding.Tally;
import org.quipu.text.coding.TimeMention;
import org.quipu.text.count.FoundCount;
import org.quipu.text.count.TallyReader;
import org.quipu.text.lexicon.Entry;
import org.quipu.text.resolve.actor.ActorReader;
import org.quipu.text.resolve.actor.OwnActors;
import org.quipu.text.resolve.name.SpanishNames;
import org.quipu.text.resolve.place.Gazetteer;
import org.quipu.text.resolve.place.PlaceReader;

/**
 * The way of a text: annotated, its names, times, places, numbers and speakers resolved, its events
 * and counts coded. A pure function of text and publication date; one instance serves all threads.
 */
public final class Coder {
  /** Of the program; with the lexicon's digest it names what made a claim. */
  public static final String VERSION = "0.1.0";

  private static final String OPENING = "\"'\u201c\u2018\u00ab";
  private static final String CLOSING = "\"'\u201d\u2019\u00bb";

  private final Annotators annotators = new Annotators();
  private final Gazetteer gazetteer;
  private final OwnActors own;
  private final Readers.ByLanguage readers;
  private final Passages passages = new Passages();
  private final EventBuilder builder = new EventBuilder();
  private final Tables tables = Tables.bundled();
  private final PlaceReader places;

  public Coder() {
    this(Gazetteer.bundled(), OwnActors.NONE);
  }

  /**
   * @param gazetteer with places of one's own, where there are some
   * @param own whose names win over those of the bundled lists
   */
  public Coder(Gazetteer gazetteer, OwnActors own) {
    this.gazetteer = gazetteer;
    this.own = own;
    this.readers = new Readers.ByLanguage(gazetteer, own);
    this.places = new PlaceReader(gazetteer);
  }

  /** What makes claims from English: {@code quipu VERSION/lexicon DIGEST}. */
  public String version() {
    return version(Language.ENGLISH);
  }

  /**
   * What makes claims from a language: {@code quipu VERSION/lexicon DIGEST}, and {@code /actors
   * DIGEST} and {@code /places DIGEST} where lists were given, for those make other claims.
   */
  public String version(Language language) {
    String places = gazetteer.digest().isEmpty() ? "" : "/places " + gazetteer.digest();
    String lists = own.digest().isEmpty() ? "" : "/actors " + own.digest();
    return "quipu " + VERSION + "/lexicon " + readers.of(language).digest() + lists + places;
  }

  /**
   * Codes an English text.
   *
   * @param published the day, month or year of publication, null where unknown: relative dates then
   *     stay unresolved
   * @param publisher who speaks where the text says "we", null where unknown
   */
  public Coding code(String text, @Nullable DateRange published, @Nullable String publisher) {
    return code(text, Language.ENGLISH, published, publisher);
  }

  /** Codes a text of a language; the rest as {@link #code(String, DateRange, String)}. */
  public Coding code(
      String text, Language language, @Nullable DateRange published, @Nullable String publisher) {
    return reading(text, language, published, publisher).coding();
  }

  /** A trace of the sentences in the text's language; its coding has the others' claims too. */
  private Trace reading(
      String text, Language language, @Nullable DateRange published, @Nullable String publisher) {
    List<Passages.Stretch> foreign = passages.foreign(text, language);
    if (foreign.isEmpty()) {
      return trace(text, language, published, publisher);
    }
    Trace own = trace(Passages.blank(text, foreign, false), language, published, publisher);
    Trace other =
        trace(Passages.blank(text, foreign, true), Passages.other(language), published, publisher);
    Coding both = Mixture.of(language, own.coding(), other.coding());
    return new Trace(own.annotated(), own.actors(), both, own.given());
  }

  /** A coding with the counts that the text gives for its own main incident, null without any. */
  public record Tallied(Coding coding, @Nullable Tally tally) {}

  /**
   * Codes a text and tallies it.
   *
   * @param title where it is not part of the text; only the tally looks at it
   */
  public Tallied codeAndTally(
      String text,
      @Nullable String title,
      Language language,
      @Nullable DateRange published,
      @Nullable String publisher) {
    Trace reading = reading(text, language, published, publisher);
    TallyReader tally = readers.of(language).tally();
    Annotated head =
        title == null || title.isBlank()
            ? null
            : annotators.annotate(TallyReader.headline(title), language);
    return new Tallied(reading.coding(), tally.tally(reading.annotated(), head));
  }

  /** What was read in a document: its sentences and its claims, ready for a record. */
  public record DocumentReading(List<Span> sentences, List<Claim> claims) {}

  /** Reads a document in its own language. */
  public DocumentReading read(Document document) {
    Known<String> publisher = document.metadata().publisher();
    Language language = document.language().value();
    Coding coding =
        code(
            document.text(),
            language,
            document.published(),
            publisher == null ? null : publisher.value());
    return new DocumentReading(
        coding.sentences(),
        Claims.of(document, coding, rule -> version(languageOf(rule, language)), stances(coding)));
  }

  /** A rule's id begins with its language, which a sentence may have to itself. */
  private static Language languageOf(String rule, Language document) {
    Language other = Passages.other(document);
    return rule.startsWith(other.code() + "/") ? other : document;
  }

  /** The stances of the entries that the events come from. */
  private Map<String, @Nullable Stance> stances(Coding coding) {
    Map<String, @Nullable Stance> found = new HashMap<>();
    for (CodedEvent event : coding.events()) {
      Language language = languageOf(event.rule(), coding.language());
      found.put(event.rule(), readers.of(language).stances().get(event.rule()));
    }
    return found;
  }

  /** A coding with what it was made from, for {@link Explanation}. */
  record Trace(Annotated annotated, ActorReader actors, Coding coding, List<Tables.Given> given) {}

  Trace trace(
      String text, Language language, @Nullable DateRange published, @Nullable String publisher) {
    Readers by = readers.of(language);
    Annotated annotated = named(annotators.annotate(text, language), by.names());
    List<TimeMention> timeMentions = by.times().read(annotated, published);
    List<PlaceMention> placeMentions = places.read(annotated);
    ActorReader actors = new ActorReader(by.actors(), annotated, published);
    Circumstances circumstances =
        new Circumstances(annotated, timeMentions, placeMentions, published);
    Voice voice = new Voice(annotated, publisher);
    Map<Integer, List<Draft>> drafts = new LinkedHashMap<>();
    Backreference back = new Backreference(annotated, by.lexicon().ties());
    Unsaid unsaid = new Unsaid(annotated, by.lexicon(), actors);
    for (Sentence sentence : annotated.sentences()) {
      List<Draft> here = new ArrayList<>(by.events().read(annotated, sentence, actors));
      here.removeIf(draft -> isPartOfTime(annotated, draft, timeMentions)); // "in March"
      drafts.put(sentence.index(), back.resolve(unsaid.fill(sentence, here)));
    }
    Signatory signed = by.signatories().read(annotated, actors);
    Signatory signatory = signed == null || signed.isOf(publisher) ? null : signed;
    List<Attribution> said =
        by.attributions().read(annotated, actors, blows(annotated, drafts), signatory);
    Weapons armed = new Weapons(by.weapons(), annotated, drafts);
    List<CodedEvent> coded = new ArrayList<>();
    List<Draft> all = new ArrayList<>();
    Map<Long, Integer> eventAt = new HashMap<>();
    Map<Integer, Integer> triggers = new LinkedHashMap<>();
    for (List<Draft> here : drafts.values()) {
      for (Draft draft : here) {
        triggers.put(coded.size(), draft.trigger());
        eventAt.put(key(draft.sentence().index(), draft.trigger()), coded.size());
        coded.add(
            builder.build(annotated, draft, here, circumstances, armed, said, voice, published));
        all.add(draft);
      }
    }
    List<Tables.Given> given = tables.read(annotated, coded, all);
    for (int i = 0; i < coded.size(); i++) {
      coded.set(i, given.get(i).to(coded.get(i)));
    }
    coded.addAll(new Denials(annotated, by.lexicon().ties(), actors).of(coded, said));
    List<StanceMark> marks =
        by.marks().read(annotated, said).stream()
            .map(mark -> mark.by(Speakers.of(mark.quote().span(), Set.of(), said)))
            .toList();
    coded.replaceAll(event -> event.noting(marks));
    List<CodedCount> counted = new ArrayList<>();
    for (FoundCount found : by.counts().read(annotated, timeMentions, placeMentions, published)) {
      counted.add(count(found, eventAt, coded, said));
    }
    List<CodedFact> facts = by.facts().read(annotated, timeMentions, coded, triggers, said);
    Coding coding =
        new Coding(
            language,
            sentences(annotated),
            names(annotated),
            timeMentions,
            placeMentions,
            AttributionReader.worthWriting(annotated, said, used(coded, counted, facts), signatory),
            marks,
            coded,
            counted,
            facts);
    return new Trace(annotated, actors, coding, given);
  }

  /** The words of violence: "attacked the village" is no word against the village. */
  private static Set<Span> blows(Annotated text, Map<Integer, List<Draft>> drafts) {
    return drafts.values().stream()
        .flatMap(List::stream)
        .filter(draft -> draft.entry().type() == EventType.ASSAULT)
        .map(draft -> text.quote(draft.sentence(), draft.trigger(), draft.trigger()).span())
        .collect(Collectors.toSet());
  }

  /** The reports that claims stand in. */
  private static List<Attribution> used(
      List<CodedEvent> events, List<CodedCount> counts, List<CodedFact> facts) {
    return Stream.of(
            events.stream().map(CodedEvent::attribution),
            counts.stream().map(CodedCount::attribution),
            facts.stream().map(CodedFact::attribution))
        .flatMap(each -> each)
        .filter(Objects::nonNull)
        .toList();
  }

  private static Annotated named(Annotated text, @Nullable SpanishNames names) {
    return names == null ? text : names.refine(text);
  }

  /** The entries tried at each word of a sentence. */
  List<EventReader.Tried> explain(Trace reading, Sentence sentence) {
    return readers.of(reading.annotated().language()).events().explain(sentence, reading.actors());
  }

  /** The lexicon's entry with this id, which must be there. */
  Entry entry(Language language, String id) {
    return readers.of(language).lexicon().entries().stream()
        .filter(entry -> entry.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no entry " + id));
  }

  private static boolean isPartOfTime(Annotated text, Draft draft, List<TimeMention> times) {
    Span word = text.quote(draft.sentence(), draft.trigger(), draft.trigger()).span();
    return times.stream().anyMatch(time -> time.quote().span().contains(word));
  }

  private static long key(int sentence, int token) {
    return ((long) sentence << 32) | token;
  }

  private static CodedCount count(
      FoundCount found,
      Map<Long, Integer> eventAt,
      List<CodedEvent> events,
      List<Attribution> said) {
    int event = eventAt.getOrDefault(key(found.sentence(), found.triggerToken()), -1);
    Status status = found.status();
    if (status == Status.ASSERTED && event >= 0) {
      status = events.get(event).status();
    }
    Attribution by = Speakers.of(found.count().quote().span(), Set.of(), said);
    return new CodedCount(
        found.count(), found.sentence(), status, by, event, found.rule(), 0.8, found.notes());
  }

  private static List<Span> sentences(Annotated text) {
    return text.sentences().stream().map(s -> text.quote(s, 1, s.size()).span()).toList();
  }

  private static List<NameMention> names(Annotated text) {
    List<NameMention> names = new ArrayList<>();
    for (Sentence sentence : text.sentences()) {
      int from = 0;
      for (int i = 1; i <= sentence.size() + 1; i++) {
        String here = i <= sentence.size() ? sentence.token(i).entity() : "O";
        String open = from == 0 ? "O" : sentence.token(from).entity();
        if (from != 0 && !here.equals(open)) {
          Quote quote = text.quote(sentence, from, i - 1);
          names.add(new NameMention(withMarks(text, quote, open), open));
          from = 0;
        }
        if (from == 0 && !here.equals("O")) {
          from = i;
        }
      }
    }
    return names;
  }

  /** The title of a work and the like goes with its quotation marks. */
  private static Quote withMarks(Annotated text, Quote name, String kind) {
    String all = text.text();
    int start = text.points().toUtf16(name.start());
    int end = text.points().toUtf16(name.end());
    int before = start > 0 && all.charAt(start - 1) == ' ' ? start - 2 : start - 1;
    int after = end < all.length() && all.charAt(end) == ' ' ? end + 1 : end;
    boolean marked =
        text.language() == Language.SPANISH
            && !kind.equals("LOCATION")
            && before >= 0
            && after < all.length()
            && OPENING.indexOf(all.charAt(before)) >= 0
            && OPENING.indexOf(all.charAt(before)) == CLOSING.indexOf(all.charAt(after));
    return marked ? text.points().quote(before, after + 1) : name;
  }
}
