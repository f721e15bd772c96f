package org.quipu.text.code;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quipu.core.document.Language;
import org.quipu.core.event.Context;
import org.quipu.core.event.Event;
import org.quipu.text.annotate.Annotated;
import org.quipu.text.coding.CodedEvent;

/** What the tables say of a document's events: their type in ACLED's scheme, their contexts. */
final class Tables {
  private final Map<Language, AcledTable> acled = new EnumMap<>(Language.class);
  private final Map<Language, ContextTable> contexts = new EnumMap<>(Language.class);

  private Tables() {
    for (Language language : Language.values()) {
      acled.put(language, AcledTable.of(language));
      contexts.put(language, ContextTable.of(language));
    }
  }

  static Tables bundled() {
    return new Tables();
  }

  /** What an event is given, each with the row that gives it, as {@code file:line}. */
  record Given(AcledTable.@Nullable Answer acled, Map<Context, String> contexts) {
    CodedEvent to(CodedEvent coded) {
      Event event = coded.event();
      Set<Context> all = new LinkedHashSet<>(event.contexts());
      all.addAll(contexts.keySet());
      return coded.withEvent(event.with(List.copyOf(all), acled == null ? null : acled.acled()));
    }
  }

  /**
   * @param drafts from which the events were made, in the same order
   */
  List<Given> read(Annotated text, List<CodedEvent> events, List<Draft> drafts) {
    List<Scene> scenes = Scene.of(text, events, drafts);
    List<AcledTable.@Nullable Answer> answers =
        Objects.requireNonNull(acled.get(text.language())).of(scenes);
    List<Given> given = new ArrayList<>(events.size());
    ContextTable table = Objects.requireNonNull(contexts.get(text.language()));
    for (int i = 0; i < scenes.size(); i++) {
      Map<Context, String> found = table.of(scenes.get(i));
      given.add(new Given(answers.get(i), new LinkedHashMap<>(found)));
    }
    return given;
  }
}
