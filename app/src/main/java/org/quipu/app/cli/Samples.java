package org.quipu.app.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The bundled sample documents, laid out as files. */
final class Samples {
  private static final List<String> FOLDERS = List.of("peru-2022", "invented");

  private Samples() {}

  /** Copies the samples below a folder and names the folders made. */
  static List<Path> unpack(Path into) {
    URL folder = Samples.class.getResource("/samples");
    if (folder == null) {
      throw new IllegalStateException("the samples are missing from the program");
    }
    try {
      URI uri = folder.toURI();
      if (uri.getScheme().equals("jar")) {
        try (FileSystem jar = FileSystems.newFileSystem(uri, Map.of())) {
          return copy(jar.getPath("/samples"), into);
        }
      }
      return copy(Path.of(uri), into);
    } catch (IOException e) {
      throw new UncheckedIOException("the samples cannot be laid out in " + into, e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<Path> copy(Path samples, Path into) throws IOException {
    for (String name : FOLDERS) {
      Path target = Files.createDirectories(into.resolve(name));
      try (Stream<Path> files = Files.list(samples.resolve(name))) {
        for (Path file : files.toList()) {
          Files.write(target.resolve(file.getFileName().toString()), Files.readAllBytes(file));
        }
      }
    }
    return FOLDERS.stream().map(into::resolve).toList();
  }
}
