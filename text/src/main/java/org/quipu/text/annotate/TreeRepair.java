package org.quipu.text.annotate;

import java.util.List;

/**
 * Puts right what the parser often gets wrong and the actors hang on: a person's name behind a
 * title belongs to the title and not to the noun before it ("the release of the President of Peru,
 * Pedro Castillo"), and a past tense behind "which" is a verb and no adjective ("the council which
 * removed elected mayor Ana Rojas"), and both own what follows in "the police and army's killings".
 */
final class TreeRepair {
  private TreeRepair() {}

  static void apply(List<Token> tokens, FastParser.Tree tree) {
    names(tokens, tree);
    relativeVerbs(tokens, tree);
    jointOwners(tokens, tree);
  }

  /** The parser sets the first owner beside what both own. */
  private static void jointOwners(List<Token> tokens, FastParser.Tree tree) {
    int[] heads = tree.heads();
    String[] labels = tree.labels();
    for (int owned = 4; owned <= tokens.size(); owned++) {
      int first = heads[owned];
      if (!labels[owned].equals("conj") || first == 0 || first > owned - 3) {
        continue;
      }
      int second = child(tree, owned, "nmod:poss");
      int and = child(tree, owned, "cc");
      // "The president and Peru's minister" are two: only like words own together.
      boolean alike =
          second != 0
              && tokens.get(first - 1).isNoun()
              && tokens.get(first - 1).isProperNoun() == tokens.get(second - 1).isProperNoun();
      if (!alike || and != first + 1 || second != and + 1) {
        continue;
      }
      heads[owned] = heads[first];
      labels[owned] = labels[first];
      heads[first] = owned;
      labels[first] = "nmod:poss";
      heads[second] = first;
      labels[second] = "conj";
      heads[and] = second;
      for (int other = owned + 1; other <= tokens.size(); other++) {
        if (heads[other] == first) {
          heads[other] = owned;
        }
      }
    }
  }

  private static int child(FastParser.Tree tree, int head, String label) {
    for (int i = 1; i < tree.heads().length; i++) {
      if (tree.heads()[i] == head && tree.labels()[i].equals(label)) {
        return i;
      }
    }
    return 0;
  }

  private static void relativeVerbs(List<Token> tokens, FastParser.Tree tree) {
    for (int verb = 3; verb < tokens.size(); verb++) {
      Token pronoun = tokens.get(verb - 2);
      Token before = tokens.get(verb - 3);
      int object = tree.heads()[verb];
      if (tokens.get(verb - 1).tag().equals("VBD")
          && tree.labels()[verb].equals("amod")
          && object > verb
          && pronoun.tag().startsWith("W")
          && before.isNoun()) {
        tree.heads()[verb] = before.index();
        tree.labels()[verb] = "acl:relcl";
        tree.heads()[verb - 1] = verb;
        tree.labels()[verb - 1] = "nsubj";
        tree.heads()[object] = verb;
        tree.labels()[object] = "obj";
      }
    }
  }

  private static void names(List<Token> tokens, FastParser.Tree tree) {
    for (Token name : tokens) {
      int i = name.index();
      int governor = tree.heads()[i];
      if (!tree.labels()[i].equals("appos")
          || !name.entity().equals("PERSON")
          || governor == 0
          || tokens.get(governor - 1).isProperNoun()) {
        continue;
      }
      int title = title(tokens, tree, governor, i);
      if (title != 0) {
        tree.heads()[i] = title;
      }
    }
  }

  /** The first capitalised common noun on the way down from the governor, before the name. */
  private static int title(List<Token> tokens, FastParser.Tree tree, int governor, int before) {
    int at = governor;
    while (true) {
      int next = 0;
      for (int i = at + 1; i < before; i++) {
        if (tree.heads()[i] == at && Sentence.matches(tree.labels()[i], "nmod")) {
          next = i;
        }
      }
      if (next == 0) {
        return 0;
      }
      Token token = tokens.get(next - 1);
      if (token.isNoun() && !token.isName() && Character.isUpperCase(token.word().charAt(0))) {
        return next;
      }
      at = next;
    }
  }
}
