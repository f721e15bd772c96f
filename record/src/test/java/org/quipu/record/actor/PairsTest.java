package org.quipu.record.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.quipu.record.data.DataFile;

/** The 120 pairs of names of pairs.tsv: which are of one actor. */
class PairsTest {
  @Test
  void namesOfOneActorAreOneAndOthersAreNot() {
    int hits = 0;
    int wanted = 0;
    int made = 0;
    List<String> misses = new ArrayList<>();
    List<List<String>> pairs = DataFile.rows(PairsTest.class, "pairs.tsv", 5);
    for (List<String> pair : pairs) {
      boolean same = pair.get(0).equals("yes");
      boolean found = areOne(pair);
      wanted += same ? 1 : 0;
      made += found ? 1 : 0;
      hits += same && found ? 1 : 0;
      if (same != found) {
        misses.add((same ? "not merged: " : "merged: ") + String.join(" | ", pair.subList(1, 5)));
      }
    }
    double f1 = 2.0 * hits / (wanted + made);
    System.out.printf(
        "pairs: precision %.3f recall %.3f F1 %.3f%n", 1.0 * hits / made, 1.0 * hits / wanted, f1);
    misses.forEach(System.out::println);
    assertThat(pairs).hasSize(120);
    assertThat(f1).as(String.join("\n", misses)).isGreaterThanOrEqualTo(.92);
  }

  private static boolean areOne(List<String> pair) {
    Mention one = Named.of(pair.get(1));
    Mention other = Named.of(pair.get(2));
    List<Mention> all = new ArrayList<>(List.of(one, other));
    if (!pair.get(3).equals("-")) {
      for (String beside : pair.get(3).split("\\|")) {
        all.add(Named.of(beside));
      }
    }
    Identities who = Identities.of(all.stream().distinct().toList(), List.of());
    Identity left = who.of(one.document(), one.actor());
    return left != null && left.equals(who.of(other.document(), other.actor()));
  }
}
