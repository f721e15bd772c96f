package org.quipu.procedure.load;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.quipu.core.event.Act;
import org.quipu.procedure.CaseFile;
import org.quipu.procedure.CaseReading;
import org.quipu.procedure.FactForm;
import org.quipu.procedure.Holder;
import org.quipu.procedure.Procedure;
import org.quipu.procedure.Requirement;
import org.quipu.procedure.Ruling;
import org.quipu.procedure.View;
import org.quipu.procedure.fact.Facts;
import org.quipu.procedure.fact.Source;
import org.quipu.procedure.fact.Value;

/** Reads the file of one act: readings of what happened, rulings, views. */
final class CaseReader {
  private final Entry head;
  private final Procedure procedure;

  private CaseReader(Entry head, Procedure procedure) {
    this.head = head;
    this.procedure = procedure;
  }

  static CaseFile read(String file, byte[] bytes, Map<String, Procedure> procedures) {
    Entry head = Entry.read(file, bytes);
    head.only(
        "title",
        "procedure",
        "act",
        "date",
        "about",
        "note",
        "known",
        "readings",
        "rulings",
        "views");
    Procedure procedure = procedures.get(head.text("procedure"));
    if (procedure == null) {
      throw head.fail("procedure", "there is no such procedure: " + head.text("procedure"));
    }
    return new CaseReader(head, procedure).read();
  }

  private CaseFile read() {
    LocalDate day = head.value("date", LocalDate::parse);
    Act act = head.coded("act", Act.class);
    if (!procedure.acts().contains(act)) {
      throw head.fail("act", procedure.id() + " does not govern acts of the kind " + act.code());
    }
    if (!procedure.isInForce(day)) {
      throw head.fail("date", procedure.id() + " was not in force on " + day);
    }
    Set<String> ids =
        procedure.requirements().stream().map(Requirement::id).collect(Collectors.toSet());
    List<Ruling> rulings =
        head.entries("rulings").stream().map(entry -> Statements.ruling(entry, ids)).toList();
    List<View> views =
        head.entries("views").stream().map(entry -> Statements.view(entry, ids)).toList();
    return new CaseFile(
        CaseFile.id(procedure.country(), act, day),
        head.text("title"),
        procedure.country(),
        act,
        day,
        procedure,
        head.texts("about"),
        known(),
        readings(),
        rulings,
        views,
        head.textOrNull("note"));
  }

  /** Facts that need no record: each with who says so, and where. */
  private Facts known() {
    Facts known = Facts.NONE;
    for (Entry entry : head.entries("known")) {
      entry.only("fact", "value", "holder", "date", "quote", "summary", "source", "status");
      Holder holder = Statements.holder(entry);
      Source source =
          new Source(
              holder.name() + ", " + holder.source(),
              holder.date().to(),
              null,
              holder.quote(),
              holder.trust());
      String fact = entry.text("fact");
      FactForm form = form(entry, "fact", fact);
      Value value = ProcedureReader.parse(entry, "value", form, entry.text("value"));
      known = known.with(fact, value, List.of(source));
    }
    return known;
  }

  private List<CaseReading> readings() {
    List<CaseReading> readings = new ArrayList<>();
    for (Entry entry : head.entries("readings")) {
      entry.only(
          "id", "title", "holder", "date", "quote", "summary", "source", "status", "facts",
          "unknown");
      Map<String, Value> given = new LinkedHashMap<>();
      if (entry.has("facts")) {
        Entry facts = entry.entry("facts");
        facts
            .keys()
            .forEach(
                name ->
                    given.put(
                        name,
                        ProcedureReader.parse(
                            facts, name, form(facts, name, name), facts.text(name))));
      }
      List<String> unknown = entry.texts("unknown");
      unknown.forEach(name -> form(entry, "unknown", name));
      unknown.stream()
          .filter(given::containsKey)
          .findFirst()
          .ifPresent(
              name -> {
                throw entry.fail("unknown", "\"" + name + "\" is both given and unknown");
              });
      String id = entry.text("id");
      if (readings.stream().anyMatch(each -> each.id().equals(id))) {
        throw entry.fail("id", "the reading \"" + id + "\" stands here twice");
      }
      readings.add(
          new CaseReading(id, entry.text("title"), Statements.holder(entry), given, unknown));
    }
    return readings;
  }

  private FactForm form(Entry entry, String key, String fact) {
    FactForm form = procedure.facts().get(fact);
    if (form == null) {
      throw entry.fail(key, procedure.id() + " knows no fact \"" + fact + "\"");
    }
    return form;
  }
}
