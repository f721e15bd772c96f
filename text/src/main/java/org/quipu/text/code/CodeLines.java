package org.quipu.text.code;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import org.quipu.text.coding.CodingJson;
import org.quipu.text.open.ByteLines;
import org.quipu.text.open.LanguageVote;

/**
 * {@code quipu code}: JSON Lines in, JSON Lines out, one line a document, in the order of the
 * input, nothing stored. A line that cannot be coded gives a line that says why, and the rest goes
 * on; so does a bug that one document brings out.
 */
public final class CodeLines {
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final int LONGEST_LINE = 64 << 20;

  private final Coder coder;
  private final int threads;
  private final LanguageVote languages = LanguageVote.load();

  /** How many lines were coded, and how many could not be. */
  public record Result(long coded, long failed) {}

  public CodeLines(Coder coder, int threads) {
    this.coder = coder;
    this.threads = threads;
  }

  /**
   * @param in JSON Lines in UTF-8
   * @param progress is told the number of lines written so far
   */
  public Result run(InputStream in, Writer out, LongConsumer progress) throws IOException {
    ExecutorService workers = Executors.newFixedThreadPool(threads);
    try {
      return run(new ByteLines(in, LONGEST_LINE), out, progress, workers);
    } finally {
      workers.shutdownNow();
    }
  }

  private Result run(ByteLines in, Writer out, LongConsumer progress, ExecutorService workers)
      throws IOException {
    Deque<Future<ObjectNode>> pending = new ArrayDeque<>();
    Set<String> ids = new HashSet<>();
    long[] written = new long[2];
    for (ByteLines.Line line = in.next(); line != null; line = in.next()) {
      if (line.isBlank()) {
        continue;
      }
      int number = line.number();
      try {
        JsonNode json = unseen(CodeRequest.parse(line), ids);
        pending.add(workers.submit(() -> code(json, number)));
      } catch (CodeRequest.BadLineException e) {
        pending.add(workers.submit(() -> error(number, e)));
      }
      if (pending.size() > 4 * threads) {
        write(pending.remove(), out, written, progress);
      }
    }
    while (!pending.isEmpty()) {
      write(pending.remove(), out, written, progress);
    }
    out.flush();
    return new Result(written[0], written[1]);
  }

  private static JsonNode unseen(JsonNode line, Set<String> ids)
      throws CodeRequest.BadLineException {
    String id = CodeRequest.id(line);
    if (id != null && !ids.add(id)) {
      throw new CodeRequest.BadLineException(
          id, "duplicate-id", "the id \"" + id + "\" stands twice in the input");
    }
    return line;
  }

  private static void write(
      Future<ObjectNode> line, Writer out, long[] written, LongConsumer progress)
      throws IOException {
    ObjectNode node;
    try {
      node = line.get();
    } catch (ExecutionException e) {
      throw new IllegalStateException("the Java machine is broken", e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    }
    written[node.has("error") ? 1 : 0]++;
    out.write(encodable(MAPPER.writeValueAsString(node)));
    out.write('\n');
    progress.accept(written[0] + written[1]);
  }

  /**
   * Half a surrogate pair, which JSON can name and UTF-8 cannot hold, goes out as it came in:
   * escaped. A question mark in its place would make quotations that are not in the text.
   */
  private static String encodable(String json) {
    StringBuilder escaped = null;
    int done = 0;
    for (int i = 0; i < json.length(); i++) {
      char c = json.charAt(i);
      if (!Character.isSurrogate(c)) {
        continue;
      }
      if (Character.isHighSurrogate(c)
          && i + 1 < json.length()
          && Character.isLowSurrogate(json.charAt(i + 1))) {
        i++;
        continue;
      }
      escaped = escaped == null ? new StringBuilder(json.length() + 16) : escaped;
      escaped.append(json, done, i).append("\\u").append(Integer.toHexString(c));
      done = i + 1;
    }
    return escaped == null ? json : escaped.append(json, done, json.length()).toString();
  }

  /**
   * Whatever a text brings out, it costs that text only. After too deep a recursion nothing is
   * lost, and the memory that one text used up is free again when it is given up; what else a
   * broken Java machine throws goes up.
   */
  private ObjectNode code(JsonNode line, int number) {
    try {
      return coded(CodeRequest.of(line, languages));
    } catch (CodeRequest.BadLineException e) {
      return error(number, e);
    } catch (OutOfMemoryError e) {
      long megabytes = Runtime.getRuntime().maxMemory() >> 20;
      return error(
          CodeRequest.id(line),
          number,
          "out-of-memory",
          "Java's "
              + megabytes
              + " MB of memory did not suffice; give it more with QUIPU_JAVA_OPTS=-Xmx6g, use fewer"
              + " --threads, or split the text");
    } catch (Exception | StackOverflowError | LinkageError | AssertionError e) {
      ObjectNode node = error(CodeRequest.id(line), number, "internal", bug(e));
      ((ObjectNode) node.path("error")).put("class", e.getClass().getName());
      return node;
    }
  }

  private ObjectNode coded(CodeRequest request) {
    Coder.Tallied coded =
        coder.codeAndTally(
            request.text(),
            request.title(),
            request.language(),
            request.published(),
            request.publisher());
    return CodingJson.write(
        request.id(), coder.version(request.language()), coded.coding(), coded.tally());
  }

  private static String bug(Throwable e) {
    String where = "";
    for (StackTraceElement frame : e.getStackTrace()) {
      if (frame.getClassName().startsWith("org.quipu.")) {
        where = " in " + frame;
        break;
      }
    }
    String said = e.getMessage() == null ? "" : ": " + e.getMessage();
    return "a bug in Quipu: "
        + e.getClass().getSimpleName()
        + (said.length() > 200 ? said.substring(0, 200) + "\u2026" : said)
        + where
        + "; the other lines are not touched by it; please report it with this line and its text";
  }

  private static ObjectNode error(int line, CodeRequest.BadLineException e) {
    return error(e.id(), line, e.kind(), e.message());
  }

  private static ObjectNode error(@Nullable String id, int line, String kind, String message) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    if (id != null) {
      node.put("id", id);
    }
    node.put("line", line);
    node.putObject("error").put("kind", kind).put("message", message);
    return node;
  }
}
