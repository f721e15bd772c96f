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
import org.quipu.core.document.Quote;
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
    return read(text, actors, Set.of(), null);
  }

  /**
   * In the order of their cues; a report inside another's content names that one as its frame.
   *
   * @param deeds words that are deeds here, and no cues whatever else they can mean
   * @param signatory whom the document speaks for, null for its publisher; all else stands in what
   *     he says
   */
  public List<Attribution> read(
      Annotated text, ActorReader actors, Set<Span> deeds, @Nullable Signatory signatory) {
    Quotations quotations = new Quotations(text.text());
    List<Report> reports = new ArrayList<>();
    for (Sentence sentence : text.sentences()) {
      if (sentence.isParsed()) {
        reports.addAll(new ReportFinder(words, text, sentence, quotations, actors).find());
      }
    }
    reports.addAll(new SpeakerLines(text, quotations, actors).find());
    reports.removeIf(report -> deeds.stream().anyMatch(report.cue().span()::contains));
    List<Report> extended = new RunningQuotations(text, quotations).extend(reports);
    Quote heading = signatory == null ? null : signatory.cue();
    if (heading != null) {
      extended.removeIf(report -> report.cue().span().overlaps(heading.span()));
    }
    return nest(extended, signatory);
  }

  /**
   * Without the reports inside a report, or inside somebody's own quoted words, that no claim
   * stands in: "I think", "you say", "he said he hoped" there are the speaker's way of speaking.
   *
   * @param used the innermost reports that claims stand in
   * @param signatory whose word the whole document is, null where it is its publisher's
   */
  public static List<Attribution> worthWriting(
      Annotated text,
      List<Attribution> all,
      Collection<Attribution> used,
      @Nullable Signatory signatory) {
    Quotations quotations = new Quotations(text.text());
    Set<Attribution> needed = Collections.newSetFromMap(new IdentityHashMap<>());
    used.forEach(attribution -> needed.addAll(attribution.chain()));
    return all.stream()
        .filter(
            said ->
                needed.contains(said)
                    || signatory != null && said.equals(signatory.attribution())
                    || isOutermost(said, signatory)
                        && (said.cue().get(0).text().equals(":")
                            || quotations.around(text.points().toUtf16(said.cue().get(0).start()))
                                == null))
        .toList();
  }

  private static boolean isOutermost(Attribution said, @Nullable Signatory signatory) {
    Attribution frame = said.within();
    return frame == null
        ? !said.cue().isEmpty()
        : signatory != null && frame.equals(signatory.attribution());
  }

  /** From the widest content inwards, so that a frame exists before what stands in it. */
  private List<Attribution> nest(List<Report> reports, @Nullable Signatory signatory) {
    List<Report> widest = new ArrayList<>(reports);
    widest.sort(Comparator.comparingInt(report -> -report.contentLength()));
    List<Attribution> made = new ArrayList<>();
    if (signatory != null) {
      made.add(signatory.attribution());
    }
    for (Report report : widest) {
      Attribution frame = frame(report.cue().span(), made);
      if (frame != null && isSameVoice(report, frame)) {
        continue; // "I think …" in a quotation, "he said he feared …"
      }
      made.add(
          new Attribution(
              report.source(), List.of(report.cue()), report.content(), report.speaker(), frame));
    }
    made.sort(Comparator.comparingInt(AttributionReader::start));
    return made;
  }

  /** Where it shows first: a signature alone has no cue. */
  private static int start(Attribution attribution) {
    return attribution.cue().isEmpty()
        ? attribution.content().get(0).start()
        : attribution.cue().get(0).start();
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
