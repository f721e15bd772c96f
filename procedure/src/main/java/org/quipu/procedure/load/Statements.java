package org.quipu.procedure.load;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quipu.procedure.Holder;
import org.quipu.procedure.Ruling;
import org.quipu.procedure.View;
import org.quipu.procedure.fact.Trust;

/** Reads what courts decided and what others hold. */
final class Statements {
  private Statements() {}

  /** Who holds it, since when, in which words, read where. */
  static Holder holder(Entry entry) {
    String quote = entry.textOrNull("quote");
    String summary = entry.textOrNull("summary");
    if (quote == null && summary == null) {
      throw entry.fail(
          "quote: the holder's own words are missing; where they could not be read write summary:"
              + " and our own words");
    }
    return new Holder(
        entry.text("holder"),
        entry.days("date"),
        quote,
        summary,
        entry.text("source"),
        entry.coded("status", Trust.class));
  }

  /**
   * @param requirements ids, one of which it concerns where it is not the whole act
   */
  static Ruling ruling(Entry entry, Set<String> requirements) {
    entry.only(
        "body",
        "case",
        "date",
        "form",
        "binding",
        "votes",
        "dissents",
        "holding",
        "quote",
        "source",
        "status",
        "requirement");
    return new Ruling(
        entry.text("body"),
        entry.text("case"),
        entry.days("date"),
        entry.text("form"),
        entry.coded("binding", Ruling.Binding.class),
        entry.textOrNull("votes"),
        entry.textOrNull("dissents"),
        entry.text("holding"),
        entry.textOrNull("quote"),
        entry.text("source"),
        entry.coded("status", Trust.class),
        requirement(entry, requirements));
  }

  private static @Nullable String requirement(Entry entry, Set<String> requirements) {
    String requirement = entry.textOrNull("requirement");
    if (requirement != null && !requirements.contains(requirement)) {
      throw entry.fail("requirement", "there is no requirement \"" + requirement + "\"");
    }
    return requirement;
  }

  static View view(Entry entry, Set<String> requirements) {
    entry.only("requirement", "stand", "holder", "date", "quote", "summary", "source", "status");
    return new View(
        requirement(entry, requirements), entry.coded("stand", View.Stand.class), holder(entry));
  }
}
