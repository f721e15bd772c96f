package org.quipu.text.attribution;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quipu.core.attribution.Attribution;
import org.quipu.core.document.Language;
import org.quipu.core.document.Span;
import org.quipu.text.annotate.Annotated;
import org.quipu.text.annotate.Sentence;
import org.quipu.text.resolve.actor.ActorReader;

/**
 * Who says what: speaker, cue and content of direct, indirect and mixed quotation, "according to",
 * and reports inside reports. Immutable, shared by all threads.
 */
public final class AttributionReader {
  private final CueWords words;

  private AttributionReader(CueWords words) {
    this.words = words;
  }

  public static AttributionReader english() {
    return of(Language.ENGLISH);
  }

  /** With the words of a language. */
  public static AttributionReader of(Language language) {
    return new AttributionReader(CueWords.of(language));
  }

  /** As below, where every cue is one. */
  public List<Attribution> read(Annotated text, ActorReader actors) {
    return read(text, actors, Set.of());
  }

  /**
   * In the order of their cues; a report inside another's content names that one as its frame.
   *
   * @param deeds words that are deeds here, and no cues whatever else they can mean
   */
  public List<Attribution> read(Annotated text, ActorReader actors, Set<Span> deeds) {
    Quotations quotations = new Quotations(text.text());
    List<Report> reports = new ArrayList<>();
    for (Sentence sentence : text.sentences()) {
      if (sentence.isParsed()) {
        reports.addAll(new ReportFinder(words, text, sentence, quotations, actors).find());
      }
    }
    reports.addAll(new SpeakerLines(text, quotations, actors).find());
    reports.removeIf(report -> deeds.stream().anyMatch(report.cue().span()::contains));
    return nest(new RunningQuotations(text, quotations).extend(reports));
  }

  /**
   * Without the reports inside a report, or inside somebody's own quoted words, that no claim
   * stands in: "I think", "you say", "he said he hoped" there are the speaker's way of speaking.
   *
   * @param used the innermost reports that claims stand in
   */
  public static List<Attribution> worthWriting(
      Annotated text, List<Attribution> all, Collection<Attribution> used) {
    Quotations quotations = new Quotations(text.text());
    Set<Attribution> needed = Collections.newSetFromMap(new IdentityHashMap<>());
    used.forEach(attribution -> needed.addAll(attribution.chain()));
    return all.stream()
        .filter(
            said ->
                needed.contains(said)
                    || said.within() == null
                        && (said.cue().get(0).text().equals(":")
                            || quotations.around(text.points().toUtf16(said.cue().get(0).start()))
                                == null))
        .toList();
  }

  /** From the widest content inwards, so that a frame exists before what stands in it. */
  private List<Attribution> nest(List<Report> reports) {
    List<Report> widest = new ArrayList<>(reports);
    widest.sort(Comparator.comparingInt(report -> -report.contentLength()));
    List<Attribution> made = new ArrayList<>();
    for (Report report : widest) {
      Attribution frame = frame(report.cue().span(), made);
      if (frame != null && isSameVoice(report, frame)) {
        continue; // "I think …" in a quotation, "he said he feared …"
      }
      made.add(
          new Attribution(
              report.source(), List.of(report.cue()), report.content(), report.speaker(), frame));
    }
    made.sort(Comparator.comparingInt(attribution -> attribution.cue().get(0).start()));
    return made;
  }

  private boolean isSameVoice(Report report, Attribution frame) {
    if (report.source().size() != 1) {
      return false;
    }
    String source = report.source().get(0).text();
    if (words.isFirstPerson(source)) {
      return true;
    }
    return words.isThirdPerson(source)
        && report.speaker() != null
        && report.speaker().equals(frame.speaker());
  }

  private static @Nullable Attribution frame(Span cue, List<Attribution> made) {
    Attribution narrowest = null;
    int shortest = Integer.MAX_VALUE;
    for (Attribution attribution : made) {
      for (var content : attribution.content()) {
        if (content.span().contains(cue) && content.span().length() < shortest) {
          narrowest = attribution;
          shortest = content.span().length();
        }
      }
    }
    return narrowest;
  }
}
