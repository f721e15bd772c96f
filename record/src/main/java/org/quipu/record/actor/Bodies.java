package org.quipu.record.actor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.quipu.core.document.DocumentId;

/** Which mentions are of one organisation: by name in both languages, and by acronym. */
final class Bodies {
  private final List<Mention> mentions;
  private final Map<Integer, BodyName> names;
  private final BodyNames read;
  private final Groups groups;

  Bodies(List<Mention> mentions, Map<Integer, BodyName> names, BodyNames read, Groups groups) {
    this.mentions = mentions;
    this.names = names;
    this.read = read;
    this.groups = groups;
  }

  void join() {
    Map<String, List<Integer>> same = new TreeMap<>();
    names.forEach(
        (each, name) ->
            same.computeIfAbsent(name.key() + (name.organ() ? "!" : ""), of -> new ArrayList<>())
                .add(each));
    same.values().forEach(this::sameName);
    fullerWords();
    acronyms();
  }

  private BodyName name(int mention) {
    BodyName name = names.get(mention);
    if (name == null) {
      throw new IllegalArgumentException("mention " + mention + " is no organisation");
    }
    return name;
  }

  private void sameName(List<Integer> alike) {
    Map<String, List<Integer>> byCountry = new TreeMap<>();
    Map<DocumentId, List<Integer>> byDocument = new LinkedHashMap<>();
    List<Integer> open = new ArrayList<>();
    for (int each : alike) {
      byDocument.computeIfAbsent(mentions.get(each).document(), of -> new ArrayList<>()).add(each);
      if (groups.countries(each).isEmpty()) {
        open.add(each);
      }
      for (String country : groups.countries(each)) {
        byCountry.computeIfAbsent(country, of -> new ArrayList<>()).add(each);
      }
    }
    byCountry.values().forEach(groups::joinAll);
    boolean organ = name(alike.get(0)).organ();
    if (!organ && byCountry.size() < 2) {
      groups.joinAll(alike);
      return;
    }
    // One whose country nothing says is that of its document, or of its incident.
    byDocument.values().forEach(this::inDocument);
    Map<String, List<Integer>> byIncident = new TreeMap<>();
    for (int each : alike) {
      for (String incident : mentions.get(each).incidents()) {
        byIncident.computeIfAbsent(incident, of -> new ArrayList<>()).add(each);
      }
    }
    for (int one : open) {
      Set<Integer> near = new TreeSet<>();
      for (String incident : mentions.get(one).incidents()) {
        near.addAll(groups.distinct(byIncident.getOrDefault(incident, List.of())));
      }
      near.removeIf(each -> !groups.mayShareCountry(one, each));
      Set<String> countries = new TreeSet<>();
      near.forEach(each -> countries.addAll(groups.countries(each)));
      if (countries.size() < 2) {
        near.forEach(each -> groups.join(one, each));
      }
    }
  }

  private void inDocument(List<Integer> here) {
    Set<String> countries = new TreeSet<>();
    here.forEach(each -> countries.addAll(groups.countries(each)));
    if (countries.size() < 2) {
      groups.joinAll(here);
    } else {
      groups.joinAll(here.stream().filter(each -> groups.countries(each).isEmpty()).toList());
    }
  }

  /** "Unión de Comerciantes" is the one whose words go on "del Lago". */
  private void fullerWords() {
    Map<String, List<Integer>> byDocument = new TreeMap<>();
    names.forEach(
        (each, name) ->
            byDocument
                .computeIfAbsent(
                    mentions.get(each).document() + "|" + name.key(), of -> new ArrayList<>())
                .add(each));
    names.forEach(
        (each, name) -> {
          Mention mention = mentions.get(each);
          for (String words : mention.words()) {
            BodyName fuller = read.of(words, mention.actor().country(), Set.of());
            if (fuller != null && !fuller.key().equals(name.key()) && holds(fuller, name)) {
              byDocument
                  .getOrDefault(mention.document() + "|" + fuller.key(), List.of())
                  .forEach(other -> groups.join(each, other));
            }
          }
        });
  }

  private static boolean holds(BodyName fuller, BodyName name) {
    return List.of(fuller.key().split(" ")).containsAll(List.of(name.key().split(" ")));
  }

  /** An acronym is the one name that has its initials: in its document or country, or explained. */
  private void acronyms() {
    Map<String, List<Integer>> having = new TreeMap<>();
    names.forEach(
        (each, name) -> {
          if (name.acronym().isEmpty()) {
            name.initials()
                .forEach(
                    initials ->
                        having.computeIfAbsent(initials, of -> new ArrayList<>()).add(each));
          }
        });
    names.forEach(
        (each, name) -> {
          List<Integer> meant =
              having.getOrDefault(name.acronym(), List.of()).stream()
                  .filter(other -> groups.mayShareCountry(each, other))
                  .toList();
          List<Integer> here =
              meant.stream().filter(other -> groups.inOneDocument(each, other)).toList();
          List<Integer> near =
              meant.stream()
                  .filter(
                      other ->
                          groups.shareCountry(each, other)
                              || name(other).explained().equals(name.acronym()))
                  .toList();
          List<Integer> chosen = here.isEmpty() ? near : here;
          if (groups.distinct(chosen).size() == 1) {
            groups.join(each, chosen.get(0));
          }
        });
  }
}
