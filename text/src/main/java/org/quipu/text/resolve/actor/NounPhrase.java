package org.quipu.text.resolve.actor;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quipu.text.annotate.Arc;
import org.quipu.text.annotate.Sentence;
import org.quipu.text.annotate.Token;

/**
 * A noun phrase from its determiner to its head, with "of …" and a name in apposition behind it;
 * without relative clauses and other prepositions.
 *
 * @param left first token
 * @param right last token
 */
record NounPhrase(Sentence sentence, int left, int head, int right) {
  private static final Set<String> INSIDE =
      Set.of("det", "amod", "compound", "nummod", "nmod", "flat", "goeswith", "dep", "name");
  private static final int LONGEST = 30;

  /** The readers ask for prepositions by their English names. */
  private static final Map<String, String> SPANISH =
      Map.of(
          "of", "de", "in", "en", "by", "por", "from", "desde", "for", "para", "with", "con", "to",
          "a");

  static NounPhrase of(Sentence sentence, int head) {
    int left = head;
    List<Integer> children = sentence.children(head);
    for (int i = children.size() - 1; i >= 0; i--) {
      int child = children.get(i);
      if (child > head) {
        continue;
      }
      String relation = sentence.relation(child);
      String base = base(relation);
      if (INSIDE.contains(base)) {
        left = Math.min(left, Math.min(child, sentence.subtree(child)[0]));
      } else if (!base.equals("punct") && !base.equals("advmod")) {
        break;
      }
    }
    left = afterDash(sentence, left, head);
    if (head - left > LONGEST) {
      left = head;
    }
    return new NounPhrase(sentence, left, head, right(sentence, head, 0));
  }

  /** A dash between spaces ends a date line: "LIMA - The police". */
  private static int afterDash(Sentence sentence, int left, int head) {
    for (int i = head - 1; i > left; i--) {
      String word = sentence.token(i).word();
      boolean dash =
          word.equals("-") || word.equals("--") || word.equals("\u2014") || word.equals("\u2013");
      if (dash
          && sentence.token(i).start() > sentence.token(i - 1).end()
          && sentence.token(i + 1).start() > sentence.token(i).end()) {
        return i + 1;
      }
    }
    return left;
  }

  private static int right(Sentence sentence, int head, int depth) {
    int right = head;
    for (int child : sentence.children(head)) {
      if (child < head || child > right + 8 || depth > 4) {
        continue;
      }
      String relation = sentence.relation(child);
      boolean of =
          Sentence.matches(relation, "nmod") && isCase(sentence, child, "of")
              || relation.equals("flat")
              || relation.equals("amod:post")
              || relation.equals("goeswith");
      boolean named = relation.equals("appos") && names(sentence, head, child);
      if (of || named) {
        int end = right(sentence, child, depth + 1);
        if (named && end < sentence.size() && sentence.token(end + 1).word().equals(")")) {
          end++;
        }
        if (end - head <= LONGEST) {
          right = Math.max(right, end);
        }
      }
    }
    // "President Castillo Terrones": a name that the parser hung elsewhere stays whole
    String entity = sentence.token(right).entity();
    while (!entity.equals("O")
        && right < sentence.size()
        && sentence.token(right + 1).entity().equals(entity)
        && sentence.token(right + 1).isProperNoun()) {
      right++;
    }
    return right;
  }

  /** True where the apposition is the name of what the head describes. */
  private static boolean names(Sentence sentence, int head, int apposition) {
    Token described = sentence.token(head);
    Token name = sentence.token(apposition);
    if (name.entity().equals("PERSON")) {
      return !described.entity().equals("PERSON");
    }
    return name.isProperNoun() && (!described.isProperNoun() || Words.isAcronym(name.word()));
  }

  /** The apposition that names the head; 0 where there is none. */
  int namedBy() {
    for (int child : sentence.children(head)) {
      if (child > head
          && sentence.relation(child).equals("appos")
          && names(sentence, head, child)
          && !Words.isAcronym(sentence.token(child).word())) {
        return child;
      }
    }
    return 0;
  }

  /** "leader Ana Rojas", where the parser did not see that the name goes with the title. */
  NounPhrase withNameBehind() {
    int next = head + 1;
    if (right != head
        || next > sentence.size()
        || sentence.token(head).isName()
        || !sentence.token(next).entity().equals("PERSON")) {
      return this;
    }
    int last = next;
    while (last < sentence.size() && sentence.token(last + 1).entity().equals("PERSON")) {
      last++;
    }
    return new NounPhrase(sentence, left, last, last);
  }

  /** The head alone, with nothing that stands before or behind it. */
  NounPhrase bare() {
    return new NounPhrase(sentence, head, head, head);
  }

  /** A part of this phrase that ends at a token left of the head. */
  NounPhrase part(int first, int last) {
    return new NounPhrase(sentence, first, last, last);
  }

  /** The dependent with one of these prepositions; 0 where there is none. */
  int complement(String... prepositions) {
    for (String preposition : prepositions) {
      for (int child : sentence.children(head)) {
        if (child > head
            && Sentence.matches(sentence.relation(child), "nmod")
            && isCase(sentence, child, preposition)) {
          return child;
        }
      }
    }
    return 0;
  }

  /**
   * The complement just behind the phrase with one of these prepositions, even if the parser hung
   * it to the verb: "criticized a court in Guyana".
   */
  int behind(String... prepositions) {
    int found = complement(prepositions);
    int next = right + 1;
    if (found > 0 || next >= sentence.size() || !sentence.relation(next).equals("case")) {
      return found;
    }
    String word = sentence.token(next).lemma();
    boolean wanted = Arrays.stream(prepositions).anyMatch(each -> isCalled(word, each));
    return wanted ? sentence.head(next) : 0;
  }

  /** Adjectives behind the head, as Spanish has them. */
  List<Integer> adjectivesBehind() {
    return sentence.children(head, "amod:post");
  }

  /** The possessor; 0 where there is none. */
  int possessor() {
    for (int child : sentence.children(head)) {
      if (sentence.relation(child).equals("nmod:poss")) {
        return child;
      }
    }
    return 0;
  }

  static boolean isCase(Sentence sentence, int noun, String preposition) {
    for (int child : sentence.children(noun)) {
      if (child < noun
          && sentence.relation(child).equals("case")
          && isCalled(sentence.token(child).lemma(), preposition)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isCalled(String word, String preposition) {
    return word.equals(preposition) || word.equals(SPANISH.get(preposition));
  }

  private static String base(String relation) {
    int colon = relation.indexOf(':');
    return colon < 0 ? relation : relation.substring(0, colon);
  }

  /** The noun that a relative pronoun stands for; null where the parse does not say. */
  static @Nullable Integer antecedent(Sentence sentence, int pronoun) {
    int at = pronoun;
    for (int steps = 0; at != 0 && steps < 12; steps++) {
      if (Sentence.matches(sentence.relation(at), "acl") && sentence.head(at) < pronoun) {
        return sentence.head(at);
      }
      at = sentence.head(at);
    }
    for (Arc arc : sentence.above(pronoun)) {
      if (arc.relation().equals("ref")) {
        return arc.governor();
      }
    }
    return null;
  }
}
