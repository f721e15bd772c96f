package org.quipu.app.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.quipu.text.code.Coder;
import org.quipu.text.resolve.actor.OwnActors;
import org.quipu.text.resolve.place.Gazetteer;
import picocli.CommandLine.Option;

/** Places beside those of the program. */
final class OwnPlaces {
  @Option(
      names = "--places",
      paramLabel = "FILE",
      description = "Places beside the bundled ones, made by \"quipu places import\".")
  private @Nullable Path file;

  /** A coder that knows them and no actors of one's own. */
  Coder coder() {
    return coder(OwnActors.NONE);
  }

  Coder coder(OwnActors actors) {
    if (file == null) {
      return new Coder(Gazetteer.bundled(), actors);
    }
    if (!Files.isReadable(file)) {
      throw new UsageException(
          "--places " + file + ": no such file; make one with \"quipu places import\"");
    }
    try {
      return new Coder(Gazetteer.bundledWith(file), actors);
    } catch (IllegalArgumentException e) {
      throw new UsageException("--places: " + e.getMessage());
    }
  }
}
