package org.quipu.procedure.load;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.quipu.core.Coded;
import org.quipu.core.event.Act;
import org.quipu.core.event.EventType;
import org.quipu.core.quantity.Measure;
import org.quipu.procedure.FactForm;
import org.quipu.procedure.LawReading;
import org.quipu.procedure.Outcome;
import org.quipu.procedure.Procedure;
import org.quipu.procedure.Requirement;
import org.quipu.procedure.Ruling;
import org.quipu.procedure.Vector;
import org.quipu.procedure.fact.Facts;
import org.quipu.procedure.fact.Selector;
import org.quipu.procedure.fact.Source;
import org.quipu.procedure.fact.Value;

/** Reads a procedure; whatever is not understood is refused. */
final class ProcedureReader {
  private static final Pattern COUNTRY = Pattern.compile("[A-Z]{3}");
  private static final Pattern NAME = Pattern.compile("[a-z0-9]+([._-][a-z0-9]+)*");

  private final Entry head;
  private final Law law;
  private final Map<String, FactForm> facts = new LinkedHashMap<>();
  private final Map<String, Procedure.Constant> constants = new LinkedHashMap<>();

  private ProcedureReader(Entry head, Shelf shelf) {
    this.head = head;
    this.law = new Law(head, shelf);
  }

  static Procedure read(String file, byte[] bytes, Shelf shelf) {
    Entry head = Entry.read(file, bytes);
    head.only(
        "procedure",
        "title",
        "country",
        "acts",
        "body",
        "in_force",
        "texts",
        "own_texts",
        "law",
        "constants",
        "calendar",
        "facts",
        "requirements",
        "rulings",
        "tests",
        "unverified");
    return new ProcedureReader(head, shelf).procedure(shelf);
  }

  private Procedure procedure(Shelf shelf) {
    String country = head.text("country");
    if (!COUNTRY.matcher(country).matches()) {
      throw head.fail("country", "a country is its ISO 3166-1 alpha-3 code, such as PER");
    }
    String id = head.text("procedure");
    if (!id.startsWith(country + "/") || !isName(id.substring(country.length() + 1))) {
      throw head.fail("procedure", "an id is country and name, such as " + country + "/vacancy");
    }
    Entry force = head.entry("in_force").only("from", "to");
    LocalDate from = force.dayOrNull("from");
    LocalDate to = force.dayOrNull("to");
    if (from != null && to != null && to.isBefore(from)) {
      throw force.fail("to", "it cannot end on " + to + " before it begins on " + from);
    }
    head.named("constants")
        .forEach(
            (name, entry) -> {
              entry.only("value", "law");
              long value = entry.value("value", Long::valueOf);
              if (value < 1 || value > Value.Amount.MOST) {
                throw entry.fail(
                    "value", "a number of the law lies from 1 to " + Value.Amount.MOST);
              }
              constants.put(
                  name,
                  new Procedure.Constant(value, law.citation(entry, "law", entry.text("law"))));
            });
    head.named("facts").forEach((name, entry) -> facts.put(name, form(name, entry)));
    List<Requirement> requirements = requirements();
    Set<LocalDate> holidays = Calendars.read(head, shelf);
    Set<String> ids = requirements.stream().map(Requirement::id).collect(Collectors.toSet());
    List<Ruling> rulings =
        head.entries("rulings").stream().map(entry -> Statements.ruling(entry, ids)).toList();
    if (head.texts("acts").isEmpty()) {
      throw head.fail("acts", "a procedure says which acts it governs: acts: [removal]");
    }
    List<Vector> vectors = vectors(requirements, from, to);
    return new Procedure(
        id,
        head.text("title"),
        country,
        acts(head, "acts"),
        head.text("body"),
        from,
        to,
        law.all(),
        constants,
        facts,
        requirements,
        rulings,
        vectors,
        holidays,
        head.textOrNull("unverified"));
  }

  private static boolean isName(String text) {
    return NAME.matcher(text).matches();
  }

