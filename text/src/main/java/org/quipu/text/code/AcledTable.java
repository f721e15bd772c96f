package org.quipu.text.code;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quipu.core.Coded;
import org.quipu.core.actor.Participant;
import org.quipu.core.actor.Sector;
import org.quipu.core.event.Acled;
import org.quipu.core.event.EventType;
import org.quipu.core.event.Mode;
import org.quipu.text.lexicon.Lexicon;
import org.quipu.text.lexicon.YamlFile;

/**
 * From PLOVER's type, mode and parties to ACLED's sub-event type, by a table of rules ({@code
 * acled.yaml}).
 */
final class AcledTable {
  private record Rule(
      EventType type, @Nullable Mode mode, Set<Sector> actor, Set<Sector> recipient, Acled acled) {}

  private final List<Rule> rules = new ArrayList<>();

  static AcledTable bundled() {
    return new AcledTable(YamlFile.read(Lexicon.class, "acled.yaml"));
  }

  private AcledTable(YamlFile.Section file) {
    for (YamlFile.Section rule : file.sections("rules")) {
      rule.allowOnly(Set.of("type", "mode", "actor", "recipient", "event", "sub-event"));
      String mode = rule.text("mode");
      try {
        rules.add(
            new Rule(
                Coded.parse(EventType.class, rule.required("type")),
                mode == null ? null : Coded.parse(Mode.class, mode),
                sectors(rule, "actor"),
                sectors(rule, "recipient"),
                new Acled(rule.required("event"), rule.required("sub-event"))));
      } catch (IllegalArgumentException e) {
        throw rule.wrong("type", String.valueOf(e.getMessage()));
      }
    }
  }

  private static Set<Sector> sectors(YamlFile.Section rule, String key) {
    Set<Sector> sectors = new LinkedHashSet<>();
    for (String code : rule.texts(key)) {
      sectors.add(Coded.parse(Sector.class, code));
    }
    return sectors;
  }

  /** The first rule that fits, null where none does. */
  @Nullable Acled of(
      @Nullable EventType type,
      List<Mode> modes,
      List<Participant> actors,
      List<Participant> recipients) {
    for (Rule rule : rules) {
      if (rule.type() == type
          && (rule.mode() == null || modes.contains(rule.mode()))
          && meets(rule.actor(), actors)
          && meets(rule.recipient(), recipients)) {
        return rule.acled();
      }
    }
    return null;
  }

  private static boolean meets(Set<Sector> wanted, List<Participant> parties) {
    return wanted.isEmpty()
        || parties.stream()
            .flatMap(party -> party.actor().sectors().stream())
            .anyMatch(wanted::contains);
  }
}
