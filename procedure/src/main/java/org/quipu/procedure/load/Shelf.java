package org.quipu.procedure.load;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Where procedures and their legal texts lie: in this program, or in a folder of the user's. */
interface Shelf {
  /**
   * The bytes of a file, null where there is none.
   *
   * @param name relative to the shelf, with slashes
   */
  byte @Nullable [] read(String name);

  /** Those that come with the program. */
  static Shelf bundled() {
    return name -> {
      try (InputStream in = Shelf.class.getResourceAsStream("/org/quipu/procedure/" + name)) {
        return in == null ? null : in.readAllBytes();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    };
  }

  /** Those of a folder; what lies outside of it is not there. */
  static Shelf of(Path folder) {
    Path root = folder.toAbsolutePath().normalize();
    return name -> {
      Path file = root.resolve(name).normalize();
      if (!file.startsWith(root) || !Files.isRegularFile(file)) {
        return null;
      }
      try {
        return Files.readAllBytes(file);
      } catch (IOException e) {
        throw new UncheckedIOException("cannot read " + file, e);
      }
    };
  }

  /** Its own files first, then another's. */
  default Shelf or(Shelf other) {
    return name -> {
      byte[] own = read(name);
      return own == null ? other.read(name) : own;
    };
  }
}
