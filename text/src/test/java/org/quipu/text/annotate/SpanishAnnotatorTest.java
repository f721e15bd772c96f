package org.quipu.text.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.parser.nndep.DependencyParser;
import edu.stanford.nlp.trees.TypedDependency;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.quipu.core.document.Language;

class SpanishAnnotatorTest {
  private static final SpanishAnnotator SPANISH = new SpanishAnnotator();

  private static final String TEXT =
      "La policía detuvo el martes a 12 dirigentes del sindicato en Puno. El juez ordenó"
          + " «detenerlos» y entregárselos a la fiscalía\u00ad. Los vecinos, que bloquearon la vía,"
          + " piden la renuncia del alcalde\u2026\n\nLA ALCALDIA RECHAZO EL BLOQUEO DE LA CARRETERA.";

  private static Sentence first(String text) {
    return SPANISH.annotate(text).sentences().get(0);
  }

  private static int at(Sentence sentence, String word) {
    return sentence.tokens().stream()
        .filter(token -> token.word().equals(word))
        .findFirst()
        .orElseThrow()
        .index();
  }

  private static String relation(String text, String word) {
    Sentence sentence = first(text);
    return sentence.relation(at(sentence, word));
  }

  @Test
  void offsetsLeadBackToTheOriginalText() {
    Annotated annotated = SPANISH.annotate(TEXT);
    assertThat(annotated.language()).isEqualTo(Language.SPANISH);
    int end = 0;
    for (Sentence sentence : annotated.sentences()) {
      for (Token token : sentence.tokens()) {
        assertThat(token.start()).isGreaterThanOrEqualTo(end);
        end = token.end();
        String written = TEXT.substring(token.start(), token.end()).replace("\u00ad", "");
        assertThat(written.replaceAll("[«»]", "\"")).isEqualTo(token.word());
      }
    }
  }

  @Test
  void pronounsComeOffTheirVerbsAndContractionsStayWhole() {
    Sentence second = SPANISH.annotate(TEXT).sentences().get(1);
    assertThat(second.tokens())
        .extracting(Token::word)
        .containsSequence("detener", "los")
        .containsSequence("entregár", "se", "los");
    assertThat(second.token(at(second, "entregár")).lemma()).isEqualTo("entregar");
    Sentence contraction = first("Los dirigentes del gremio fueron al Congreso.");
    assertThat(contraction.token(3))
        .satisfies(token -> assertThat(token.word()).isEqualTo("del"))
        .satisfies(token -> assertThat(token.lemma()).isEqualTo("de"));
  }

  @Test
  void lemmasAndFormsComeFromTheDictionary() {
    Sentence sentence = first("El ministro habría ordenado que detengan a los huelguistas.");
    assertThat(sentence.tokens())
        .extracting(Token::lemma)
        .contains("haber", "ordenar", "detener", "huelguista");
    assertThat(sentence.token(at(sentence, "habría")).tag()).isEqualTo("VBC");
    assertThat(sentence.token(at(sentence, "ordenado")).tag()).isEqualTo("VBN");
    assertThat(sentence.token(at(sentence, "detengan")).tag()).isEqualTo("VBS");
    assertThat(sentence.token(at(sentence, "huelguistas")).tag()).isEqualTo("NNS");
  }

  @Test
  void wordsWithoutTheirAccentsAreReadAndKeptAsWritten() {
    Sentence sentence = first("Los annos de represion terminaron en la gobernacion.");
    assertThat(sentence.tokens())
        .extracting(Token::word)
        .contains("annos", "represion", "gobernacion");
    assertThat(sentence.tokens())
        .extracting(Token::lemma)
        .contains("año", "represión", "gobernación");
  }

  @Test
  void capitalsAreReadInOrdinarySpelling() {
    Sentence last = SPANISH.annotate(TEXT).sentences().get(3);
    assertThat(last.token(2).lemma()).isEqualTo("alcaldía");
    assertThat(last.token(5).lemma()).isEqualTo("bloqueo");
  }

  @Test
  void namesAreOfTheFourKinds() {
    Sentence sentence = first("Juan Quispe, de la Defensoría del Pueblo, viajó a Lima.");
    assertThat(sentence.token(1).entity()).isEqualTo("PERSON");
    assertThat(sentence.token(at(sentence, "Defensoría")).entity()).isEqualTo("ORGANIZATION");
    assertThat(sentence.token(at(sentence, "Lima")).entity()).isEqualTo("LOCATION");
  }

