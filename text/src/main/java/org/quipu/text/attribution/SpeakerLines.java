package org.quipu.text.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.quipu.core.actor.Actor;
import org.quipu.core.actor.Participant;
import org.quipu.text.annotate.Annotated;
import org.quipu.text.annotate.Sentence;
import org.quipu.text.annotate.Token;
import org.quipu.text.resolve.actor.ActorReader;

/**
 * Speakers who are named by the layout and not in a sentence: the headline "Ruiz: Bridge Will
 * Open", the transcript's "MODERATOR: …", the signature behind a quotation "“…” ― Ana Ruiz".
 */
final class SpeakerLines {
  private static final String NAME = "\\p{Lu}[\\p{L}.'\u2019-]*(?: \\p{Lu}[\\p{L}.'\u2019-]*){0,4}";
  private static final Pattern HEADED =
      Pattern.compile("(?:^|\n)[ \t]*[\"\u201C]?(" + NAME + ")(:)[ \u00A0]+([^\n]{12,})");
  private static final Pattern SIGNED =
      Pattern.compile(
          "\\G[\\s\u00A0]{0,3}([\u2015\u2014\u2013]|--)[ \u00A0]?("
              + NAME
              + ")(?=[.,]?[ \t\u00A0]*(?:\n|$))");

  private final Annotated text;
  private final Quotations quotations;
  private final ActorReader actors;

  SpeakerLines(Annotated text, Quotations quotations, ActorReader actors) {
    this.text = text;
    this.quotations = quotations;
    this.actors = actors;
  }

  List<Report> find() {
    List<Report> reports = new ArrayList<>();
    Matcher headed = HEADED.matcher(text.text());
    while (headed.find()) {
      String name = headed.group(1);
      boolean headline = text.text().substring(0, headed.start()).isBlank();
      boolean transcript =
          name.length() > 2 && name.equals(name.toUpperCase(java.util.Locale.ROOT));
      boolean quotes = Quotations.isQuotation(headed.group(3));
      if ((headline || quotes || transcript && !headline)
          && isName(headed.start(1), headed.end(1), transcript)) {
        int end = headed.end(3);
        while (end > headed.start(3) && ". \u00A0".indexOf(text.text().charAt(end - 1)) >= 0) {
          end--;
        }
        reports.add(report(headed.start(1), headed.end(1), headed.start(2), headed.start(3), end));
      }
    }
    for (Quotations.Stretch stretch : quotations.all()) {
      Matcher signed = SIGNED.matcher(text.text());
      if (signed.find(stretch.end())) {
        int nameEnd = signed.end(2) - (signed.group(2).endsWith(".") ? 1 : 0);
        reports.add(
            report(
                signed.start(2),
                nameEnd,
                signed.start(1),
                signed.end(1),
                stretch.start(),
                stretch.end()));
      }
    }
    return reports;
  }

  private Report report(int source, int sourceEnd, int cue, int content, int end) {
    return report(source, sourceEnd, cue, cue + 1, content, end);
  }

  private Report report(int source, int sourceEnd, int cue, int cueEnd, int content, int end) {
    return new Report(
        List.of(text.points().quote(source, sourceEnd)),
        text.points().quote(cue, cueEnd),
        List.of(text.points().quote(content, end)),
        speaker(source, sourceEnd));
  }

  /**
   * Some word of it was recognised as a name, or its last word stands again in the text as it is
   * written here; a transcript's capitals hide that.
   */
  private boolean isName(int start, int end, boolean capitals) {
    String name = text.text().substring(start, end);
    String last = name.substring(name.lastIndexOf(' ') + 1);
    if (capitals || text.text().indexOf(last, end) >= 0) {
      return true;
    }
    for (Sentence sentence : text.sentences()) {
      for (Token token : sentence.tokens()) {
        if (token.start() >= start && token.end() <= end && token.isName()) {
          return true;
        }
      }
    }
    return false;
  }

  private @Nullable Actor speaker(int start, int end) {
    for (Sentence sentence : text.sentences()) {
      for (int i = sentence.size(); i >= 1; i--) {
        Token token = sentence.token(i);
        if (token.start() >= start && token.end() <= end && sentence.isParsed()) {
          List<Participant> parties = actors.read(sentence, i);
          return parties.isEmpty() ? null : parties.get(0).actor();
        }
      }
    }
    return null;
  }
}
