package org.quipu.core;

/**
 * A closed vocabulary's member, written outside the program by its code and never by its Java name.
 */
public interface Coded {
  /** The code as it stands in JSON, tables and lexicons. */
  String code();

  /**
   * The member with this code.
   *
   * @throws IllegalArgumentException naming the vocabulary and its members, when there is none
   */
  static <E extends Enum<E> & Coded> E parse(Class<E> vocabulary, String code) {
    StringBuilder known = new StringBuilder();
    for (E member : vocabulary.getEnumConstants()) {
      if (member.code().equals(code)) {
        return member;
      }
      known.append(known.isEmpty() ? "" : ", ").append(member.code());
    }
    throw new IllegalArgumentException(
        "\"" + code + "\" is no " + vocabulary.getSimpleName() + "; known are: " + known);
  }
}
