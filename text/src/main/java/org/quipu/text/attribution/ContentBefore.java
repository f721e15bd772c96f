package org.quipu.text.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.quipu.core.document.Quote;
import org.quipu.text.annotate.Sentence;
import org.quipu.text.annotate.Token;

/** What stands before its report: "…, she said, …". */
final class ContentBefore {
  private static final Set<String> STOPS = Set.of(",", "''", "\"", "?", "!", "--", "-", ".", "``");

  private final CueWords words;
  private final Sentence sentence;
  private final Extents extents;

  ContentBefore(CueWords words, Sentence sentence, Extents extents) {
    this.words = words;
    this.sentence = sentence;
    this.extents = extents;
  }

  /** "…, she said, …": what stands before the report, and what goes on behind it. */
  List<Quote> of(int verb, int[] cue, int speaker) {
    if (!words.takesClause(sentence.token(verb).lemma())) {
      return List.of();
    }
    int[] source = extents.source(speaker, verb);
    int start = Math.min(cue[0], source[0]);
    int before = start - 1;
    if (isApart(verb, source) || before < 1 || !STOPS.contains(sentence.token(before).word())) {
      return List.of();
    }
    int from = 1;
    for (int i = before - 1; i > 1; i--) {
      if (sentence.token(i).word().equals(";") && !extents.isQuoted(i)) {
        from = i + 1;
        break;
      }
    }
    int last = extents.lastWord(before, from);
    if (last < from || last - from < 1 && !extents.isQuoted(from)) {
      return List.of();
    }
    List<Quote> parts = new ArrayList<>();
    int end = Math.max(cue[1], source[1]);
    boolean quotation = extents.isQuoteMark(last);
    parts.add(extents.content(from, last));
    int after = after(verb, speaker, end);
    if (after != 0) {
      boolean quotes = extents.isQuoteMark(after);
      boolean apart = sentence.token(after - 1).word().matches("[,:;]|--");
      if (apart && (!quotation || quotes) && hangsElsewhere(after)) {
        int to = extents.lastWord(sentence.size(), after);
        if (to > after) {
          if (quotes && !quotation && leads(from, last)) {
            parts.clear(); // "When asked, she said: “…”"
          }
          parts.add(extents.content(after, to));
        }
      }
    }
    return quotation || parts.size() > 1 || isClause(from, last) ? parts : List.of();
  }

  /** "…", he said, citing …: what hangs on a later participle does not stand before its speaker. */
  private boolean isApart(int verb, int[] source) {
    return sentence.token(verb).tag().equals("VBG")
        && source[1] < verb
        && sentence.children(verb, "nsubj").isEmpty()
        && !sentence.relation(verb).equals("root")
        && sentence.children(verb, "aux").isEmpty();
  }

  /** A mere phrase, or a clause that says when or why the words were said. */
  private boolean leads(int first, int last) {
    return !isClause(first, last) || sentence.token(first).tag().matches("IN|WRB|RB|VBG|VBN|TO");
  }

  /** "…?" he asked: the quotation that closes with the sentence before, and what goes on. */
  List<Quote> ended(int verb, int[] cue, int speaker) {
    Quote quotation = start(verb, cue, speaker) == 1 ? extents.quotedBefore() : null;
    if (quotation == null || !words.takesClause(sentence.token(verb).lemma())) {
      return List.of();
    }
    int after = after(verb, speaker, Math.max(cue[1], extents.source(speaker, verb)[1]));
    int last = extents.lastWord(sentence.size(), 1);
    return after != 0 && extents.isQuoteMark(after) && after < last
        ? List.of(quotation, extents.content(after, last))
        : List.of(quotation);
  }

