package org.quipu.app.finding;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.quipu.core.claim.FactClaim;
import org.quipu.core.document.DocumentId;
import org.quipu.procedure.CaseFile;
import org.quipu.procedure.CaseReading;
import org.quipu.procedure.Citation;
import org.quipu.procedure.FactForm;
import org.quipu.procedure.Holder;
import org.quipu.procedure.LegalText;
import org.quipu.procedure.Procedure;
import org.quipu.procedure.Ruling;
import org.quipu.procedure.View;
import org.quipu.procedure.fact.Known;
import org.quipu.procedure.fact.Source;
import org.quipu.procedure.fact.Told;
import org.quipu.procedure.finding.Difference;
import org.quipu.procedure.finding.Finding;
import org.quipu.procedure.finding.Line;

/** Findings for other programs and for the page; what is not known is left out. */
public final class FindingJson {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private final Checked checked;
  private final Procedure procedure;

  private FindingJson(Checked checked) {
    this.checked = checked;
    this.procedure = checked.act().procedure();
  }

  /** An act in one line of a list: what came out of each requirement, and no sum of it. */
  public static ObjectNode brief(Checked checked) {
    ObjectNode json = head(checked);
    ArrayNode findings = json.putArray("findings");
    for (Finding finding : checked.findings()) {
      findings
          .addObject()
          .put("requirement", finding.requirement().id())
          .put("title", finding.requirement().title())
          .put("outcome", finding.outcome().code());
    }
    return json;
  }

  /** The whole page of an act. */
  public static ObjectNode tree(Checked checked) {
    return new FindingJson(checked).tree();
  }

  private ObjectNode tree() {
    CaseFile act = checked.act();
    ObjectNode json = head(checked);
    put(json, "note", act.note());
    ArrayNode readings = json.putArray("readings");
    checked.readings().forEach(readings::add);
    ArrayNode law = json.putArray("law");
    for (LegalText text : act.procedure().law()) {
      ObjectNode one = law.addObject();
      one.put("id", text.id()).put("cite", text.cite()).put("language", text.language());
      one.put("text", text.text()).put("sha256", text.sha256()).put("source", text.source());
      one.put("status", text.trust().code()).put("inForce", text.isInForce(act.day()));
      put(one, "from", text.from());
      put(one, "to", text.to());
    }
    ArrayNode told = json.putArray("told");
    checked.told().forEach(claim -> told.add(told(claim)));
    ArrayNode facts = json.putArray("facts");
    for (String name : checked.factsOnRecord()) {
      ObjectNode fact = fact(facts.addObject(), name);
      values(fact.putArray("values"), checked.facts().of(name));
    }
    ArrayNode findings = json.putArray("findings");
    for (Finding finding : checked.findings()) {
      findings.add(finding(finding));
    }
    ArrayNode rulings = json.putArray("rulings");
    act.rulings().stream()
        .filter(ruling -> ruling.requirement() == null)
        .forEach(ruling -> rulings.add(ruling(ruling)));
    ArrayNode views = json.putArray("views");
    act.views().stream()
        .filter(view -> view.requirement() == null)
        .forEach(view -> views.add(view(view)));
    return json;
  }

  private static ObjectNode head(Checked checked) {
    CaseFile act = checked.act();
    Procedure procedure = act.procedure();
    ObjectNode json = JSON.objectNode();
    json.put("act", act.id()).put("title", act.title()).put("country", act.country());
    json.put("kind", act.act().code()).put("day", act.day().toString());
    json.putObject("procedure")
        .put("id", procedure.id())
        .put("title", procedure.title())
        .put("body", procedure.body());
    return json;
  }

