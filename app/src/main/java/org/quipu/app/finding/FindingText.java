package org.quipu.app.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.quipu.procedure.CaseFile;
import org.quipu.procedure.CaseReading;
import org.quipu.procedure.Citation;
import org.quipu.procedure.FactForm;
import org.quipu.procedure.LegalText;
import org.quipu.procedure.Outcome;
import org.quipu.procedure.Procedure;
import org.quipu.procedure.Requirement;
import org.quipu.procedure.Ruling;
import org.quipu.procedure.View;
import org.quipu.procedure.fact.Told;
import org.quipu.procedure.finding.Difference;
import org.quipu.procedure.finding.Finding;
import org.quipu.procedure.finding.Line;
import org.quipu.procedure.rule.Answer;

/**
 * Findings in the order of an advisory opinion: the act, the law in force, what is on record, then
 * requirement by requirement with its readings side by side, and the rulings. It ends without a
 * verdict on the act.
 */
public final class FindingText {
  private final Layout layout;
  private final StringBuilder out = new StringBuilder();

  private FindingText(Layout layout) {
    this.layout = layout;
  }

  /** For a terminal. */
  public static String text(Checked checked) {
    return new FindingText(Layout.TEXT).page(checked);
  }

  /** Markdown, as for an annex of a report. */
  public static String markdown(Checked checked) {
    return new FindingText(Layout.MARKDOWN).page(checked);
  }

  private String page(Checked checked) {
    CaseFile act = checked.act();
    out.append(layout.title(act.id() + ": " + act.title()));
    item(1, "Procedure " + act.procedure().id() + ": " + act.procedure().title());
    item(1, "Body: " + act.procedure().body());
    if (act.note() != null) {
      item(1, act.note());
    }
    law(act);
    onRecord(checked);
    out.append(layout.section("Requirement by requirement"));
    int number = 0;
    for (Finding finding : checked.findings()) {
      finding(++number, finding, checked);
    }
    List<Ruling> rulings =
        act.rulings().stream().filter(ruling -> ruling.requirement() == null).toList();
    if (!rulings.isEmpty()) {
      out.append(layout.section("Rulings on the act"));
      rulings.forEach(ruling -> item(1, Worded.ruling(ruling)));
    }
    views(act.views().stream().filter(view -> view.requirement() == null).toList());
    return out.toString();
  }

  private void views(List<View> views) {
    if (!views.isEmpty()) {
      out.append(layout.section("Views of the act"));
      views.forEach(view -> item(1, Worded.view(view)));
    }
  }

  private void law(CaseFile act) {
    Procedure procedure = act.procedure();
    out.append(layout.section("The law in force on " + act.day()));
    for (LegalText text : procedure.lawOn(act.day())) {
      item(1, text.cite() + Worded.trust(text.trust(), "text"));
    }
    for (LegalText text : procedure.law()) {
      if (!text.isInForce(act.day())) {
        item(1, "Not in force on that day: " + text.cite());
      }
    }
  }

  private void onRecord(Checked checked) {
    out.append(layout.section("On record"));
    if (!checked.isOnRecord()) {
      item(1, "Nothing on record tells of this act.");
    }
    for (Told told : checked.told()) {
      item(
          1,
          "\u201C"
              + told.claim().basis().evidence().quote().text()
              + "\u201D ("
              + told.claim().basis().status().code()
              + "; "
              + Worded.says(told)
              + ")");
    }
    for (String name : checked.factsOnRecord()) {
      FactForm form = checked.act().procedure().facts().get(name);
      item(
          1,
          (form == null ? name : form.about())
              + ": "
              + checked.facts().of(name).stream()
                  .map(Worded::known)
                  .collect(Collectors.joining("; ")));
    }
  }

