package org.quipu.text.resolve.actor;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * One entry of a YAML list with the place where it stands. Nodes are read by hand and not turned
 * into objects by the YAML library, since it would lose the lines that its users need, and read
 * {@code NO} (Norway, or a party) as a truth value.
 */
final class DataEntry {
  private final String file;
  private final int line;
  private final Map<String, Node> fields = new LinkedHashMap<>();

  private DataEntry(String file, Node node) {
    this.file = file;
    this.line = line(node);
    if (!(node instanceof MappingNode mapping)) {
      throw fail("an entry is a list of \"field: value\"");
    }
    for (NodeTuple tuple : mapping.getValue()) {
      String key = scalar(tuple.getKeyNode());
      if (fields.put(key, tuple.getValueNode()) != null) {
        throw fail("the field \"" + key + "\" stands here twice");
      }
    }
  }

  /** The entries of a resource beside this class's lists. */
  static List<DataEntry> readAll(String file) {
    try (InputStream in = open(file);
        Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
      LoaderOptions options = new LoaderOptions();
      options.setCodePointLimit(50_000_000);
      Node root = new Yaml(options).compose(reader);
      if (!(root instanceof SequenceNode sequence)) {
        throw new ActorDataException(file, 1, "the file is a list; begin each entry with \"- \"");
      }
      List<DataEntry> entries = new ArrayList<>();
      for (Node node : sequence.getValue()) {
        entries.add(new DataEntry(file, node));
      }
      return entries;
    } catch (MarkedYAMLException e) {
      int line = e.getProblemMark() == null ? 1 : e.getProblemMark().getLine() + 1;
      throw new ActorDataException(file, line, "no YAML: " + e.getProblem());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static InputStream open(String file) {
    return Objects.requireNonNull(
        DataEntry.class.getResourceAsStream("/org/quipu/text/actors/" + file),
        () -> "the actor list " + file + " is not in this build");
  }

  int line() {
    return line;
  }

  String file() {
    return file;
  }

  boolean has(String key) {
    return fields.containsKey(key);
  }

  /** Refuses fields that nobody reads: a misspelt one would otherwise be silently lost. */
  void allowOnly(String... keys) {
    for (String key : fields.keySet()) {
      if (!Set.of(keys).contains(key)) {
        throw fail("unknown field \"" + key + "\"; there are: " + String.join(", ", keys));
      }
    }
  }

  String text(String key) {
    String text = textOrNull(key);
    if (text == null || text.isBlank()) {
      throw fail("the field \"" + key + "\" is missing");
    }
    return text;
  }

  @Nullable String textOrNull(String key) {
    Node node = fields.get(key);
    return node == null ? null : scalar(node);
  }

  /** A list of texts; a single text is a list of one; absent is empty. */
  List<String> texts(String key) {
    Node node = fields.get(key);
    if (node == null) {
      return List.of();
    }
    if (node instanceof SequenceNode sequence) {
      return sequence.getValue().stream().map(this::scalar).toList();
    }
    return List.of(scalar(node));
  }

  List<DataEntry> entries(String key) {
    Node node = fields.get(key);
    if (node == null) {
      return List.of();
    }
    if (!(node instanceof SequenceNode sequence)) {
      throw fail("the field \"" + key + "\" is a list of entries");
    }
    return sequence.getValue().stream().map(item -> new DataEntry(file, item)).toList();
  }

  boolean flag(String key) {
    String text = textOrNull(key);
    if (text == null) {
      return false;
    }
    if (!text.equals("true") && !text.equals("false")) {
      throw fail("the field \"" + key + "\" is true or false");
    }
    return text.equals("true");
  }

  ActorDataException fail(String problem) {
    return new ActorDataException(file, line, problem);
  }

  private String scalar(Node node) {
    if (!(node instanceof ScalarNode scalar)) {
      throw new ActorDataException(file, line(node), "a single value is expected here");
    }
    return scalar.getValue();
  }

  private static int line(Node node) {
    return node.getStartMark() == null ? 1 : node.getStartMark().getLine() + 1;
  }
}
