package org.quipu.text.coding;

import org.quipu.core.document.Quote;
import org.quipu.core.time.When;

/**
 * A time expression.
 *
 * @param type TIMEX3's: DATE, TIME, DURATION or SET
 * @param value TIMEX3's, such as {@code 2022-12-07}, {@code P18M}, {@code PAST_REF}; with {@code X}
 *     where the text leaves it open
 * @param when the days it stands for; {@link When.Unresolved} for durations and what stays open
 */
public record TimeMention(Quote quote, String type, String value, When when) {}
