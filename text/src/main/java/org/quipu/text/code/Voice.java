package org.quipu.text.code;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.quipu.core.actor.Actor;
import org.quipu.core.actor.ActorKind;
import org.quipu.core.actor.Participant;
import org.quipu.core.attribution.Attribution;
import org.quipu.core.document.Quote;
import org.quipu.text.annotate.Annotated;
import org.quipu.text.resolve.actor.ActorReader;

/**
 * Who "we" is: in somebody's quoted words that speaker, else the publisher, for whom a statement or
 * communiqué speaks. The publisher's initials are the publisher too ("the CPC" in a statement of
 * the Communist Party of Canada).
 */
final class Voice {
  private static final Set<String> FIRST_PERSON =
      Set.of(
          "we",
          "us",
          "our",
          "ours",
          "ourselves",
          "i",
          "me",
          "my",
          "myself",
          "nosotros",
          "nosotras",
          "nos",
          "nuestro",
          "nuestra",
          "nuestros",
          "nuestras",
          "yo",
          "mi",
          "m\u00ed",
          "m\u00edo");

  private final Annotated text;
  private final @Nullable String publisher;
  private final String initials;

  /**
   * @param publisher null where it is not known: then "we" stays unresolved
   */
  Voice(Annotated text, @Nullable String publisher) {
    this.text = text;
    this.publisher = publisher;
    this.initials = publisher == null ? "" : initials(publisher);
  }

  private static String initials(String name) {
    StringBuilder letters = new StringBuilder();
    for (String word : name.replaceAll("\\(.*?\\)", "").split("[\\s-]+")) {
      if (!word.isEmpty() && Character.isUpperCase(word.charAt(0))) {
        letters.append(word.charAt(0));
      }
    }
    return letters.length() > 1 ? letters.toString() : "";
  }

  /** The same participants, those of the first person replaced by whom they stand for. */
  List<Participant> resolve(List<Participant> participants, @Nullable Attribution said) {
    List<Participant> resolved = new ArrayList<>(participants.size());
    for (Participant participant : participants) {
      resolved.add(resolve(participant, said));
    }
    return resolved;
  }

  private Participant resolve(Participant participant, @Nullable Attribution said) {
    String words = participant.quote().text().toLowerCase(Locale.ROOT);
    boolean unsaid = // "exigimos": the verb stands for its subject
        ActorReader.UNRESOLVED.equals(participant.actor().id())
            && FIRST_PERSON.contains(participant.actor().name());
    if (FIRST_PERSON.contains(words) || unsaid) {
      if (said != null) {
        return said.speaker() == null
            ? participant
            : new Participant(participant.quote(), said.speaker(), participant.quote());
      }
      return publisher == null ? participant : publisher(participant, publisher);
    }
    if (publisher == null || initials.isEmpty() || !participant.actor().name().equals(initials)) {
      return participant;
    }
    return named(participant, publisher);
  }

  private Participant publisher(Participant participant, String name) {
    Matcher matcher = Pattern.compile(Pattern.quote(name)).matcher(text.text());
    Quote where =
        matcher.find() ? text.points().quote(matcher.start(), matcher.end()) : participant.quote();
    return new Participant(where, actor(participant, name), participant.quote());
  }

  private static Participant named(Participant participant, String name) {
    return new Participant(participant.quote(), actor(participant, name), null);
  }

  private static Actor actor(Participant participant, String name) {
    Actor was = participant.actor();
    return new Actor(name, was.country(), was.sectors(), ActorKind.ORGANIZATION, null);
  }
}
