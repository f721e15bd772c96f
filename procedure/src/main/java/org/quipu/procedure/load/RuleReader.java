package org.quipu.procedure.load;

import java.time.Period;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.quipu.procedure.rule.Choice;
import org.quipu.procedure.rule.Competence;
import org.quipu.procedure.rule.Convention;
import org.quipu.procedure.rule.Denominator;
import org.quipu.procedure.rule.DurationLimit;
import org.quipu.procedure.rule.Either;
import org.quipu.procedure.rule.Fraction;
import org.quipu.procedure.rule.Ground;
import org.quipu.procedure.rule.Hearing;
import org.quipu.procedure.rule.NotAsked;
import org.quipu.procedure.rule.PriorAct;
import org.quipu.procedure.rule.Rule;
import org.quipu.procedure.rule.Share;
import org.quipu.procedure.rule.Standard;
import org.quipu.procedure.rule.Succession;
import org.quipu.procedure.rule.Window;

/** Reads the rule of a requirement: one of a closed list of kinds, each with its own fields. */
final class RuleReader {
  /** The kinds with the fields that each has; a reading may put its own in place of any. */
  static final Map<String, List<String>> KINDS =
      Map.of(
          "share", List.of("count", "at_least", "more_than", "of", "rounding"),
          "window", List.of("from", "to", "min", "max", "unit", "counted"),
          "prior_act", List.of("count", "at_least"),
          "ground", List.of("stated", "one_of", "what"),
          "hearing", List.of("held", "what"),
          "competence", List.of("body", "bodies", "granted_by"),
          "succession", List.of("office", "vacant", "order"),
          "duration", List.of("term", "max", "class", "max_of"),
          "standard", List.of("asks"),
          "convention", List.of("asks"));

  private final Entry head;
  private final Map<String, Long> constants;
  private final Map<String, String> law;

  /**
   * @param constants the law's numbers that the procedure gives
   * @param law how the legal texts that it names are cited, by id
   */
  RuleReader(Entry head, Map<String, Long> constants, Map<String, String> law) {
    this.head = head;
    this.constants = constants;
    this.law = law;
  }

  /** The kind of rule that an entry has. */
  static String kind(Entry entry) {
    List<String> kinds = entry.keys().stream().filter(KINDS::containsKey).toList();
    if (kinds.size() != 1) {
      throw entry.fail(
          (kinds.isEmpty() ? "no rule stands here" : "two rules stand here: " + kinds)
              + "; write exactly one of: "
              + String.join(", ", KINDS.keySet().stream().sorted().toList()));
    }
    return kinds.get(0);
  }

  /** The rule as all read it, with what the law takes in its place. */
  Rule read(Entry requirement) {
    String kind = kind(requirement);
    return with(requirement, rule(kind, requirement.entry(kind)));
  }

  /** The rule as one reading has it. */
  Rule read(Entry requirement, Entry reading) {
    if (reading.has("not_asked")) {
      return new NotAsked(reading.text("not_asked"));
    }
    String kind = kind(requirement);
    Set<String> fields = new HashSet<>(KINDS.getOrDefault(kind, List.of()));
    Entry rule = requirement.entry(kind).overriddenBy(reading, fields);
    return with(requirement, rule(kind, rule));
  }

  private Rule with(Entry requirement, Rule rule) {
    if (!requirement.has("unless")) {
      return rule;
    }
    Entry unless = requirement.entry("unless");
    unless.only(KINDS.keySet().toArray(String[]::new));
    String kind = kind(unless);
    return new Either(rule, rule(kind, unless.entry(kind)));
  }

