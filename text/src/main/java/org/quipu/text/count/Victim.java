package org.quipu.text.count;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One person whom a text tells of, as far as its words tell persons apart. */
final class Victim {
  final Set<String> names = new HashSet<>();
  final Set<String> measures = new HashSet<>();
  @Nullable String age;
  @Nullable String gender;
  boolean young;
  int lastSentence;

  /** True when nothing said of the two rules out that they are one. */
  boolean agrees(Victim other) {
    boolean sameAge = age == null || other.age == null || age.equals(other.age);
    boolean sameGender = gender == null || other.gender == null || gender.equals(other.gender);
    boolean sameName =
        names.isEmpty() || other.names.isEmpty() || names.stream().anyMatch(other.names::contains);
    return sameAge && sameGender && sameName;
  }

  /** True when both are named or aged alike: more than not ruled out. */
  boolean matches(Victim other) {
    boolean named = names.stream().anyMatch(other.names::contains);
    boolean aged = age != null && age.equals(other.age);
    return named || aged && agrees(other);
  }

  void take(Victim other) {
    names.addAll(other.names);
    measures.addAll(other.measures);
    age = age == null ? other.age : age;
    gender = gender == null ? other.gender : gender;
    young |= other.young;
    lastSentence = other.lastSentence;
  }

  @Override
  public String toString() {
    return names + " " + age + " " + gender + " " + measures + " @" + lastSentence;
  }
}
