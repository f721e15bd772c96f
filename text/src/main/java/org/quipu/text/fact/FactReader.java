package org.quipu.text.fact;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.quipu.core.document.Language;
import org.quipu.text.annotate.Annotated;
import org.quipu.text.annotate.Sentence;
import org.quipu.text.coding.TimeMention;

/**
 * Finds the words that entries fit. Of entries for one fact whose words overlap, the one with most
 * words is taken, then the earlier. Safe to share between threads.
 */
public final class FactReader {
  private final FactRules rules;

  private FactReader(FactRules rules) {
    this.rules = rules;
  }

  public static FactReader of(Language language) {
    return new FactReader(FactRules.of(language));
  }

  /** Changes when an entry does; part of the coder's version. */
  public String digest() {
    return rules.digest();
  }

  public List<FoundFact> read(Annotated text, Sentence sentence, List<TimeMention> times) {
    Words words = new Words(text, sentence, times, rules.units());
    List<FoundFact> all = new ArrayList<>();
    for (FactEntry entry : rules.entries()) {
      for (WordPattern pattern : entry.patterns()) {
        for (int i = 1; i <= words.size(); i++) {
          for (WordPattern.Fit fit : pattern.at(words, i)) {
            List<String> values = entry.value() == null ? fit.values() : List.of(entry.value());
            for (String value : values) {
              all.add(new FoundFact(entry, sentence.index(), i, fit.end() - 1, value));
            }
          }
        }
      }
    }
    all.sort(Comparator.comparingInt(FoundFact::size).reversed());
    List<FoundFact> found = new ArrayList<>();
    for (FoundFact each : all) {
      if (found.stream().noneMatch(other -> hides(other, each))) {
        found.add(each);
      }
    }
    found.sort(Comparator.comparingInt(FoundFact::first));
    return found;
  }

  private static boolean hides(FoundFact better, FoundFact other) {
    boolean sameWords = better.first() == other.first() && better.last() == other.last();
    boolean list = sameWords && better.entry() == other.entry();
    return better.entry().fact().equals(other.entry().fact())
        && better.overlaps(other)
        && !(list && !better.value().equals(other.value()));
  }
}
