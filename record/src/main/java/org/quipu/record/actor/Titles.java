package org.quipu.record.actor;

import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.quipu.core.document.Folding;
import org.quipu.record.data.DataFile;

/** Offices and forms of address that stand before a person's name. */
final class Titles {
  private static final Map<String, String> OFFICES =
      DataFile.rows(Titles.class, "titles.tsv", 3).stream()
          .collect(Collectors.toUnmodifiableMap(row -> row.get(0), row -> row.get(1)));

  /** What is no office of its own. */
  private static final Set<String> NONE = Set.of("address", "state", "suffix");

  private Titles() {}

  static boolean isTitle(String folded) {
    return OFFICES.containsKey(folded) && !isSuffix(folded);
  }

  static boolean isSuffix(String folded) {
    return "suffix".equals(OFFICES.get(folded));
  }

  /** Whether a title or form of address stands in these words. */
  static boolean isAny(Collection<String> words) {
    return words.stream()
        .flatMap(each -> Arrays.stream(Folding.fold(each).split("[^\\p{L}-]+")))
        .anyMatch(Titles::isTitle);
  }

  /**
   * The offices that these words give: "la presidenta Maren" and "President Maren" one and the
   * same.
   */
  static Set<String> offices(Collection<String> words) {
    Set<String> offices = new TreeSet<>();
    for (String each : words) {
      String folded =
          Folding.fold(each)
              .replaceAll("vice[ -]president", "vicepresident")
              .replaceAll("prime minister|primer[ao]? ministr[oa]", "premier");
      for (String word : folded.split("[^\\p{L}-]+")) {
        String office = office(word);
        if (office != null) {
          offices.add(office);
        }
      }
    }
    return offices;
  }

  private static @Nullable String office(String folded) {
    String office = OFFICES.get(folded);
    return office == null || NONE.contains(office) ? null : office;
  }
}
