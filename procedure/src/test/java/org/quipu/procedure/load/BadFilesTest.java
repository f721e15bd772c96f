package org.quipu.procedure.load;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.quipu.core.document.Hash;

/** One test for each fault of a file: refused with the file, the line and what to write. */
class BadFilesTest {
  private static final String LAW =
      "The Assembly removes the Governor by two thirds of its members.\n";

  /** A whole procedure that is right; each test spoils one line of it. */
  private static final String GOOD =
      """
      procedure: PER/removal-of-governor
      title: Removal of the Governor
      country: PER
      acts: [removal]
      body: Assembly
      in_force: {from: 2001-01-01, to: 2030-12-31}
      own_texts:
        art-1:
          cite: "Charter, art. 1"
          file: law.txt
          sha256: HASH
          language: en
          source: invented
          status: verified
      law: [art-1]
      constants:
        legal_members: {value: 60, law: art-1}
      facts:
        vote.votes_for: {is: count, about: votes for the removal, from: {take: count, measure: votes_for, of: [removal]}}
        motion.date: {is: day, about: day of the motion}
        vote.date: {is: day, about: day of the vote}
        heard: {is: yes-no, about: the Governor was heard}
        body: {is: name, about: who removed the Governor}
        term: {is: term, about: how long the office stays vacant}
      requirements:
        - id: majority
          title: Two thirds of the members vote for it
          law: [art-1]
          share: {count: vote.votes_for, at_least: 2/3, of: legal_members, rounding: up}
        - id: waiting
          title: Three to ten days lie between motion and vote
          law: [art-1]
          window: {from: motion.date, to: vote.date, min: 3, max: 10, unit: calendar, counted: from-next-day}
          readings:
            - id: by-the-calendar
              holder: the majority of the Assembly
              date: 2010-05-01
              quote: all days count
              source: minutes, invented
              status: verified
            - id: by-working-days
              unit: working
              holder: the minority
              date: 2010-05-02
              quote: only days of session count
              source: minutes, invented
              status: verified
        - id: power
          title: It is the Assembly that removes
          law: [art-1]
          competence: {body: body, bodies: [{name: Assembly}], granted_by: [art-1]}
        - id: vacancy
          title: The office is not vacant for more than a month
          law: [art-1]
          duration: {term: term, max: P1M}
      rulings:
        - body: High Court
          case: 1/2012
          date: 2012-03-01
          form: judgment
          binding: yes
          holding: counted all days
          source: invented
          status: verified
          requirement: waiting
      tests:
        - name: two thirds of 60 are 40
          date: 2012-02-01
          facts: {vote.votes_for: 40, body: Assembly, term: P1M}
          expect: {majority: satisfied, power: satisfied, vacancy: satisfied}
        - name: by the calendar
          date: 2012-02-01
          reading: by-the-calendar
          facts: {motion.date: 2012-02-01, vote.date: 2012-02-11}
          expect: {waiting: satisfied}
      """;

  @TempDir Path folder;

  @BeforeEach
  void law() throws IOException {
    Files.writeString(folder.resolve("law.txt"), LAW);
  }

  private static String good() {
    return GOOD.replace("HASH", Hash.of(LAW.getBytes(UTF_8)));
  }

  private Path write(String text) throws IOException {
    return Files.writeString(folder.resolve("p.yaml"), text);
  }

  private static int line(String text, String of) {
    int at = text.indexOf(of);
    assertThat(at).as(of).isNotNegative();
    return (int) text.substring(0, at).lines().count()
        + (text.charAt(Math.max(0, at - 1)) == '\n' || at == 0 ? 1 : 0);
  }

  @Test
  void theGoodOneIsRead() throws IOException {
    assertThat(Library.procedure(write(good())).requirements()).hasSize(4);
    assertThat(Library.procedure(write("\uFEFF" + good().replace("\n", "\r\n"))).id())
        .as("with Windows' line ends and its mark of UTF-8")
        .isEqualTo("PER/removal-of-governor");
  }

