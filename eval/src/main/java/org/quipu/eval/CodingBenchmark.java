package org.quipu.eval;

import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.time.LocalDate;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.quipu.core.time.DateRange;
import org.quipu.text.annotate.Annotated;
import org.quipu.text.annotate.EnglishAnnotator;
import org.quipu.text.code.Coder;
import org.quipu.text.coding.Coding;

/**
 * What coding costs beside the annotation under it, in one run: the ratio of {@code
 * annotateAndCode} to {@code annotate}; and what the same annotation costs in CoreNLP's own
 * pipeline, whose dependency parser this project evaluates with code of its own. Run with {@code
 * .ci/speed}.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 5, time = 5)
public class CodingBenchmark {
  private static final DateRange PUBLISHED = DateRange.day(LocalDate.of(2024, 3, 15));

  private static final String MODELS = "edu/stanford/nlp/models/";

  /** Plain news prose, ours: a few hundred words with the constructions that cost most. */
  private static final String TEXT =
      """
      Police in the capital arrested more than 40 farmers on Monday, the farmers' union said. The \
      union, which had called the march, demanded their release and accused the minister of \
      ordering the arrests. The minister denied that officers had fired on the crowd.

      According to the hospital, at least 12 people were injured and two died. Congress voted 81 to \
      30 to open an inquiry, and a judge ordered the police chief to hand over the recordings.

      The bishops called on both sides to talk. "We will not leave before they are free," said the \
      leader of the union, adding that a strike would begin on Friday if nobody was released.

      """
          .repeat(8);

  private EnglishAnnotator annotator;
  private StanfordCoreNLP pipeline;
  private Coder coder;

  /** Loads the models once. */
  @Setup
  public void load() {
    annotator = new EnglishAnnotator();
    coder = new Coder();
    Properties properties = new Properties();
    properties.setProperty("annotators", "tokenize,pos,lemma,ner,depparse");
    properties.setProperty("pos.model", MODELS + "pos-tagger/english-left3words-distsim.tagger");
    properties.setProperty("ner.model", MODELS + "ner/english.all.3class.distsim.crf.ser.gz");
    properties.setProperty("ner.applyFineGrained", "false");
    properties.setProperty("ner.applyNumericClassifiers", "false");
    properties.setProperty("ner.useSUTime", "false");
    properties.setProperty("ner.buildEntityMentions", "false");
    properties.setProperty("depparse.model", MODELS + "parser/nndep/english_UD.gz");
    pipeline = new StanfordCoreNLP(properties);
  }

  /** The same models in CoreNLP's pipeline. */
  @Benchmark
  public Annotation annotateWithCoreNlp() {
    Annotation annotation = new Annotation(TEXT);
    pipeline.annotate(annotation);
    return annotation;
  }

  @Benchmark
  public Annotated annotate() {
    return annotator.annotate(TEXT);
  }

  @Benchmark
  public Coding annotateAndCode() {
    return coder.code(TEXT, PUBLISHED, null);
  }
}
