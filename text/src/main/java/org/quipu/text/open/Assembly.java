package org.quipu.text.open;

import org.jspecify.annotations.Nullable;
import org.quipu.core.document.Document;
import org.quipu.core.document.Hash;
import org.quipu.core.document.Known;
import org.quipu.core.document.Language;
import org.quipu.core.document.Metadata;
import org.quipu.core.document.Origin;

/**
 * Makes a document of an extract and of everything else that is said about it, the most trusted
 * first: the person, the sidecar, the format's own metadata, the text's head and end. One instance
 * serves all threads.
 */
final class Assembly {
  private static final String NAME_IT = "name it with --lang if this is wrong";

  private final LanguageVote languages = LanguageVote.load();
  private final DateForms dates = DateForms.load();
  private final TextClues clues = new TextClues(dates);

  DateForms dates() {
    return dates;
  }

  Document document(byte[] original, Extract extract, Sidecar sidecar, Given given)
      throws RefusedException {
    Known<Language> language = language(extract, sidecar, given);
    Metadata made =
        new Metadata(
            null,
            null,
            null,
            null,
            null,
            extract.made() == null ? null : new Known<>(extract.made(), Origin.EMBEDDED));
    Metadata metadata =
        given
            .metadata()
            .or(sidecar.metadata())
            .or(extract.embedded())
            .or(clues.of(extract.text(), language.value() == Language.SPANISH))
            .or(made);
    return Document.of(Hash.of(original), extract.mediaType(), language, extract.text(), metadata);
  }

  private Known<Language> language(Extract extract, Sidecar sidecar, Given given)
      throws RefusedException {
    if (given.language() != null) {
      return new Known<>(given.language(), Origin.FLAG);
    }
    if (sidecar.language() != null) {
      return new Known<>(sidecar.language(), Origin.SIDECAR);
    }
    LanguageVote.Verdict verdict = languages.of(extract.text());
    String tag = verdict.isOpen() ? extract.language() : verdict.code();
    Language language = tag == null ? null : Json.language(tag);
    if (language != null) {
      return new Known<>(language, verdict.isOpen() ? Origin.EMBEDDED : Origin.DETECTED);
    }
    throw refused(tag, verdict);
  }

  private static RefusedException refused(@Nullable String tag, LanguageVote.Verdict verdict) {
    if (tag == null) {
      return new RefusedException(
          Reason.UNKNOWN_LANGUAGE,
          "its language cannot be told from " + verdict.words() + " words",
          "name it with --lang en or --lang es");
    }
    String name = verdict.isOpen() ? "\"" + tag + "\"" : verdict.name();
    return new RefusedException(
        Reason.UNSUPPORTED_LANGUAGE,
        "it is in " + name + "; only English and Spanish are read",
        NAME_IT);
  }
}
