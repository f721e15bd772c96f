/**
 * Words to times. {@link org.quipu.text.resolve.time.TimeReader} is the door. What the words are
 * and how they go together is data ({@code resources/org/quipu/text/time/english.yaml}: word
 * classes and rules, each rule with examples that the build runs); {@code Matcher} finds the
 * longest rule at each word, {@code Resolver} computes the TIMEX3 value and the days, against the
 * day of publication or the time last named. The clock is never read.
 */
@NullMarked
package org.quipu.text.resolve.time;

import org.jspecify.annotations.NullMarked;
