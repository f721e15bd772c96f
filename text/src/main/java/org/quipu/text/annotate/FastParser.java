package org.quipu.text.annotate;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.GZIPInputStream;

/**
 * Arc-standard dependency parsing with the network of Chen and Manning (2014), read from CoreNLP's
 * model file: same weights, same features, same transitions as its {@code
 * edu.stanford.nlp.parser.nndep.DependencyParser}, and the same arcs up to rounding (a test
 * compares). Why not that class: its evaluator takes six to ten times as long (see {@code
 * docs/decisions}). Here the weights lie transposed, so that the inner loops run over whole rows
 * and vectorise; what a token adds to the hidden layer in one feature position is computed once and
 * kept; and only transitions that are allowed compete.
 *
 * <p>Safe to share between threads: the cache is written without locks, a lost write costs one
 * recomputation of the same values.
 */
final class FastParser {
  /** Feature positions: 18 words, 18 tags, 12 labels. */
  private static final int POSITIONS = 48;

  private static final int TAGS_AT = 18;
  private static final int LABELS_AT = 36;

  /** Hidden-layer contributions to keep, 4 KB each: common words and tags in all positions. */
  private static final int MOST_CACHED = 30_000;

  private final float[][] embeddings;
  private final float[][] hiddenWeights;
  private final float[] hiddenBias;
  private final float[][] outputWeights;
  private final float[][] cache;
  private final AtomicInteger cached = new AtomicInteger();
  private final Map<String, Integer> words = new HashMap<>();
  private final Map<String, Integer> tags = new HashMap<>();
  private final String[] labels;
  private final int[] labelIds;
  private final int noLabel;
  private final int unknownWord;
  private final int noWord;
  private final int rootWord;
  private final int unknownTag;
  private final int noTag;
  private final int rootTag;

  /** Heads and labels by token index from 1; the head of the root is 0. */
  record Tree(int[] heads, String[] labels) {}

  private FastParser(BufferedReader in) throws IOException {
    int wordCount = header(in, "dict");
    int tagCount = header(in, "pos");
    int labelCount = header(in, "label");
    int width = header(in, "embeddingSize");
    int hidden = header(in, "hiddenSize");
    int positions = header(in, "numTokens");
    header(in, "preComputed");
    if (positions != POSITIONS || hidden % 4 != 0) {
      throw new IOException("a network of " + positions + " features and " + hidden + " units");
    }
    embeddings = new float[wordCount + tagCount + labelCount][];
    labels = new String[labelCount - 1];
    labelIds = new int[labelCount - 1];
    for (int id = 0; id < embeddings.length; id++) {
      String line = line(in);
      int space = line.indexOf(' ');
      String name = line.substring(0, space);
      embeddings[id] = floats(line, space + 1, width);
      if (id < wordCount) {
        words.put(name, id);
      } else if (id < wordCount + tagCount) {
        tags.put(name, id);
      } else if (id > wordCount + tagCount) {
        int label = id - wordCount - tagCount - 1;
        labels[label] = name;
        labelIds[label] = id;
      }
    }
    noLabel = wordCount + tagCount;
    unknownWord = known(words, "-UNKNOWN-");
    noWord = known(words, "-NULL-");
    rootWord = known(words, "-ROOT-");
    unknownTag = known(tags, "-UNKNOWN-");
    noTag = known(tags, "-NULL-");
    rootTag = known(tags, "-ROOT-");
    hiddenWeights = new float[POSITIONS * width][];
    for (int i = 0; i < hiddenWeights.length; i++) {
      hiddenWeights[i] = floats(line(in), 0, hidden);
    }
    hiddenBias = floats(line(in), 0, hidden);
    outputWeights = new float[hidden][];
    int transitions = 2 * labels.length + 1;
    int padded = (transitions + 15) / 16 * 16; // whole vector registers: no scalar tail loop
    for (int i = 0; i < hidden; i++) {
      outputWeights[i] = Arrays.copyOf(floats(line(in), 0, transitions), padded);
    }
    cache = new float[embeddings.length * POSITIONS][];
  }

