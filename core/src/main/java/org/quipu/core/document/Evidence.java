package org.quipu.core.document;

/** The words that carry a claim, in the document where they stand. */
public record Evidence(DocumentId document, Quote quote) {}
