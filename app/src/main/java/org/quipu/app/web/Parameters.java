package org.quipu.app.web;

import io.javalin.http.Context;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.quipu.core.Coded;
import org.quipu.core.claim.Claim;
import org.quipu.core.document.DocumentId;
import org.quipu.core.event.Act;
import org.quipu.core.event.EventType;
import org.quipu.core.event.Status;
import org.quipu.core.quantity.Measure;
import org.quipu.record.ClaimQuery;

/**
 * What stands after the question mark. A parameter that nobody asks for is refused like a bad
 * value: a mistyped filter would otherwise pass for one that finds everything.
 */
final class Parameters {
  private static final Set<String> KINDS = new TreeSet<>(Claim.KINDS);
  private static final Set<String> FILTERS =
      Set.of(
          "kind",
          "type",
          "act",
          "status",
          "measure",
          "actor",
          "country",
          "place",
          "from",
          "to",
          "document",
          "publisher",
          "speaker",
          "text",
          "withdrawn");

  private final Context request;

  /**
   * @param known the parameters that this question has, beside those that filter claims
   */
  Parameters(Context request, boolean filters, String... known) {
    this.request = request;
    Set<String> names = new TreeSet<>(List.of(known));
    if (filters) {
      names.addAll(FILTERS);
    }
    for (var each : request.queryParamMap().entrySet()) {
      if (!names.contains(each.getKey()) && !each.getKey().equals("token")) {
        throw new Refusal(
            400, "no parameter \"" + each.getKey() + "\"; known are " + String.join(", ", names));
      }
      if (each.getValue().size() > 1) {
        throw new Refusal(400, "\"" + each.getKey() + "\" is given more than once");
      }
    }
  }

  /** The filters that the request sets. */
  ClaimQuery.Builder claims() {
    LocalDate from = day("from");
    LocalDate to = day("to");
    if (from != null && to != null && to.isBefore(from)) {
      throw new Refusal(400, "\"to\" (" + to + ") is before \"from\" (" + from + ")");
    }
    return ClaimQuery.builder()
        .kind(one("kind", KINDS))
        .type(code("type", EventType.class))
        .act(code("act", Act.class))
        .status(code("status", Status.class))
        .measure(measure("measure"))
        .actor(text("actor"))
        .country(text("country"))
        .place(text("place"))
        .from(from)
        .to(to)
        .document(parsed("document", DocumentId::new))
        .publisher(text("publisher"))
        .speaker(text("speaker"))
        .text(text("text"))
        .includeWithdrawn(!"hide".equals(one("withdrawn", Set.of("hide", "show"))));
  }

  /** The value, null where it is missing or blank. */
  @Nullable String text(String name) {
    String value = request.queryParam(name);
    return value == null || value.isBlank() ? null : value.strip();
  }

  String required(String name) {
    String value = text(name);
    if (value == null) {
      throw new Refusal(400, "\"" + name + "\" is missing");
    }
    return value;
  }

  int number(String name, int otherwise, int most) {
    String value = text(name);
    if (value == null) {
      return otherwise;
    }
    try {
      int number = Integer.parseInt(value);
      if (number >= 0 && number <= most) {
        return number;
      }
    } catch (NumberFormatException e) {
      // said below
    }
    throw new Refusal(400, "\"" + name + "\" is a number from 0 to " + most + ", not " + value);
  }

  @Nullable String one(String name, Set<String> allowed) {
    String value = text(name);
    if (value != null && !allowed.contains(value)) {
      throw new Refusal(
          400,
          "\""
              + name
              + "\" is one of "
              + String.join(", ", new TreeSet<>(allowed))
              + ", not \""
              + value
              + "\"");
    }
    return value;
  }

  <E extends Enum<E> & Coded> @Nullable E code(String name, Class<E> vocabulary) {
    return parsed(name, value -> Coded.parse(vocabulary, value));
  }

  @Nullable Measure measure(String name) {
    return parsed(name, Measure::new);
  }

  private <T> @Nullable T parsed(String name, Function<String, T> parse) {
    String value = text(name);
    if (value == null) {
      return null;
    }
    try {
      return parse.apply(value);
    } catch (IllegalArgumentException e) {
      throw new Refusal(400, "\"" + name + "\": " + e.getMessage());
    }
  }

  @Nullable LocalDate day(String name) {
    return parsed(name, Parameters::parseDay);
  }

  private static LocalDate parseDay(String value) {
    try {
      return LocalDate.parse(value);
    } catch (DateTimeException e) {
      throw new IllegalArgumentException(
          "\"" + value + "\" is no day; write it like 2022-12-07", e);
    }
  }
}
