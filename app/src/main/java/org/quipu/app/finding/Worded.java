package org.quipu.app.finding;

import java.util.List;
import java.util.Locale;
import org.quipu.core.claim.FactClaim;
import org.quipu.procedure.FactForm;
import org.quipu.procedure.Holder;
import org.quipu.procedure.Procedure;
import org.quipu.procedure.Ruling;
import org.quipu.procedure.View;
import org.quipu.procedure.fact.Known;
import org.quipu.procedure.fact.Source;
import org.quipu.procedure.fact.Told;
import org.quipu.procedure.fact.Trust;

/** Values, sources, views and rulings in words. Only what somebody said has quotation marks. */
final class Worded {
  private static final int ID = 9;

  private static final int FEW = 4;

  private Worded() {}

  static String known(Known known) {
    return known.value().words() + " [" + sources(known.sources()) + "]";
  }

  /** The first few; all are in the JSON. */
  static String sources(List<Source> sources) {
    List<String> all = sources.stream().map(Worded::source).distinct().toList();
    return String.join(", ", all.subList(0, Math.min(FEW, all.size())))
        + (all.size() > FEW ? " and " + (all.size() - FEW) + " more" : "");
  }

  static String source(Source source) {
    String claim = source.claim();
    return source.holder() + (claim == null ? "" : " " + claim.substring(0, ID));
  }

  static String says(Told told) {
    return told.saysSo()
        + (told.published() == null ? "" : ", " + told.published())
        + ", claim "
        + told.id().value().substring(0, ID);
  }

  static String about(String name, Procedure procedure) {
    FactForm form = procedure.facts().get(name);
    return (form == null ? "" : form.about() + " ") + "(" + name + ")";
  }

  static String remark(Told told) {
    String what =
        told.claim() instanceof FactClaim fact ? fact.name() + " = " + fact.value() + ", " : "";
    return what
        + "\u201C"
        + told.claim().basis().evidence().quote().text()
        + "\u201D ("
        + told.claim().basis().status().code()
        + "; "
        + says(told)
        + ")";
  }

  static String view(View view) {
    String stand =
        switch (view.stand()) {
          case MET -> "satisfied";
          case NOT_MET -> "not satisfied";
          case OTHER -> "neither";
        };
    return stand + ", " + holder(view.holder(), true);
  }

  /** Name and day, with the words where they are asked for; a summary has no quotation marks. */
  static String holder(Holder holder, boolean words) {
    String name = holder.name() + ", " + holder.date();
    if (!words) {
      return name;
    }
    String said =
        holder.quote() != null
            ? "\u201C" + holder.quote() + "\u201D"
            : "in our words: " + holder.summary();
    return name + ": " + said + " (" + holder.source() + ")" + trust(holder.trust(), "reading");
  }

  static String ruling(Ruling ruling) {
    return ruling.body()
        + ", "
        + ruling.number()
        + ", "
        + ruling.date()
        + ", "
        + ruling.form()
        + "; binding: "
        + ruling.binding().code()
        + (ruling.votes() == null ? "" : "; votes " + ruling.votes())
        + (ruling.dissents() == null ? "" : "; dissent: " + ruling.dissents())
        + ". "
        + ruling.holding()
        + (ruling.quote() == null ? "" : ": \u201C" + ruling.quote() + "\u201D")
        + " ("
        + ruling.source()
        + ")"
        + trust(ruling.trust(), "ruling");
  }

  static String trust(Trust trust, String what) {
    return trust == Trust.VERIFIED
        ? ""
        : " [" + what + " " + trust.code().toLowerCase(Locale.ROOT) + "]";
  }
}
