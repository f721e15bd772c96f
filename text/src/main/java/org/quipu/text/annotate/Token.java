package org.quipu.text.annotate;

/**
 * One token of a sentence.
 *
 * @param index from 1 in its sentence; 0 is the root of the dependency tree
 * @param word as written, typographic quotes and hyphens made plain
 * @param lemma lower case
 * @param tag part of speech: Penn Treebank's for English
 * @param entity PERSON, ORGANIZATION, LOCATION, MISC or O
 * @param start UTF-16 index in the document's text
 * @param end UTF-16 index behind the last character
 */
public record Token(
    int index, String word, String lemma, String tag, String entity, int start, int end) {

  public boolean isVerb() {
    return tag.startsWith("VB");
  }

  public boolean isNoun() {
    return tag.startsWith("NN");
  }

  public boolean isProperNoun() {
    return tag.startsWith("NNP");
  }

  public boolean isPronoun() {
    return tag.startsWith("PRP") || tag.startsWith("WP") || tag.equals("WDT");
  }

  public boolean isName() {
    return !entity.equals("O");
  }
}
