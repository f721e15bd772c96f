package org.quipu.text.count;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quipu.core.time.DateRange;
import org.quipu.text.annotate.*;
import org.quipu.text.coding.*;

public final class CountReader {
  public static CountReader english() {
    return new CountReader();
  }

  public List<FoundCount> read(
      Annotated t, List<TimeMention> a, List<PlaceMention> b, @Nullable DateRange p) {
    return List.of();
  }
}