  /** "As the mayor said, …", "…, as the mayor said": the rest of the sentence. */
  List<Quote> asSaid(int verb, int[] cue, int speaker) {
    int begin = start(verb, cue, speaker);
    if (begin < 2
        || !words.takesClause(sentence.token(verb).lemma())
        || !sentence.token(begin - 1).lemma().equals("as")) {
      return List.of();
    }
    int before = extents.lastWord(begin - 2, 1);
    if (before > 1 && sentence.token(begin - 2).word().equals(",")) {
      return List.of(extents.content(1, before));
    }
    int after = cue[1] + 2;
    boolean leads = begin == 2 && after < sentence.size();
    return leads && sentence.token(after - 1).word().equals(",")
        ? List.of(extents.content(after, extents.lastWord(sentence.size(), after)))
        : List.of();
  }

  /** "Too often, the mayor said, the bridge is closed": what stands before the report. */
  List<Quote> fronted(int verb, int[] cue, int speaker, Quote content) {
    int begin = start(verb, cue, speaker) - 1;
    int end = Math.max(cue[1], extents.source(speaker, verb)[1]) + 1;
    boolean between =
        words.isSaying(sentence.token(verb).lemma())
            && begin > 1
            && end < sentence.size()
            && sentence.token(end).word().equals(",")
            && (sentence.token(begin).word().equals(",") || extents.isQuoteMark(begin))
            && content.start() > extents.content(begin - 1, begin - 1).end();
    int last = between ? extents.lastWord(begin, 1) : 0;
    boolean quotes = Quotations.isQuotation(content.text());
    return last < 1 || quotes && !extents.isQuoteMark(last) && leads(1, last)
        ? List.of()
        : List.of(extents.content(1, last));
  }

  int start(int verb, int[] cue, int speaker) {
    return Math.min(cue[0], extents.source(speaker, verb)[0]);
  }

  /** A finite verb stands there that no conjunction or pronoun makes a subordinate one. */
  boolean isClause(int first, int last) {
    for (int i = first; i <= last; i++) {
      String tag = sentence.token(i).tag();
      if (tag.equals("VBD") || tag.equals("VBZ") || tag.equals("VBP") || tag.equals("MD")) {
        int clause =
            tag.equals("MD") || sentence.relation(i).matches("aux.*|cop") ? sentence.head(i) : i;
        boolean bound =
            Sentence.matches(sentence.relation(clause), "acl")
                || !sentence.children(clause, "mark").isEmpty();
        if (!bound) {
          return true;
        }
      }
    }
    return false;
  }

  /** The first token of what goes on behind the report, 0 where nothing does. */
  private int after(int verb, int speaker, int end) {
    int begin = Math.min(verb, extents.source(speaker, verb)[0]);
    boolean between =
        begin > 2
            && sentence.token(begin - 1).word().equals(",")
            && words.isSaying(sentence.token(verb).lemma());
    int comma = between ? commaBehind(end) : 0;
    if (comma != 0) {
      return comma + 1;
    }
    for (int i = end + 1; i < sentence.size(); i++) {
      if (extents.isQuoteMark(i) && !extents.isQuoteMark(i - 1)) {
        return i;
      }
      boolean mine = isBelow(i, verb) && !extents.isPunctuation(i) || isBelow(i, speaker);
      if (!mine && !extents.isPunctuation(i)) {
        return i;
      }
    }
    return 0;
  }

  /** "…, she said in May, …": the comma that closes the report, 0 where it runs on. */
  private int commaBehind(int end) {
    for (int i = end + 1; i < Math.min(sentence.size() - 1, end + 8); i++) {
      Token token = sentence.token(i);
      if (token.word().equals(",")) {
        return i;
      }
      if (token.tag().matches("V.*|MD|W.*|PRP|:|``") || token.lemma().equals("that")) {
        return 0;
      }
    }
    return 0;
  }

  private boolean hangsElsewhere(int token) {
    return extents.isQuoteMark(token)
        || sentence.token(token).tag().equals("CC")
        || !sentence.relation(token).equals("advcl") && !sentence.token(token).tag().equals("VBG");
  }

  private boolean isBelow(int token, int head) {
    int at = token;
    for (int steps = 0; at != 0 && steps < sentence.size(); steps++) {
      if (at == head) {
        return true;
      }
      at = sentence.head(at);
    }
    return false;
  }
}
