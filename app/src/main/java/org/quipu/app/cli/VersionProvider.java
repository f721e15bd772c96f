package org.quipu.app.cli;

import org.quipu.text.code.Coder;
import picocli.CommandLine.IVersionProvider;

final class VersionProvider implements IVersionProvider {
  @Override
  public String[] getVersion() {
    return new String[] {"quipu " + Coder.VERSION};
  }
}
