package org.quipu.text.open;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * Reads the YAML tables beside this package. They ship with the program, so a mistake in one is a
 * bug.
 */
final class Knowledge {
  private Knowledge() {}

  /** Tables by name; each maps names to words. */
  static Map<String, Map<String, String>> tables(String resource) {
    try (InputStream in = Knowledge.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("missing from the program: " + resource);
      }
      Map<String, Map<String, String>> tables = new LinkedHashMap<>();
      Object root = new Yaml(new SafeConstructor(new LoaderOptions())).load(in);
      map(root, resource)
          .forEach(
              (name, table) -> {
                Map<String, String> values = new LinkedHashMap<>();
                map(table, resource + ": " + name)
                    .forEach((key, value) -> values.put(key.toString(), String.valueOf(value)));
                tables.put(name.toString(), values);
              });
      return tables;
    } catch (IOException e) {
      throw new UncheckedIOException(resource, e);
    }
  }

  static Map<String, String> table(Map<String, Map<String, String>> tables, String name) {
    Map<String, String> table = tables.get(name);
    if (table == null) {
      throw new IllegalStateException("no table \"" + name + "\"");
    }
    return table;
  }

  static String value(Map<String, String> table, String key) {
    String value = table.get(key);
    if (value == null) {
      throw new IllegalStateException("no \"" + key + "\" in " + table);
    }
    return value;
  }

  private static Map<?, ?> map(Object value, String where) {
    if (value instanceof Map<?, ?> map) {
      return map;
    }
    throw new IllegalStateException("no table at " + where);
  }
}