  private Rule rule(String kind, Entry entry) {
    entry.only(KINDS.getOrDefault(kind, List.of()).toArray(String[]::new));
    try {
      return switch (kind) {
        case "share" -> share(entry);
        case "window" -> window(entry);
        case "prior_act" ->
            new PriorAct(entry.text("count"), entry.value("at_least", Long::valueOf));
        case "ground" ->
            new Ground(
                entry.text("stated"),
                choices(entry, "one_of"),
                entry.has("what") ? entry.text("what") : "the stated ground");
        case "hearing" -> new Hearing(entry.text("held"), entry.text("what"));
        case "competence" -> competence(entry);
        case "succession" ->
            new Succession(entry.text("office"), entry.text("vacant"), choices(entry, "order"));
        case "duration" -> duration(entry);
        case "standard" -> new Standard(entry.text("asks"));
        case "convention" -> new Convention(entry.text("asks"));
        default -> throw entry.fail("there is no kind of rule \"" + kind + "\"");
      };
    } catch (IllegalArgumentException | ArithmeticException e) {
      throw entry.fail(String.valueOf(e.getMessage()));
    }
  }

  private Share share(Entry entry) {
    if (entry.has("at_least") == entry.has("more_than")) {
      throw entry.fail("a share has either at_least or more_than");
    }
    boolean more = entry.has("more_than");
    Denominator of = entry.coded("of", Denominator.class);
    if (of == Denominator.CHAMBER_MINUS_COMMITTEE
        && constants.getOrDefault("committee_members", 0L)
            >= constants.getOrDefault("legal_members", Long.MAX_VALUE)) {
      throw entry.fail("of", "the committee has as many members as the chamber, or more");
    }
    for (String constant : of.constants()) {
      if (!constants.containsKey(constant)) {
        throw entry.fail(
            "of",
            "a share of "
                + of.code()
                + " needs the constant \""
                + constant
                + "\" of this procedure (line "
                + head.lineOf("constants")
                + ")");
      }
    }
    if (more && entry.has("rounding")) {
      throw entry.fail("rounding", "more_than is not rounded; leave rounding out");
    }
    if (!more && !entry.has("rounding")) {
      throw entry.fail("say what becomes of a part of a vote: rounding: up, down or nearest");
    }
    return new Share(
        entry.text("count"),
        more,
        entry.value(more ? "more_than" : "at_least", Fraction::parse),
        of,
        more ? Share.Rounding.UP : entry.coded("rounding", Share.Rounding.class));
  }

  private static Window window(Entry entry) {
    return new Window(
        entry.text("from"),
        entry.text("to"),
        entry.valueOrNull("min", RuleReader::span),
        entry.valueOrNull("max", RuleReader::span),
        entry.coded("unit", Window.Unit.class),
        entry.coded("counted", Window.Counted.class));
  }

  /** A number of days, or a length of time such as P4M. */
  private static Period span(String text) {
    return text.startsWith("P") ? Period.parse(text) : Period.ofDays(Integer.parseInt(text));
  }

  private Competence competence(Entry entry) {
    if (!entry.has("granted_by")) {
      throw entry.fail(
          "granted_by: the texts that give the power are missing; write granted_by: [] where none"
              + " does");
    }
    List<String> granted = entry.texts("granted_by");
    if (!granted.isEmpty() && !entry.has("bodies")) {
      throw entry.fail("bodies: to whom the texts give the power is missing");
    }
    for (String id : granted) {
      if (!law.containsKey(id)) {
        throw entry.fail("granted_by", "the text \"" + id + "\" is not among the law of this file");
      }
    }
    Map<String, String> cited = new TreeMap<>(law);
    cited.keySet().retainAll(granted);
    return new Competence(entry.text("body"), choices(entry, "bodies"), granted, cited);
  }

  private static DurationLimit duration(Entry entry) {
    Map<String, Period> limits = new TreeMap<>();
    if (entry.has("max_of")) {
      Entry all = entry.entry("max_of");
      all.keys().forEach(key -> limits.put(key, all.value(key, Period::parse)));
    }
    return new DurationLimit(
        entry.text("term"),
        entry.valueOrNull("max", Period::parse),
        entry.textOrNull("class"),
        limits);
  }

  private static List<Choice> choices(Entry entry, String key) {
    List<Choice> choices = new ArrayList<>();
    for (Entry each : entry.entries(key)) {
      each.only("name", "also");
      choices.add(new Choice(each.text("name"), each.texts("also")));
    }
    return choices;
  }
}