  /** Reads a model of CoreNLP from the class path. */
  static FastParser load(String resource) {
    try (InputStream raw = FastParser.class.getClassLoader().getResourceAsStream(resource)) {
      if (raw == null) {
        throw new IllegalStateException("the parser's model is not on the class path: " + resource);
      }
      return new FastParser(
          new BufferedReader(
              new InputStreamReader(new GZIPInputStream(raw, 1 << 16), StandardCharsets.UTF_8),
              1 << 16));
    } catch (IOException e) {
      throw new UncheckedIOException("the parser's model cannot be read: " + resource, e);
    }
  }

  private static int known(Map<String, Integer> ids, String name) throws IOException {
    Integer id = ids.get(name);
    if (id == null) {
      throw new IOException("no " + name + " in the model");
    }
    return id;
  }

  private static String line(BufferedReader in) throws IOException {
    String line = in.readLine();
    if (line == null) {
      throw new IOException("the model ends early");
    }
    return line;
  }

  private static int header(BufferedReader in, String name) throws IOException {
    String line = line(in);
    if (!line.startsWith(name + "=")) {
      throw new IOException("expected " + name + "= and found " + line);
    }
    return Integer.parseInt(line.substring(name.length() + 1));
  }

  private static float[] floats(String line, int from, int count) {
    float[] values = new float[count];
    int at = from;
    for (int i = 0; i < count; i++) {
      int space = line.indexOf(' ', at);
      int end = space < 0 ? line.length() : space;
      values[i] = Float.parseFloat(line.substring(at, end));
      at = end + 1;
    }
    return values;
  }

  /** The tree of a sentence given as words with their tags, both from index 0. */
  Tree parse(List<String> sentenceWords, List<String> sentenceTags) {
    State state = new State(sentenceWords.size());
    for (int i = 1; i <= state.size; i++) {
      state.word[i] = words.getOrDefault(sentenceWords.get(i - 1), unknownWord);
      state.tag[i] = tags.getOrDefault(sentenceTags.get(i - 1), unknownTag);
    }
    while (state.stackSize > 1 || state.next <= state.size) {
      step(state);
    }
    String[] names = new String[state.size + 1];
    names[0] = "";
    for (int i = 1; i <= state.size; i++) {
      names[i] = labels[state.label[i]];
    }
    return new Tree(state.head, names);
  }

  private void step(State state) {
    boolean moreToRead = state.next <= state.size;
    if (moreToRead && state.stackSize <= 2) {
      state.shift();
      return;
    }
    if (!moreToRead && state.stackSize == 2) {
      state.arc(state.stack[0], state.stack[1], 0);
      state.stackSize--;
      return;
    }
    features(state);
    scores(state);
    int labelCount = labels.length;
    int shift = 2 * labelCount;
    // Two or more words are on the stack here, so both arcs are allowed; the root's label (0) is
    // not,
    // because only the artificial root may carry it.
    int best = moreToRead ? shift : 1;
    for (int i = 1; i < shift; i++) {
      if (i != labelCount && state.out[i] > state.out[best]) {
        best = i;
      }
    }
    int top = state.stack[state.stackSize - 1];
    int second = state.stack[state.stackSize - 2];
    if (best == shift) {
      state.shift();
    } else if (best < labelCount) {
      state.arc(top, second, best);
      state.stack[state.stackSize - 2] = top;
      state.stackSize--;
    } else {
      state.arc(second, top, best - labelCount);
      state.stackSize--;
    }
  }

  private void features(State s) {
    for (int j = 0; j < 3; j++) {
      int at = s.stackSize - 1 - (2 - j);
      feature(s, j, at >= 0 ? s.stack[at] : -1);
      feature(s, 3 + j, s.next + j <= s.size ? s.next + j : -1);
    }
    for (int j = 0; j < 2; j++) {
      int at = s.stackSize - 1 - j;
      int node = at >= 0 ? s.stack[at] : -1;
      int left = node < 0 ? -1 : s.left1[node];
      int right = node < 0 ? -1 : s.right1[node];
      int[] family = {
        left,
        right,
        node < 0 ? -1 : s.left2[node],
        node < 0 ? -1 : s.right2[node],
        left < 0 ? -1 : s.left1[left],
        right < 0 ? -1 : s.right1[right]
      };
      for (int k = 0; k < 6; k++) {
        feature(s, 6 + 6 * j + k, family[k]);
        int token = family[k];
        s.features[LABELS_AT + 6 * j + k] =
            token < 0 || s.label[token] < 0 ? noLabel : labelIds[s.label[token]];
      }
    }
  }

