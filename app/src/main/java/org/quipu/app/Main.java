package org.quipu.app;

import org.quipu.app.cli.QuipuCommand;

/** Where the program starts. */
public final class Main {
  private Main() {}

  public static void main(String[] args) {
    System.exit(QuipuCommand.run(args));
  }
}
