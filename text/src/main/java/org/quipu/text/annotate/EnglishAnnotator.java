package org.quipu.text.annotate;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.process.Morphology;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import edu.stanford.nlp.util.CoreMap;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.function.Predicate;
import org.quipu.core.document.CodePoints;
import org.quipu.core.document.Language;

/**
 * English text to sentences with tokens, tags, lemmas, three-class names and, where somebody wants
 * them, dependencies. Models are loaded once; one instance serves all threads.
 *
 * <p>Sentences in capitals (old newswire, headlines) go through the caseless models, and reach the
 * parser in ordinary case, since it was trained on nothing else.
 */
public final class EnglishAnnotator {
  private static final String MODELS = "edu/stanford/nlp/models/";

  /** A lexer with state, dear to make: one a thread. */
  private static final ThreadLocal<Morphology> MORPHOLOGY =
      ThreadLocal.withInitial(Morphology::new);

  private final StanfordCoreNLP splitter;
  private final Models cased;
  private final FastParser parser;
  private final Enhancer enhancer = new Enhancer();
  private final Caseless caseless = new Caseless();

  private record Models(MaxentTagger tagger, CRFClassifier<CoreLabel> names) {
    static Models load(String tagger, String names) {
      try {
        return new Models(
            new MaxentTagger(MODELS + "pos-tagger/" + tagger, new Properties(), false),
            CRFClassifier.getClassifier(MODELS + "ner/" + names));
      } catch (IOException e) {
        throw new UncheckedIOException("the English models cannot be read", e);
      } catch (ClassNotFoundException e) {
        throw new IllegalStateException("the English models do not fit this CoreNLP", e);
      }
    }
  }

  /** The caseless models, loaded when the first sentence in capitals comes. */
  private static final class Caseless {
    private volatile boolean loaded;
    private Models[] models = {};

    Models get() {
      if (!loaded) {
        load();
      }
      return models[0];
    }

    private synchronized void load() {
      if (!loaded) {
        models =
            new Models[] {
              Models.load(
                  "english-caseless-left3words-distsim.tagger",
                  "english.all.3class.caseless.distsim.crf.ser.gz")
            };
        loaded = true;
      }
    }
  }

  public EnglishAnnotator() {
    Properties properties = new Properties();
    properties.setProperty("annotators", "tokenize");
    properties.setProperty("tokenize.options", "untokenizable=noneKeep,invertible=true");
    properties.setProperty("ssplit.newlineIsSentenceBreak", "two");
    splitter = new StanfordCoreNLP(properties);
    cased =
        Models.load("english-left3words-distsim.tagger", "english.all.3class.distsim.crf.ser.gz");
    parser = FastParser.load(MODELS + "parser/nndep/english_UD.gz");
  }

  /** Annotates and parses every sentence. */
  public Annotated annotate(String text) {
    return annotate(text, tokens -> true);
  }

  /**
   * @param worthParsing says of a tagged sentence whether its dependencies are needed; they are the
   *     dearest part of the whole
   */
  public Annotated annotate(String text, Predicate<List<Token>> worthParsing) {
    CodePoints points = new CodePoints(text);
    AlignedText aligned = AlignedText.of(text);
    List<Sentence> sentences = new ArrayList<>();
    if (!aligned.plain().isBlank()) {
      Annotation annotation = new Annotation(aligned.plain());
      splitter.annotate(annotation);
      for (CoreMap sentence : annotation.get(CoreAnnotations.SentencesAnnotation.class)) {
        for (List<CoreLabel> piece :
            SentenceShape.pieces(sentence.get(CoreAnnotations.TokensAnnotation.class))) {
          sentences.add(sentence(sentences.size(), piece, aligned, worthParsing));
        }
      }
    }
    return new Annotated(points, Language.ENGLISH, sentences);
  }

  private Sentence sentence(
      int index, List<CoreLabel> labels, AlignedText aligned, Predicate<List<Token>> worthParsing) {
    boolean capitals = SentenceShape.isInCapitals(labels);
    Models models = capitals ? caseless.get() : cased;
    models.tagger().tagCoreLabels(labels);
    TagRepair.apply(labels);
    List<CoreLabel> named = models.names().classifySentence(labels);
    Morphology morphology = MORPHOLOGY.get();
    List<Token> tokens = new ArrayList<>(labels.size());
    for (int i = 0; i < labels.size(); i++) {
      CoreLabel label = labels.get(i);
      label.setIndex(i + 1);
      String word = label.word();
      String tag = label.tag();
      String lemma =
          morphology
              .lemma(capitals ? word.toLowerCase(Locale.ROOT) : word, tag)
              .toLowerCase(Locale.ROOT);
      label.setLemma(lemma);
      tokens.add(
          new Token(
              i + 1,
              word,
              lemma,
              tag,
              named.get(i).get(CoreAnnotations.AnswerAnnotation.class),
              aligned.toOriginal(label.beginPosition()),
              aligned.toOriginalEnd(label.endPosition())));
    }
    if (!worthParsing.test(tokens)) {
      return new Sentence(index, tokens, new int[0], new String[0], List.of());
    }
    List<String> words = new ArrayList<>(tokens.size());
    List<String> tags = new ArrayList<>(tokens.size());
    for (Token token : tokens) {
      words.add(capitals ? ordinaryCase(token) : token.word());
      tags.add(token.tag());
    }
    FastParser.Tree tree = parser.parse(words, tags);
    TreeRepair.apply(tokens, tree);
    return new Sentence(index, tokens, tree.heads(), tree.labels(), enhancer.enhance(labels, tree));
  }

  private static String ordinaryCase(Token token) {
    String lower = token.word().toLowerCase(Locale.ROOT);
    return token.isProperNoun()
        ? Character.toUpperCase(lower.charAt(0)) + lower.substring(1)
        : lower;
  }
}
