package org.quipu.text.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quipu.core.actor.Actor;
import org.quipu.core.actor.Participant;
import org.quipu.core.document.Quote;
import org.quipu.text.annotate.Annotated;
import org.quipu.text.annotate.Arc;
import org.quipu.text.annotate.Sentence;
import org.quipu.text.annotate.Token;
import org.quipu.text.resolve.actor.ActorReader;

/** The reports of one sentence. */
final class ReportFinder {
  /** Nouns of a Spanish phrase that names whose word it is, with the preposition before them. */
  private static final Map<String, String> VIEWS =
      Map.of(
          "acuerdo", "de",
          "juicio", "a",
          "criterio", "a",
          "entender", "a",
          "decir", "a",
          "opinión", "en",
          "palabra", "en");

  /** What ties a speaker to the report and does not name him: "according to". */
  private static final Set<String> TIES = Set.of("case", "fixed", "mark");

  /** In the order of trial. */
  private static final List<String> CLAUSES = List.of("ccomp", "parataxis");

  private final CueWords words;
  private final Annotated text;
  private final Sentence sentence;
  private final Quotations quotations;
  private final ActorReader actors;

  ReportFinder(
      CueWords words,
      Annotated text,
      Sentence sentence,
      Quotations quotations,
      ActorReader actors) {
    this.words = words;
    this.text = text;
    this.sentence = sentence;
    this.quotations = quotations;
    this.actors = actors;
  }

  List<Report> find() {
    List<Report> reports = new ArrayList<>();
    for (int i = 1; i <= sentence.size(); i++) {
      Token token = sentence.token(i);
      Report report = null;
      if (token.isVerb() && words.isVerb(token.lemma())) {
        report = verbal(i);
      } else if (token.lemma().equals("accord") || token.word().equalsIgnoreCase("according")) {
        report = accordingTo(i);
      } else if (token.lemma().equals("según") && sentence.relation(i).equals("case")) {
        report = bySource(i, i, sentence.head(i));
      } else if (VIEWS.containsKey(token.lemma()) && isViewOf(i)) {
        report = bySource(i - 1, i + 1, sourceBehind(i));
      } else if (token.isNoun() && words.isNoun(token.lemma())) {
        report = nominal(i);
      }
      if (report == null && token.isVerb() && words.counts(token.lemma())) {
        reports.addAll(new Tellers(sentence).of(i, subject(i)).stream().map(this::told).toList());
      }
      if (report != null) {
        reports.add(report);
      }
    }
    return reports;
  }

  // ---------------------------------------------------------------- verbs

  private @Nullable Report verbal(int cue) {
    int speaker = subject(cue);
    List<Quote> content = content(cue, speaker);
    if (content.isEmpty() || speaker == 0 && !isInParenthesis(cue)) {
      return null;
    }
    return report(speaker, cueQuote(cue), content);
  }

  private Report told(Tellers.Teller teller) {
    return report(
        teller.speaker(),
        cueQuote(teller.verb()),
        List.of(grown(new int[] {teller.first(), teller.last()})));
  }

  private boolean isInParenthesis(int cue) {
    return sentence.relation(cue).equals("parataxis");
  }

  private List<Quote> content(int cue, int speaker) {
    String lemma = sentence.token(cue).lemma();
    if (words.takesClause(lemma)) {
      for (String relation : CLAUSES) {
        for (int child : sentence.children(cue, relation)) {
          return List.of(grown(phrase(child, cue)));
        }
      }
      if (sentence.relation(cue).equals("parataxis")) {
        return around(cue, sentence.head(cue));
      }
    }
    if (words.takesInfinitive(lemma) || words.takesClause(lemma)) {
      for (int child : sentence.children(cue, "xcomp")) {
        return List.of(grown(phrase(child, cue)));
      }
      for (int child : sentence.children(cue, "ccomp")) {
        return List.of(grown(phrase(child, cue)));
      }
    }
    for (int child : sentence.children(cue)) {
      if (Sentence.matches(sentence.relation(child), "obl")
          && sentence.children(child, "case").stream()
              .anyMatch(c -> words.takes(lemma, sentence.token(c).lemma()))) {
        int[] cover = sentence.subtree(child);
        int first =
            cover[0] + 1 <= cover[1] && sentence.relation(cover[0]).equals("case")
                ? cover[0] + 1
                : cover[0];
        return List.of(grown(new int[] {first, cover[1]}));
      }
    }
    if (words.takesObject(lemma)) {
      for (int child : sentence.children(cue, "obj")) {
        int[] cover = sentence.subtree(child);
        return List.of(grown(cover));
      }
    }
    return quoted(cue, speaker);
  }