  private static List<Act> acts(Entry entry, String key) {
    try {
      return entry.texts(key).stream().map(code -> Coded.parse(Act.class, code)).toList();
    } catch (IllegalArgumentException e) {
      throw entry.fail(key, String.valueOf(e.getMessage()));
    }
  }

  private FactForm form(String name, Entry entry) {
    entry.only("is", "about", "from");
    if (!isName(name)) {
      throw entry.fail("a fact's name is of small letters, digits, dots and underscores");
    }
    Value.Kind kind = entry.value("is", ProcedureReader::kind);
    return new FactForm(
        kind, entry.text("about"), entry.has("from") ? selector(entry.entry("from")) : null);
  }

  private static Value.Kind kind(String code) {
    return Stream.of(Value.Kind.values())
        .filter(kind -> kind.code().equals(code))
        .findAny()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "\""
                        + code
                        + "\" is no kind of fact; there are: "
                        + String.join(
                            ", ", Stream.of(Value.Kind.values()).map(Value.Kind::code).toList())));
  }

  private static Selector selector(Entry entry) {
    entry.only("take", "of", "measure", "type", "name", "side", "within");
    Selector.Take take = entry.coded("take", Selector.Take.class);
    if (entry.has("measure") != (take == Selector.Take.COUNT)
        || entry.has("name") != (take == Selector.Take.FACT)) {
      throw entry.fail("take: count goes with measure, take: fact with name, the others alone");
    }
    List<Act> of = acts(entry, "of");
    if (of.isEmpty()) {
      throw entry.fail("of: the act or step that the fact is of is missing");
    }
    return new Selector(
        take,
        of,
        entry.valueOrNull("measure", Measure::new),
        entry.valueOrNull(
            "type", code -> Coded.parse(EventType.class, code.toUpperCase(Locale.ROOT))),
        entry.textOrNull("name"),
        entry.has("side") ? entry.coded("side", Selector.Side.class) : Selector.Side.ON_ACT,
        entry.has("within") ? entry.value("within", Integer::valueOf) : 60);
  }

  private List<Requirement> requirements() {
    Map<String, Long> numbers = new LinkedHashMap<>();
    constants.forEach((name, constant) -> numbers.put(name, constant.value()));
    Map<String, String> cited = new LinkedHashMap<>();
    law.byId().forEach((id, text) -> cited.put(id, text.cite()));
    RuleReader rules = new RuleReader(head, numbers, cited);
    List<Requirement> requirements = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    for (Entry entry : head.entries("requirements")) {
      Requirement requirement = requirement(entry, rules);
      if (!ids.add(requirement.id())) {
        throw entry.fail("id", "the requirement \"" + requirement.id() + "\" stands here twice");
      }
      requirements.add(requirement);
    }
    if (requirements.isEmpty()) {
      throw head.fail("requirements", "a procedure has requirements");
    }
    return requirements;
  }

  private Requirement requirement(Entry entry, RuleReader rules) {
    List<String> fields =
        new ArrayList<>(
            List.of(
                "id", "title", "law", "in_force", "unless", "readings", "beside", "unverified"));
    fields.addAll(RuleReader.KINDS.keySet().stream().sorted().toList());
    entry.only(fields.toArray(String[]::new));
    List<LawReading> readings = new ArrayList<>();
    for (Entry reading : entry.entries("readings")) {
      List<String> known =
          new ArrayList<>(
              List.of("id", "holder", "date", "quote", "summary", "source", "status", "not_asked"));
      known.addAll(RuleReader.KINDS.getOrDefault(RuleReader.kind(entry), List.of()));
      reading.only(known.toArray(String[]::new));
      readings.add(
          new LawReading(
              reading.text("id"), Statements.holder(reading), rules.read(entry, reading)));
    }
    if (readings.isEmpty()) {
      readings.add(new LawReading(null, null, rules.read(entry)));
    }
    readings.sort(java.util.Comparator.comparing(ProcedureReader::since));
    Set<String> ids = new HashSet<>();
    for (LawReading reading : readings) {
      if (reading.id() != null && !ids.add(reading.id())) {
        throw entry.fail("readings", "the reading \"" + reading.id() + "\" stands here twice");
      }
      Kinds.see(reading.rule(), facts, entry);
    }
    Entry force = entry.has("in_force") ? entry.entry("in_force").only("from", "to") : null;
    LocalDate from = force == null ? null : force.dayOrNull("from");
    LocalDate to = force == null ? null : force.dayOrNull("to");
    if (force != null && from != null && to != null && to.isBefore(from)) {
      throw force.fail("to", "it cannot end on " + to + " before it begins on " + from);
    }
    return new Requirement(
        entry.text("id"),
        entry.text("title"),
        law.citations(entry, "law"),
        readings,
        entry.texts("beside"),
        from,
        to,
        entry.textOrNull("unverified"));
  }

  private static LocalDate since(LawReading reading) {
    return reading.holder() == null ? LocalDate.MIN : reading.holder().date().from();
  }

  private List<Vector> vectors(
      List<Requirement> requirements, @Nullable LocalDate from, @Nullable LocalDate to) {
    List<Vector> vectors = new ArrayList<>();
    Set<String> tested = new HashSet<>();
    for (Entry entry : head.entries("tests")) {
      entry.only("name", "date", "facts", "reading", "expect");
      Map<String, Outcome> expected = new LinkedHashMap<>();
      Entry expect = entry.entry("expect");
      for (String id : expect.keys()) {
        if (requirements.stream().noneMatch(each -> each.id().equals(id))) {
          throw expect.fail(id, "there is no requirement \"" + id + "\"");
        }
        expected.put(id, expect.coded(id, Outcome.class));
        tested.add(id);
      }
      if (expected.isEmpty()) {
        throw entry.fail("expect", "a test expects an outcome of some requirement");
      }
      LocalDate day = entry.value("date", LocalDate::parse);
      if (from != null && day.isBefore(from) || to != null && day.isAfter(to)) {
        throw entry.fail("date", "this procedure was not in force on " + day);
      }
      String reading = entry.textOrNull("reading");
      if (reading != null && !isReading(requirements, reading)) {
        throw entry.fail("reading", "no requirement has a reading \"" + reading + "\"");
      }
      vectors.add(
          new Vector(
              entry.line(),
              entry.text("name"),
              day,
              entry.has("facts") ? facts(entry.entry("facts")) : Facts.NONE,
              reading,
              expected));
    }
    for (Requirement requirement : requirements) {
      if (!tested.contains(requirement.id())) {
        throw head.fail(
            "tests", "no test expects an outcome of the requirement \"" + requirement.id() + "\"");
      }
    }
    return vectors;
  }

  private static boolean isReading(List<Requirement> requirements, String reading) {
    return requirements.stream()
        .flatMap(each -> each.readings().stream())
        .anyMatch(each -> reading.equals(each.id()));
  }

  /** Facts by their names; several values are those of several sources. */
  private Facts facts(Entry entry) {
    Facts given = Facts.NONE;
    for (String name : entry.keys()) {
      int source = 0;
      for (String text : entry.texts(name)) {
        Source from = new Source("source " + (char) ('A' + source++), null, null, null);
        given = given.with(name, value(entry, name, text), List.of(from));
      }
    }
    return given;
  }

  private Value value(Entry entry, String name, String text) {
    FactForm form = facts.get(name);
    if (form == null) {
      throw entry.fail(name, "the fact \"" + name + "\" is not among the facts of this procedure");
    }
    return parse(entry, name, form, text);
  }

  static Value parse(Entry entry, String name, FactForm form, String text) {
    try {
      return form.kind().parse(text);
    } catch (IllegalArgumentException e) {
      throw entry.fail(name, String.valueOf(e.getMessage()));
    }
  }
}
