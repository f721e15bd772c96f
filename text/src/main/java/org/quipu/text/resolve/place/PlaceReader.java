package org.quipu.text.resolve.place;

import java.util.List;
import org.quipu.text.annotate.*;
import org.quipu.text.coding.*;

public final class PlaceReader {
  public static PlaceReader bundled() {
    return new PlaceReader();
  }

  public List<PlaceMention> read(Annotated t) {
    return List.of();
  }
}
