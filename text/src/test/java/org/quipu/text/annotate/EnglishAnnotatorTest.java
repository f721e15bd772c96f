package org.quipu.text.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.parser.nndep.DependencyParser;
import edu.stanford.nlp.trees.GrammaticalStructure;
import edu.stanford.nlp.trees.TypedDependency;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class EnglishAnnotatorTest {
  private static final EnglishAnnotator ENGLISH = new EnglishAnnotator();

  private static final String TEXT =
      "Police in Lima said on Tuesday that at least 12 protesters were arrested and taken away. The"
          + " union, which had called the march, rejected the minister\u2019s account and demanded"
          + " his resignation. Congress\u00ad men and women voted 101 to 6 to remove the president"
          + " from office, and a judge ordered him to be held for 18 months.\n\n"
          + "TERRORISTS ATTACKED A BRIDGE NEAR SAN VICENTE AND KILLED TWO SOLDIERS, THE ARMY SAID.";

  @Test
  void offsetsLeadBackToTheOriginalText() {
    Annotated annotated = ENGLISH.annotate(TEXT);
    for (Sentence sentence : annotated.sentences()) {
      for (Token token : sentence.tokens()) {
        assertThat(
                TEXT.substring(token.start(), token.end())
                    .replace("\u00ad", "")
                    .replace('\u2019', '\''))
            .isEqualTo(token.word());
      }
    }
  }

  @Test
  void parsesNamesAndEnhances() {
    Annotated annotated = ENGLISH.annotate(TEXT);
    assertThat(annotated.sentences()).hasSize(4);
    Sentence first = annotated.sentences().get(0);
    assertThat(first.token(3).entity()).isEqualTo("LOCATION");
    assertThat(first.below(15)).as("arrested").anyMatch(arc -> arc.relation().equals("nsubj:pass"));
    Sentence second = annotated.sentences().get(1);
    // "rejected … and demanded": the enhanced graph hands the subject on
    assertThat(second.above(2))
        .extracting(Arc::relation)
        .filteredOn("nsubj"::equals)
        .hasSizeGreaterThan(1);
  }

  @Test
  void capitalsAreReadByTheCaselessModels() {
    Sentence last = ENGLISH.annotate(TEXT).sentences().get(3);
    assertThat(last.token(2).lemma()).isEqualTo("attack");
    assertThat(last.token(2).tag()).isEqualTo("VBD");
    assertThat(last.relation(1)).isEqualTo("nsubj");
    assertThat(last.token(6).entity()).isEqualTo("LOCATION");
  }

  @Test
  void picturesAreNoWords() {
    Sentence post = ENGLISH.annotate("Police \uD83D\uDC6E arrested farmers.").sentences().get(0);
    assertThat(post.token(2).tag()).isEqualTo(":");
  }

  @Test
  void bothOwnersAndTheVerbBehindWhichAreSeen() {
    Sentence owners =
        ENGLISH
            .annotate("They condemned the local police and military's killings of protesters.")
            .sentences()
            .get(0);
    assertThat(owners.relation(owners.head(5))).isEqualTo("obj");
    assertThat(owners.token(owners.head(5)).lemma()).isEqualTo("killing");
    Sentence which =
        ENGLISH
            .annotate("They met the council which removed elected mayor Ana Rojas.")
            .sentences()
            .get(0);
    assertThat(which.token(6).lemma()).isEqualTo("remove");
    assertThat(which.relation(6)).isEqualTo("acl:relcl");
  }

  @Test
  void tagsAndTreesArePutRightWhereTheWordsAroundDecide() {
    Sentence moved = ENGLISH.annotate("The army moved to sack the minister.").sentences().get(0);
    assertThat(moved.token(5).tag()).isEqualTo("VB");
    Sentence work = ENGLISH.annotate("They went back to work on Monday.").sentences().get(0);
    assertThat(work.token(5).tag()).isNotEqualTo("NNP");
    Sentence release =
        ENGLISH
            .annotate("They demand the release of the President of Peru, Juan Quispe, today.")
            .sentences()
            .get(0);
    assertThat(release.relation(12)).isEqualTo("appos");
    assertThat(release.token(release.head(12)).word()).isEqualTo("President");
  }

  @Test
  void emptyAndStrangeTextsAreNoTrouble() {
    assertThat(ENGLISH.annotate("").sentences()).isEmpty();
    assertThat(ENGLISH.annotate("\u200b \u00ad\n").sentences()).isEmpty();
    assertThat(ENGLISH.annotate("\uD83D\uDE00 \u0627\u0644\u0639 x\uD83D\uDE00y").sentences())
        .isNotEmpty();
    assertThat(ENGLISH.annotate("one two ".repeat(2000)).sentences()).hasSizeGreaterThan(10);
  }

  /** Where the two disagree the weights are the same and only the order of additions differs. */
  @Test
  void arcsAgreeWithTheStockParser() {
    DependencyParser stock =
        DependencyParser.loadFromModelFile("edu/stanford/nlp/models/parser/nndep/english_UD.gz");
    FastParser fast = FastParser.load("edu/stanford/nlp/models/parser/nndep/english_UD.gz");
    int arcs = 0;
    int same = 0;
    for (Sentence sentence :
        ENGLISH.annotate(TEXT.substring(0, TEXT.indexOf("\n\n"))).sentences()) {
      List<CoreLabel> labels = new ArrayList<>();
      for (Token token : sentence.tokens()) {
        CoreLabel label = new CoreLabel();
        label.setWord(token.word());
        label.setTag(token.tag());
        label.setIndex(token.index());
        labels.add(label);
      }
      GrammaticalStructure expected = stock.predict(labels);
      FastParser.Tree tree =
          fast.parse(
              sentence.tokens().stream().map(Token::word).toList(),
              sentence.tokens().stream().map(Token::tag).toList());
      for (TypedDependency dependency : expected.typedDependencies()) {
        int dependent = dependency.dep().index();
        arcs++;
        if (tree.heads()[dependent] == dependency.gov().index()
            && tree.labels()[dependent].equals(dependency.reln().toString())) {
          same++;
        }
      }
    }
    assertThat(arcs).isGreaterThan(50);
    assertThat(same).isGreaterThanOrEqualTo(arcs * 99 / 100);
  }
}