  private ObjectNode finding(Finding finding) {
    ObjectNode json = JSON.objectNode();
    json.put("requirement", finding.requirement().id());
    json.put("title", finding.requirement().title());
    json.put("outcome", finding.outcome().code());
    ArrayNode law = json.putArray("law");
    for (Citation citation : finding.requirement().law()) {
      ObjectNode cited =
          law.addObject().put("id", citation.law().id()).put("cite", citation.toString());
      cited.put("status", citation.law().trust().code());
    }
    ArrayNode lines = json.putArray("lines");
    finding.lines().forEach(line -> lines.add(line(line)));
    ArrayNode missing = json.putArray("missing");
    finding.missing().forEach(name -> fact(missing.addObject(), name));
    ArrayNode differences = json.putArray("differences");
    for (Difference difference : finding.differences()) {
      ObjectNode one = fact(differences.addObject(), difference.fact());
      one.put("matters", difference.matters());
      values(one.putArray("values"), difference.values());
    }
    ArrayNode remarks = json.putArray("remarks");
    checked
        .remarks()
        .getOrDefault(finding.requirement().id(), List.of())
        .forEach(remark -> remarks.add(told(remark)));
    ArrayNode views = json.putArray("views");
    finding.views().forEach(view -> views.add(view(view)));
    ArrayNode rulings = json.putArray("rulings");
    finding.rulings().forEach(ruling -> rulings.add(ruling(ruling)));
    ArrayNode unverified = json.putArray("unverified");
    finding.unverified().forEach(unverified::add);
    return json;
  }

  private ObjectNode line(Line line) {
    ObjectNode json = JSON.objectNode();
    CaseReading happened = line.happened();
    if (happened != null) {
      json.set(
          "happened",
          holder(happened.holder()).put("id", happened.id()).put("title", happened.title()));
    }
    if (line.law().holder() != null) {
      json.set("law", holder(line.law().holder()).put("id", line.law().id()));
    }
    json.put(
        "verdict",
        line.answer().verdict().name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'));
    json.put("calculation", line.answer().calculation());
    ArrayNode used = json.putArray("used");
    for (Map.Entry<String, Known> each : line.used().entrySet()) {
      ObjectNode fact = used.addObject().put("fact", each.getKey());
      value(fact, each.getValue());
    }
    return json;
  }

  private ObjectNode fact(ObjectNode json, String name) {
    FactForm form = procedure.facts().get(name);
    json.put("fact", name);
    put(json, "about", form == null ? null : form.about());
    return json;
  }

  private void values(ArrayNode json, List<Known> values) {
    values.forEach(known -> value(json.addObject(), known));
  }

  private void value(ObjectNode json, Known known) {
    json.put("value", known.value().words());
    ArrayNode sources = json.putArray("sources");
    for (Source source : known.sources()) {
      ObjectNode one = sources.addObject().put("holder", source.holder());
      put(one, "date", source.date());
      claim(one, source.claim());
      put(one, "quote", source.quote());
    }
  }

  private ObjectNode told(Told told) {
    ObjectNode json = JSON.objectNode();
    claim(json, told.id().value());
    json.put("saysSo", told.saysSo());
    json.put("status", told.claim().basis().status().code());
    json.put("quote", told.claim().basis().evidence().quote().text());
    put(json, "published", told.published());
    if (told.claim() instanceof FactClaim fact) {
      json.put("fact", fact.name()).put("value", fact.value());
    }
    return json;
  }

  private void claim(ObjectNode json, @Nullable String id) {
    if (id != null) {
      json.put("claim", id);
      DocumentId document = checked.documents().get(id);
      put(json, "document", document == null ? null : document.value());
    }
  }

  private static ObjectNode holder(Holder holder) {
    ObjectNode json = JSON.objectNode();
    json.put("holder", holder.name()).put("date", holder.date().toString());
    put(json, "quote", holder.quote());
    put(json, "summary", holder.summary());
    return json.put("source", holder.source()).put("status", holder.trust().code());
  }

  private static ObjectNode view(View view) {
    ObjectNode json = holder(view.holder()).put("stand", view.stand().code());
    put(json, "requirement", view.requirement());
    return json;
  }

  private static ObjectNode ruling(Ruling ruling) {
    ObjectNode json = JSON.objectNode();
    json.put("body", ruling.body()).put("case", ruling.number());
    json.put("date", ruling.date().toString()).put("form", ruling.form());
    json.put("binding", ruling.binding().code());
    put(json, "votes", ruling.votes());
    put(json, "dissents", ruling.dissents());
    json.put("holding", ruling.holding());
    put(json, "quote", ruling.quote());
    return json.put("source", ruling.source()).put("status", ruling.trust().code());
  }

  private static void put(ObjectNode json, String key, @Nullable String value) {
    if (value != null) {
      json.put(key, value);
    }
  }

  private static void put(ObjectNode json, String key, @Nullable LocalDate value) {
    if (value != null) {
      json.put(key, value.toString());
    }
  }
}
