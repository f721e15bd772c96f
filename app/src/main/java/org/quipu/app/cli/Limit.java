package org.quipu.app.cli;

import java.util.List;
import picocli.CommandLine.Option;

/** How many rows a list shows, and the line that says how many there are. */
final class Limit {
  @Option(
      names = "--limit",
      description = "At most so many; 0 for all (default: ${DEFAULT-VALUE}).")
  private int most;

  /**
   * @param most where the command line says nothing; 0 for all
   */
  Limit(int most) {
    this.most = most;
  }

  /**
   * 0 for all.
   *
   * @throws UsageException when it is negative
   */
  int most() {
    if (most < 0) {
      throw new UsageException("--limit is not negative");
    }
    return most;
  }

  <T> List<T> first(List<T> all) {
    return most() == 0 ? all : all.stream().limit(most).toList();
  }

  /** "50 of 120 places; --limit 0 shows all". */
  static String closing(int shown, int all, String noun) {
    String number = Words.count(all, noun);
    return shown < all ? shown + " of " + number + "; --limit 0 shows all" : number;
  }
}
