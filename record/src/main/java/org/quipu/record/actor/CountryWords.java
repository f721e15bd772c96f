package org.quipu.record.actor;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.quipu.core.document.Folding;

/**
 * The country in an organisation's name: "Peruvian Congress", "Congress of Peru" and "Congress" of
 * a text that says which are one. Names are the JDK's, and adjectives are told by their beginning
 * and ending, for here the country is known already and only its words are to be passed over.
 */
final class CountryWords {
  private static final Pattern ADJECTIVE =
      Pattern.compile(
          ".+(an|ans|ese|ish|ic|i|is|[aei]n[ao]s?|ense|enses|es|esas?|tec[ao]s?|ola?s?)");

  private static final Pattern OF = Pattern.compile(" (?:of|de|del) (\\p{L}+)(?= )");

  private static final Map<String, Set<String>> NAMES = names();

  private CountryWords() {}

  private static Map<String, Set<String>> names() {
    Map<String, Set<String>> names = new HashMap<>();
    for (String code : Locale.getISOCountries()) {
      Locale country = new Locale("", code);
      Set<String> here = new TreeSet<>();
      for (Locale in : List.of(Locale.ENGLISH, new Locale("es"))) {
        here.add(Folding.fold(country.getDisplayCountry(in)));
      }
      names.put(country.getISO3Country(), here);
    }
    return names;
  }

  /**
   * The country whose whole name ends a name ("Communist Party of Canada"), null where none does.
   */
  static @Nullable String endOf(String folded) {
    int space = folded.lastIndexOf(' ');
    if (space < 0) {
      return null;
    }
    String last = folded.substring(space + 1);
    // "Communist Party of Canada (Marxist-Leninist)"
    Matcher within = OF.matcher(folded);
    String of = within.find() ? within.group(1) : last;
    String found = whole(last);
    return found == null ? whole(of) : found;
  }

  private static @Nullable String whole(String last) {
    return NAMES.entrySet().stream()
        .filter(each -> each.getValue().contains(last))
        .map(Map.Entry::getKey)
        .sorted()
        .findFirst()
        .orElse(null);
  }

  /** Whether a folded word is this country's name or adjective. */
  static boolean isOf(String word, String country) {
    for (String name : NAMES.getOrDefault(country, Set.of())) {
      if (Arrays.asList(name.split(" ")).contains(word)) {
        return true;
      }
      String stem = name.substring(0, Math.min(name.length(), name.length() <= 5 ? 3 : 4));
      if (word.startsWith(stem) && ADJECTIVE.matcher(word).matches()) {
        return true;
      }
    }
    return false;
  }
}
