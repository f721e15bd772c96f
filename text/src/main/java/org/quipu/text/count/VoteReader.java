package org.quipu.text.count;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.quipu.core.document.Language;
import org.quipu.core.quantity.Measure;
import org.quipu.core.quantity.Quantity;
import org.quipu.text.annotate.Sentence;
import org.quipu.text.resolve.quantity.Table;

/** Votes: "101 votes in favour, 6 against and 10 abstentions", "by 101 to 6", "101-6-10". */
final class VoteReader {
  private static final List<Measure> IN_ORDER =
      List.of(Measure.VOTES_FOR, Measure.VOTES_AGAINST, Measure.ABSTENTIONS);

  private final CountWords words;
  private final String code;

  /**
   * The words behind the number, those before it, and the rule of their line; the longest first.
   */
  private record Ending(List<String> before, List<String> words, Measure measure, String rule) {
    int size() {
      return before.size() + words.size();
    }
  }

  private final List<Ending> endings = new ArrayList<>();

  record Vote(Group group, Measure measure, int last, String rule) {}

  static Table table(Language language) {
    return Table.read("/org/quipu/text/counts/" + language.code() + "/votes.tsv", 3);
  }

  VoteReader(Language language, CountWords words) {
    this.words = words;
    this.code = language.code();
    Table table = table(language);
    for (Table.Row row : table.rows()) {
      for (String phrase : row.list(1)) {
        String[] parts = phrase.split("#", -1); // "se necesitan # votos"
        endings.add(
            new Ending(
                parts.length == 2 ? split(parts[0]) : List.of(),
                split(parts[parts.length - 1]),
                new Measure(row.get(0)),
                code + "/votes:" + row.line()));
      }
    }
    endings.sort((a, b) -> b.size() - a.size());
  }

  private static List<String> split(String words) {
    return words.isBlank() ? List.of() : List.of(words.strip().split(" "));
  }

  List<Vote> read(Sentence sentence, List<Group> groups) {
    if (sentence.tokens().stream().noneMatch(token -> words.is("vote-word", token.lemma()))) {
      return List.of();
    }
    List<Vote> votes = new ArrayList<>(score(sentence));
    if (votes.isEmpty()) {
      for (Group group : groups) {
        Vote vote = group.isNumbered() ? vote(sentence, group) : null;
        if (vote != null) {
          votes.add(vote);
        }
      }
    }
    return votes;
  }

  private @Nullable Vote vote(Sentence sentence, Group group) {
    // the number itself: a group may have run on to a noun that belongs to the ending
    for (int from = numberEnd(sentence, group) + 1; from <= group.last() + 1; from++) {
      for (Ending ending : endings) {
        int before = group.first() - ending.before().size();
        if (before > 0
            && stands(sentence, ending.before(), before)
            && stands(sentence, ending.words(), from)) {
          int last = from + ending.words().size() - 1;
          return new Vote(group, ending.measure(), last, ending.rule());
        }
      }
    }
    return null;
  }

  private static int numberEnd(Sentence sentence, Group group) {
    Quantity quantity = group.quantity();
    int end = group.first();
    while (quantity != null
        && end < group.last()
        && sentence.token(end).end() - sentence.token(group.first()).start()
            < quantity.words().length()) {
      end++;
    }
    return end;
  }

  private static boolean stands(Sentence sentence, List<String> words, int from) {
    for (int i = 0; i < words.size(); i++) {
      if (from + i > sentence.size() || !Chunks.lower(sentence, from + i).equals(words.get(i))) {
        return false;
      }
    }
    return true;
  }

  /** Two or three plain numbers joined by dashes or "to". */
  private List<Vote> score(Sentence sentence) {
    for (int i = 1; i + 2 <= sentence.size(); i++) {
      Map<Integer, Long> numbers = new LinkedHashMap<>();
      int at = i;
      Long value = number(sentence, at);
      while (value != null && numbers.size() < 3) {
        numbers.put(at, value);
        boolean link = at + 2 <= sentence.size() && isLink(sentence, i, at + 1);
        value = link ? number(sentence, at + 2) : null;
        at += 2;
      }
      if (numbers.size() >= 2) {
        return votes(sentence, numbers);
      }
    }
    return List.of();
  }

  private List<Vote> votes(Sentence sentence, Map<Integer, Long> numbers) {
    List<Vote> votes = new ArrayList<>();
    for (Map.Entry<Integer, Long> number : numbers.entrySet()) {
      int at = number.getKey();
      Quantity quantity = Quantity.exactly(number.getValue(), sentence.token(at).word());
      Group group = new Group(at, at, at, 0, quantity, Group.Kind.NUMBERED);
      votes.add(new Vote(group, IN_ORDER.get(votes.size()), at, code + "/votes/score"));
    }
    return votes;
  }

  private boolean isLink(Sentence sentence, int first, int at) {
    String word = Chunks.lower(sentence, at);
    boolean dash =
        word.matches("[-\u2013\u2014]")
            && sentence.token(at - 1).end() == sentence.token(at).start();
    boolean to =
        words.is("score-to", word)
            && first > 1
            && words.is("score-before", Chunks.lower(sentence, first - 1));
    return dash || to;
  }

  private static @Nullable Long number(Sentence sentence, int at) {
    String word = sentence.token(at).word();
    return word.matches("\\d{1,3}") ? Long.valueOf(word) : null;
  }
}
