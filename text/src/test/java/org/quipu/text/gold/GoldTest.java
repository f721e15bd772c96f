package org.quipu.text.gold;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quipu.core.event.EventType;
import org.quipu.text.code.Coder;
import org.quipu.text.gold.Evaluation.Difference;

class GoldTest {
  private static final Coder CODER = new Coder();

  private static List<GoldDocument> read(String lines) throws IOException, GoldException {
    return GoldReader.read(new ByteArrayInputStream(lines.getBytes(UTF_8)), "gold.jsonl");
  }

  private static Evaluation evaluate(List<GoldDocument> documents) {
    Evaluator evaluator = new Evaluator();
    documents.forEach(document -> evaluator.add(CODER, document));
    return evaluator.result();
  }

  /** One sentence with one gold event, in single quotes; the differences as "cause: …reason". */
  private static List<String> differences(String text, String events) throws Exception {
    String line = "{'id':'a','date':'2024-03-15','text':'" + text + "','events':[" + events + "]}";
    return evaluate(read(line.replace('\'', '"'))).differences().stream()
        .map(Difference::cause)
        .toList();
  }

  @Test
  void theSampleIsReadAndMostlyCoded() throws Exception {
    try (InputStream in = Files.newInputStream(Path.of("../docs/gold-sample.jsonl"))) {
      List<GoldDocument> gold = GoldReader.read(in, "gold-sample.jsonl");
      assertThat(gold).hasSizeGreaterThan(30);
      Evaluation evaluation = evaluate(gold);
      assertThat(evaluation.all().recall()).isGreaterThan(0.8);
      assertThat(evaluation.all().precision()).isGreaterThan(0.75);
      assertThat(evaluation.fields()).containsKeys("actor", "recipient", "time", "place", "counts");
      assertThat(evaluation.types()).containsKeys("PROTEST", "COERCE", "ASSAULT");
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "Police arrested three farmers. | {'type':'COERCE','actor':'Police'} | `` ",
        "Police arrested three farmers. | {'type':'COERCE','actor':'three farmers'} | wrong actor",
        "Police arrested three farmers. | {'type':'COERCE','recipient':null} | wrong recipient",
        "Police arrested three farmers. | {'type':'COERCE','status':'denied'} | wrong status",
        "Police arrested three farmers. | {'type':'COERCE','modes':['curfew']} | wrong modes",
        "Police arrested three farmers on Monday. | {'type':'COERCE','time':'2024-03-12'} | wrong time",
        "Police arrested three farmers in Lima. | {'type':'COERCE','place':'Cusco'} | wrong place",
        "Police arrested three farmers. | {'type':'COERCE','counts':[{'measure':'killed'}]} | wrong counts",
        "Police arrested three farmers. | {'type':'PROTEST','trigger':'arrested'},{'type':'COERCE'} | no trigger",
        "Police arrested three farmers. | {'type':'PROTEST','trigger':'arrested'} | other type;other type",
        "Police arrested three farmers. | | not in the gold",
        "The shop sells bread. | {'type':'PROTEST'} | no trigger",
        "The union demanded that police release him. | {'type':'RETREAT'},{'type':'REQUEST'} | wrong status",
      })
  void reasons(String text, String events, String causes) throws Exception {
    assertThat(String.join(";", differences(text, events == null ? "" : events)))
        .isEqualTo(causes == null ? "" : causes.strip());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "not json | not JSON",
        "{'text':'x','events':[]} | needs an",
        "{'id':'a','text':'x'} | write []",
        "{'id':'a','text':'x','events':[{'actor':'x'}]} | no \"type\"",
        "{'id':'a','text':'x','events':[{'type':'MARCH'}]} | PROTEST",
        "{'id':'a','text':'x','events':[{'type':'PROTEST','actor':'police'}]} | copy its words",
        "{'id':'a','text':'x','events':[{'type':'PROTEST','actors':'x'}]} | unknown field",
        "{'id':'a','text':'x','events':[{'type':'PROTEST','actor':{'country':'Peru'}}]} | alpha-3",
        "{'id':'a','text':'x','events':[{'type':'PROTEST','time':'Monday'}]} | 2024-03-15",
        "{'id':'a','text':'x','date':'soon','events':[]} | 2024-03-15",
        "{'id':'a','text':'x','lang':'de','events':[]} | known are: en",
      })
  void badGoldIsToldWithFileLineAndRemedy(String line, String words) {
    String good = "{'id':'first','text':'y','events':[]}\n\n";
    assertThatThrownBy(() -> read((good + line).replace('\'', '"')))
        .isInstanceOf(GoldException.class)
        .hasMessageStartingWith("gold.jsonl:3: ")
        .hasMessageContaining(words);
  }

  @Test
  void anEmptyFileAndARepeatedIdAreMistakes() {
    assertThatThrownBy(() -> read("\n")).hasMessageContaining("no document");
    String twice = "{\"id\":\"a\",\"text\":\"x\",\"events\":[]}\n";
    assertThatThrownBy(() -> read(twice + twice)).hasMessageContaining("gold.jsonl:2: ");
  }

  @Test
  void sharedEventSetsAreRead() throws Exception {
    List<GoldDocument> gold =
        read(
            """
            {"id":"a","text":"x","date":"soon","events":[\
            {"source":"PERGOV","target":"---CVL","code":"173","scheme":"CAMEO"},\
            {"source":"PER","target":"USA","code":"010","scheme":"CAMEO"},\
            {"source":"x","target":"","code":"YIELD","scheme":"PLOVER","source_is":"text"}]}
            """);
    List<GoldDocument.GoldEvent> events = gold.get(0).events();
    assertThat(events).hasSize(2);
    assertThat(events.get(0).types()).containsExactly(EventType.COERCE);
    assertThat(events.get(0).actors().values().get(0).country()).isEqualTo("PER");
    assertThat(events.get(0).recipients().asks()).isFalse();
    assertThat(events.get(1).types()).containsExactly(EventType.CONCEDE, EventType.RETREAT);
  }
}