  /**
   * The words to replace, what stands there instead, words of the line that is named, and of the
   * message.
   */
  static Stream<Arguments> faults() {
    return Stream.of(
        fault("bad YAML", "acts: [removal]", "acts: [removal", "body: Assembly", "this is no YAML"),
        fault(
            "unknown key",
            "title: Removal",
            "titel: Removal",
            "titel:",
            "unknown field \"titel\"; there are: procedure, title"),
        fault(
            "field twice",
            "body: Assembly\n",
            "body: Assembly\nbody: Senate\n",
            "body: Senate",
            "stands here twice"),
        fault(
            "field without words",
            "title: Removal of the Governor",
            "title: ''",
            "title: ''",
            "has no words"),
        fault(
            "impossible date",
            "date: 2012-02-01\n    facts: {vote",
            "date: 2022-02-30\n    facts: {vote",
            "date: 2022-02-30",
            "\"2022-02-30\" is no day"),
        fault(
            "impossible date of a fact",
            "motion.date: 2012-02-01",
            "motion.date: 2022-02-30",
            "motion.date: 2022-02-30",
            "\"2022-02-30\" is not a day that exists, such as 2022-12-07"),
        fault(
            "impossible date of a holder",
            "date: 2010-05-02",
            "date: 2010-05-32",
            "date: 2010-05-32",
            "is no day"),
        fault(
            "share over 1",
            "at_least: 2/3",
            "at_least: 3/2",
            "at_least: 3/2",
            "is at most 1, not 3/2"),
        fault(
            "decimal share",
            "at_least: 2/3",
            "at_least: 0.66",
            "at_least: 0.66",
            "write a fraction such as 2/3 or a percentage"),
        fault(
            "no rounding", ", rounding: up", "", "share: {count", "rounding: up, down or nearest"),
        fault(
            "two shares",
            "at_least: 2/3,",
            "at_least: 2/3, more_than: 1/2,",
            "more_than",
            "either at_least or more_than"),
        fault(
            "rounded more than",
            "at_least: 2/3",
            "more_than: 2/3",
            "more_than: 2/3",
            "leave rounding out"),
        fault(
            "unknown denominator",
            "of: legal_members",
            "of: members",
            "of: members",
            "\"members\" is no Denominator; known are: legal_members, able_members"),
        fault(
            "denominator without its constant",
            "of: legal_members",
            "of: chamber_minus_committee",
            "of: chamber",
            "needs the constant \"committee_members\" of this procedure"),
        fault("constant of nothing", "value: 60", "value: 0", "value: 0", "lies from 1 to"),
        fault(
            "constant in words",
            "value: 60",
            "value: sixty",
            "value: sixty",
            "\"sixty\" is no whole number"),
        fault(
            "missing citation",
            "    law: [art-1]\n    share",
            "    share",
            "- id: majority",
            "a requirement cites its law: law: [id of a text]"),
        fault(
            "citation of another law",
            "law: [art-1]\n    share",
            "law: [art-7]\n    share",
            "art-7",
            "\"art-7\" is not among the law of this procedure"),
        fault(
            "missing hash",
            "    sha256: HASH\n",
            "",
            "cite: \"Charter",
            "the field \"sha256\" is missing: compare law.txt with the law, letter by letter, and then write sha256: "),
        fault(
            "no hash",
            "sha256: HASH",
            "sha256: abc",
            "sha256: abc",
            "a SHA-256 has 64 hexadecimal digits; this file's is "),
        fault(
            "missing text",
            "file: law.txt",
            "file: laws.txt",
            "file: laws.txt",
            "there is no file laws.txt"),
        fault(
            "text outside of the folder",
            "file: law.txt",
            "file: ../law.txt",
            "file: ../law.txt",
            "there is no file ../law.txt"),
        fault(
            "text that ends before it begins",
            "    status: verified\nlaw:",
            "    status: verified\n    from: 2020-01-01\n    to: 2019-01-01\nlaw:",
            "to: 2019-01-01",
            "it cannot end on 2019-01-01 before it begins on 2020-01-01"),
        fault(
            "unknown trust",
            "language: en\n    source: invented\n    status: verified",
            "language: en\n    source: invented\n    status: sure",
            "status: sure",
            "known are: verified, partial, unverified"),
        fault("no law", "law: [art-1]\nconst", "law: []\nconst", "law: []", "law: [id, \u2026]"),
        fault(
            "law that is not there",
            "law: [art-1]\nconst",
            "law: [art-1, art-2]\nconst",
            "law: [art-1, art-2]",
            "there is no legal text \"art-2\""),
        fault(
            "missing calendar",
            "body: Assembly\n",
            "body: Assembly\ncalendar: days.yaml\n",
            "calendar: days.yaml",
            "there is no file days.yaml"),
        fault(
            "missing list of texts",
            "body: Assembly\n",
            "body: Assembly\ntexts: law.yaml\n",
            "texts: law.yaml",
            "there is no file law.yaml"),
        fault(
            "requirement without test",
            ", vacancy: satisfied}",
            "}",
            "tests:",
            "no test expects an outcome of the requirement \"vacancy\""),
        fault(
            "test of nothing",
            "expect: {waiting: satisfied}",
            "expect: {}",
            "expect: {}",
            "a test expects an outcome"),
        fault(
            "test of another requirement",
            "expect: {waiting:",
            "expect: {wating:",
            "expect: {wating",
            "there is no requirement \"wating\""),
        fault(
            "unknown outcome",
            "expect: {waiting: satisfied}",
            "expect: {waiting: met}",
            "waiting: met",
            "known are: satisfied, not-satisfied, disputed, not-enough-facts"),
        fault(
            "test under no reading",
            "reading: by-the-calendar",
            "reading: by-the-calender",
            "reading: by-the-calender",
            "no requirement has a reading"),
        fault(
            "test before the law",
            "date: 2012-02-01\n    facts: {vote",
            "date: 1999-02-01\n    facts: {vote",
            "date: 1999-02-01",
            "was not in force on 1999-02-01"),
        fault(
            "duplicate ids",
            "- id: waiting",
            "- id: majority",
            "- id: majority\n    title: Three",
            "the requirement \"majority\" stands here twice"),
        fault(
            "duplicate readings",
            "id: by-working-days",
            "id: by-the-calendar",
            "readings:",
            "the reading \"by-the-calendar\" stands here twice"),
        fault(
            "a fact not declared",
            "count: vote.votes_for,",
            "count: vote.votes,",
            "- id: majority",
            "the fact \"vote.votes\" is not among the facts of this procedure; there are: vote.votes_for"),
        fault(
            "a slip in a fact of the same vote",
            "to: vote.date,",
            "to: vote.dtae,",
            "- id: waiting",
            "the fact \"vote.dtae\" is not among"),
        fault(
            "a test's fact not declared",
            "facts: {vote.votes_for: 40",
            "facts: {votes_for: 40",
            "facts: {votes_for: 40",
            "the fact \"votes_for\" is not among"),
        fault(
            "a fact of another kind",
            "count: vote.votes_for,",
            "count: vote.date,",
            "- id: majority",
            "the fact \"vote.date\" must be a count, and under facts it is a day"),
        fault(
            "no kind of fact",
            "is: yes-no",
            "is: boolean",
            "is: boolean",
            "\"boolean\" is no kind of fact; there are: count, day, yes-no, term, name"),
        fault(
            "a value of another kind",
            "vote.votes_for: 40",
            "vote.votes_for: forty",
            "forty",
            "\"forty\" is not a whole number, such as 101"),
        fault(
            "in force reversed",
            "to: 2030-12-31",
            "to: 2000-12-31",
            "to: 2000-12-31",
            "it cannot end on 2000-12-31 before it begins on 2001-01-01"),
        fault(
            "requirement in force reversed",
            "    duration: {term",
            "    in_force: {from: 2010-01-01, to: 2009-01-01}\n    duration: {term",
            "in_force: {from: 2010",
            "it cannot end on 2009-01-01"),
        fault(
            "reading without holder",
            "        holder: the minority\n",
            "",
            "- id: by-working-days",
            "the field \"holder\" is missing"),
        fault(
            "reading without date",
            "        date: 2010-05-02\n",
            "",
            "- id: by-working-days",
            "the field \"date\" is missing"),
        fault(
            "reading without quotation",
            "        quote: only days of session count\n",
            "",
            "- id: by-working-days",
            "quote: the holder's own words are missing; where they could not be read write summary:"),
        fault(
            "reading without source",
            "only days of session count\n        source: minutes, invented\n",
            "only days of session count\n",
            "- id: by-working-days",
            "the field \"source\" is missing"),
        fault(
            "reading with a field of another kind",
            "        unit: working\n",
            "        rounding: down\n",
            "rounding: down",
            "unknown field \"rounding\""),
        fault(
            "unknown act",
            "acts: [removal]",
            "acts: [removall]",
            "acts: [removall]",
            "\"removall\" is no Act; known are: election"),
        fault("no act", "acts: [removal]", "acts: []", "acts: []", "acts: [removal]"),
        fault(
            "unknown act of a selector",
            "measure: votes_for, of: [removal]",
            "measure: votes_for, of: [vacancy]",
            "of: [vacancy]",
            "\"vacancy\" is no Act"),
        fault(
            "selector without its measure",
            "take: count, measure: votes_for,",
            "take: count,",
            "vote.votes_for: {is",
            "take: count goes with measure"),
        fault(
            "unknown type of a selector",
            "measure: votes_for, of: [removal]",
            "measure: votes_for, type: refuse, of: [removal]",
            "type: refuse",
            "\"REFUSE\" is no EventType"),
        fault(
            "window reversed",
            "min: 3, max: 10",
            "min: 10, max: 3",
            "min: 10",
            "the window ends before it begins"),
        fault(
            "working unit with months",
            "max: 10, unit: calendar",
            "max: P1M, unit: working",
            "max: P1M",
            "working days and hours are counted by a number, not by months or years"),
        fault(
            "window without end",
            "min: 3, max: 10, ",
            "",
            "window: {from",
            "a window has a min, a max or both"),
        fault(
            "unknown unit",
            "max: 10, unit: calendar",
            "max: 10, unit: business",
            "unit: business",
            "known are: calendar, hours, working"),
        fault(
            "endless window",
            "max: 10,",
            "max: P999999999Y,",
            "max: P999999999Y",
            "within 1000 years"),
        fault(
            "two rules",
            "    duration: {term: term, max: P1M}",
            "    duration: {term: term, max: P1M}\n    hearing: {held: heard, what: a hearing}",
            "- id: vacancy",
            "two rules stand here"),
        fault(
            "no rule",
            "    duration: {term: term, max: P1M}\n",
            "",
            "- id: vacancy",
            "no rule stands here; write exactly one of: competence, convention, duration"),
        fault(
            "no limit",
            "duration: {term: term, max: P1M}",
            "duration: {term: term}",
            "duration: {term: term}",
            "either one max, or max_of"),
        fault(
            "competence of whom",
            "bodies: [{name: Assembly}], ",
            "",
            "competence: {body",
            "bodies: to whom the texts give the power is missing"),
        fault(
            "competence by what",
            ", granted_by: [art-1]",
            "",
            "competence: {body",
            "write granted_by: [] where none does"),
        fault(
            "competence by another law",
            "granted_by: [art-1]",
            "granted_by: [art-9]",
            "granted_by: [art-9]",
            "the text \"art-9\" is not among the law"),
        fault(
            "ruling on another requirement",
            "requirement: waiting",
            "requirement: wait",
            "requirement: wait\n",
            "there is no requirement \"wait\""),
        fault("country in words", "country: PER", "country: Peru", "country: Peru", "such as PER"),
        fault(
            "id of another country",
            "procedure: PER/removal",
            "procedure: BRA/removal",
            "procedure: BRA",
            "such as PER/vacancy"),
        fault(
            "list of fields",
            "facts:\n  vote.votes_for: {is",
            "facts: []\nfact:\n  vote.votes_for: {is",
            "fact:\n",
            "unknown field \"fact\""));
  }

