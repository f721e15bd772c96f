package org.quipu.text.resolve.actor;

import org.quipu.core.document.Language;

public final class ActorLists {
  public static ActorLists load(Language l) {
    return new ActorLists();
  }
}
