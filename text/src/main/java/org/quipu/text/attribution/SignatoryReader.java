package org.quipu.text.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.quipu.core.actor.Actor;
import org.quipu.core.actor.ActorKind;
import org.quipu.core.actor.Participant;
import org.quipu.core.document.Language;
import org.quipu.core.document.Quote;
import org.quipu.text.annotate.Annotated;
import org.quipu.text.annotate.Sentence;
import org.quipu.text.annotate.Token;
import org.quipu.text.resolve.actor.ActorReader;

/**
 * Whom a statement, communiqué or open letter speaks for: by its heading, by "the Committee
 * states:" or by its signature. A heading or a signature alone proves nothing (a headline may begin
 * with "Declaration of", an article end with a name): the text must speak in the first person too,
 * or say that it is signed. Immutable, shared by all threads.
 */
public final class SignatoryReader {
  /** Lines at the head among which a heading stands. */
  private static final int HEAD = 5;

  /** Lines at the foot among which signatures stand. */
  private static final int FOOT = 30;

  private final StatementWords words;

  private SignatoryReader(StatementWords words) {
    this.words = words;
  }

  /** With the words of a language. */
  public static SignatoryReader of(Language language) {
    return new SignatoryReader(StatementWords.of(language));
  }

  /** Null where the document speaks for nobody but its publisher. */
  public @Nullable Signatory read(Annotated text, ActorReader actors) {
    Lines lines = Lines.of(text.text());
    if (lines.all().size() < 3) {
      return null;
    }
    Signatory stated = stated(text, lines, actors);
    if (stated != null) {
      return stated;
    }
    boolean signed = words.undersigned.matcher(text.text()).find();
    if (!signed && !speaksForItself(text)) {
      return null;
    }
    List<Lines.Line> foot = signatures(lines);
    for (int i = 0; i < Math.min(HEAD, lines.all().size()); i++) {
      Lines.Line line = lines.all().get(i);
      Matcher heading = words.heading.matcher(lines.words(line));
      if (heading.find()) {
        List<Lines.Line> named = named(lines, i, heading);
        Quote cue = text.points().quote(line.start(), line.start() + heading.end(1));
        int from = named.isEmpty() ? line.end() : Math.max(line.end(), named.get(0).end());
        return made(text, lines, actors, named.isEmpty() ? foot : named, cue, from, foot);
      }
    }
    return made(text, lines, actors, foot, null, 0, foot);
  }

  /** "The Executive Committee of the Union states:", with at least two lines to follow. */
  private @Nullable Signatory stated(Annotated text, Lines lines, ActorReader actors) {
    for (int i = 0; i < Math.min(HEAD, lines.all().size() - 2); i++) {
      Lines.Line line = lines.all().get(i);
      Matcher states = words.states.matcher(lines.words(line));
      if (states.find()) {
        int end = line.start() + states.end(1);
        int comma = lines.text().indexOf(", ", line.start());
        Lines.Line name = new Lines.Line(line.start(), comma > 0 && comma < end ? comma : end);
        if (words.isName(lines.words(name))) {
          Quote cue = text.points().quote(line.start() + states.start(2), line.end());
          return made(text, lines, actors, List.of(name), cue, line.end(), signatures(lines));
        }
      }
    }
    return null;
  }

  /** The name in a heading, up to what it is about, or alone on the line below it. */
  private List<Lines.Line> named(Lines lines, int index, Matcher heading) {
    Lines.Line line = lines.all().get(index);
    if (heading.group(2) == null) {
      Lines.Line next = lines.all().get(index + 1);
      return words.isName(lines.words(next)) ? List.of(next) : List.of();
    }
    int start = line.start() + heading.start(2);
    int end = start;
    for (Matcher word = Pattern.compile("\\S+").matcher(heading.group(2)); word.find(); ) {
      if (words.isTopic(word.group())) {
        break;
      }
      end = start + word.end();
    }
    while (end > start && !Character.isLetterOrDigit(lines.text().charAt(end - 1))) {
      end--;
    }
    Lines.Line name = new Lines.Line(start, end);
    return words.isName(lines.words(name)) ? List.of(name) : List.of();
  }

  /** The names on the last lines, in their order; a day and place may stand among them. */
  private List<Lines.Line> signatures(Lines lines) {
    List<Lines.Line> names = new ArrayList<>();
    int least = Math.max(2, lines.all().size() - FOOT);
    for (int i = lines.all().size() - 1; i >= least; i--) {
      String line = lines.words(lines.all().get(i));
      if (words.isName(line)) {
        names.add(0, lines.all().get(i));
      } else if (line.length() > 60 || line.matches(".*[.!?\u201D\"]")) {
        break; // the text itself
      }
    }
    return names;
  }

  private @Nullable Signatory made(
      Annotated text,
      Lines lines,
      ActorReader actors,
      List<Lines.Line> names,
      @Nullable Quote cue,
      int from,
      List<Lines.Line> foot) {
    if (names.isEmpty()) {
      return null;
    }
    int start = from;
    int end = lines.all().get(lines.all().size() - 1).end();
    for (Lines.Line line : lines.all()) {
      start = start == from && line.start() >= from ? line.start() : start;
    }
    if (!foot.isEmpty()) {
      for (Lines.Line line : lines.all()) {
        end = line.end() < foot.get(0).start() ? line.end() : end;
        if (line.start() >= foot.get(0).start()) {
          break;
        }
      }
    }
    List<Quote> source =
        names.stream().map(name -> text.points().quote(name.start(), name.end())).toList();
    return start >= end
        ? null
        : new Signatory(
            source, cue, text.points().quote(start, end), speaker(text, actors, names.get(0)));
  }

  /** The actor that the list knows by this name, else an organisation of this name. */
  private static Actor speaker(Annotated text, ActorReader actors, Lines.Line name) {
    String words = text.text().substring(name.start(), name.end());
    for (Sentence sentence : text.sentences()) {
      for (int i = sentence.size(); i >= 1 && sentence.isParsed(); i--) {
        Token token = sentence.token(i);
        if (token.start() >= name.start() && token.end() <= name.end()) {
          for (Participant party : actors.read(sentence, i)) {
            if (party.quote().text().equals(words)) {
              return party.actor();
            }
          }
        }
      }
    }
    return new Actor(words, null, List.of(), ActorKind.ORGANIZATION, null);
  }

  /** "We demand", "exigimos" outside every quotation. */
  private boolean speaksForItself(Annotated text) {
    Quotations quotations = new Quotations(text.text());
    for (Sentence sentence : text.sentences()) {
      for (Token token : sentence.tokens()) {
        if (words.isFirstPerson(token.word(), token.isVerb())
            && quotations.around(token.start()) == null) {
          return true;
        }
      }
    }
    return false;
  }
}