  @Test
  void passivesSayWhoSufferedAndWhoActed() {
    String passive = "Cinco estudiantes fueron detenidos por la policía durante la marcha.";
    assertThat(relation(passive, "estudiantes")).isEqualTo("nsubj:pass");
    assertThat(relation(passive, "fueron")).isEqualTo("aux:pass");
    assertThat(relation(passive, "policía")).isEqualTo("obl:agent");
    assertThat(relation("Fueron detenidos por la noche.", "noche")).isNotEqualTo("obl:agent");
    assertThat(relation("Seis personas resultaron heridas en la marcha.", "personas"))
        .isEqualTo("nsubj:pass");
  }

  @Test
  void pronounSeIsToldFromAPartOfItsVerb() {
    assertThat(relation("Ayer se incautaron armas en el local.", "armas")).isEqualTo("nsubj:pass");
    assertThat(relation("Se detuvo a tres personas.", "personas")).isEqualTo("obj");
    assertThat(relation("Los maestros se reunieron con el ministro.", "maestros"))
        .isEqualTo("nsubj");
  }

  @Test
  void subjectsAreHandedOnAndRelativeClausesNamed() {
    Sentence sentence = first("Los vecinos que bloquearon la vía piden justicia y exigen diálogo.");
    int neighbours = at(sentence, "vecinos");
    assertThat(sentence.relation(at(sentence, "bloquearon"))).isEqualTo("acl:relcl");
    assertThat(sentence.above(neighbours))
        .extracting(Arc::relation)
        .filteredOn("nsubj"::equals)
        .hasSize(2);
  }

  @Test
  void phrasesOfPrepositionsKeepTheirNoun() {
    Sentence demand = first("Los maestros marcharon en demanda de mejores sueldos.");
    int noun = at(demand, "demanda");
    assertThat(demand.relation(noun)).isEqualTo("obl");
    assertThat(demand.head(noun)).isEqualTo(at(demand, "marcharon"));
    assertThat(demand.head(at(demand, "sueldos"))).isEqualTo(noun);
    assertThat(demand.head(at(demand, "de"))).isEqualTo(at(demand, "sueldos"));
    assertThat(relation("El gobierno dio marcha atrás con el plan.", "marcha")).isEqualTo("obj");
    assertThat(relation("El gobierno puso en marcha el plan.", "marcha")).isEqualTo("obl");
  }

  @Test
  void emptyAndStrangeTextsAreNoTrouble() {
    assertThat(SPANISH.annotate("").sentences()).isEmpty();
    assertThat(SPANISH.annotate("\u200b \u00ad\n").sentences()).isEmpty();
    assertThat(SPANISH.annotate("\uD83D\uDE00 \u0627\u0644\u0639 x\uD83D\uDE00y lo").sentences())
        .isNotEmpty();
    assertThat(SPANISH.annotate("uno dos ".repeat(2000)).sentences()).hasSizeGreaterThan(10);
  }

  @Test
  void arcsAgreeWithTheStockParser() {
    String model = "edu/stanford/nlp/models/parser/nndep/UD_Spanish.gz";
    DependencyParser stock = DependencyParser.loadFromModelFile(model);
    FastParser fast = FastParser.load(model);
    List<String> words =
        List.of("La policía detuvo a los dirigentes del sindicato en Puno .".split(" "));
    List<String> parts = List.of("DET NOUN VERB ADP DET NOUN ADP NOUN ADP PROPN PUNCT".split(" "));
    List<CoreLabel> labels = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      CoreLabel label = new CoreLabel();
      label.setWord(words.get(i));
      label.setTag(parts.get(i));
      label.setIndex(i + 1);
      labels.add(label);
    }
    FastParser.Tree tree = fast.parse(words, parts);
    for (TypedDependency dependency : stock.predict(labels).typedDependencies()) {
      int dependent = dependency.dep().index();
      assertThat(tree.heads()[dependent]).isEqualTo(dependency.gov().index());
      assertThat(tree.labels()[dependent]).isEqualTo(dependency.reln().toString());
    }
  }
}
