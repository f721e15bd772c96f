package org.quipu.text.resolve.name;

import static org.quipu.text.resolve.name.SpanishNames.LOCATION;
import static org.quipu.text.resolve.name.SpanishNames.MISC;
import static org.quipu.text.resolve.name.SpanishNames.ORGANIZATION;
import static org.quipu.text.resolve.name.SpanishNames.PERSON;

import java.util.Set;
import org.quipu.text.annotate.Token;
import org.quipu.text.resolve.place.Gazetteer;

/** The kind of a name by its words, those beside it and the gazetteer. */
record NameKinds(NameWords words, Gazetteer gazetteer) {
  /** A place that a name without other signs is taken for has so many inhabitants. */
  private static final int KNOWN = 15_000;

  private static final Set<String> WITH_ARTICLE = Set.of("el", "del", "al");
  private static final Set<String> OF = Set.of("de", "del", "la", "las", "los", "y", "e");

  /** The recogniser's kind, or the better one. */
  String of(Run run, boolean sports) {
    if (words.is("agencies", run.text())) {
      return ORGANIZATION;
    }
    if (isPortfolio(run) || words.is("indices", run.text())) {
      return MISC;
    }
    String head = head(run, sports);
    if (!head.isEmpty()) {
      return head;
    }
    if (run.isOneWord() && words.is("place-acronyms", run.text())) {
      return run.kind().equals(PERSON) ? LOCATION : run.kind();
    }
    if (isTeam(run, sports)) {
      return ORGANIZATION;
    }
    if (!run.kind().equals(LOCATION) && isMeantAsPlace(run, sports)) {
      return LOCATION;
    }
    boolean acronym = run.isOneWord() && run.text().matches("\\p{Lu}{2,6}") && !inCapitals(run);
    if (acronym && !run.kind().equals(ORGANIZATION) && !isPlace(run)) {
      return ORGANIZATION;
    }
    return run.kind();
  }

  boolean isPlace(Run run) {
    return gazetteer.isCountry(run.text()) || gazetteer.isPlace(run.text(), KNOWN);
  }

  /** "Ministro de Defensa": the portfolio is no body that acts. */
  private boolean isPortfolio(Run run) {
    if (!words.is("portfolios", run.word(run.first())) || run.kind().equals(LOCATION)) {
      return false;
    }
    int back = 1;
    while (back < 4 && OF.contains(run.before(back))) {
      back++;
    }
    int adjective = run.first() - back;
    if (adjective > 1 && run.sentence().token(adjective).tag().equals("JJ")) {
      back++; // "el ministro venezolano de Energía"
    }
    return back > 1
        && (words.is("portfolio-titles", run.before(back))
            || run.before(back).equals("general")
                && words.is("portfolio-titles", run.before(back + 1)));
  }

  /** By the word that the name begins with; empty where it tells nothing. */
  private String head(Run run, boolean sports) {
    if (run.isOneWord()) {
      return "";
    }
    String first = run.word(run.first());
    boolean ofPeople = OF.contains(run.word(run.first() + 1)) && !sports;
    if (first.matches("[IVX]{1,6}") && !run.kind().equals(PERSON)) {
      return MISC; // "III Conferencia de …"
    }
    if (words.is("organization-heads", first) && (!words.is("event-heads", first) || ofPeople)) {
      return ORGANIZATION;
    }
    if (words.is("event-heads", first)) {
      return MISC;
    }
    boolean place = words.is("place-heads", first) && Character.isUpperCase(first.charAt(0));
    return place && !run.kind().equals(ORGANIZATION) ? LOCATION : "";
  }

  /** Where sports are told of, a town with an article, a result or a player is its team. */
  private boolean isTeam(Run run, boolean sports) {
    if (!run.kind().equals(LOCATION)
        || !isPlace(run)
        || words.is("placed-with-article", run.text())) {
      return false;
    }
    boolean article = WITH_ARTICLE.contains(run.before(1)) && !gazetteer.isCountry(run.text());
    boolean result =
        run.beside(1).matches("\\d{1,3}")
                && (run.beside(2).matches("[-(.,]") || run.before(1).equals("-"))
            || run.beside(1).equals(",") && run.beside(2).matches("\\d{1,3}") && sports;
    boolean player =
        sports
            && run.before(1).equals("(")
            && run.beside(1).equals(")")
            && run.first() > 2
            && run.sentence().token(run.first() - 2).entity().equals(PERSON);
    return article || result || player;
  }

  /** A country, or a town with a sign that a place is meant. */
  private boolean isMeantAsPlace(Run run, boolean sports) {
    if (gazetteer.isCountry(run.text()) && Character.isUpperCase(run.text().charAt(0))) {
      return !(run.kind().equals(ORGANIZATION) && sports);
    }
    if (!gazetteer.isPlace(run.text(), KNOWN)) {
      return false;
    }
    boolean dateline =
        !run.beside(1).equals("(") && run.isDateline()
            || run.beside(1).equals("(") && isPlaceOrAgency(run.beside(2))
            || run.before(1).equals("(")
                && run.beside(1).equals(")")
                && run.first() > 2
                && run.sentence().token(run.first() - 2).entity().equals(LOCATION);
    boolean alone = run.first() == 1 && run.last() >= run.sentence().size() - 1;
    boolean organization = run.kind().equals(ORGANIZATION);
    return dateline && !sports || !organization && (run.isPlaced() || alone);
  }

  private boolean isPlaceOrAgency(String word) {
    return words.is("agencies", word)
        || gazetteer.isCountry(word)
        || gazetteer.isPlace(word, KNOWN);
  }

  private static boolean inCapitals(Run run) {
    int lower = 0;
    for (Token token : run.sentence().tokens()) {
      lower += Character.isLowerCase(token.word().charAt(0)) ? 1 : 0;
    }
    return lower * 3 < run.sentence().size();
  }
}
