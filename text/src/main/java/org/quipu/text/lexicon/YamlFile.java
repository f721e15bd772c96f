package org.quipu.text.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
 * A YAML file read as nodes that remember their lines, so that a mistake in it can be shown where
 * it stands. Only mappings, lists and plain text; YAML's types are not used ("no" stays "no").
 */
public final class YamlFile {
  private final String name;

  private YamlFile(String name) {
    this.name = name;
  }

  /** A mapping of the file with the line where it begins. */
  public final class Section {
    private final int line;
    private final Map<String, Node> values = new LinkedHashMap<>();

    private Section(MappingNode node) {
      line = node.getStartMark().getLine() + 1;
      for (NodeTuple tuple : node.getValue()) {
        String key = scalar(tuple.getKeyNode());
        if (values.put(key, tuple.getValueNode()) != null) {
          throw YamlFile.this.wrong(tuple.getKeyNode(), "\"" + key + "\" stands twice");
        }
      }
    }

    public int line() {
      return line;
    }

    public Set<String> keys() {
      return values.keySet();
    }

    public boolean has(String key) {
      return values.containsKey(key);
    }

    /** Refuses keys that nobody reads: most of them are typing errors. */
    public void allowOnly(Set<String> known) {
      for (Map.Entry<String, Node> value : values.entrySet()) {
        if (!known.contains(value.getKey())) {
          throw YamlFile.this.wrong(
              value.getValue(), "unknown key \"" + value.getKey() + "\"; known are " + known);
        }
      }
    }

    public @Nullable String text(String key) {
      Node node = values.get(key);
      return node == null ? null : scalar(node);
    }

    /**
     * @throws LexiconException when the key is missing
     */
    public String required(String key) {
      Node node = values.get(key);
      if (node == null) {
        throw new LexiconException(name, line, "\"" + key + "\" is missing");
      }
      return scalar(node);
    }

    /** One text or a list of them; empty when the key is missing. */
    public List<String> texts(String key) {
      Node node = values.get(key);
      return node == null ? List.of() : scalars(node);
    }

    public @Nullable Section section(String key) {
      Node node = values.get(key);
      return node == null ? null : mapping(node);
    }

    /** A list of mappings; empty when the key is missing. */
    public List<Section> sections(String key) {
      Node node = values.get(key);
      List<Section> sections = new ArrayList<>();
      if (node != null) {
        if (!(node instanceof SequenceNode list)) {
          throw YamlFile.this.wrong(node, "\"" + key + "\" should be a list");
        }
        for (Node item : list.getValue()) {
          sections.add(mapping(item));
        }
      }
      return sections;
    }

    public LexiconException wrong(String key, String problem) {
      Node node = values.get(key);
      return node == null
          ? new LexiconException(name, line, problem)
          : YamlFile.this.wrong(node, problem);
    }

    /** {@code file:line}, to name this place to a person. */
    public String place() {
      return name + ":" + line;
    }
  }

  /** The file's top mapping. */
  public static Section read(Class<?> near, String resource) {
    YamlFile file = new YamlFile(resource);
    LoaderOptions options = new LoaderOptions();
    options.setCodePointLimit(16 << 20);
    options.setMaxAliasesForCollections(0);
    try (InputStream in = near.getResourceAsStream(resource)) {
      if (in == null) {
        throw new LexiconException(resource, 0, "the file is not there");
      }
      Node root = new Yaml(options).compose(new InputStreamReader(in, StandardCharsets.UTF_8));
      if (root == null) {
        throw new LexiconException(resource, 1, "the file is empty");
      }
      return file.mapping(root);
    } catch (MarkedYAMLException e) {
      int line = e.getProblemMark() == null ? 0 : e.getProblemMark().getLine() + 1;
      throw new LexiconException(resource, line, "no YAML: " + e.getProblem());
    } catch (IOException e) {
      throw new UncheckedIOException(resource, e);
    }
  }

  private Section mapping(Node node) {
    if (node instanceof MappingNode mapping) {
      return new Section(mapping);
    }
    throw wrong(node, "expected \"key: value\" lines");
  }

  private String scalar(Node node) {
    if (node instanceof ScalarNode scalar) {
      return scalar.getValue();
    }
    throw wrong(node, "expected plain text");
  }

  private List<String> scalars(Node node) {
    if (node instanceof SequenceNode list) {
      return list.getValue().stream().map(this::scalar).toList();
    }
    return List.of(scalar(node));
  }

  private LexiconException wrong(Node node, String problem) {
    return new LexiconException(name, node.getStartMark().getLine() + 1, problem);
  }
}
