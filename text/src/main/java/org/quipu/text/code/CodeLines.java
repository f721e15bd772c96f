package org.quipu.text.code;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.time.DateTimeException;
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
import org.quipu.core.time.DateRange;
import org.quipu.text.coding.CodingJson;

/**
 * {@code quipu code}: JSON Lines in, JSON Lines out, one line a document, in the order of the
 * input, nothing stored. A line that cannot be coded gives a line that says why, and the rest goes
 * on.
 */
public final class CodeLines {
  private static final ObjectMapper MAPPER =
      new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

  private final Coder coder;
  private final int threads;

  /** How many lines were coded, and how many could not be. */
  public record Result(long coded, long failed) {}

  public CodeLines(Coder coder, int threads) {
    this.coder = coder;
    this.threads = threads;
  }

  /**
   * @param progress is told the number of lines written so far
   */
  public Result run(BufferedReader in, Writer out, LongConsumer progress) throws IOException {
    ExecutorService workers = Executors.newFixedThreadPool(threads);
    try {
      return run(in, out, progress, workers);
    } finally {
      workers.shutdownNow();
    }
  }

  private Result run(BufferedReader in, Writer out, LongConsumer progress, ExecutorService workers)
      throws IOException {
    Deque<Future<ObjectNode>> pending = new ArrayDeque<>();
    Set<String> ids = new HashSet<>();
    long[] written = new long[2];
    int number = 0;
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      number++;
      if (line.isBlank()) {
        continue;
      }
      int at = number;
      String json = line;
      String repeated = repeatedId(json, ids);
      pending.add(
          workers.submit(
              () ->
                  repeated == null
                      ? code(json, at)
                      : error(
                          repeated,
                          at,
                          "duplicate-id",
                          "the id \"" + repeated + "\" stands twice in the input")));
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

  /** The id when it was seen before; broken lines are reported where they are coded. */
  private static @Nullable String repeatedId(String json, Set<String> ids) {
    try {
      JsonNode id = MAPPER.readTree(json).path("id");
      return id.isValueNode() && !id.isMissingNode() && !ids.add(id.asText()) ? id.asText() : null;
    } catch (JsonProcessingException e) {
      return null;
    }
  }

  private static void write(
      Future<ObjectNode> line, Writer out, long[] written, LongConsumer progress)
      throws IOException {
    ObjectNode node;
    try {
      node = line.get();
    } catch (ExecutionException e) {
      throw new IllegalStateException("a bug in the coder", e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    }
    written[node.has("error") ? 1 : 0]++;
    out.write(MAPPER.writeValueAsString(node));
    out.write('\n');
    progress.accept(written[0] + written[1]);
  }

  private ObjectNode code(String json, int line) {
    JsonNode node;
    try {
      node = MAPPER.readTree(json);
    } catch (JsonProcessingException e) {
      return error(null, line, "not-json", "the line is not JSON: " + e.getOriginalMessage());
    }
    JsonNode idNode = node.path("id");
    String id = idNode.isValueNode() && !idNode.isNull() ? idNode.asText() : null;
    if (id == null) {
      return error(null, line, "no-id", "the line has no \"id\"; give each document one");
    }
    JsonNode text = node.path("text");
    if (!text.isTextual()) {
      return error(id, line, "no-text", "the line has no \"text\"");
    }
    String lang = node.path("lang").asText("en");
    if (!lang.equals("en") && !lang.equals("es")) {
      return error(id, line, "unsupported-language", "\"" + lang + "\" is not read; en and es are");
    }
    DateRange published = published(node.path("date").asText(""));
    if (lang.equals("es")) {
      return error(id, line, "not-coded-yet", "Spanish is stored and searched, and not coded yet");
    }
    String publisher = node.hasNonNull("publisher") ? node.get("publisher").asText() : null;
    String title = node.path("title").asText("");
    Coder.Tallied coded = coder.codeAndTally(text.asText(), title, published, publisher);
    return CodingJson.write(id, coder.version(), coded.coding(), coded.tally());
  }

  /** A date that is none leaves the publication unknown, as an absent one does. */
  private static @Nullable DateRange published(String date) {
    try {
      return date.isEmpty() ? null : DateRange.parse(date);
    } catch (DateTimeException | NumberFormatException e) {
      return null;
    }
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
