package org.quipu.text.attribution;

import java.util.List;
import org.quipu.core.attribution.Attribution;
import org.quipu.text.annotate.*;
import org.quipu.text.resolve.actor.ActorReader;

public final class AttributionReader {
  public static AttributionReader english() {
    return new AttributionReader();
  }

  public List<Attribution> read(Annotated t, ActorReader a) {
    return List.of();
  }
}
