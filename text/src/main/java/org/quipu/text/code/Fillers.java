package org.quipu.text.code;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quipu.core.actor.Participant;
import org.quipu.core.document.Quote;
import org.quipu.core.event.EventType;
import org.quipu.text.annotate.Annotated;
import org.quipu.text.annotate.Sentence;
import org.quipu.text.lexicon.Entry;
import org.quipu.text.lexicon.Frame;
import org.quipu.text.resolve.actor.ActorReader;

/**
 * Who fills which part of a matched entry. A word fills one part only; the first slot of the frame
 * that holds a party gives the part, with all that is coordinated in it.
 */
record Fillers(
    List<Participant> actors,
    List<Participant> recipients,
    @Nullable Quote content,
    int contentHead,
    Set<Integer> heads) {

  static Fillers fill(Annotated text, Sentence sentence, Matcher.Match match, ActorReader reader) {
    Frame frame = match.entry().frame();
    Set<Integer> taken = new HashSet<>(match.used());
    List<Participant> actors;
    List<Participant> recipients;
    if (frame.recipientFirst()) {
      recipients = parties(sentence, match.slots(), frame.recipient(), taken, reader);
      actors = parties(sentence, match.slots(), frame.actor(), taken, reader);
    } else {
      actors = parties(sentence, match.slots(), frame.actor(), taken, reader);
      recipients = parties(sentence, match.slots(), frame.recipient(), taken, reader);
    }
    if (actors.isEmpty()) {
      actors = unknown(sentence, match, taken, reader);
    }
    boolean people = match.entry().strikesPeople();
    if (recipients.isEmpty()) {
      recipients = things(sentence, match.slots(), frame, taken, reader, people);
    }
    if (people) {
      recipients = recipients.stream().map(struck -> reader.asPeople(sentence, struck)).toList();
    }
    if (match.entry().type() == EventType.ASSAULT) {
      actors = withOrganizations(sentence, actors, reader);
      recipients = withMembers(sentence, match.slots(), frame, recipients, people, reader);
    }
    int contentHead = 0;
    for (String slot : frame.content()) {
      for (int head : match.slots().at(slot)) {
        if (contentHead == 0 && !match.used().contains(head)) {
          contentHead = head;
        }
      }
    }
    Quote content = contentHead == 0 ? null : phrase(text, sentence, contentHead);
    return new Fillers(actors, recipients, content, contentHead, taken);
  }

  /**
   * "Killed 12 miners, including the union's leader": those named are struck as well. "Blew up the
   * minister's car": the car too, not its owner alone.
   */
  private static List<Participant> withMembers(
      Sentence sentence,
      Slots slots,
      Frame frame,
      List<Participant> recipients,
      boolean people,
      ActorReader reader) {
    if (recipients.isEmpty()) {
      return recipients;
    }
    Set<Participant> all = new LinkedHashSet<>(recipients);
    for (String name : frame.recipient()) {
      for (int head : slots.at(name)) {
        for (int child : sentence.children(head, "nmod")) {
          boolean included =
              sentence.children(child, "case").stream()
                  .anyMatch(marker -> sentence.token(marker).lemma().equals("include"));
          if (included) {
            all.addAll(reader.read(sentence, child));
          }
        }
        boolean owned = !sentence.children(head, "nmod:poss").isEmpty();
        if (!people && owned && !reader.isActor(sentence, head)) {
          all.addAll(reader.readThing(sentence, head));
        }
      }
      if (!slots.at(name).isEmpty()) {
        break;
      }
    }
    return List.copyOf(all);
  }

  /** "Guerrillas of the Front attacked": the Front is behind it. */
  private static List<Participant> withOrganizations(
      Sentence sentence, List<Participant> actors, ActorReader reader) {
    List<Participant> all = new ArrayList<>(actors);
    for (Participant actor : actors) {
      for (Participant behind : reader.organizations(sentence, actor)) {
        if (all.stream().noneMatch(each -> each.actor().equals(behind.actor()))) {
          all.add(behind);
        }
      }
    }
    return List.copyOf(all);
  }

  Fillers withRecipients(List<Participant> others) {
    return new Fillers(actors, others, content, contentHead, heads);
  }

  Fillers withActors(List<Participant> others) {
    return new Fillers(others, recipients, content, contentHead, heads);
  }

  /** True where nobody outside the content is named as the one concerned. */
  boolean concernsOnlyContent() {
    return content != null
        && recipients.stream().allMatch(each -> content.span().contains(each.mention().span()));
  }

  private static List<Participant> parties(
      Sentence sentence, Slots slots, List<String> names, Set<Integer> taken, ActorReader reader) {
    for (String name : names) {
      List<Participant> found = new ArrayList<>();
      for (int head : slots.at(name)) {
        if (!taken.contains(head)) {
          List<Participant> here = reader.read(sentence, head);
          if (!here.isEmpty()) {
            taken.add(head);
            found.addAll(here);
          }
        }
      }
      if (!found.isEmpty()) {
        return found.stream().distinct().toList();
      }
    }
    return List.of();
  }

  /** Only a verb's own subject may be somebody of whom nothing is known but a name. */
  private static List<Participant> unknown(
      Sentence sentence, Matcher.Match match, Set<Integer> taken, ActorReader reader) {
    if (match.entry().part() != Entry.Part.VERB
        || !match.entry().frame().actor().contains("subject")) {
      return List.of();
    }
    List<Participant> found = new ArrayList<>();
    for (int head : match.slots().at("subject")) {
      List<Participant> here =
          taken.contains(head) ? List.of() : reader.readUnknownName(sentence, head);
      if (!here.isEmpty()) {
        taken.add(head);
        found.addAll(here);
      }
    }
    return found;
  }

  /** What an act strikes without its being a party: a bridge, a village, an election. */
  private static List<Participant> things(
      Sentence sentence,
      Slots slots,
      Frame frame,
      Set<Integer> taken,
      ActorReader reader,
      boolean people) {
    for (String name : frame.recipient()) {
      List<Participant> found = new ArrayList<>();
      // What is to be done to a thing ("agreed to lift the ban") is the content's affair.
      boolean told =
          frame.content().contains(name)
              || name.startsWith("clause.") && frame.content().contains("clause");
      for (int head : told ? List.<Integer>of() : slots.at(name)) {
        if (!isAssault(sentence, slots, head) && taken.add(head)) {
          found.addAll(
              people ? reader.readNumber(sentence, head) : reader.readThing(sentence, head));
        }
      }
      if (!found.isEmpty()) {
        return found.stream().distinct().toList();
      }
    }
    return List.of();
  }

  /** "Repelled the attack", "murders and acts of torture": another assault is no party to one. */
  private static boolean isAssault(Sentence sentence, Slots slots, int head) {
    return slots.lexicon().find(Entry.Part.NOUN, sentence.token(head).lemma()).stream()
        .anyMatch(entry -> entry.type() == EventType.ASSAULT);
  }

  /** The words below a head, without the preposition or conjunction that ties them to the rest. */
  static Quote phrase(Annotated text, Sentence sentence, int head) {
    int[] cover = sentence.subtree(head);
    int first = cover[0];
    int last = cover[1];
    while (first < head) {
      String relation = sentence.relation(first);
      String word = sentence.token(first).word();
      boolean tie =
          (relation.equals("case") || relation.equals("mark") || relation.equals("cc"))
                  && sentence.head(first) == head
              || relation.equals("punct")
              || word.equals("\"")
              || word.equals("``");
      if (!tie) {
        break;
      }
      first++;
    }
    while (last > head && sentence.relation(last).equals("punct")) {
      last--;
    }
    return text.quote(sentence, first, last);
  }
}
