package org.quipu.text.resolve.actor;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the lists say of one actor.
 *
 * @param names the canonical one first
 * @param offices in the order of the list
 */
public record ListEntry(String id, List<String> names, List<Office> offices) {
  public ListEntry {
    names = List.copyOf(names);
    offices = List.copyOf(offices);
  }

  /**
   * @param from {@link LocalDate#MIN} where a person's own list leaves it open
   * @param to null while it lasts
   */
  public record Office(String title, LocalDate from, @Nullable LocalDate to) {}
}
