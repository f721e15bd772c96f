package org.quipu.app.web;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.quipu.app.exchange.ActorProfile;
import org.quipu.app.exchange.OwnLists;
import org.quipu.core.actor.Actor;
import org.quipu.core.actor.ActorKind;
import org.quipu.core.actor.Sector;
import org.quipu.core.json.CanonicalJson;
import org.quipu.record.Record;
import org.quipu.record.actor.Identities;
import org.quipu.record.actor.Identity;
import org.quipu.record.entry.DocumentEntry;
import org.quipu.record.entry.RecordedClaim;
import org.quipu.text.resolve.actor.ListEntry;

/** The page's questions about who is who. */
final class ActorApi {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  /** As many claims of each kind as a profile can bear; the page of claims has them all. */
  private static final int MOST = 200;

  private final Record record;

  ActorApi(Record record) {
    this.record = record;
  }

  void routes(RoutesConfig routes) {
    routes.get("/api/actors", this::actors);
    routes.get("/api/actors/{id}", this::actor);
    routes.get("/api/documents/{id}/actors", this::named);
  }

  private void actors(Context request) {
    Parameters parameters =
        new Parameters(request, false, "kind", "country", "sector", "search", "limit", "offset");
    ActorKind kind = parameters.code("kind", ActorKind.class);
    Sector sector = parameters.code("sector", Sector.class);
    String country = parameters.text("country");
    String search = parameters.text("search");
    int limit = parameters.number("limit", 50, 500);
    int offset = parameters.number("offset", 0, Integer.MAX_VALUE);
    List<Identity> all = record.identities().all();
    List<Identity> found =
        all.stream()
            .filter(each -> kind == null || each.kind() == kind)
            .filter(each -> sector == null || each.sectors().contains(sector))
            .filter(each -> country == null || country.equalsIgnoreCase(each.country()))
            .filter(each -> search == null || Identities.has(each, search))
            .toList();
    ObjectNode answer = JSON.objectNode();
    answer.put("total", found.size()).put("offset", offset).put("limit", limit);
    ArrayNode countries = answer.putArray("countries");
    new TreeSet<>(all.stream().map(Identity::country).filter(Objects::nonNull).toList())
        .forEach(countries::add);
    ArrayNode list = answer.putArray("actors");
    found.stream().skip(offset).limit(limit).forEach(each -> list.add(head(each)));
    Api.send(request, answer);
  }

  /** What a list shows of an actor. */
  static ObjectNode head(Identity actor) {
    ObjectNode head = JSON.objectNode().put("id", actor.id()).put("name", actor.name());
    head.put("kind", actor.kind().code());
    if (actor.country() != null) {
      head.put("country", actor.country());
    }
    if (actor.list() != null) {
      head.put("list", actor.list());
    }
    ArrayNode sectors = head.putArray("sectors");
    actor.sectors().forEach(each -> sectors.add(each.code()));
    return head.put("claims", actor.claims()).put("documents", actor.documents());
  }

  /** The actors who take part or speak in these claims, those of the most claims first. */
  static List<Identity> in(Record record, List<RecordedClaim> claims) {
    Identities who =
        record.identitiesIn(claims.stream().map(each -> each.document().id()).distinct().toList());
    Set<Identity> named = new LinkedHashSet<>();
    for (RecordedClaim claim : claims) {
      for (Actor each : ActorProfile.actors(claim)) {
        Identity identity = who.of(claim.document().id(), each);
        if (identity != null) {
          named.add(identity);
        }
      }
    }
    return who.all().stream().filter(named::contains).toList();
  }

  private void actor(Context request) {
    new Parameters(request, false);
    String id = request.pathParam("id");
    Identities who = record.identities();
    Identity actor =
        who.all().stream()
            .filter(each -> each.id().equals(id))
            .findFirst()
            .orElseThrow(
                () ->
                    new Refusal(
                        404,
                        "no actor "
                            + id
                            + "; an id may change when a fuller name comes, the list has today's"));
    ActorProfile profile = ActorProfile.of(record, who, actor);
    ObjectNode answer = head(actor);
    names(answer.putArray("names"), profile);
    roles(answer, profile);
    answer.put("acts", profile.acts().size());
    answer.set("first", Voices.written(profile.acts().stream().limit(MOST).toList()));
    answer.put("said", profile.said().size());
    answer.set("saidFirst", Voices.written(profile.said().stream().limit(MOST).toList()));
    retold(answer.putArray("retold"), profile);
    ArrayNode positions = answer.putArray("positions");
    profile.positions().forEach(each -> positions.add(ViewApi.position(each)));
    ArrayNode cases = answer.putArray("proceedings");
    profile.proceedings().forEach(each -> cases.add(ViewApi.proceeding(each)));
    ArrayNode documents = answer.putArray("in");
    for (Map.Entry<DocumentEntry, Integer> each : profile.documents().entrySet()) {
      ObjectNode document = documents.addObject();
      document.set("document", CanonicalJson.tree(each.getKey()));
      document.put("claims", each.getValue());
    }
    ArrayNode decisions = answer.putArray("decisions");
    record.actorDecisions().stream()
        .filter(each -> Identities.isOn(actor, each))
        .forEach(each -> decisions.add(CanonicalJson.tree(each)));
    Api.send(request, answer);
  }

  private static void names(ArrayNode names, ActorProfile profile) {
    for (ActorProfile.Name name : profile.names()) {
      ObjectNode written = names.addObject().put("name", name.name());
      written.put("documents", name.documents());
      ArrayNode words = written.putArray("words");
      name.words().forEach(words::add);
    }
  }

  private void roles(ObjectNode answer, ActorProfile profile) {
    String list = profile.actor().list();
    ArrayNode listed = answer.putArray("offices");
    if (list != null) {
      OwnLists.of(record)
          .entry(list)
          .map(ListEntry::offices)
          .orElse(List.of())
          .forEach(
              office -> {
                ObjectNode written = listed.addObject().put("title", office.title());
                put(written, "from", office.from().equals(LocalDate.MIN) ? null : office.from());
                put(written, "to", office.to());
              });
    }
    ArrayNode told = answer.putArray("roles");
    for (ActorProfile.Role role : profile.roles()) {
      ObjectNode written = told.addObject().put("title", role.office());
      put(written, "from", role.first());
      put(written, "to", role.last());
      written.put("documents", role.documents());
    }
  }

  private static void put(ObjectNode written, String name, @Nullable LocalDate day) {
    if (day != null) {
      written.put(name, day.toString());
    }
  }

  private static void retold(ArrayNode retold, ActorProfile profile) {
    for (ActorProfile.Retold each : profile.retold()) {
      ObjectNode written = retold.addObject().put("publisher", each.publisher());
      ArrayNode through = written.putArray("through");
      each.through().forEach(through::add);
      if (each.copiedFrom() != null) {
        written.put("copiedFrom", each.copiedFrom());
      }
      written.put("claims", each.claims().size());
      written.set("evidence", Voices.pointers(each.claims()));
    }
  }

  /** Who the names of a document's claims are taken to be, so that a page can link them. */
  private void named(Context request) {
    new Parameters(request, false);
    var document = record.document(request.pathParam("id")).id();
    ArrayNode named = JSON.arrayNode();
    for (Identity actor : record.identitiesIn(Set.of(document)).all()) {
      actor.mentions().stream()
          .filter(each -> each.document().equals(document))
          .forEach(
              each -> {
                ObjectNode written = named.addObject();
                written.set("as", CanonicalJson.tree(each.actor()));
                written.put("id", actor.id()).put("name", actor.name());
              });
    }
    Api.send(request, named);
  }
}
