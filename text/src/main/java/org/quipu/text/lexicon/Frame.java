package org.quipu.text.lexicon;

import java.util.List;

/**
 * Which grammatical place is whose: slots in the order in which they are tried.
 *
 * @param recipientFirst true when the recipient chooses before the actor
 */
public record Frame(
    List<String> actor, List<String> recipient, List<String> content, boolean recipientFirst) {
  public Frame {
    actor = List.copyOf(actor);
    recipient = List.copyOf(recipient);
    content = List.copyOf(content);
  }
}
