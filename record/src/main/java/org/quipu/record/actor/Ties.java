package org.quipu.record.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quipu.core.decision.Identifying;
import org.quipu.core.decision.Naming;
import org.quipu.core.document.Hash;
import org.quipu.core.json.CanonicalJson;
import org.quipu.record.source.Names;

/**
 * By what one mention may bear on who another is. Every rule of {@link Bodies}, {@link Persons} and
 * {@link Replay} compares mentions that have a tie in common; ties may find too much, never too
 * little, so that what is found by none needs not be computed again. A tie holds where one of the
 * two mentions has it as {@code strong}: an acronym looks for names, names with the same initials
 * do not look for each other.
 *
 * <p>The first letter says what else must be shared: {@code 0} nothing, {@code 1} a country, {@code
 * 2} a country and an office too, of the whole circles. {@code c|} and {@code o|} are these
 * countries and offices and tie nothing themselves.
 */
final class Ties {
  private final BodyNames read;
  private final Map<String, List<Decided>> decisions = new HashMap<>();

  private record Decided(Naming naming, String id) {}

  Ties(List<Identifying> decisions, BodyNames read) {
    this.read = read;
    for (Identifying each : decisions) {
      String id = Hash.of(CanonicalJson.write(each)).substring(0, 24);
      for (Naming naming : namings(each)) {
        this.decisions
            .computeIfAbsent(Names.fold(naming.name()), of -> new ArrayList<>())
            .add(new Decided(naming, id));
      }
    }
  }

  /** Whom a decision names. */
  static List<Naming> namings(Identifying decision) {
    return decision instanceof Identifying.Merge merge
        ? List.of(merge.actor(), merge.other())
        : decision instanceof Identifying.Split split
            ? List.of(split.actor(), split.other())
            : List.of(decision.actor());
  }

  /** The ties of a mention, and whether each is strong. */
  Map<String, Boolean> of(ReadName name) {
    Map<String, Boolean> ties = new HashMap<>();
    Mention mention = name.mention();
    name.where().forEach(country -> ties.put("c|" + country, false));
    String list = Identity.list(mention);
    if (list != null) {
      ties.put("0l|" + list, true);
    }
    decided(mention, list, ties);
    if (name.person() != null) {
      person(mention, name.person(), ties);
    }
    if (name.body() != null) {
      body(name, name.body(), ties);
    }
    return ties;
  }

  private void decided(Mention mention, @Nullable String list, Map<String, Boolean> ties) {
    for (Decided each : decisions.getOrDefault(Names.fold(mention.actor().name()), List.of())) {
      Naming naming = each.naming;
      if ((naming.document() == null || naming.document().equals(mention.document()))
          && Objects.equals(naming.list(), list)
          && (list != null || Objects.equals(naming.country(), mention.actor().country()))) {
        ties.put("0x|" + each.id, true);
      }
    }
  }

  private static void person(Mention mention, PersonName name, Map<String, Boolean> ties) {
    Set<String> words = new HashSet<>(mention.words());
    words.add(mention.actor().name());
    Titles.offices(words).forEach(office -> ties.put("o|" + office, false));
    List<String> parts = name.parts();
    if (name.isFull()) {
      parts.forEach(part -> put(ties, "0d|" + mention.document() + "|" + part, false));
      parts.subList(1, parts.size()).forEach(part -> brief(mention, part, false, ties));
      parts.subList(1, parts.size()).forEach(part -> put(ties, "1i|" + part, false));
      subsequences(parts)
          .forEach(sub -> put(ties, "0s|" + name.suffix() + "|" + sub, sub.equals(joined(parts))));
    } else {
      String last = parts.get(parts.size() - 1);
      put(ties, "0d|" + mention.document() + "|" + last, true);
      brief(mention, last, true, ties);
      if (name.hasInitial()) {
        put(ties, "1i|" + last, true);
      }
    }
  }

  private static void brief(
      Mention mention, String part, boolean strong, Map<String, Boolean> ties) {
    put(ties, "2b|" + part, strong);
    mention.incidents().forEach(each -> put(ties, "0i|" + each + "|" + part, strong));
  }

  private static String joined(List<String> parts) {
    return String.join(" ", parts);
  }

  /** All names of two parts and more that this one holds, itself too. */
  private static Set<String> subsequences(List<String> parts) {
    Set<String> found = new HashSet<>();
    for (int chosen = 0; chosen < 1 << parts.size(); chosen++) {
      if (Integer.bitCount(chosen) > 1) {
        List<String> some = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
          if ((chosen & 1 << i) != 0) {
            some.add(parts.get(i));
          }
        }
        found.add(joined(some));
      }
    }
    return found;
  }

  private void body(ReadName of, BodyName name, Map<String, Boolean> ties) {
    Mention mention = of.mention();
    String document = mention.document().value();
    if (name.organ()) {
      boolean open = of.where().isEmpty();
      put(ties, "1o|" + name.key(), true);
      put(ties, "0e|" + document + "|" + name.key(), open);
      mention.incidents().forEach(each -> put(ties, "0j|" + each + "|" + name.key(), open));
    } else {
      put(ties, "0n|" + name.key(), true);
    }
    put(ties, "0f|" + document + "|" + name.key(), false);
    for (String words : mention.words()) {
      BodyName fuller = read.of(words, mention.actor().country(), Set.of());
      if (fuller != null && !fuller.key().equals(name.key())) {
        put(ties, "0f|" + document + "|" + fuller.key(), true);
      }
    }
    boolean acronym = !name.acronym().isEmpty();
    Set<String> initials = acronym ? Set.of(name.acronym()) : name.initials();
    for (String each : initials) {
      put(ties, "0a|" + document + "|" + each, acronym);
      put(ties, "1a|" + each, acronym);
    }
    String explained = acronym ? name.acronym() : name.explained();
    if (!explained.isEmpty()) {
      put(ties, "0y|" + explained, acronym);
    }
  }

  private static void put(Map<String, Boolean> ties, String tie, boolean strong) {
    ties.merge(tie, strong, Boolean::logicalOr);
  }
}