  /** A quotation beside the cue that the parser tied to it in no usual way. */
  private List<Quote> quoted(int cue, int speaker) {
    if (!words.takesClause(sentence.token(cue).lemma()) || speaker == 0) {
      return List.of();
    }
    Token token = sentence.token(cue);
    for (Quotations.Stretch stretch : quotations.all()) {
      boolean here =
          stretch.start() >= sentence.start() - 2 && stretch.start() < sentence.end()
              || stretch.end() > sentence.start() && stretch.end() <= sentence.end();
      boolean long1 = stretch.end() - stretch.start() > 25;
      if (here && long1 && !stretch.contains(token.start())) {
        return List.of(text.points().quote(stretch.start(), stretch.end()));
      }
    }
    return List.of();
  }

  /** "…, she said, …": all that hangs on the content's head, without the report itself. */
  private List<Quote> around(int cue, int head) {
    int[] whole = sentence.subtree(head);
    int[] out = sentence.subtree(cue);
    List<Quote> parts = new ArrayList<>();
    int before = lastWord(out[0] - 1, whole[0]);
    if (before >= whole[0]) {
      parts.add(grown(new int[] {whole[0], before}));
    }
    int after = out[1] + 1;
    while (after <= whole[1] && isPunctuation(after) && !isQuoteMark(after)) {
      after++;
    }
    int last = lastWord(whole[1], after);
    if (after < last) {
      parts.add(grown(new int[] {after, last}));
    }
    return parts;
  }

  private int lastWord(int from, int least) {
    int last = from;
    while (last >= least && isPunctuation(last) && !isQuoteMark(last)) {
      last--;
    }
    return last;
  }

  private boolean isPunctuation(int i) {
    String tag = sentence.token(i).tag();
    return !Character.isLetterOrDigit(tag.charAt(0)) && !tag.equals("$") && !tag.equals("#");
  }

  private boolean isQuoteMark(int i) {
    String word = sentence.token(i).word();
    return word.equals("\"") || word.equals("''") || word.equals("``");
  }

  private int[] phrase(int head, int cue) {
    int[] cover = sentence.subtree(head);
    if (cue < head && cover[0] <= cue) {
      cover[0] = cue + 1;
    }
    if (cue > head && cover[1] >= cue) {
      cover[1] = cue - 1;
    }
    return cover;
  }

  /** Trimmed of outer punctuation, and grown to a quotation's marks where it fills one. */
  private Quote grown(int[] cover) {
    int first = cover[0];
    while (first < cover[1] && isPunctuation(first) && !isQuoteMark(first)) {
      first++;
    }
    int last = Math.max(first, lastWord(cover[1], first));
    int start = sentence.token(first).start();
    int end = sentence.token(last).end();
    Quotations.Stretch before = quotations.around(start);
    if (before != null && start - before.start() <= 2) {
      start = before.start();
    }
    Quotations.Stretch behind = quotations.around(end - 1);
    if (behind != null && behind.end() - end <= 3 && behind.end() > end) {
      end = behind.end();
    }
    return text.points().quote(start, end);
  }

  private int subject(int verb) {
    for (Arc arc : sentence.below(verb)) {
      if (arc.base().equals("nsubj") && !arc.relation().equals("nsubj:pass")) {
        return arc.dependent();
      }
    }
    String relation = sentence.relation(verb);
    if (relation.equals("acl") || Sentence.matches(relation, "acl:relcl")) {
      return sentence.head(verb);
    }
    if (relation.equals("advcl") || relation.equals("xcomp") || relation.equals("conj")) {
      for (Arc arc : sentence.below(sentence.head(verb))) {
        if (arc.base().equals("nsubj")) {
          return arc.dependent();
        }
      }
    }
    return 0;
  }

  /**
   * The verb with its auxiliaries and negation as they stand together: "has said", "did not say".
   */
  private Quote cueQuote(int verb) {
    int first = verb;
    int last = verb;
    while (first > 1
        && sentence.head(first - 1) == verb
        && (sentence.relation(first - 1).startsWith("aux")
            || sentence.token(first - 1).lemma().equals("not"))) {
      first--;
    }
    for (int child : sentence.children(verb, "compound:prt")) {
      last = child == last + 1 ? child : last;
    }
    if (last < sentence.size()
        && words.takes(sentence.token(verb).lemma(), sentence.token(last + 1).lemma())) {
      last++;
    }
    return text.quote(sentence, first, last);
  }

  private Report report(int speaker, Quote cue, List<Quote> content) {
    List<Quote> source = new ArrayList<>();
    Actor actor = null;
    if (speaker != 0) {
      source.add(sourceQuote(speaker));
      List<Participant> parties = actors.read(sentence, speaker);
      actor = parties.isEmpty() ? null : parties.get(0).actor();
    }
    return new Report(source, cue, content, actor);
  }

