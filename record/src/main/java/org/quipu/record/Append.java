package org.quipu.record;

import org.quipu.core.document.DocumentId;

/** What became of a document that was handed in. */
public sealed interface Append {
  DocumentId document();

  /**
   * The reading is on record now.
   *
   * @param newDocument false when an earlier coder had read the document already
   * @param claims how many claims were added
   */
  record Appended(DocumentId document, boolean newDocument, int claims) implements Append {}

  /** This coder has read this document before; nothing was added. */
  record AlreadyPresent(DocumentId document) implements Append {}
}
