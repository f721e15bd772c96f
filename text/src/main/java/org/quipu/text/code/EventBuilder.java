package org.quipu.text.code;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quipu.core.actor.Participant;
import org.quipu.core.attribution.Attribution;
import org.quipu.core.document.Quote;
import org.quipu.core.document.Span;
import org.quipu.core.event.Act;
import org.quipu.core.event.Event;
import org.quipu.core.event.EventType;
import org.quipu.core.event.Mode;
import org.quipu.core.event.Status;
import org.quipu.core.event.Timing;
import org.quipu.core.place.Location;
import org.quipu.core.time.Certainty;
import org.quipu.core.time.DateRange;
import org.quipu.text.annotate.Annotated;
import org.quipu.text.annotate.Sentence;
import org.quipu.text.coding.CodedEvent;
import org.quipu.text.lexicon.Entry;

/** From a matched entry with its parts to an event with time, place, status and speaker. */
final class EventBuilder {
  /** What lies longer before the publication than this is told as background. */
  private static final Period RECENT = Period.ofYears(1);

  private static final Set<Act> WITH_TERM =
      Set.of(Act.SENTENCE, Act.DETENTION, Act.PRETRIAL_DETENTION, Act.CONVICTION, Act.EMERGENCY);

  CodedEvent build(
      Annotated text,
      Draft draft,
      List<Draft> all,
      Circumstances circumstances,
      Weapons weapons,
      List<Attribution> said,
      Voice voice,
      @Nullable DateRange published) {
    Sentence sentence = draft.sentence();
    Entry entry = draft.entry();
    Timing time = circumstances.time(sentence, draft, all);
    Location place = circumstances.place(sentence, draft, all);
    List<String> notes = new ArrayList<>();
    if (place != null && place.inferred()) {
      notes.add("the place is taken from an earlier sentence");
    }
    if (time != null && time.certainty() == Certainty.INFERRED) {
      notes.add("the time stands elsewhere in the sentence");
    }
    Quote trigger = trigger(text, draft);
    PloverRules.Reading reading =
        PloverRules.read(draft, all, status(draft, time, published), text.language());
    if (!reading.note().isEmpty()) {
      notes.add(reading.note());
    }
    EventType type = reading.type();
    List<Mode> modes = reading.modes();
    Act act = reading.act();
    Weapons.Found weapon = type == EventType.ASSAULT ? weapons.of(draft) : null;
    if (weapon != null) {
      modes = weapon.join(modes);
      if (weapon.farOff()) {
        notes.add("the weapon is taken from a neighbouring sentence");
      }
    }
    Period term =
        entry.act() != null && WITH_TERM.contains(entry.act())
            ? circumstances.term(sentence, draft)
            : null;
    Attribution by = Speakers.of(trigger.span(), Set.of(trigger.span()), said);
    List<Participant> actors = voice.resolve(draft.fillers().actors(), by);
    List<Participant> recipients = voice.resolve(draft.fillers().recipients(), by);
    if (actors.isEmpty()) {
      notes.add("nobody is named as acting");
    }
    if (isUnsaid(sentence, actors) || isUnsaid(sentence, recipients)) {
      notes.add("the verb has no subject of its own; whom it means is inferred");
    }
    Event event =
        new Event(
            type,
            modes,
            entry.contexts(),
            act,
            null,
            trigger,
            actors,
            recipients,
            draft.fillers().content(),
            weapon == null ? null : weapon.weapon(),
            time,
            place,
            term);
    return new CodedEvent(
        event,
        evidence(text, sentence, draft, trigger),
        sentence.index(),
        reading.status(),
        by,
        entry.id(),
        Confidence.bundled()
            .of(Confidence.features(event, reading.status(), entry, sentence.size())),
        notes);
  }

  /** True where a participant stands for a verb's ending. */
  private static boolean isUnsaid(Sentence sentence, List<Participant> side) {
    for (Participant each : side) {
      Quote from = each.resolvedFrom();
      if (from != null
          && sentence.tokens().stream()
              .anyMatch(token -> token.isVerb() && token.word().equals(from.text()))) {
        return true;
      }
    }
    return false;
  }

  private static Quote trigger(Annotated text, Draft draft) {
    Sentence sentence = draft.sentence();
    int first = draft.trigger();
    int last = draft.trigger();
    for (int used : draft.match().used()) {
      if (Math.abs(used - draft.trigger()) <= 4) {
        first = Math.min(first, used);
        last = Math.max(last, used);
      }
    }
    return text.quote(sentence, first, last);
  }

  private static Status status(Draft draft, @Nullable Timing time, @Nullable DateRange published) {
    if (draft.status() != Status.ASSERTED
        || published == null
        || time == null
        || time.certainty() != Certainty.STATED) {
      return draft.status();
    }
    LocalDate recent = published.from().minus(RECENT);
    boolean old = time.when().range().map(range -> range.to().isBefore(recent)).orElse(false);
    return old ? Status.HISTORICAL : draft.status();
  }

  /** From the first to the last word that carries the event, within its sentence. */
  private static Quote evidence(Annotated text, Sentence sentence, Draft draft, Quote trigger) {
    Span whole = text.quote(sentence, 1, sentence.size()).span();
    Span cover = trigger.span();
    List<Quote> parts = new ArrayList<>();
    for (List<Participant> side : List.of(draft.fillers().actors(), draft.fillers().recipients())) {
      for (Participant participant : side) {
        parts.add(participant.mention());
      }
    }
    Quote content = draft.fillers().content();
    if (content != null) {
      parts.add(content);
    }
    for (Quote part : parts) {
      if (whole.contains(part.span())) {
        cover = cover.cover(part.span());
      }
    }
    return text.points().quote(cover);
  }
}
