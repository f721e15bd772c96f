package org.quipu.text.resolve.actor;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quipu.core.actor.ActorKind;
import org.quipu.core.actor.Sector;
import org.quipu.core.document.Language;
import org.quipu.core.time.DateRange;

/**
 * What is known of actors beforehand: countries and their peoples, kinds of people and bodies,
 * institutions with names, office holders with dates. Loaded and checked once; immutable
 * afterwards, so one instance serves all threads.
 *
 * @throws ActorDataException from {@link #load} when a list is broken
 */
public final class ActorLists {
  private final PhraseTable<Listed> proper = new PhraseTable<>();
  private final PhraseTable<Agent> agents = new PhraseTable<>();
  private final Map<String, Country> countries = new HashMap<>();
  private final Map<String, Holder> holderById = new HashMap<>();
  private final List<Agent> allAgents = new ArrayList<>();
  private final List<Institution> institutions = new ArrayList<>();
  private final List<Holder> holders = new ArrayList<>();
  private final WordLists words;
  private final PeopleWords people;
  private final Language language;

  private ActorLists(Language language, OwnActors own) {
    this.language = language;
    String code = language.code();
    words = WordLists.load("words-" + code + ".yaml");
    people = PeopleWords.load(language);
    words.all("regions").forEach(name -> proper.add(name, new Listed.Region(name)));
    readCountries("countries.tsv");
    DataEntry.readAll("agents-" + code + ".yaml").forEach(this::addAgent);
    Set<String> ids = new HashSet<>();
    for (String file : List.of("institutions.yaml", "office-holders.yaml")) {
      for (DataEntry entry : DataEntry.readAll(file)) {
        if (!ids.add(entry.text("id"))) {
          throw entry.fail("the id \"" + entry.text("id") + "\" is taken; choose another");
        }
        if (file.startsWith("inst")) {
          addInstitution(entry);
        } else {
          addHolder(entry);
        }
      }
    }
    own.entries().forEach(this::addOwn);
  }

  /**
   * @throws ActorDataException when a list is broken, with file, line and remedy
   */
  public static ActorLists load(Language language) {
    return load(language, OwnActors.NONE);
  }

  /**
   * @param own whose names win over the bundled ones
   * @throws ActorDataException when a list is broken, or {@code own} names a country that there is
   *     not, with file, line and remedy
   */
  public static ActorLists load(Language language, OwnActors own) {
    return new ActorLists(language, own);
  }

  /** The names and offices of the entry with this id, empty where no list has it. */
  public Optional<ListEntry> entry(String id) {
    Holder holder = holderById.get(id);
    if (holder != null) {
      return Optional.of(
          new ListEntry(
              id,
              holder.names(),
              holder.roles().stream()
                  .map(role -> new ListEntry.Office(role.title(), role.from(), role.to()))
                  .toList()));
    }
    return institutions.stream()
        .filter(each -> each.id().equals(id))
        .reduce((first, last) -> last) // one's own stand after the bundled ones
        .map(body -> new ListEntry(id, body.names(), List.of()));
  }

  PhraseTable<Listed> proper() {
    return proper;
  }

  PhraseTable<Agent> agents() {
    return agents;
  }

  /** Whether the language writes nationalities small. */
  boolean hasSmallPeoples() {
    return language == Language.SPANISH;
  }

  WordLists words() {
    return words;
  }

  PeopleWords people() {
    return people;
  }

  List<Agent> allAgents() {
    return allAgents;
  }

  List<Institution> institutions() {
    return institutions;
  }

  List<Holder> holders() {
    return holders;
  }

  /** The holder with this id, in a list of one; empty for ids of other lists and for null. */
  List<Holder> holders(@Nullable String id) {
    Holder holder = id == null ? null : holderById.get(id);
    return holder == null ? List.of() : List.of(holder);
  }

  @Nullable Country country(String code) {
    return countries.get(code);
  }

