package org.quipu.text.fact;

/** What a slot of a pattern takes, written in angle brackets: {@code <number>}. */
enum SlotKind {
  /** How many, in digits or words. */
  NUMBER,
  /** The number of an article, with its letter and paragraph: 134, 89-A, 113.2; or several. */
  ARTICLE,
  /** How long; the value is an ISO 8601 period. */
  DURATION
}
