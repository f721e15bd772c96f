package org.quipu.text.count;

import org.jspecify.annotations.Nullable;
import org.quipu.core.quantity.Quantity;

/**
 * A noun phrase that may be counted.
 *
 * @param first token of its first word, those of the number included
 * @param last token of its last word
 * @param head token by which the dependencies hold it: the noun, or the number
 * @param noun token of the counted noun, 0 where there is none
 * @param quantity null where the phrase counts by itself: "the man", "Rojas", "he"
 */
record Group(int first, int last, int head, int noun, @Nullable Quantity quantity, Kind kind) {

  enum Kind {
    /** "12 people", "dozens", "no deaths". */
    NUMBERED,
    /** "Two of the victims", "nine of them": a part of others. */
    PART,
    /** "Another 12", "two more", "one other man". */
    FURTHER,
    /** "A man". */
    INDEFINITE,
    /** "Another man": one more. */
    ANOTHER,
    /** "The man", "his wife". */
    DEFINITE,
    NAMED,
    PRONOUN,
    /** The subject that a Spanish verb leaves out: the group is the verb itself. */
    UNNAMED,
    /** "Himself": the one who did it. */
    REFLEXIVE
  }

  boolean isNumbered() {
    return kind == Kind.NUMBERED || kind == Kind.PART || kind == Kind.FURTHER;
  }

  boolean covers(int token) {
    return first <= token && token <= last;
  }
}
