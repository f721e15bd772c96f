package org.quipu.text.annotate;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import edu.stanford.nlp.util.CoreMap;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.quipu.core.document.CodePoints;
import org.quipu.core.document.Language;

/**
 * Spanish text to sentences with tokens, tags, lemmas, names and dependencies, in the same terms as
 * {@link EnglishAnnotator}. Models are loaded once; one instance serves all threads.
 *
 * <p>Words that lack their accent, and sentences in capitals, reach the models in ordinary
 * spelling, since they were trained on nothing else; the tokens keep what is written.
 */
public final class SpanishAnnotator {
  private static final String MODELS = "edu/stanford/nlp/models/";

  private final StanfordCoreNLP splitter;
  private final MaxentTagger tagger;
  private final CRFClassifier<CoreLabel> names;
  private final FastParser parser;
  private final SpanishForms forms;
  private final SpanishTags tags;

  public SpanishAnnotator() {
    Properties properties = new Properties();
    properties.setProperty("annotators", "tokenize");
    properties.setProperty("tokenize.language", "es");
    properties.setProperty("tokenize.options", "untokenizable=noneKeep,invertible=true");
    properties.setProperty("ssplit.newlineIsSentenceBreak", "two");
    splitter = new StanfordCoreNLP(properties);
    try {
      tagger = new MaxentTagger(MODELS + "pos-tagger/spanish-ud.tagger", new Properties(), false);
      names = CRFClassifier.getClassifier(MODELS + "ner/spanish.ancora.distsim.s512.crf.ser.gz");
    } catch (IOException e) {
      throw new UncheckedIOException("the Spanish models cannot be read", e);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException("the Spanish models do not fit this CoreNLP", e);
    }
    parser = FastParser.load(MODELS + "parser/nndep/UD_Spanish.gz");
    forms = SpanishForms.load();
    tags = new SpanishTags(forms);
  }

  /** Annotates and parses every sentence. */
  public Annotated annotate(String text) {
    CodePoints points = new CodePoints(text);
    AlignedText aligned = AlignedText.of(text);
    List<Sentence> sentences = new ArrayList<>();
    if (!aligned.plain().isBlank()) {
      Annotation annotation = new Annotation(aligned.plain());
      splitter.annotate(annotation);
      for (CoreMap sentence : annotation.get(CoreAnnotations.SentencesAnnotation.class)) {
        List<CoreLabel> tokens = sentence.get(CoreAnnotations.TokensAnnotation.class);
        for (List<CoreLabel> piece : SentenceShape.pieces(split(aligned.plain(), tokens))) {
          sentences.add(sentence(sentences.size(), piece, aligned));
        }
      }
    }
    return new Annotated(points, Language.SPANISH, sentences);
  }

  /** Tokens as the text has them, pronouns taken off their verbs. */
  private List<CoreLabel> split(String text, List<CoreLabel> tokens) {
    List<CoreLabel> pieces = new ArrayList<>(tokens.size() + 4);
    for (CoreLabel token : tokens) {
      String word = text.substring(token.beginPosition(), token.endPosition());
      int at = token.beginPosition();
      for (int length : Clitics.pieces(word, forms)) {
        CoreLabel piece = new CoreLabel();
        piece.setWord(text.substring(at, at + length));
        piece.setBeginPosition(at);
        piece.setEndPosition(at + length);
        pieces.add(piece);
        at += length;
      }
    }
    return pieces;
  }