  private void readCountries(String file) {
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(DataEntry.open(file), StandardCharsets.UTF_8))) {
      int number = 0;
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        number++;
        if (line.isBlank() || line.startsWith("#") || line.startsWith("alpha3\t")) {
          continue;
        }
        String[] cells = line.split("\t", -1);
        if (cells.length != 9) {
          throw new ActorDataException(
              file, number, "9 columns are expected, here are " + cells.length);
        }
        addCountry(file, number, cells);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void addCountry(String file, int line, String[] cells) {
    if (!cells[0].matches("[A-Z]{3}")) {
      throw new ActorDataException(file, line, "no alpha-3 code: \"" + cells[0] + "\"");
    }
    boolean english = language == Language.ENGLISH;
    String names = cells[english ? 3 : 4];
    String name = cells[3].split("\\|")[0]; // one name for a country, whoever tells of it
    if (name.isBlank()) {
      throw new ActorDataException(file, line, "the country has no name");
    }
    Country country = new Country(cells[2].isEmpty() ? cells[0] : cells[2], name);
    if (countries.put(cells[0], country) != null) {
      throw new ActorDataException(file, line, cells[0] + " stands here twice");
    }
    for (String each : split(names)) {
      proper.add(each, new Listed.CountryName(country, Words.isAcronym(each)));
    }
    for (String each : split(cells[english ? 5 : 6])) {
      proper.add(each, new Listed.People(country, Words.isAcronym(each)));
    }
    for (String each : split(cells[english ? 7 : 8])) {
      if (!words.is("plain-capitals", Words.plain(each))) {
        proper.add(each, new Listed.Capital(country, each));
      }
    }
  }

  private static List<String> split(String cell) {
    return cell.isEmpty() ? List.of() : List.of(cell.split("\\|"));
  }

  private void addAgent(DataEntry entry) {
    entry.allowOnly("heads", "kind", "sectors", "borrows", "title", "example", "is");
    entry.text("example");
    ActorKind kind = kind(entry, entry.text("kind"));
    List<String> heads = entry.texts("heads");
    if (heads.isEmpty()) {
      throw entry.fail("the field \"heads\" is empty");
    }
    for (String head : heads) {
      if (!agents.get(head).isEmpty()) {
        throw entry.fail("\"" + head + "\" stands in the list already; remove one of them");
      }
      Agent agent =
          new Agent(
              head, kind, sectors(entry), entry.flag("borrows"), entry.flag("title"), entry.line());
      agents.add(head, agent);
      allAgents.add(agent);
    }
  }

  private void addInstitution(DataEntry entry) {
    entry.allowOnly("id", "names", "country", "sectors", "kind", "example");
    List<String> names = entry.texts("names");
    if (names.isEmpty()) {
      throw entry.fail("the field \"names\" is empty");
    }
    String country = entry.textOrNull("country");
    Institution institution =
        new Institution(
            entry.text("id"),
            names,
            country == null ? null : knownCountry(entry, country),
            sectors(entry),
            entry.has("kind") ? kind(entry, entry.text("kind")) : ActorKind.ORGANIZATION,
            entry.line());
    institutions.add(institution);
    for (String name : names) {
      proper.add(name, new Listed.Body(institution, Words.isAcronym(name)));
    }
  }

  private void addHolder(DataEntry entry) {
    entry.allowOnly("id", "names", "surname", "known", "country", "gender", "roles", "example");
    List<Holder.Role> roles = new ArrayList<>();
    for (DataEntry role : entry.entries("roles")) {
      role.allowOnly("title", "sector", "from", "to");
      LocalDate to = role.has("to") ? date(role, "to").to() : null;
      LocalDate from = date(role, "from").from();
      if (to != null && to.isBefore(from)) {
        throw role.fail("the office ends before it begins");
      }
      roles.add(
          new Holder.Role(
              role.text("title"),
              role.has("sector") ? sector(role, role.text("sector")) : Sector.GOV,
              from,
              to));
    }
    List<String> names = entry.texts("names");
    if (names.isEmpty()) {
      throw entry.fail("the field \"names\" is empty");
    }
    Holder holder =
        new Holder(
            entry.text("id"),
            names,
            entry.textOrNull("surname"),
            entry.flag("known"),
            knownCountry(entry, entry.text("country")),
            entry.textOrNull("gender"),
            List.copyOf(roles),
            entry.line());
    holders.add(holder);
    holderById.put(holder.id(), holder);
    for (String name : names) {
      proper.add(name, new Listed.Person(holder, true));
    }
    if (holder.surname() != null) {
      proper.add(holder.surname(), new Listed.Person(holder, holder.known()));
    }
  }

  private void addOwn(OwnActors.Entry own) {
    String code = own.country();
    Country country = code == null ? null : countries.get(code);
    if (code != null && country == null) {
      throw new ActorDataException(
          own.file(), own.line(), "no country: \"" + code + "\"; write an ISO alpha-3 code: PER");
    }
    String where = country == null ? null : country.code();
    String id = own.id() == null ? bundledId(own, where) : own.id();
    if (own.person()) {
      if (where == null) {
        throw new ActorDataException(
            own.file(), own.line(), "a person needs a country; write its alpha-3 code: PER");
      }
      Holder holder =
          new Holder(id, own.names(), null, false, where, null, own.roles(), own.line());
      holders.add(holder);
      holderById.put(id, holder);
      own.names().forEach(name -> proper.put(name, new Listed.Person(holder, true)));
    } else {
      Institution body =
          new Institution(
              id, own.names(), where, own.sectors(), ActorKind.ORGANIZATION, own.line());
      institutions.add(body);
      own.names().forEach(name -> proper.put(name, new Listed.Body(body, Words.isAcronym(name))));
    }
  }

  /** The id of the bundled entry with one of these names and this country; else one of its own. */
  private String bundledId(OwnActors.Entry own, @Nullable String country) {
    for (String name : own.names()) {
      for (Listed listed : proper.get(name)) {
        boolean near = country == null || country.equals(listed.countryCode());
        if (near && own.person() && listed instanceof Listed.Person known && known.full()) {
          return known.holder().id();
        }
        if (near && !own.person() && listed instanceof Listed.Body known) {
          return known.institution().id();
        }
      }
    }
    return own.madeId();
  }

  private static DateRange date(DataEntry entry, String key) {
    try {
      return DateRange.parse(entry.text(key));
    } catch (DateTimeException | NumberFormatException e) {
      throw entry.fail("no date: \"" + entry.text(key) + "\"; write 2021-07-28, 2021-07 or 2021");
    }
  }

  private String knownCountry(DataEntry entry, String code) {
    Country country = countries.get(code);
    if (country == null) {
      throw entry.fail("no country of countries.tsv: \"" + code + "\"");
    }
    return country.code();
  }

  private static ActorKind kind(DataEntry entry, String code) {
    for (ActorKind kind : ActorKind.values()) {
      if (kind.code().equals(code)) {
        return kind;
      }
    }
    throw entry.fail("no kind: \"" + code + "\"; there are: person, organization, group, state");
  }

  static List<Sector> sectors(DataEntry entry) {
    return entry.texts("sectors").stream().map(code -> sector(entry, code)).toList();
  }

  private static Sector sector(DataEntry entry, String code) {
    try {
      return Sector.valueOf(code.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw entry.fail("no sector: \"" + code + "\"; PLOVER's are " + List.of(Sector.values()));
    }
  }
}
