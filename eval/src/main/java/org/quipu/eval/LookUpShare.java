package org.quipu.eval;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.quipu.core.document.Language;
import org.quipu.core.time.DateRange;
import org.quipu.text.annotate.Annotated;
import org.quipu.text.annotate.EnglishAnnotator;
import org.quipu.text.annotate.Sentence;
import org.quipu.text.resolve.actor.ActorLists;
import org.quipu.text.resolve.actor.ActorReader;
import org.quipu.text.resolve.actor.OwnActors;
import org.quipu.text.resolve.place.Gazetteer;
import org.quipu.text.resolve.place.PlaceReader;

/**
 * What looking up places and actors costs beside the annotation under it, and what the gazetteer
 * costs to load. All three are measured by turns in one run, as CPU time of one thread, so that the
 * ratio holds on a busy machine too; the median of the rounds is told. Actors are read for every
 * noun, name and pronoun that has a part in its clause, which is more than the coder asks for, who
 * wants the parties of events only. {@code .ci/speed look-up} runs it; with a file of JSON lines
 * that have a {@code text}, on those texts.
 */
public final class LookUpShare {
  private static final DateRange PUBLISHED = DateRange.day(LocalDate.of(2024, 3, 15));

  /** Relations of what can be asked for; the rest are parts of names and measures. */
  private static final Set<String> PARTS =
      Set.of("nsubj", "obj", "iobj", "obl", "nmod", "conj", "root", "xcomp", "csubj");

  private static final int WARM = 6;
  private static final int ROUNDS = 15;

  /** Plain news prose, ours: names of every kind in nearly every clause. */
  private static final String TEXT =
      """
      Police in Juliaca, in the Peruvian region of Puno, arrested more than 40 farmers on Monday, \
      the National Agrarian Confederation said. The union, which had called the march from Ilave to \
      Lima, demanded their release and accused Interior Minister Ana Rojas of ordering the arrests. \
      Rojas denied in Lima that officers had fired on the crowd near the airport.

      According to the hospital in Arequipa, at least 12 people were injured and two died on the \
      road between Cusco and Sicuani. Congress voted 81 to 30 to open an inquiry, and a judge of the \
      Supreme Court ordered the police chief to hand over the recordings. The governments of \
      Bolivia, Colombia and Mexico called on President Luis Vega to talk; Washington did not comment.

      The bishops of Ayacucho and Huancavelica called on both sides to stop. "We will not leave \
      before they are free," said the leader of the union, adding that a strike would begin in \
      Trujillo, Chiclayo and Piura on Friday if nobody was released.

      """;

  private LookUpShare() {}

  public static void main(String[] arguments) throws IOException {
    List<String> texts = arguments.length == 0 ? List.of(TEXT.repeat(4)) : texts(arguments[0]);
    load();
    EnglishAnnotator annotator = new EnglishAnnotator();
    PlaceReader places = PlaceReader.bundled();
    ActorLists lists = ActorLists.load(Language.ENGLISH, OwnActors.NONE);
    double[] placeShare = new double[ROUNDS];
    double[] actorShare = new double[ROUNDS];
    double[] annotation = new double[ROUNDS];
    long read = 0;
    for (int round = -WARM; round < ROUNDS; round++) {
      long[] spent = new long[3];
      for (String text : texts) {
        long start = Cost.cpu();
        Annotated annotated = annotator.annotate(text);
        long done = Cost.cpu();
        read += places.read(annotated).size();
        long placed = Cost.cpu();
        read += actors(new ActorReader(lists, annotated, PUBLISHED), annotated);
        spent[0] += done - start;
        spent[1] += placed - done;
        spent[2] += Cost.cpu() - placed;
      }
      if (round >= 0) {
        annotation[round] = spent[0] / 1e6;
        placeShare[round] = 100.0 * spent[1] / spent[0];
        actorShare[round] = 100.0 * spent[2] / spent[0];
      }
    }
    System.out.printf(
        Locale.ROOT,
        "%d texts, %.1f ms annotation; of it places %.2f %%, actors %.2f %%, together %.2f %% (%d)%n",
        texts.size(),
        median(annotation),
        median(placeShare),
        median(actorShare),
        median(placeShare) + median(actorShare),
        read);
  }

  private static void load() {
    for (int i = 0; i < 3; i++) {
      Cost<Gazetteer> cost = Cost.of(Gazetteer::bundled);
      System.out.printf(
          Locale.ROOT,
          "gazetteer: %d names, %d ms, %d MB kept%n",
          cost.made().size(),
          cost.milliseconds(),
          cost.kept() >> 20);
    }
  }

  private static int actors(ActorReader reader, Annotated annotated) {
    int found = 0;
    for (Sentence sentence : annotated.sentences()) {
      for (int i = 1; i <= sentence.size(); i++) {
        String tag = sentence.token(i).tag();
        boolean noun = tag.startsWith("N") || tag.startsWith("PRP");
        if (noun && PARTS.contains(sentence.relation(i).split(":", 2)[0])) {
          found += reader.read(sentence, i).size();
        }
      }
    }
    return found;
  }

  private static List<String> texts(String file) throws IOException {
    ObjectMapper json = new ObjectMapper();
    List<String> texts = new ArrayList<>();
    for (String line : Files.readAllLines(Path.of(file))) {
      texts.add(json.readTree(line).path("text").asText());
    }
    return texts;
  }

  private static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }
}
