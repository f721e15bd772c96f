package org.quipu.text.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quipu.core.document.Quote;
import org.quipu.text.annotate.Sentence;

/**
 * Reports by a noun ("the claim that"), an adjective ("is sure that") or an adverb ("reportedly").
 */
final class NounReports {
  private static final Set<String> SPEAKERS = Set.of("by", "from", "of", "de", "por");

  private final CueWords words;
  private final Sentence sentence;
  private final Extents extents;
  private final Subjects subjects;

  NounReports(CueWords words, Sentence sentence, Extents extents) {
    this.words = words;
    this.sentence = sentence;
    this.extents = extents;
    this.subjects = new Subjects(words, sentence, extents);
  }

  VerbReports.@Nullable Found noun(int noun) {
    int owner = 0;
    int by = 0;
    int content = 0;
    int tie = 0;
    for (int child : sentence.children(noun)) {
      String relation = sentence.relation(child);
      String mark = mark(child);
      if (relation.equals("nmod:poss")) {
        owner = child;
      } else if ((relation.equals("acl") || relation.equals("ccomp")) && mark.matches("that|que")) {
        content = child;
        tie = 0;
      } else if (relation.equals("acl") && mark.equals("to") && content == 0) {
        content = child;
      } else if (Sentence.matches(relation, "nmod") && child > noun) {
        if (mark.equals("by")) {
          by = child;
        } else if (content == 0 && words.nounTakes(mark)) {
          content = child;
          tie = caseOf(child);
        } else if (SPEAKERS.contains(mark)) {
          by = child;
        }
      }
    }
    boolean that = content != 0 && mark(content).matches("that|que");
    if (that && owner == 0 && by == 0) {
      by = ofSpeaker(noun, content);
    }
    int verb = sentence.head(noun);
    boolean held =
        owner == 0
            && verb != 0
            && verb < noun
            && sentence.relation(noun).equals("obj")
            && words.supports(sentence.token(verb).lemma());
    int speaker = held ? subjects.of(verb) : owner != 0 ? owner : by;
    if (content == 0 || content < noun || speaker == 0 && !that) {
      return null;
    }
    int[] cover = sentence.subtree(content);
    int first = noun;
    if (owner != 0 && owner < noun) {
      int edge = sentence.subtree(owner)[1];
      while (first - 1 > edge && sentence.head(first - 1) == noun) {
        first--;
      }
    }
    if (held && speaker != 0) {
      first = extents.groupStart(verb);
    }
    int last = tie == noun + 1 ? tie : noun;
    int from = Math.max(tie == 0 ? cover[0] : tie + 1, last + 1);
    int to = cover[1];
    return from > to
        ? null
        : new VerbReports.Found(
            speaker, extents.cue(first, last), List.of(extents.content(from, to)));
  }

  /** A clause or a phrase that says what the noun reports. */
  static boolean hasContent(Sentence sentence, CueWords words, int noun) {
    for (int child : sentence.children(noun)) {
      String relation = sentence.relation(child);
      boolean clause = relation.equals("acl") || relation.equals("ccomp");
      boolean phrase =
          Sentence.matches(relation, "nmod")
              && sentence.children(child, "case").stream()
                  .anyMatch(tie -> words.nounTakes(sentence.token(tie).lemma()));
      if (child > noun && (clause || phrase)) {
        return true;
      }
    }
    return false;
  }

  private int ofSpeaker(int noun, int content) {
    for (int child : sentence.children(noun)) {
      if (child != content
          && Sentence.matches(sentence.relation(child), "nmod")
          && SPEAKERS.contains(mark(child))) {
        return child;
      }
    }
    return 0;
  }

  private String mark(int head) {
    for (int child : sentence.children(head)) {
      String relation = sentence.relation(child);
      if (relation.equals("mark") || relation.equals("case")) {
        return sentence.token(child).lemma();
      }
    }
    return "";
  }

  private int caseOf(int head) {
    List<Integer> ties = sentence.children(head, "case");
    return ties.isEmpty() ? 0 : ties.get(0);
  }

  /** "Is sure that …", "are willing to …", "was worried about …"; "it is clear that …". */
  VerbReports.@Nullable Found adjective(int adjective) {
    boolean predicate = !sentence.children(adjective, "cop").isEmpty();
    if (!predicate && sentence.children(adjective, "aux:pass").isEmpty()) {
      return null;
    }
    int first = extents.groupStart(adjective);
    for (int child : sentence.children(adjective)) {
      String relation = sentence.relation(child);
      if (child < adjective) {
        continue;
      }
      int[] cover = sentence.subtree(child);
      boolean clause = relation.equals("ccomp") || relation.equals("xcomp");
      boolean about =
          (Sentence.matches(relation, "obl") || relation.equals("advcl"))
              && mark(child).matches("about|of|to|with|over|for|by|that|at");
      if (clause || about) {
        int last = adjective;
        int from = Math.max(cover[0], adjective + 1);
        if (about && !mark(child).equals("that")) {
          int tie = from;
          last = tie == adjective + 1 ? tie : adjective;
          from = tie + 1;
        }
        int subject = subjects.of(adjective);
        boolean nobody = subject == 0 || sentence.token(subject).word().equalsIgnoreCase("it");
        if (from > cover[1] || nobody && relation.equals("xcomp")) {
          return null;
        }
        return new VerbReports.Found(
            nobody ? 0 : subject,
            extents.cue(first, last),
            List.of(extents.content(from, cover[1])));
      }
    }
    return null;
  }

  /** "He reportedly fled": nobody is named, and the clause is what is said. */
  VerbReports.@Nullable Found adverb(int adverb) {
    int head = sentence.head(adverb);
    if (head == 0 || !sentence.relation(adverb).equals("advmod")) {
      return null;
    }
    int[] cover = sentence.subtree(head);
    List<Quote> content = new ArrayList<>();
    int before = extents.lastWord(adverb - 1, cover[0]);
    if (before >= cover[0]) {
      content.add(extents.content(cover[0], before));
    }
    if (cover[1] > adverb && extents.lastWord(cover[1], adverb) > adverb) {
      content.add(extents.content(adverb + 1, cover[1]));
    }
    return content.isEmpty()
        ? null
        : new VerbReports.Found(0, extents.cue(adverb, adverb), content);
  }
}
