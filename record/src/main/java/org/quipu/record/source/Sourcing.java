package org.quipu.record.source;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.quipu.core.actor.Actor;
import org.quipu.core.attribution.Attribution;
import org.quipu.core.claim.CountClaim;
import org.quipu.core.document.DocumentId;
import org.quipu.core.document.Span;
import org.quipu.core.quantity.Count;
import org.quipu.core.quantity.Quantity;
import org.quipu.record.entry.DocumentEntry;
import org.quipu.record.entry.RecordedClaim;

/** Finds the source of each claim, with what all claims together tell about names and copies. */
final class Sourcing {
  /** Who it is, in whose words, and why. */
  record Source(String key, String name, Told told, String why) {}

  private static final Comparator<RecordedClaim> IN_TEXT =
      comparing((RecordedClaim each) -> each.claim().basis().evidence().quote().start())
          .thenComparing(each -> each.id().value());

  private final Map<DocumentId, DocumentEntry> documents = new HashMap<>();
  private final Map<DocumentId, List<Copy>> copies = new HashMap<>();
  private final Map<String, Set<String>> countries = new HashMap<>();
  private final Map<String, Set<String>> namesById = new HashMap<>();
  private final Map<String, Set<String>> publishers = new HashMap<>();
  private final Map<DocumentId, List<RecordedClaim>> quoted = new HashMap<>();

  Sourcing(List<RecordedClaim> claims, List<Copy> copies) {
    for (Copy copy : copies) {
      this.copies.computeIfAbsent(copy.copy(), document -> new ArrayList<>()).add(copy);
    }
    for (RecordedClaim claim : claims) {
      documents.put(claim.document().id(), claim.document());
      String publisher = claim.document().publisher();
      publishers
          .computeIfAbsent(Names.canonical(publisher), key -> new TreeSet<>())
          .add(Names.withBrackets(publisher));
      Attribution said = claim.claim().basis().attribution();
      if (said == null) {
        continue;
      }
      if (claim.claim() instanceof CountClaim) {
        quoted.computeIfAbsent(claim.document().id(), document -> new ArrayList<>()).add(claim);
      }
      Actor speaker = said.speaker();
      if (speaker != null && !Names.isUnnamed(said)) {
        String name = Names.canonical(speaker.name());
        if (speaker.country() != null) {
          countries.computeIfAbsent(name, key -> new TreeSet<>()).add(speaker.country());
        }
        if (Names.isListed(speaker)) {
          namesById.computeIfAbsent(String.valueOf(speaker.id()), id -> new TreeSet<>()).add(name);
        }
      }
    }
  }

  Source of(RecordedClaim claim) {
    Told told = told(claim);
    Attribution said = first(claim);
    if (said != null) {
      return speaking(said, told);
    }
    Attribution echoed = echoed(claim);
    if (echoed != null) {
      Source speaker = speaking(echoed, told);
      return new Source(
          speaker.key,
          speaker.name,
          told,
          "its document gives the figure as " + echoed.speakerName() + "'s");
    }
    return new Source(
        publisher(told.document()), told.document().publisher(), told, byPublisher(told));
  }

  private Source speaking(Attribution said, Told told) {
    if (!Names.isUnnamed(said)) {
      return quoted(said, told);
    }
    String name = said.speakerName();
    return new Source(
        publisher(told.document()) + " / " + Names.fold(name),
        name + ", in " + told.document().publisher(),
        told,
        byPublisher(told));
  }

  private static String byPublisher(Told told) {
    return told.copied()
        ? "same text as \"" + told.document().label() + "\""
        : "also by " + told.document().publisher();
  }

  /** The first speaker, unless the publisher speaks of itself. */
  private static @Nullable Attribution first(RecordedClaim claim) {
    Attribution said = claim.claim().basis().attribution();
    return said == null || Names.isPublisher(said) ? null : said;
  }

  private Source quoted(Attribution said, Told told) {
    String name = Names.canonical(said.speakerName());
    Actor speaker = said.speaker();
    if (speaker != null && Names.isListed(speaker)) {
      name = namesById.getOrDefault(String.valueOf(speaker.id()), Set.of(name)).iterator().next();
    }
    Set<String> known = countries.getOrDefault(name, Set.of());
    String country = speaker == null ? null : speaker.country();
    // Where every mention that tells a country tells the same, one that tells none is no other.
    String apart = known.size() > 1 ? " (" + (country == null ? "?" : country) + ")" : "";
    return new Source(name + apart, said.speakerName(), told, "both quote " + said.speakerName());
  }

  /** A speaker who gives the figure of this claim elsewhere in its document. */
  private @Nullable Attribution echoed(RecordedClaim claim) {
    if (!(claim.claim() instanceof CountClaim own)) {
      return null;
    }
    List<RecordedClaim> others = quoted.getOrDefault(claim.document().id(), List.of());
    for (RecordedClaim other : others.stream().sorted(IN_TEXT).toList()) {
      CountClaim there = (CountClaim) other.claim();
      Attribution said = first(other);
      if (said != null
          && there.basis().status() == own.basis().status()
          && sameFigure(own.count(), there.count())) {
        return said;
      }
    }
    return null;
  }

  private static boolean sameFigure(Count one, Count other) {
    Quantity mine = one.quantity();
    Quantity theirs = other.quantity();
    return one.measure().equals(other.measure())
        && one.cumulative() == other.cumulative()
        && mine.isBounded()
        && mine.bound() == theirs.bound()
        && mine.agreesWith(theirs)
        && mine.contains(theirs)
        && theirs.contains(mine);
  }

  /** The document whose words the claim is in, copies followed to where they began. */
  private Told told(RecordedClaim claim) {
    DocumentEntry at = claim.document();
    Span words = claim.claim().basis().evidence().quote().span();
    Set<DocumentId> seen = new HashSet<>(Set.of(at.id()));
    while (true) {
      DocumentEntry from = null;
      for (Copy copy : copies.getOrDefault(at.id(), List.of())) {
        DocumentEntry original = documents.get(copy.original());
        boolean copied = copy.isWhole() || at == claim.document() && copy.covers(words);
        if (original != null && copied && (from == null || isBefore(original, from))) {
          from = original;
        }
      }
      if (from == null || !seen.add(from.id())) {
        return new Told(at, at != claim.document());
      }
      at = from;
    }
  }

  private static boolean isBefore(DocumentEntry one, DocumentEntry other) {
    var first = Told.published(one);
    var second = Told.published(other);
    if (first != null && second != null && !first.equals(second)) {
      return first.isBefore(second);
    }
    return one.id().value().compareTo(other.id().value()) < 0;
  }

  /** Brackets tell two publishers apart where nothing else in their names does. */
  private String publisher(DocumentEntry document) {
    if (document.metadata().publisher() == null) {
      return document.id().value();
    }
    String name = Names.canonical(document.publisher());
    boolean several = publishers.getOrDefault(name, Set.of()).size() > 1;
    return several ? Names.withBrackets(document.publisher()) : name;
  }
}