  private void finding(int number, Finding finding, Checked checked) {
    Requirement requirement = finding.requirement();
    out.append(layout.heading(number + ". " + requirement.title()));
    item(
        1,
        "Law: "
            + requirement.law().stream().map(Citation::toString).collect(Collectors.joining("; ")));
    item(1, "Finding: " + layout.strong(finding.outcome().words()) + why(finding));
    for (Line line : finding.lines()) {
      item(2, line(line));
    }
    if (!finding.missing().isEmpty() && finding.outcome() != Outcome.SATISFIED) {
      item(1, "Not on record: " + missing(finding, checked.act().procedure()));
    }
    for (Difference difference : finding.differences()) {
      item(
          1,
          "Sources differ on "
              + Worded.about(difference.fact(), checked.act().procedure())
              + ": "
              + difference.values().stream().map(Worded::known).collect(Collectors.joining("; "))
              + (difference.matters()
                  ? "; the finding hangs on it"
                  : "; it does not change the finding"));
    }
    for (Told remark : checked.remarks().getOrDefault(requirement.id(), List.of())) {
      item(1, "Said of it, beside the finding: " + Worded.remark(remark));
    }
    finding.views().forEach(view -> item(1, "View: " + Worded.view(view)));
    finding.rulings().forEach(ruling -> item(1, "Ruling: " + Worded.ruling(ruling)));
    if (!finding.unverified().isEmpty()) {
      item(1, "Unverified: " + String.join("; ", finding.unverified()));
    }
  }

  /** Under how many readings, or between whom. */
  private static String why(Finding finding) {
    List<Line> lines = finding.lines();
    if (finding.outcome() == Outcome.DISPUTED) {
      String met = holders(lines, Answer.Verdict.MET, Answer.Verdict.NOT_MET);
      String not = holders(lines, Answer.Verdict.NOT_MET, Answer.Verdict.MET);
      return met.isEmpty() || not.isEmpty()
          ? ""
          : ". Satisfied according to " + met + "; not satisfied according to " + not;
    }
    long readings =
        lines.stream()
            .map(line -> List.of(name(line.happened()), String.valueOf(line.law().id())))
            .distinct()
            .count();
    boolean decided =
        finding.outcome() == Outcome.SATISFIED || finding.outcome() == Outcome.NOT_SATISFIED;
    return decided && readings > 1 ? " under each of " + readings + " readings" : "";
  }

  private static String name(@Nullable CaseReading reading) {
    return reading == null ? "" : reading.id();
  }

  /** Who stands on one side and not, by way of another reading, on the other too. */
  private static String holders(List<Line> lines, Answer.Verdict side, Answer.Verdict other) {
    List<String> mine = holders(lines, side);
    List<String> alone = new ArrayList<>(mine);
    alone.removeAll(holders(lines, other));
    return String.join(", ", alone.isEmpty() ? mine : alone);
  }

  private static List<String> holders(List<Line> lines, Answer.Verdict side) {
    return lines.stream()
        .filter(line -> line.answer().verdict() == side)
        .flatMap(line -> line.holders().stream())
        .distinct()
        .toList();
  }

  private String line(Line line) {
    List<String> under = new ArrayList<>();
    if (line.happened() != null) {
      under.add(line.happened().id() + ", " + Worded.holder(line.happened().holder(), false));
    }
    if (line.law().holder() != null) {
      under.add(line.law().id() + ", " + Worded.holder(line.law().holder(), false));
    }
    String verdict =
        switch (line.answer().verdict()) {
          case MET -> "satisfied";
          case NOT_MET -> "not satisfied";
          case UNKNOWN -> "not enough facts";
        };
    String used =
        Worded.sources(
            line.used().values().stream().flatMap(known -> known.sources().stream()).toList());
    return (under.isEmpty() ? "" : "Reading " + String.join("; ", under) + ": ")
        + line.answer().calculation()
        + ": "
        + verdict
        + (used.isEmpty() ? "" : " [" + used + "]");
  }

  private static String missing(Finding finding, Procedure procedure) {
    return finding.missing().stream()
        .map(name -> Worded.about(name, procedure))
        .distinct()
        .collect(Collectors.joining("; "));
  }

  private void item(int depth, String words) {
    out.append(layout.item(depth, words.replaceAll("\\s+", " ")));
  }
}