  private static Arguments fault(
      String name, String replaced, String by, String line, String message) {
    return Arguments.of(name, replaced, by, line, message);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("faults")
  void isRefusedWithItsLine(String name, String replaced, String by, String line, String message)
      throws IOException {
    String hashed = replaced.replace("HASH", Hash.of(LAW.getBytes(UTF_8)));
    assertThat(good().split(Pattern.quote(hashed), -1)).as("once in the file").hasSize(2);
    String bad = good().replace(hashed, by);
    Path file = write(bad);
    assertThatThrownBy(() -> Library.procedure(file))
        .isInstanceOf(ProcedureException.class)
        .hasMessageStartingWith(file + ":" + line(bad, line) + ": ")
        .hasMessageContaining(message);
  }

  @Test
  void aLegalTextIsNotEditedWithoutItsHash() throws IOException {
    Path file = write(good());
    Files.writeString(folder.resolve("law.txt"), LAW.replace("two thirds", "one half"));
    assertThatThrownBy(() -> Library.procedure(file))
        .hasMessageStartingWith(file + ":" + line(good(), "sha256:") + ": ")
        .hasMessageContaining(
            "the text of law.txt was changed without its hash: read the law again")
        .hasMessageContaining(Hash.of(LAW.replace("two thirds", "one half").getBytes(UTF_8)));
  }

  @Test
  void anotherEncodingIsSaid() throws IOException {
    Path file = folder.resolve("p.yaml");
    Files.write(file, good().replace("invented", "Perú").getBytes(ISO_8859_1));
    assertThatThrownBy(() -> Library.procedure(file))
        .hasMessage(file + ":1: the file is not UTF-8; save it with that encoding");
  }

  @Test
  void noFileAndAnEmptyOne() throws IOException {
    Path none = folder.resolve("none.yaml");
    assertThatThrownBy(() -> Library.procedure(none))
        .hasMessage(none + ":1: there is no such file");
    Path file = write("");
    assertThatThrownBy(() -> Library.procedure(file)).hasMessage(file + ":1: the file is empty");
    Path text = write("just words\n");
    assertThatThrownBy(() -> Library.procedure(text))
        .hasMessage(text + ":1: here stand fields, each \"name: value\"");
  }

  @Test
  void missingTestsAreSaid() throws IOException {
    String none = good().substring(0, good().indexOf("tests:"));
    Path file = write(none);
    assertThatThrownBy(() -> Library.procedure(file))
        .hasMessage(file + ":1: no test expects an outcome of the requirement \"majority\"");
  }

  private static final String CASE =
      """
      title: Removal of 1 February 2012
      procedure: PER/removal-of-governor
      act: removal
      date: 2012-02-01
      about: [Doe]
      known:
        - fact: vote.votes_for
          value: 45
          holder: Official Gazette
          date: 2012-02-02
          quote: by 45 votes
          source: invented
          status: verified
      readings:
        - id: no-motion
          title: There was no motion
          holder: A. Doe
          date: 2012-02-03
          quote: nobody moved it
          source: invented
          status: verified
          facts: {motion.date: never}
      views:
        - requirement: power
          stand: not-met
          holder: A. Doe
          date: 2012-02-03
          quote: it was not the Assembly
          source: invented
          status: verified
      """;

  private Library library(String caseFile) throws IOException {
    write(good());
    Files.writeString(folder.resolve("case.yaml"), caseFile);
    Files.writeString(
        folder.resolve("index.yaml"), "procedures: [p.yaml]\ncases:\n  - case.yaml\n");
    return Library.of(folder);
  }

  @Test
  void theGoodCaseIsRead() throws IOException {
    assertThat(library(CASE).caseFile("PER/removal/2012-02-01")).isPresent();
  }

  static Stream<Arguments> faultsOfCases() {
    return Stream.of(
        fault(
            "another procedure",
            "procedure: PER/removal-of-governor",
            "procedure: PER/none",
            "procedure:",
            "there is no such procedure: PER/none"),
        fault(
            "another act",
            "act: removal",
            "act: dissolution",
            "act:",
            "does not govern acts of the kind dissolution"),
        fault(
            "out of force",
            "date: 2012-02-01",
            "date: 1990-02-01",
            "date: 1990",
            "was not in force on 1990-02-01"),
        fault(
            "unknown fact",
            "fact: vote.votes_for",
            "fact: vote.votes",
            "fact: vote.votes",
            "knows no fact \"vote.votes\""),
        fault(
            "bad value",
            "value: 45",
            "value: many",
            "value: many",
            "\"many\" is not a whole number"),
        fault(
            "view of nothing",
            "requirement: power",
            "requirement: powers",
            "requirement: powers",
            "there is no requirement \"powers\""),
        fault(
            "unknown stand",
            "stand: not-met",
            "stand: against",
            "stand: against",
            "known are: met, not-met, other"),
        fault(
            "known without words",
            "    quote: by 45 votes\n",
            "",
            "- fact: vote",
            "the holder's own words are missing"),
        fault(
            "known and unknown at once",
            "facts: {motion.date: never}",
            "facts: {motion.date: never}\n    unknown: [motion.date]",
            "unknown: [motion.date]",
            "\"motion.date\" is both given and unknown"),
        fault(
            "unknown fact of a reading",
            "facts: {motion.date: never}",
            "unknown: [motion.day]",
            "unknown:",
            "knows no fact \"motion.day\""),
        fault("unknown key", "about: [Doe]", "abuot: [Doe]", "abuot", "unknown field \"abuot\""));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("faultsOfCases")
  void aCaseIsRefusedWithItsLine(
      String name, String replaced, String by, String line, String message) throws IOException {
    assertThat(CASE.split(Pattern.quote(replaced), -1)).hasSize(2);
    String bad = CASE.replace(replaced, by);
    assertThatThrownBy(() -> library(bad))
        .isInstanceOf(ProcedureException.class)
        .hasMessageStartingWith("case.yaml:" + line(bad, line) + ": ")
        .hasMessageContaining(message);
  }

  @Test
  void theIndexNamesFilesThatAreThere() throws IOException {
    Files.writeString(folder.resolve("index.yaml"), "cases: []\nprocedures: [none.yaml]\n");
    assertThatThrownBy(() -> Library.of(folder))
        .hasMessage("index.yaml:2: there is no file none.yaml");
    Files.delete(folder.resolve("index.yaml"));
    assertThatThrownBy(() -> Library.of(folder)).hasMessageContaining("there is no index.yaml");
    write(good());
    Files.writeString(folder.resolve("index.yaml"), "procedures: [p.yaml, p.yaml]\n");
    assertThatThrownBy(() -> Library.of(folder))
        .hasMessageContaining("there are two procedures PER/removal-of-governor");
  }
}
