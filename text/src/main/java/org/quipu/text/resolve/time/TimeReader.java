package org.quipu.text.resolve.time;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quipu.core.time.DateRange;
import org.quipu.text.annotate.*;
import org.quipu.text.coding.*;

public final class TimeReader {
  public static TimeReader english() {
    return new TimeReader();
  }

  public List<TimeMention> read(Annotated t, @Nullable DateRange p) {
    return List.of();
  }
}
