package org.quipu.text.resolve.actor;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quipu.text.annotate.Annotated;
import org.quipu.text.annotate.Sentence;
import org.quipu.text.resolve.actor.PhraseTable.Match;

/** What the lists know of a document's sentences, each looked at when first asked for. */
final class DocumentLists {
  private final Annotated text;
  private final ActorLists lists;
  private final @Nullable SentenceLists[] sentences;
  private @Nullable Set<String> countries;

  DocumentLists(Annotated text, ActorLists lists) {
    this.text = text;
    this.lists = lists;
    this.sentences = new SentenceLists[text.sentences().size()];
  }

  Annotated text() {
    return text;
  }

  ActorLists lists() {
    return lists;
  }

  SentenceLists of(Sentence sentence) {
    SentenceLists known = sentences[sentence.index()];
    if (known == null) {
      known = new SentenceLists(sentence, lists);
      sentences[sentence.index()] = known;
    }
    return known;
  }

  /** Codes of the countries that the document names, by whatever word. */
  Set<String> countries() {
    Set<String> found = countries;
    if (found == null) {
      found = new HashSet<>();
      for (Sentence sentence : text.sentences()) {
        SentenceLists at = of(sentence);
        for (int i = 1; i <= sentence.size(); i++) {
          Match<Listed> match = at.proper(i);
          if (match != null && match.first() == i) {
            for (Listed listed : match.values()) {
              String code = listed.countryCode();
              if (code != null && !(listed instanceof Listed.Person person && !person.full())) {
                found.add(code);
              }
            }
          }
        }
      }
      countries = found;
    }
    return found;
  }

  /** The document's words from one token to another, runs of white space made one. */
  String words(Sentence sentence, int first, int last) {
    int start = sentence.token(first).start();
    int end = sentence.token(last).end();
    String words = text.text().substring(start, end);
    // "Union of Dockers (UD" and its bracket, which taggers leave out.
    if (words.lastIndexOf('(') > words.lastIndexOf(')') && text.text().startsWith(")", end)) {
      words += ")";
    }
    return isPlain(words) ? words : words.replaceAll("\\s+", " ").trim();
  }

  /** Whether it has single spaces only, as nearly all have. */
  private static boolean isPlain(String words) {
    boolean space = true;
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (c < ' ' || c == ' ' && space) {
        return false;
      }
      space = c == ' ';
    }
    return !space;
  }
}