  /** The whole phrase, with what names the speaker, without clauses that tell more of him. */
  private Quote sourceQuote(int head) {
    int[] cover = sentence.subtree(head);
    int first = cover[0];
    int last = cover[1];
    for (int child : sentence.children(head)) {
      String relation = sentence.relation(child);
      if (Sentence.matches(relation, "acl")
          || relation.equals("parataxis")
          || relation.equals("advcl")) {
        int[] clause = sentence.subtree(child);
        if (clause[0] > head) {
          last = Math.min(last, clause[0] - 1);
        }
      }
    }
    while (first < head && (isPunctuation(first) || TIES.contains(sentence.relation(first)))) {
      first++;
    }
    while (last > head && isPunctuation(last)) {
      last--;
    }
    return text.quote(sentence, first, last);
  }

  // ---------------------------------------------------------------- according to, nouns

  private @Nullable Report accordingTo(int word) {
    if (word >= sentence.size() || !sentence.token(word + 1).lemma().equals("to")) {
      return null;
    }
    int source = sentence.relation(word).equals("case") ? sentence.head(word) : 0;
    if (source == 0) {
      for (int child : sentence.children(word)) {
        if (Sentence.matches(sentence.relation(child), "obl")
            || Sentence.matches(sentence.relation(child), "nmod")) {
          source = child;
        }
      }
    }
    if (source == 0) {
      return null;
    }
    int top = sentence.relation(word).equals("case") ? source : word;
    return bySource(word, word + 1, source, top);
  }

  /**
   * "De acuerdo con la fiscalía", "a juicio del alcalde": however the parser ties the words
   * together.
   */
  private boolean isViewOf(int noun) {
    if (noun < 2 || noun + 1 >= sentence.size()) {
      return false;
    }
    boolean accord = sentence.token(noun).lemma().equals("acuerdo");
    String behind = sentence.token(noun + 1).lemma();
    return sentence.token(noun - 1).lemma().equals(VIEWS.get(sentence.token(noun).lemma()))
        && (accord ? behind.equals("con") || behind.equals("a") : behind.equals("de"));
  }

  /** The noun after "con" of "de acuerdo con", 0 where none stands there. */
  private int sourceBehind(int noun) {
    if (sentence.relation(noun - 1).equals("case") && sentence.head(noun - 1) > noun) {
      return sentence.head(noun - 1);
    }
    for (int i = noun + 2; i <= Math.min(sentence.size(), noun + 8); i++) {
      int head = sentence.head(i);
      if (sentence.token(i).isNoun() && (head <= noun + 1 || head > i + 8)) {
        return i;
      }
    }
    return 0;
  }

  /** All that a clause says except for the words from a cue to its source. */
  private @Nullable Report bySource(int word, int cueEnd, int source) {
    if (source == 0) {
      return null;
    }
    int top = source;
    while (sentence.head(top) != 0 && sentence.head(top) >= word && sentence.head(top) < source) {
      top = sentence.head(top);
    }
    return bySource(word, cueEnd, source, top);
  }

  private @Nullable Report bySource(int word, int cueEnd, int source, int top) {
    int clause = sentence.head(top);
    while (clause != 0 && !isClause(clause)) {
      clause = sentence.head(clause);
    }
    if (clause == 0) {
      return null;
    }
    List<Quote> content = new ArrayList<>();
    int[] whole = sentence.subtree(clause);
    int[] out = sentence.subtree(top);
    out[0] = Math.min(out[0], word);
    int before = lastWord(out[0] - 1, whole[0]);
    if (before >= whole[0]) {
      content.add(grown(new int[] {whole[0], before}));
    }
    int after = out[1] + 1;
    while (after <= whole[1] && isPunctuation(after) && !isQuoteMark(after)) {
      after++;
    }
    if (after < whole[1]) {
      content.add(grown(new int[] {after, whole[1]}));
    }
    if (content.isEmpty()) {
      return null;
    }
    return report(source, text.quote(sentence, word, cueEnd), content);
  }

  private boolean isClause(int token) {
    String relation = sentence.relation(token);
    return relation.equals("root")
        || relation.equals("ccomp")
        || relation.equals("conj") && sentence.token(token).isVerb()
        || relation.equals("parataxis")
        || relation.equals("advcl");
  }

  private @Nullable Report nominal(int noun) {
    int content = 0;
    for (int child : sentence.children(noun)) {
      String relation = sentence.relation(child);
      boolean that =
          sentence.children(child, "mark").stream()
              .anyMatch(mark -> sentence.token(mark).lemma().matches("that|que"));
      if ((relation.equals("acl") || relation.equals("ccomp")) && that) {
        content = child;
      }
    }
    if (content == 0) {
      return null;
    }
    int speaker = 0;
    for (int child : sentence.children(noun)) {
      if (sentence.relation(child).equals("nmod:poss") || isBy(child)) {
        speaker = child;
      }
    }
    return report(speaker, text.quote(sentence, noun, noun), List.of(grown(phrase(content, noun))));
  }

  private boolean isBy(int token) {
    return Sentence.matches(sentence.relation(token), "nmod")
        && sentence.children(token, "case").stream()
            .anyMatch(
                c -> Set.of("by", "from", "of", "de", "por").contains(sentence.token(c).lemma()));
  }
}
