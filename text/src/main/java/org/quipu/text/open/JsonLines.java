package org.quipu.text.open;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.quipu.core.document.Document;
import org.quipu.text.open.ByteLines.Line;

/**
 * A document a line, an outcome a line, as far as somebody asks for them. Only the ids that were
 * seen are kept, to tell when one comes again. A file whose first lines show that it is JSON Lines
 * of something else is one outcome, not one for each line.
 */
final class JsonLines implements Iterator<Outcome> {
  static final String MEDIA_TYPE = "application/jsonl";

  private static final int SAMPLE_LINES = 20;
  private static final int SAMPLE_BYTES = 1 << 20;

  /** From here on lines without a text are no slips but another kind of file. */
  private static final int SAMPLE_SPEAKS = 2;

  private final Path path;
  private final ByteLines lines;
  private final Assembly assembly;
  private final Sidecar sidecar;
  private final Given given;
  private final String tooLong;

  private final Deque<Line> sampled = new ArrayDeque<>();
  private final Map<String, Integer> seen = new HashMap<>();
  private @Nullable Outcome next;
  private boolean any;
  private boolean ended;

  JsonLines(Path path, InputStream in, int limit, Assembly assembly, Sidecar sidecar, Given given) {
    this.path = path;
    this.lines = new ByteLines(in, limit);
    this.assembly = assembly;
    this.sidecar = sidecar;
    this.given = given;
    this.tooLong = "the line is longer than the limit of " + Size.of(limit);
    try {
      next = sample();
    } catch (IOException e) {
      next = broken(e);
    }
    ended = next != null;
    if (next == null) {
      advance();
    }
  }

  @Override
  public boolean hasNext() {
    return next != null;
  }

  @Override
  public Outcome next() {
    Outcome outcome = next;
    if (outcome == null) {
      throw new NoSuchElementException();
    }
    advance();
    return outcome;
  }

  private void advance() {
    next = null;
    if (ended) {
      return;
    }
    try {
      Line line = sampled.isEmpty() ? nextLine() : sampled.pop();
      if (line != null) {
        any = true;
        next = outcome(line);
        return;
      }
      ended = true;
      if (!any) {
        next = whole(Reason.EMPTY, "it has no lines", "leave it out, or mend the file");
      }
    } catch (IOException e) {
      ended = true;
      next = broken(e);
    }
  }

  private @Nullable Line nextLine() throws IOException {
    Line line = lines.next();
    while (line != null && line.isBlank()) {
      line = lines.next();
    }
    return line;
  }

  /** Keeps the first lines, and says so when they are nothing that is read here. */
  private @Nullable Outcome sample() throws IOException {
    int bytes = 0;
    int objects = 0;
    Set<String> fields = new TreeSet<>();
    while (sampled.size() < SAMPLE_LINES && bytes < SAMPLE_BYTES) {
      Line line = nextLine();
      if (line == null) {
        break;
      }
      sampled.add(line);
      bytes += line.bytes().length;
      try {
        Json.object(text(line)).fieldNames().forEachRemaining(fields::add);
        objects++;
      } catch (Json.BadJsonException | RefusedException e) {
        continue; // it gets its own outcome, unless all are so
      }
    }
    if (sampled.size() < SAMPLE_SPEAKS || fields.contains("text")) {
      return null;
    }
    if (objects == 0) {
      return whole(
          Reason.BROKEN,
          "it is not JSON Lines: none of its first lines is a JSON object",
          "write one JSON object a line");
    }
    return whole(
        Reason.UNSUPPORTED,
        "it is JSON Lines of something else: its lines have "
            + String.join(", ", fields)
            + " but no text",
        "documents need the fields id and text");
  }

  private Outcome outcome(Line line) {
    String id = null;
    try {
      if (line.isTooLong()) {
        throw new RefusedException(Reason.TOO_LARGE, tooLong, "split it, or raise the limit");
      }
      JsonNode object = Json.object(text(line));
      id = Json.words(object, "id");
      return new Outcome.Opened(document(line, object, id), line.bytes(), path, line.number());
    } catch (Json.BadJsonException e) {
      return unreadable(
          line.number(),
          id,
          new RefusedException(
              Reason.BROKEN, "broken JSON: " + e.message(), "mend the line; the rest is read"));
    } catch (RefusedException e) {
      return unreadable(line.number(), id, e);
    }
  }

  private Document document(Line line, JsonNode object, @Nullable String id)
      throws RefusedException {
    if (id == null) {
      throw new RefusedException(
          Reason.MISSING_FIELD, "the line has no \"id\"", "give each document an id of its own");
    }
    JsonNode text = object.get("text");
    if (text == null || text.isNull()) {
      throw new RefusedException(
          Reason.MISSING_FIELD, "the line has no \"text\"", "put the document's text there");
    }
    if (!text.isTextual()) {
      throw new RefusedException(
          Reason.INVALID_FIELD, "the field \"text\" is no string", "give it as a string");
    }
    if (text.asText().isBlank()) {
      throw new RefusedException(
          Reason.EMPTY, "the field \"text\" is empty", "leave the line out, or mend it");
    }
    Integer before = seen.putIfAbsent(id, line.number());
    if (before != null) {
      throw new RefusedException(
          Reason.DUPLICATE_ID,
          "the id \"" + id + "\" was used in line " + before + " already",
          "give each document an id of its own; the first was read");
    }
    Sidecar own =
        new Sidecar(
            Sidecar.metadata(object, "date").or(sidecar.metadata()),
            object.hasNonNull("lang") ? Json.language(object, "lang") : sidecar.language());
    return assembly.document(line.bytes(), new Extract(text.asText(), MEDIA_TYPE), own, given);
  }

  private static String text(Line line) throws RefusedException {
    String text = Decoded.utf8(line.bytes());
    if (text == null) {
      throw new RefusedException(
          Reason.BROKEN, "the line is not UTF-8", "save the file as UTF-8, as JSON must be");
    }
    return text;
  }

  private Outcome whole(Reason reason, String message, String remedy) {
    return unreadable(0, null, new RefusedException(reason, message, remedy));
  }

  private Outcome broken(IOException e) {
    return unreadable(
        lines.number() + 1,
        null,
        new RefusedException(
            Reason.NOT_READABLE,
            "reading stopped here: " + e.getMessage(),
            "check the disk, then read it again"));
  }

  private Outcome unreadable(int line, @Nullable String id, RefusedException why) {
    return new Outcome.Unreadable(path, line, why.reason(), id, why.message(), why.remedy());
  }
}
