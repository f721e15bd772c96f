package org.quipu.procedure.load;

import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.quipu.core.Coded;
import org.quipu.core.time.DateRange;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * Fields of a YAML file with the lines they stand in. The library's own conversion is not used: it
 * loses the lines, and makes a truth value of the country code {@code NO}.
 */
final class Entry {
  /** What a reading that has one field takes away: it asks "more than" in place of "at least". */
  private static final Map<String, Set<String>> INSTEAD =
      Map.of(
          "more_than", Set.of("at_least", "rounding"),
          "at_least", Set.of("more_than"),
          "max_of", Set.of("max"));

  private final String file;
  private final int line;
  private final Map<String, Node> fields;
  private final Map<String, Integer> lines;

  private Entry(String file, int line, Map<String, Node> fields, Map<String, Integer> lines) {
    this.file = file;
    this.line = line;
    this.fields = fields;
    this.lines = lines;
  }

  private static Entry of(String file, Node node) {
    int line = line(node);
    if (!(node instanceof MappingNode mapping)) {
      throw new ProcedureException(file, line, "here stand fields, each \"name: value\"");
    }
    Map<String, Node> fields = new LinkedHashMap<>();
    Map<String, Integer> lines = new LinkedHashMap<>();
    for (NodeTuple tuple : mapping.getValue()) {
      String key = scalar(file, tuple.getKeyNode());
      if (fields.put(key, tuple.getValueNode()) != null) {
        throw new ProcedureException(
            file, line(tuple.getKeyNode()), "the field \"" + key + "\" stands here twice");
      }
      lines.put(key, line(tuple.getKeyNode()));
    }
    return new Entry(file, line, fields, lines);
  }

  /** A whole file. */
  static Entry read(String file, byte[] bytes) {
    return of(file, root(file, text(file, bytes)));
  }

  /** Letters of another encoding would otherwise become question marks in silence. */
  static String text(String file, byte[] bytes) {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      throw new ProcedureException(file, 1, "the file is not UTF-8; save it with that encoding");
    }
  }

  private static Node root(String file, String text) {
    try {
      LoaderOptions options = new LoaderOptions();
      options.setAllowDuplicateKeys(true);
      Node root = new Yaml(options).compose(new StringReader(text));
      if (root == null) {
        throw new ProcedureException(file, 1, "the file is empty");
      }
      return root;
    } catch (MarkedYAMLException e) {
      int at = e.getProblemMark() == null ? 1 : e.getProblemMark().getLine() + 1;
      throw new ProcedureException(file, at, "this is no YAML: " + e.getProblem());
    } catch (YAMLException e) {
      throw new ProcedureException(file, 1, "this is no YAML: " + e.getMessage());
    }
  }

  String file() {
    return file;
  }

  int line() {
    return line;
  }

  boolean has(String key) {
    return fields.containsKey(key);
  }

  Set<String> keys() {
    return fields.keySet();
  }

  /** A misspelt field would otherwise be lost in silence. */
  Entry only(String... keys) {
    for (String key : fields.keySet()) {
      if (!List.of(keys).contains(key)) {
        throw fail(key, "unknown field \"" + key + "\"; there are: " + String.join(", ", keys));
      }
    }
    return this;
  }

  String text(String key) {
    String text = textOrNull(key);
    if (text == null) {
      throw missing(key);
    }
    return text;
  }

  /** Null where there is no such field; a field without words is a slip. */
  @Nullable String textOrNull(String key) {
    Node node = fields.get(key);
    if (node == null) {
      return null;
    }
    String text = scalar(file, node);
    if (text.isBlank()) {
      throw fail(key, "the field \"" + key + "\" has no words; write them or leave it out");
    }
    return text;
  }

  /** A value in its own form; what is wrong with it is said with its line. */
  <T> T value(String key, Function<String, T> form) {
    String text = text(key);
    try {
      return form.apply(text);
    } catch (NumberFormatException e) {
      throw fail(key, "\"" + text + "\" is no whole number");
    } catch (DateTimeException e) {
      throw fail(
          key,
          "\""
              + text
              + "\" is no day, month or length of time that exists; write it such as 2022-12-07,"
              + " 2022-12 or P4M");
    } catch (IllegalArgumentException e) {
      throw fail(key, String.valueOf(e.getMessage()));
    }
  }

  <T> @Nullable T valueOrNull(String key, Function<String, T> form) {
    return has(key) ? value(key, form) : null;
  }

  <E extends Enum<E> & Coded> E coded(String key, Class<E> vocabulary) {
    return value(key, text -> Coded.parse(vocabulary, text));
  }

  @Nullable LocalDate dayOrNull(String key) {
    return valueOrNull(key, LocalDate::parse);
  }

  DateRange days(String key) {
    return value(key, DateRange::parse);
  }

  /** A list of texts; one text is a list of one; none is an empty list. */
  List<String> texts(String key) {
    Node node = fields.get(key);
    if (node == null) {
      return List.of();
    }
    if (node instanceof SequenceNode sequence) {
      return sequence.getValue().stream().map(item -> scalar(file, item)).toList();
    }
    return List.of(scalar(file, node));
  }

  Entry entry(String key) {
    Node node = fields.get(key);
    if (node == null) {
      throw missing(key);
    }
    return of(file, node);
  }

  /** The items of a list, each an entry. */
  List<Entry> entries(String key) {
    Node node = fields.get(key);
    if (node == null) {
      return List.of();
    }
    if (!(node instanceof SequenceNode sequence)) {
      throw fail(key, "the field \"" + key + "\" is a list; begin each item with \"- \"");
    }
    List<Entry> entries = new ArrayList<>();
    for (Node item : sequence.getValue()) {
      entries.add(of(file, item));
    }
    return entries;
  }

  /** Entries under names. */
  Map<String, Entry> named(String key) {
    Map<String, Entry> named = new LinkedHashMap<>();
    if (has(key)) {
      Entry all = entry(key);
      all.keys().forEach(name -> named.put(name, all.entry(name)));
    }
    return named;
  }

  /** Its fields, with those that another has in their place. */
  Entry overriddenBy(Entry other, Set<String> keys) {
    Map<String, Node> both = new LinkedHashMap<>(fields);
    Map<String, Integer> places = new LinkedHashMap<>(lines);
    for (Map.Entry<String, Set<String>> each : INSTEAD.entrySet()) {
      if (keys.contains(each.getKey()) && other.has(each.getKey())) {
        both.keySet().removeAll(each.getValue());
      }
    }
    for (String key : keys) {
      Node node = other.fields.get(key);
      if (node != null) {
        both.put(key, node);
        places.put(key, other.lineOf(key));
      }
    }
    boolean own = keys.stream().noneMatch(other::has);
    return new Entry(file, own ? line : other.line, both, places);
  }

  int lineOf(String key) {
    return lines.getOrDefault(key, line);
  }

  private ProcedureException missing(String key) {
    return fail(
        key, "the field \"" + key + "\" is missing; write \"" + key + ": \" and what it says");
  }

  ProcedureException fail(String key, String problem) {
    return new ProcedureException(file, lineOf(key), problem);
  }

  ProcedureException fail(String problem) {
    return new ProcedureException(file, line, problem);
  }

  private static String scalar(String file, Node node) {
    if (!(node instanceof ScalarNode scalar)) {
      throw new ProcedureException(file, line(node), "a single value is expected here");
    }
    return scalar.getValue();
  }

  private static int line(Node node) {
    return node.getStartMark() == null ? 1 : node.getStartMark().getLine() + 1;
  }
}
