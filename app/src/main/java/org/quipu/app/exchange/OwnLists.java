package org.quipu.app.exchange;

import org.quipu.core.document.Language;
import org.quipu.record.Record;
import org.quipu.text.resolve.actor.ActorLists;
import org.quipu.text.resolve.actor.OwnActors;

/** The lists of actors with which a record's documents are read. */
public final class OwnLists {
  private OwnLists() {}

  /** The list that somebody gave, {@link OwnActors#NONE} where nobody did. */
  public static OwnActors given(Record record) {
    return record
        .givenActors()
        .map(each -> OwnActors.parse(each.csv(), each.name()))
        .orElse(OwnActors.NONE);
  }

  /** What the bundled lists and the record's own say. */
  public static ActorLists of(Record record) {
    return ActorLists.load(Language.ENGLISH, given(record));
  }
}
