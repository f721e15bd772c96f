package org.quipu.app.cli;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.quipu.core.document.Language;
import org.quipu.record.GivenActors;
import org.quipu.text.resolve.actor.ActorDataException;
import org.quipu.text.resolve.actor.ActorLists;
import org.quipu.text.resolve.actor.OwnActors;

/** A user's own list of actors, from its file into the record and from there to the coder. */
final class ActorFiles {
  private ActorFiles() {}

  /** Reads a list and sees that it can be used, before anything is written. */
  static GivenActors read(Path file) {
    try {
      GivenActors list =
          new GivenActors(file.toString(), Files.readString(file, StandardCharsets.UTF_8));
      lists(list);
      return list;
    } catch (NoSuchFileException e) {
      throw new UsageException(file + ": no such file");
    } catch (CharacterCodingException e) {
      throw new UsageException(file + ": not UTF-8; save the list as CSV in UTF-8");
    } catch (IOException e) {
      throw new UsageException(file + ": cannot be read (" + e.getMessage() + ")");
    }
  }

  private static void lists(GivenActors list) {
    try {
      ActorLists.load(Language.ENGLISH, OwnActors.parse(list.csv(), list.name()));
    } catch (ActorDataException e) {
      throw new UsageException(String.valueOf(e.getMessage()));
    }
  }
}