  private Sentence sentence(int index, List<CoreLabel> labels, AlignedText aligned) {
    boolean capitals = SentenceShape.isInCapitals(labels);
    List<String> written = labels.stream().map(CoreLabel::word).toList();
    for (int i = 0; i < labels.size(); i++) {
      CoreLabel label = labels.get(i);
      label.setWord(
          usual(label.word(), capitals, i + 1 < labels.size() ? labels.get(i + 1) : null));
    }
    tagger.tagCoreLabels(labels);
    repairFirst(labels);
    List<CoreLabel> named = names.classifySentence(labels);
    List<String> words = labels.stream().map(CoreLabel::word).toList();
    List<String> parts = labels.stream().map(CoreLabel::tag).toList();
    FastParser.Tree tree = parser.parse(words, parts);
    List<Token> tokens = new ArrayList<>(labels.size());
    for (int i = 0; i < labels.size(); i++) {
      CoreLabel label = labels.get(i);
      // "Lo detuvieron": at the start of a sentence the tagger takes the pronoun for an article.
      boolean pronoun = parts.get(i).equals("DET") && tree.labels()[i + 1].equals("obj");
      boolean noun = tags.isParticiple(words.get(i)) && hasArticle(tree, parts, i + 1);
      SpanishTags.Tagged tagged =
          tags.of(words.get(i), pronoun ? "PRON" : noun ? "NOUN" : parts.get(i));
      tokens.add(
          new Token(
              i + 1,
              written.get(i),
              tagged.lemma(),
              tagged.tag(),
              isAcronym(written.get(i), capitals, named.get(i))
                  ? "ORGANIZATION"
                  : kind(named.get(i).get(CoreAnnotations.AnswerAnnotation.class)),
              aligned.toOriginal(label.beginPosition()),
              aligned.toOriginalEnd(label.endPosition())));
    }
    return new Sentence(
        index, tokens, tree.heads(), tree.labels(), SpanishTree.apply(tokens, tree));
  }

  /** "Estudiantes" at the start of a sentence is no name. */
  private void repairFirst(List<CoreLabel> labels) {
    for (int i = 0; i < Math.min(2, labels.size()); i++) {
      CoreLabel first = labels.get(i);
      if (first.tag().equals("PROPN")
          && forms.exactly(first.word()).isEmpty()
          && Stream.of("", "s", "es")
              .flatMap(ending -> forms.exactly(without(first.word(), ending)).stream())
              .anyMatch(reading -> reading.tag().startsWith("NC") || reading.tag().startsWith("A"))
          && (i + 1 == labels.size() || !labels.get(i + 1).tag().equals("PROPN"))) {
        first.setTag("NOUN");
      }
    }
  }

  /** The word in small letters, without an ending that it has. */
  private static String without(String word, String ending) {
    String lower = word.toLowerCase(Locale.ROOT);
    return lower.endsWith(ending) ? lower.substring(0, lower.length() - ending.length()) : lower;
  }

  /** "El llamado", "los detenidos": a participle with an article and no auxiliary is a noun. */
  private static boolean hasArticle(FastParser.Tree tree, List<String> parts, int token) {
    boolean article = false;
    for (int i = 1; i < token; i++) {
      if (tree.heads()[i] == token) {
        article |= parts.get(i - 1).equals("DET");
        if (parts.get(i - 1).equals("AUX")) {
          return false;
        }
      }
    }
    return article && !tree.labels()[token].equals("amod");
  }

  /** The spelling that the models know. */
  private String usual(String word, boolean capitals, @Nullable CoreLabel next) {
    String form = word;
    if (capitals && word.length() > 1) {
      String lower = forms.withAccent(word.toLowerCase(Locale.ROOT));
      String name = Character.toUpperCase(lower.charAt(0)) + lower.substring(1);
      boolean common = !forms.exactly(lower).isEmpty() && forms.exactly(name).isEmpty();
      return common ? lower : name;
    }
    boolean stem = next != null && !form.equals(SpanishForms.withoutAccents(form));
    if (stem && !forms.knows(form) && forms.knows(SpanishForms.withoutAccents(form))) {
      return SpanishForms.withoutAccents(form); // "deteniéndo" before "lo"
    }
    return Character.isLowerCase(form.charAt(0)) ? forms.withAccent(form) : form;
  }

  /** Capitals in a sentence of small letters, unknown to the model and the dictionary: "CGTP". */
  private boolean isAcronym(String word, boolean capitals, CoreLabel named) {
    return !capitals
        && word.matches("\\p{Lu}{3,6}")
        && kind(named.get(CoreAnnotations.AnswerAnnotation.class)).equals("O")
        && !forms.knows(word);
  }

  private static String kind(String answer) {
    return switch (answer) {
      case "PERS", "PERSON" -> "PERSON";
      case "ORG", "ORGANIZATION" -> "ORGANIZATION";
      case "LUG", "LOCATION" -> "LOCATION";
      case "OTROS", "MISC" -> "MISC";
      default -> "O";
    };
  }
}
