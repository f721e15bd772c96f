package org.quipu.text.annotate;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Spanish words in the tag set that the rest of the program reads, which is the Penn Treebank's:
 * from the universal part of speech, which the tagger gives, and the form, which the dictionary
 * knows. One tag set for both languages, so that "a participle" or "a plural noun" is asked in one
 * way. What English has no form for is added: VBF a future, VBC a conditional, VBS a subjunctive or
 * imperative.
 */
final class SpanishTags {
  private final SpanishForms forms;

  SpanishTags(SpanishForms forms) {
    this.forms = forms;
  }

  /** A word's lemma, in lower case, and its tag. */
  record Tagged(String lemma, String tag) {}

  Tagged of(String word, String part) {
    String lower = word.toLowerCase(Locale.ROOT);
    List<SpanishForms.Reading> readings = forms.of(word);
    return switch (part) {
      case "VERB", "AUX" -> verb(lower, readings);
      case "NOUN" -> noun(lower, readings);
      case "PROPN" -> new Tagged(lower, "NNP");
      case "ADJ" -> adjective(lower, readings);
      case "ADV", "PART" -> new Tagged(lower, "RB");
      case "DET" -> determiner(lower, readings);
      case "PRON" -> pronoun(lower, readings);
      case "NUM" -> new Tagged(lower, "CD");
      case "ADP" -> new Tagged(preposition(lower), "IN");
      case "SCONJ" -> new Tagged(lower, "IN");
      case "CCONJ" -> new Tagged(lower, "CC");
      case "INTJ" -> new Tagged(lower, "UH");
      case "PUNCT" -> new Tagged(word, punctuation(word));
      default -> new Tagged(lower, part);
    };
  }

  boolean isParticiple(String word) {
    return first(forms.of(word), "VMP") != null;
  }

  private static Tagged verb(String lower, List<SpanishForms.Reading> readings) {
    SpanishForms.Reading verb = first(readings, "V");
    if (verb == null) {
      return guessed(lower);
    }
    String lemma = lower.startsWith("fue") && verb.lemma().equals("ir") ? "ser" : verb.lemma();
    return new Tagged(lemma.toLowerCase(Locale.ROOT), form(verb.tag()));
  }

  private static String form(String eagles) {
    char mood = eagles.length() > 2 ? eagles.charAt(2) : '0';
    char tense = eagles.length() > 3 ? eagles.charAt(3) : '0';
    return switch (mood) {
      case 'P' -> "VBN";
      case 'G' -> "VBG";
      case 'N' -> "VB";
      case 'S', 'M' -> "VBS";
      default ->
          switch (tense) {
            case 'P' -> "VBP";
            case 'F' -> "VBF";
            case 'C' -> "VBC";
            default -> "VBD";
          };
    };
  }

  /** A verb that the dictionary does not know, by its ending. */
  private static Tagged guessed(String lower) {
    if (lower.matches(".*(ad|id)(o|a)s?")) {
      return new Tagged(lower.replaceAll("(o|a)s?$", "o").replaceAll("ado$", "ar"), "VBN");
    }
    if (lower.matches(".*(ando|iendo)")) {
      return new Tagged(lower.replaceAll("ando$", "ar").replaceAll("iendo$", "er"), "VBG");
    }
    if (lower.matches(".*[aei]r")) {
      return new Tagged(lower, "VB");
    }
    return new Tagged(lower.replaceAll("(ó|aron|aba|aban)$", "ar"), "VBD");
  }

  private static Tagged noun(String lower, List<SpanishForms.Reading> readings) {
    SpanishForms.Reading noun = first(readings, "NC");
    if (noun != null) {
      boolean plural = noun.tag().length() > 3 && noun.tag().charAt(3) == 'P';
      return new Tagged(noun.lemma().toLowerCase(Locale.ROOT), plural ? "NNS" : "NN");
    }
    SpanishForms.Reading other = first(readings, "A");
    other = other == null ? first(readings, "VMP") : other;
    boolean plural = lower.length() > 3 && lower.endsWith("s");
    String tag = plural ? "NNS" : "NN";
    if (other != null && other.tag().startsWith("A")) {
      return new Tagged(other.lemma().toLowerCase(Locale.ROOT), tag);
    }
    String one = plural ? singular(lower) : lower;
    boolean participle = first(readings, "VMP") != null;
    return new Tagged(participle ? one.replaceAll("a$", "o") : one, tag);
  }

  private static String singular(String plural) {
    if (plural.endsWith("ces")) {
      return plural.substring(0, plural.length() - 3) + "z";
    }
    if (plural.endsWith("ones")) {
      return plural.substring(0, plural.length() - 4) + "ón";
    }
    boolean es = plural.matches(".*[lrndj]es");
    return plural.substring(0, plural.length() - (es ? 2 : 1));
  }

  /** A participle that stands as an adjective is a verb to us: "los dirigentes detenidos". */
  private static Tagged adjective(String lower, List<SpanishForms.Reading> readings) {
    SpanishForms.Reading adjective = first(readings, "A");
    SpanishForms.Reading participle = first(readings, "VMP");
    if (adjective == null && participle != null) {
      return new Tagged(participle.lemma(), "VBN");
    }
    return new Tagged(adjective == null ? lower : adjective.lemma().toLowerCase(Locale.ROOT), "JJ");
  }

  private static Tagged determiner(String lower, List<SpanishForms.Reading> readings) {
    SpanishForms.Reading possessive = first(readings, "DP");
    if (possessive != null) {
      return new Tagged(possessive.lemma(), "PRP$");
    }
    SpanishForms.Reading any = first(readings, "D");
    return new Tagged(any == null ? lower : any.lemma(), "DT");
  }

  private static Tagged pronoun(String lower, List<SpanishForms.Reading> readings) {
    boolean relative = first(readings, "PR") != null || first(readings, "PT") != null;
    return new Tagged(lower, relative ? "WP" : "PRP");
  }

  private static String preposition(String lower) {
    return lower.equals("del") ? "de" : lower.equals("al") ? "a" : lower;
  }

  private static String punctuation(String word) {
    return switch (word) {
      case ",", ".", ":" -> word;
      case ";", "-", "–", "—", "...", "…" -> ":";
      case "!", "?", "¡", "¿" -> ".";
      case "\"", "'", "''", "``" -> "''";
      case "(", "[", "-LRB-", "=LRB=" -> "-LRB-";
      case ")", "]", "-RRB-", "=RRB=" -> "-RRB-";
      default -> ":";
    };
  }

  private static SpanishForms.@Nullable Reading first(
      List<SpanishForms.Reading> readings, String prefix) {
    for (SpanishForms.Reading reading : readings) {
      if (reading.tag().startsWith(prefix)) {
        return reading;
      }
    }
    return null;
  }
}
