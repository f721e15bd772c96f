package org.quipu.text.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.quipu.core.actor.Actor;
import org.quipu.core.actor.Participant;
import org.quipu.core.document.Quote;
import org.quipu.text.annotate.Annotated;
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

  private final CueWords words;
  private final Annotated text;
  private final Sentence sentence;
  private final Extents extents;
  private final VerbReports verbs;
  private final NounReports nouns;
  private final Subjects subjects;
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
    this.extents = new Extents(words, text, sentence, quotations);
    this.verbs = new VerbReports(words, sentence, extents);
    this.nouns = new NounReports(words, sentence, extents);
    this.subjects = new Subjects(words, sentence, extents);
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
        report = found(nouns.noun(i), i);
      } else if (words.isAdjective(token.lemma()) && token.tag().startsWith("JJ")
          || words.isAdjective(token.lemma()) && token.tag().equals("VBN")) {
        report = found(nouns.adjective(i), i);
      } else if (words.isAdverb(token.lemma())) {
        report = found(nouns.adverb(i), i);
      }
      if (report == null && token.isVerb() && words.counts(token.lemma())) {
        reports.addAll(
            new Tellers(sentence).of(i, subjects.of(i)).stream().map(this::told).toList());
      }
      if (report != null) {
        reports.add(report);
      }
    }
    return reports;
  }

  private @Nullable Report verbal(int verb) {
    return found(verbs.find(verb), verb);
  }

  private @Nullable Report found(VerbReports.@Nullable Found found, int verb) {
    return found == null ? null : report(found.source(), verb, found.cue(), found.content());
  }

  private Report told(Tellers.Teller teller) {
    int verb = teller.verb();
    return report(
        teller.speaker(),
        verb,
        extents.cue(extents.groupStart(verb), verb),
        List.of(extents.content(teller.first(), teller.last())));
  }

  private Report report(int speaker, int at, Quote cue, List<Quote> content) {
    List<Quote> source = new ArrayList<>();
    Actor actor = null;
    if (speaker != 0) {
      int[] phrase = extents.source(speaker, at);
      source.add(extents.bracketed(phrase[0], phrase[1]));
      List<Participant> parties = actors.read(sentence, speaker);
      actor = parties.isEmpty() ? null : parties.get(0).actor();
    }
    return new Report(source, cue, content, actor);
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
    int before = extents.lastWord(out[0] - 1, whole[0]);
    if (before >= whole[0]) {
      content.add(extents.content(whole[0], before));
    }
    int after = out[1] + 1;
    while (after <= whole[1] && extents.isPunctuation(after) && !extents.isQuoteMark(after)) {
      after++;
    }
    if (after < whole[1]) {
      content.add(extents.content(after, whole[1]));
    }
    if (content.isEmpty()) {
      return null;
    }
    return report(source, cueEnd, text.quote(sentence, word, cueEnd), content);
  }

  private boolean isClause(int token) {
    String relation = sentence.relation(token);
    return relation.equals("root")
        || relation.equals("ccomp")
        || relation.equals("conj") && sentence.token(token).isVerb()
        || relation.equals("parataxis")
        || relation.equals("advcl");
  }
}
