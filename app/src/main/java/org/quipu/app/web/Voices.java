package org.quipu.app.web;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.quipu.core.document.DocumentId;
import org.quipu.core.json.CanonicalJson;
import org.quipu.record.entry.RecordedClaim;
import org.quipu.record.source.SourceGroup;

/**
 * Who says so, in answers. A source group holds all its claims, each with its document; written out
 * at every mention they would be most of an answer, so they are named by their ids.
 */
final class Voices {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  /** Enough to look into what a mark in a picture rests on; the page of claims has them all. */
  private static final int FEW = 5;

  private Voices() {}

  /** Key and name of each. */
  static ArrayNode named(List<SourceGroup> sources) {
    ArrayNode named = JSON.arrayNode();
    sources.forEach(each -> named.addObject().put("key", each.key()).put("name", each.name()));
    return named;
  }

  /** Whose words are taken for one source's, the originator's first, and why each of them is. */
  static ArrayNode grouped(List<SourceGroup> sources) {
    ArrayNode grouped = JSON.arrayNode();
    for (SourceGroup source : sources) {
      ObjectNode group = grouped.addObject();
      group.put("key", source.key()).put("name", source.name());
      ArrayNode members = group.putArray("members");
      for (SourceGroup.Member member : source.members()) {
        ObjectNode of = members.addObject();
        DocumentId document = member.claim().document().id();
        of.put("claim", member.claim().id().value());
        of.put("document", document.value());
        if (member.from().copied()) {
          of.put("original", member.from().document().id().value());
        }
        of.put("why", member.why());
      }
    }
    return grouped;
  }

  static ArrayNode ids(List<RecordedClaim> claims) {
    ArrayNode ids = JSON.arrayNode();
    claims.forEach(each -> ids.add(each.id().value()));
    return ids;
  }

  /** Who says so, each once with the first of their claims; of many the first few. */
  static ArrayNode pointers(List<RecordedClaim> claims) {
    ArrayNode pointers = JSON.arrayNode();
    Set<String> voices = new HashSet<>();
    for (RecordedClaim each : claims) {
      if (voices.size() < FEW && voices.add(each.saysSo())) {
        ObjectNode pointer = pointers.addObject();
        pointer.put("claim", each.id().value());
        pointer.put("document", each.document().id().value());
        pointer.put("says", each.saysSo());
      }
    }
    return pointers;
  }

  /** How many say so. */
  static long count(List<RecordedClaim> claims) {
    return claims.stream().map(RecordedClaim::saysSo).distinct().count();
  }

  static ArrayNode written(List<RecordedClaim> claims) {
    ArrayNode written = JSON.arrayNode();
    claims.forEach(each -> written.add(CanonicalJson.tree(each)));
    return written;
  }
}
