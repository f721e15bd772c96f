package org.quipu.text.annotate;

import java.util.List;

/**
 * Puts right what the parser often gets wrong and the actors hang on: a person's name behind a
 * title belongs to the title and not to the noun before it ("the release of the President of Peru,
 * Pedro Castillo"), and a past tense behind "which" is a verb and no adjective ("the council which
 * removed elected mayor Ana Rojas").
 */
final class TreeRepair {
  private TreeRepair() {}

  static void apply(List<Token> tokens, FastParser.Tree tree) {
    names(tokens, tree);
    relativeVerbs(tokens, tree);
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
