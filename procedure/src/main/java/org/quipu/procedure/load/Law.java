package org.quipu.procedure.load;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.quipu.core.document.Hash;
import org.quipu.procedure.Citation;
import org.quipu.procedure.LegalText;
import org.quipu.procedure.fact.Trust;

/** The legal texts that a procedure names, each checked against its hash. */
final class Law {
  private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

  private final Map<String, LegalText> texts = new LinkedHashMap<>();

  /**
   * @param head of a procedure: {@code texts} is a list of a country's texts that several
   *     procedures share, {@code law} the ones that this procedure rests on
   */
  Law(Entry head, Shelf shelf) {
    Map<String, LegalText> listed = new LinkedHashMap<>();
    if (head.has("texts")) {
      String file = head.text("texts");
      byte[] bytes = shelf.read(file);
      if (bytes == null) {
        throw head.fail("texts", "there is no file " + file);
      }
      add(Entry.read(file, bytes).only("texts"), "texts", shelf, listed);
    }
    Map<String, LegalText> own = new LinkedHashMap<>();
    add(head, "own_texts", shelf, own);
    for (String id : head.texts("law")) {
      LegalText text = own.getOrDefault(id, listed.get(id));
      if (text == null) {
        throw head.fail("law", "there is no legal text \"" + id + "\" in texts or own_texts");
      }
      texts.put(id, text);
    }
    if (texts.isEmpty()) {
      throw head.fail("law", "a procedure names the legal texts that it encodes: law: [id, …]");
    }
  }

  private static void add(Entry from, String key, Shelf shelf, Map<String, LegalText> texts) {
    for (Map.Entry<String, Entry> each : from.named(key).entrySet()) {
      texts.put(each.getKey(), text(each.getKey(), each.getValue(), shelf));
    }
  }

  private static LegalText text(String id, Entry entry, Shelf shelf) {
    entry.only("cite", "file", "sha256", "language", "source", "status", "from", "to", "note");
    String file = entry.text("file");
    byte[] bytes = shelf.read(file);
    if (bytes == null) {
      throw entry.fail("file", "there is no file " + file);
    }
    String real = Hash.of(bytes);
    if (!entry.has("sha256")) {
      throw entry.fail(
          "the field \"sha256\" is missing: compare "
              + file
              + " with the law, letter by letter, and then write sha256: "
              + real);
    }
    String hash = entry.text("sha256");
    if (!HASH.matcher(hash).matches()) {
      throw entry.fail("sha256", "a SHA-256 has 64 hexadecimal digits; this file's is " + real);
    }
    if (!hash.equals(real)) {
      throw entry.fail(
          "sha256",
          "the text of "
              + file
              + " was changed without its hash: read the law again, check every requirement that"
              + " cites it, and then write "
              + real);
    }
    LocalDate from = entry.dayOrNull("from");
    LocalDate to = entry.dayOrNull("to");
    if (from != null && to != null && to.isBefore(from)) {
      throw entry.fail("to", "it cannot end on " + to + " before it begins on " + from);
    }
    return new LegalText(
        id,
        entry.text("cite"),
        entry.text("language"),
        Entry.text(file, bytes),
        hash,
        entry.text("source"),
        entry.coded("status", Trust.class),
        from,
        to);
  }

  List<LegalText> all() {
    return List.copyOf(texts.values());
  }

  Map<String, LegalText> byId() {
    return texts;
  }

  /** "pe-const-113 a)": the id of a text and, behind a space, its part. */
  Citation citation(Entry entry, String key, String text) {
    int space = text.indexOf(' ');
    String id = space < 0 ? text : text.substring(0, space);
    LegalText found = texts.get(id);
    if (found == null) {
      throw entry.fail(
          key, "\"" + id + "\" is not among the law of this procedure: " + texts.keySet());
    }
    return new Citation(found, space < 0 ? null : text.substring(space + 1).strip());
  }

  List<Citation> citations(Entry entry, String key) {
    List<Citation> citations =
        entry.texts(key).stream().map(text -> citation(entry, key, text)).toList();
    if (citations.isEmpty()) {
      throw entry.fail(key, "a requirement cites its law: law: [id of a text]");
    }
    return citations;
  }
}
