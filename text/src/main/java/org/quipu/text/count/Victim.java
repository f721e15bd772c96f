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
  @Nullable Boolean adult;

  /** True for one who did it to himself, false for one told apart from him. */
  @Nullable Boolean self;

  int firstSentence;
  int lastSentence;

  /** True when nothing said of the two rules out that they are one. */
  boolean agrees(Victim other) {
    boolean sameAge = age == null || other.age == null || age.equals(other.age);
    boolean sameGender = gender == null || other.gender == null || gender.equals(other.gender);
    // a girl of 18 may be called a woman
    boolean between = isTeenAge(age) || isTeenAge(other.age);
    boolean sameStage =
        between || adult == null || other.adult == null || adult.equals(other.adult);
    boolean sameHand = self == null || other.self == null || self.equals(other.self);
    if (!sameStage || !sameHand) {
      return false;
    }
    boolean sameName =
        names.isEmpty() || other.names.isEmpty() || names.stream().anyMatch(other.names::contains);
    return sameAge && sameGender && sameName;
  }

  /** True when both are named or aged alike: more than not ruled out. */
  boolean matches(Victim other) {
    boolean named = sharesName(other);
    boolean aged = age != null && age.equals(other.age);
    return named || aged && agrees(other);
  }

  private static boolean isTeenAge(@Nullable String age) {
    return age != null && age.matches("1[3-9]");
  }

  private boolean sharesName(Victim other) {
    for (String name : names) {
      for (String theirs : other.names) {
        if (isSpelling(name, theirs)) {
          return true;
        }
      }
    }
    return false;
  }

  /** The same name, or one that differs in a letter or its ending: papers misspell names. */
  private static boolean isSpelling(String a, String b) {
    if (a.equals(b)) {
      return true;
    }
    if (a.length() < 4 || b.length() < 4 || Math.abs(a.length() - b.length()) > 1) {
      return false;
    }
    int same = 0;
    while (same < Math.min(a.length(), b.length()) && a.charAt(same) == b.charAt(same)) {
      same++;
    }
    boolean oneLetter =
        a.length() == b.length() && a.substring(same + 1).equals(b.substring(same + 1));
    return same >= 2 && (oneLetter || same >= 4 && a.length() > 5);
  }

  void take(Victim other) {
    names.addAll(other.names);
    measures.addAll(other.measures);
    age = age == null ? other.age : age;
    gender = gender == null ? other.gender : gender;
    self = self == null ? other.self : self;
    adult = adult == null ? other.adult : adult;
    lastSentence = other.lastSentence;
  }

  @Override
  public String toString() {
    return names + " " + age + " " + gender + " " + measures + " @" + lastSentence;
  }
}
