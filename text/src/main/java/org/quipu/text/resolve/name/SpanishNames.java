package org.quipu.text.resolve.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.quipu.text.annotate.Annotated;
import org.quipu.text.annotate.Sentence;
import org.quipu.text.annotate.SpanishEntities;
import org.quipu.text.annotate.Token;
import org.quipu.text.resolve.place.Gazetteer;

/**
 * Looks again at the names that the recogniser found in a Spanish text. It finds nearly all of
 * them, and mistakes their kind: this asks the gazetteer, the word that a name begins with
 * ("Federación de …"), the words beside it ("ministro de Defensa", "( Sevilla )") and the same name
 * elsewhere in the document. What none of them knows stays as it is.
 */
public final class SpanishNames {
  static final String PERSON = "PERSON";
  static final String ORGANIZATION = "ORGANIZATION";
  static final String LOCATION = "LOCATION";
  static final String MISC = "MISC";
  static final String NONE = "O";

  private final NameWords words;
  private final NameKinds kinds;

  public SpanishNames(Gazetteer gazetteer) {
    words = NameWords.spanish();
    kinds = new NameKinds(words, gazetteer);
  }

  /** The same text with its names corrected. */
  public Annotated refine(Annotated text) {
    List<Run> all = new ArrayList<>();
    List<List<Run>> bySentence = new ArrayList<>();
    for (Sentence sentence : text.sentences()) {
      boolean sports = isAboutSports(text, sentence.index());
      List<Run> here = new ArrayList<>();
      for (Run run : Run.of(sentence)) {
        for (Run part : NameEdges.settle(run, words, kinds)) {
          here.add(part.as(kinds.of(part, sports)));
        }
      }
      bySentence.add(here);
      all.addAll(here);
    }
    Map<String, String> agreed = agreed(all);
    List<Sentence> sentences = new ArrayList<>();
    for (Sentence sentence : text.sentences()) {
      List<String> entities = new ArrayList<>();
      sentence.tokens().forEach(token -> entities.add(unseen(token)));
      for (Run run : bySentence.get(sentence.index())) {
        String kind = agreed.getOrDefault(run.text(), run.kind());
        for (int i = run.first(); i <= run.last(); i++) {
          entities.set(i - 1, kind);
        }
      }
      sentences.add(SpanishEntities.with(sentence, entities));
    }
    return new Annotated(text.points(), text.language(), sentences);
  }

  /** What the recogniser sees nothing in: "( EFE )", a code of letters and digits. */
  private String unseen(Token token) {
    if (words.is("agencies", token.word()) && token.word().length() > 2) {
      return ORGANIZATION;
    }
    return token.word().matches("\\p{Lu}{1,5}-?\\d{2,6}") ? MISC : NONE;
  }

  private boolean isAboutSports(Annotated text, int sentence) {
    for (int i = Math.max(0, sentence - 1); i <= sentence + 1 && i < text.sentences().size(); i++) {
      for (Token token : text.sentences().get(i).tokens()) {
        if (!token.isName() && words.is("sports", token.word())) {
          return true;
        }
      }
    }
    return false;
  }

  /**
   * One sense for a document: "Toledo" is the person where "Alejandro Toledo" stands too and no
   * preposition of place is before it.
   */
  private static Map<String, String> agreed(List<Run> runs) {
    Set<String> surnames = new HashSet<>();
    Set<String> placed = new HashSet<>();
    for (Run run : runs) {
      if (run.kind().equals(PERSON) && run.last() > run.first()) {
        surnames.add(run.word(run.last()));
      }
      if (run.kind().equals(LOCATION) && run.isPlaced()) {
        placed.add(run.text());
      }
    }
    Map<String, String> agreed = new HashMap<>();
    for (String surname : surnames) {
      if (!placed.contains(surname)) {
        agreed.put(surname, PERSON);
      }
    }
    return agreed;
  }
}
