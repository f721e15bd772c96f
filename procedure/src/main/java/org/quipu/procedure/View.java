package org.quipu.procedure;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.quipu.core.Coded;

/**
 * What somebody holds of an act or one of its requirements.
 *
 * @param requirement its id, null for the whole act
 */
public record View(@Nullable String requirement, Stand stand, Holder holder) {
  public enum Stand implements Coded {
    MET,
    NOT_MET,
    OTHER;

    @Override
    public String code() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }
}
