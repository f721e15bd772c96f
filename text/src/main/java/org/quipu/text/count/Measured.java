package org.quipu.text.count;

/** A group with what befell it. {@code trigger} is 0 where the counted noun itself says it. */
record Measured(Group group, MeasureRule rule, int trigger) {
  String measure() {
    return rule.measure().name();
  }
}
