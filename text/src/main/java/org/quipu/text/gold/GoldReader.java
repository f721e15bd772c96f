package org.quipu.text.gold;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quipu.core.Coded;
import org.quipu.core.document.Language;
import org.quipu.core.event.EventType;
import org.quipu.core.event.Mode;
import org.quipu.core.event.Status;
import org.quipu.core.time.DateRange;
import org.quipu.text.gold.GoldDocument.Asked;
import org.quipu.text.gold.GoldDocument.GoldCount;
import org.quipu.text.gold.GoldDocument.GoldEvent;
import org.quipu.text.gold.GoldDocument.Party;
import org.quipu.text.open.ByteLines;
import org.quipu.text.open.LanguageVote;

/** Reads gold in JSON Lines. A mistake in it stops the reading: scores on half a file mislead. */
public final class GoldReader {
  private static final int LONGEST_LINE = 64 << 20;

  private static final ObjectReader READER =
      JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build().reader();

  private static final Set<String> EVENT_FIELDS =
      Set.of(
          "type",
          "modes",
          "trigger",
          "actor",
          "recipient",
          "status",
          "time",
          "place",
          "counts",
          "note");

  private final LanguageVote languages = LanguageVote.load();
  private final String file;
  private int line;
  private String text = "";

  private GoldReader(String file) {
    this.file = file;
  }

  /**
   * @param file for messages
   */
  public static List<GoldDocument> read(InputStream in, String file)
      throws IOException, GoldException {
    return new GoldReader(file).documents(new ByteLines(in, LONGEST_LINE));
  }

  private List<GoldDocument> documents(ByteLines lines) throws IOException, GoldException {
    List<GoldDocument> documents = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    for (ByteLines.Line next = lines.next(); next != null; next = lines.next()) {
      line = next.number();
      if (next.isBlank()) {
        continue;
      }
      JsonNode json;
      try {
        json = READER.readTree(next.bytes());
      } catch (JsonProcessingException e) {
        throw bad("the line is not JSON: " + e.getOriginalMessage());
      }
      GoldDocument document = document(json);
      if (!ids.add(document.id())) {
        throw bad("the id \"" + document.id() + "\" stands twice; give each document its own");
      }
      documents.add(document);
    }
    if (documents.isEmpty()) {
      throw bad("there is no document in the file; give each a line, see docs/eval.md");
    }
    return documents;
  }

  private GoldException bad(String message) {
    return new GoldException(file, line, message);
  }

  private GoldDocument document(JsonNode json) throws GoldException {
    String id = string(json, "id");
    String words = string(json, "text");
    if (id == null || words == null) {
      throw bad("the document needs an \"id\" and a \"text\", both strings");
    }
    text = words;
    String lang = string(json, "lang");
    Language language = lang == null ? told(words) : code(Language.class, "lang", json.get("lang"));
    if (!json.path("events").isArray()) {
      throw bad("\"events\" is missing or no list; write [] where the text tells of none");
    }
    List<GoldEvent> events = new ArrayList<>();
    boolean all = json.path("complete").asBoolean(!json.has("marked"));
    for (JsonNode event : json.get("events")) {
      if (event.has("code")) {
        GoldEvent shared = SharedEvents.read(event);
        if (shared != null) {
          events.add(shared);
        }
      } else {
        events.add(event(event));
      }
    }
    // data sets that are shared have dates of all forms; one's own should be right
    boolean shared = json.path("events").findValue("code") != null;
    DateRange date = shared && !isDate(json.path("date").asText("")) ? null : date(json, "date");
    return new GoldDocument(
        line, id, words, language, date, string(json, "publisher"), all, events);
  }

  /** Gold is often a sentence, too short to tell; it is English then. */
  private Language told(String words) {
    LanguageVote.Verdict verdict = languages.of(words);
    for (Language language : Language.values()) {
      if (language.code().equals(verdict.code())) {
        return language;
      }
    }
    return Language.ENGLISH;
  }

