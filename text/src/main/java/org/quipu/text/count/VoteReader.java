package org.quipu.text.count;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.quipu.core.quantity.Measure;
import org.quipu.core.quantity.Quantity;
import org.quipu.text.annotate.Sentence;
import org.quipu.text.annotate.Token;
import org.quipu.text.resolve.quantity.Table;

/** Votes: "101 votes in favour, 6 against and 10 abstentions", "by 101 to 6", "101-6-10". */
final class VoteReader {
  static final String ENGLISH = "/org/quipu/text/counts/en/votes.tsv";
  private static final List<Measure> IN_ORDER =
      List.of(Measure.VOTES_FOR, Measure.VOTES_AGAINST, Measure.ABSTENTIONS);

  /** The words behind the number, the longest first, and the rule of their line. */
  private record Ending(List<String> words, Measure measure, String rule) {}

  private final List<Ending> endings = new ArrayList<>();

  record Vote(Group group, Measure measure, int last, String rule) {}

  static VoteReader english() {
    return new VoteReader(Table.read(ENGLISH, 3));
  }

  private VoteReader(Table table) {
    for (Table.Row row : table.rows()) {
      for (String words : row.list(1)) {
        endings.add(
            new Ending(
                List.of(words.split(" ")), new Measure(row.get(0)), "en/votes:" + row.line()));
      }
    }
    endings.sort((a, b) -> b.words().size() - a.words().size());
  }

  List<Vote> read(Sentence sentence, List<Group> groups) {
    if (sentence.tokens().stream().noneMatch(VoteReader::isVoteWord)) {
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

  private static boolean isVoteWord(Token token) {
    return token.lemma().equals("vote")
        || token.lemma().equals("abstention")
        || token.lemma().equals("abstain");
  }

  private @Nullable Vote vote(Sentence sentence, Group group) {
    // the number itself: a group may have run on to a noun that belongs to the ending
    for (int from = numberEnd(sentence, group) + 1; from <= group.last() + 1; from++) {
      for (Ending ending : endings) {
        if (stands(sentence, ending.words(), from)) {
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
  private static List<Vote> score(Sentence sentence) {
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

  private static List<Vote> votes(Sentence sentence, Map<Integer, Long> numbers) {
    List<Vote> votes = new ArrayList<>();
    for (Map.Entry<Integer, Long> number : numbers.entrySet()) {
      int at = number.getKey();
      Quantity quantity = Quantity.exactly(number.getValue(), sentence.token(at).word());
      Group group = new Group(at, at, at, 0, quantity, Group.Kind.NUMBERED);
      votes.add(new Vote(group, IN_ORDER.get(votes.size()), at, "en/votes/score"));
    }
    return votes;
  }

  private static boolean isLink(Sentence sentence, int first, int at) {
    String word = Chunks.lower(sentence, at);
    boolean dash =
        word.matches("[-\u2013\u2014]")
            && sentence.token(at - 1).end() == sentence.token(at).start();
    boolean to =
        word.equals("to")
            && first > 1
            && List.of("by", "of", "voted", "vote").contains(Chunks.lower(sentence, first - 1));
    return dash || to;
  }

  private static @Nullable Long number(Sentence sentence, int at) {
    String word = sentence.token(at).word();
    return word.matches("\\d{1,3}") ? Long.valueOf(word) : null;
  }
}
