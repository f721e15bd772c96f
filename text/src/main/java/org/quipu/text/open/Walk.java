package org.quipu.text.open;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The files below a folder by the order of their names, folder by folder, so that two runs see them
 * alike on every machine. Hidden ones are left out. A folder that cannot be listed is handed out
 * itself. Folders reached a second time over links are not entered again.
 */
final class Walk implements Iterator<Path> {
  private static final Comparator<Path> BY_NAME =
      Comparator.comparing(path -> String.valueOf(path.getFileName()));

  private final Deque<Path> waiting = new ArrayDeque<>();
  private final Set<Path> entered = new HashSet<>();

  Walk(Path start) {
    waiting.push(start);
    unfold();
  }

  /** Until the top of the stack is no folder. */
  private void unfold() {
    while (!waiting.isEmpty() && Files.isDirectory(waiting.peek())) {
      Path folder = waiting.pop();
      try {
        if (entered.add(folder.toRealPath())) {
          List<Path> members = members(folder);
          for (int i = members.size() - 1; i >= 0; i--) {
            waiting.push(members.get(i));
          }
        }
      } catch (IOException e) {
        waiting.push(folder);
        return;
      }
    }
  }

  private static List<Path> members(Path folder) throws IOException {
    try (Stream<Path> members = Files.list(folder)) {
      return members
          .filter(member -> !String.valueOf(member.getFileName()).startsWith("."))
          .sorted(BY_NAME)
          .toList();
    }
  }

  @Override
  public boolean hasNext() {
    return !waiting.isEmpty();
  }

  @Override
  public Path next() {
    if (waiting.isEmpty()) {
      throw new NoSuchElementException();
    }
    Path next = waiting.pop();
    unfold();
    return next;
  }
}