  private GoldEvent event(JsonNode event) throws GoldException {
    for (Iterator<Map.Entry<String, JsonNode>> fields = event.fields(); fields.hasNext(); ) {
      String name = fields.next().getKey();
      if (!EVENT_FIELDS.contains(name)) {
        throw bad("an event has the unknown field \"" + name + "\"; known are " + sorted());
      }
    }
    Set<EventType> types = new LinkedHashSet<>();
    for (JsonNode type : listed(event.path("type"))) {
      types.add(code(EventType.class, "type", type));
    }
    if (types.isEmpty()) {
      throw bad("an event has no \"type\"; give PLOVER's, such as \"PROTEST\"");
    }
    String status = string(event, "status");
    Asked<Mode> modes = asked(event, "modes", mode -> code(Mode.class, "modes", mode));
    return new GoldEvent(
        types,
        quoted(string(event, "trigger"), "trigger"),
        modes,
        asked(event, "actor", this::party),
        asked(event, "recipient", this::party),
        status == null ? null : code(Status.class, "status", event.get("status")),
        asked(event, "time", this::range),
        asked(event, "place", JsonNode::asText),
        asked(event, "counts", this::count));
  }

  private static String sorted() {
    return String.join(", ", EVENT_FIELDS.stream().sorted().toList());
  }

  private interface Read<T> {
    T of(JsonNode value) throws GoldException;
  }

  /** Absent asks for nothing; null or [] asks that there is none. */
  private <T> Asked<T> asked(JsonNode event, String field, Read<T> read) throws GoldException {
    if (!event.has(field)) {
      return Asked.nothing();
    }
    List<T> values = new ArrayList<>();
    for (JsonNode value : listed(event.get(field))) {
      values.add(read.of(value));
    }
    return new Asked<>(true, List.copyOf(values));
  }

  private static Iterable<JsonNode> listed(JsonNode value) {
    if (value.isMissingNode() || value.isNull()) {
      return List.of();
    }
    return value.isArray() ? value : List.of(value);
  }

  private Party party(JsonNode party) throws GoldException {
    if (party.isTextual()) {
      return new Party(quoted(party.asText(), "a party"), null);
    }
    String country = string(party, "country");
    if (country != null && !country.matches("[A-Z]{3}")) {
      throw bad("the country \"" + country + "\" is no ISO 3166-1 alpha-3 code, such as \"PER\"");
    }
    String words = quoted(string(party, "text"), "a party");
    if (words == null && country == null) {
      throw bad("a party gives neither \"text\" nor \"country\"; leave it out, or write null");
    }
    return new Party(words, country);
  }

  /** Words that must stand in the text, or nobody could ever find them. */
  private @Nullable String quoted(@Nullable String words, String what) throws GoldException {
    if (words != null && (words.isBlank() || !text.contains(words))) {
      throw bad(what + " is \"" + words + "\", which does not stand in the text; copy its words");
    }
    return words;
  }

  private GoldCount count(JsonNode count) throws GoldException {
    String measure = string(count, "measure");
    if (measure == null) {
      throw bad("a count has no \"measure\", such as \"killed\"");
    }
    JsonNode value = count.path("value");
    if (!value.isMissingNode() && !value.isIntegralNumber()) {
      throw bad("the value of a count is " + value + "; give a whole number");
    }
    return new GoldCount(
        measure, value.isMissingNode() ? null : value.asLong(), string(count, "bound"));
  }

  private static boolean isDate(String date) {
    try {
      return !DateRange.parse(date).from().isAfter(LocalDate.MAX);
    } catch (DateTimeException | IllegalArgumentException e) {
      return false;
    }
  }

  private DateRange range(JsonNode date) throws GoldException {
    try {
      return DateRange.parse(date.asText());
    } catch (DateTimeException | IllegalArgumentException e) {
      throw bad("\"" + date.asText() + "\" is no date; write 2024-03-15, 2024-03, 2024 or A/B");
    }
  }

  private @Nullable DateRange date(JsonNode json, String field) throws GoldException {
    return json.hasNonNull(field) ? range(json.get(field)) : null;
  }

  private <E extends Enum<E> & Coded> E code(Class<E> vocabulary, String field, JsonNode value)
      throws GoldException {
    try {
      return Coded.parse(vocabulary, value.asText());
    } catch (IllegalArgumentException e) {
      throw bad("\"" + field + "\": " + e.getMessage());
    }
  }

  private @Nullable String string(JsonNode json, String field) throws GoldException {
    JsonNode value = json.path(field);
    if (value.isMissingNode() || value.isNull()) {
      return null;
    }
    if (!value.isTextual() && !value.isNumber()) {
      throw bad("\"" + field + "\" is " + value + "; give a string");
    }
    return value.asText();
  }
}