  private void feature(State s, int position, int token) {
    s.features[position] = token < 0 ? noWord : token == 0 ? rootWord : s.word[token];
    s.features[TAGS_AT + position] = token < 0 ? noTag : token == 0 ? rootTag : s.tag[token];
  }

  private void scores(State s) {
    float[] h = s.hidden;
    System.arraycopy(hiddenBias, 0, h, 0, h.length);
    for (int j = 0; j < POSITIONS; j += 4) {
      addFour(
          h,
          contribution(s.features[j], j),
          contribution(s.features[j + 1], j + 1),
          contribution(s.features[j + 2], j + 2),
          contribution(s.features[j + 3], j + 3));
    }
    for (int i = 0; i < h.length; i++) {
      h[i] = h[i] * h[i] * h[i];
    }
    Arrays.fill(s.out, 0f);
    for (int k = 0; k < h.length; k += 4) {
      addFourScaled(s.out, h, k);
    }
  }

  private float[] contribution(int id, int position) {
    int at = id * POSITIONS + position;
    float[] known = cache[at];
    if (known != null) {
      return known;
    }
    float[] sum = new float[hiddenBias.length];
    float[] embedding = embeddings[id];
    for (int d = 0; d < embedding.length; d++) {
      float[] row = hiddenWeights[position * embedding.length + d];
      float factor = embedding[d];
      for (int i = 0; i < sum.length; i++) {
        sum[i] += factor * row[i];
      }
    }
    if (cached.get() < MOST_CACHED) {
      cached.incrementAndGet();
      cache[at] = sum;
    }
    return sum;
  }

  private static void addFour(float[] y, float[] a, float[] b, float[] c, float[] d) {
    for (int i = 0; i < y.length; i++) {
      y[i] += (a[i] + b[i]) + (c[i] + d[i]);
    }
  }

  private void addFourScaled(float[] y, float[] h, int k) {
    float[] w0 = outputWeights[k];
    float[] w1 = outputWeights[k + 1];
    float[] w2 = outputWeights[k + 2];
    float[] w3 = outputWeights[k + 3];
    float a0 = h[k];
    float a1 = h[k + 1];
    float a2 = h[k + 2];
    float a3 = h[k + 3];
    for (int i = 0; i < y.length; i++) {
      y[i] += (a0 * w0[i] + a1 * w1[i]) + (a2 * w2[i] + a3 * w3[i]);
    }
  }

  /** Stack, buffer and the arcs so far, with the outermost children kept up to date. */
  private final class State {
    private final int size;
    private final int[] word;
    private final int[] tag;
    private final int[] head;
    private final int[] label;
    private final int[] left1;
    private final int[] left2;
    private final int[] right1;
    private final int[] right2;
    private final int[] stack;
    private final int[] features = new int[POSITIONS];
    private final float[] hidden = new float[hiddenBias.length];
    private final float[] out = new float[outputWeights[0].length];
    private int stackSize = 1;
    private int next = 1;

    State(int size) {
      this.size = size;
      word = new int[size + 1];
      tag = new int[size + 1];
      head = absent();
      label = absent();
      left1 = absent();
      left2 = absent();
      right1 = absent();
      right2 = absent();
      stack = new int[size + 2];
    }

    private int[] absent() {
      int[] values = new int[size + 1];
      Arrays.fill(values, -1);
      return values;
    }

    void shift() {
      stack[stackSize++] = next++;
    }

    void arc(int governor, int dependent, int name) {
      head[dependent] = governor;
      label[dependent] = name;
      if (dependent < governor) {
        if (left1[governor] < 0 || dependent < left1[governor]) {
          left2[governor] = left1[governor];
          left1[governor] = dependent;
        } else if (left2[governor] < 0 || dependent < left2[governor]) {
          left2[governor] = dependent;
        }
      } else if (dependent > right1[governor]) {
        right2[governor] = right1[governor];
        right1[governor] = dependent;
      } else if (dependent > right2[governor]) {
        right2[governor] = dependent;
      }
    }
  }
}
