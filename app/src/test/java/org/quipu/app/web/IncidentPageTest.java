package org.quipu.app.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quipu.core.quantity.Measure;
import org.quipu.record.IncidentQuery;
import org.quipu.record.Record;

/** Walks through incident, tally, disputes, positions and proceedings in Chromium. */
@Tag("slow")
class IncidentPageTest {
  @TempDir static Path folder;

  private static Browser browser;
  private static Record record;
  private static WebServer server;
  private static String incident;

  private Page page;

  @BeforeAll
  static void serve() throws IOException {
    browser = Browser.start();
    Path file = folder.resolve("strike.quipu");
    StrikeRecord.create(file);
    record = Record.openReadOnly(file);
    server = WebServer.start(record, 0);
    incident =
        record
            .incidents(
                new IncidentQuery(
                    null, null, null, null, null, null, null, Measure.KILLED, 1, 0, 0))
            .get(0)
            .id();
  }

  @AfterAll
  static void stop() {
    if (browser == null) {
      return; // skipped
    }
    browser.close();
    server.close();
    record.close();
  }

  @BeforeEach
  void open() {
    page = browser.open();
  }

  @AfterEach
  void nothingWentWrong() {
    assertThat(browser.takeComplaints()).isEmpty();
    assertThat(browser.requestsElsewhere(server.address())).isEmpty();
    page.context().close();
  }

  @Test
  void copiesStandUnderOneHeadAndTheRuleIsTheReaders() {
    go("incidents/" + incident);
    Locator sides = page.getByLabel("Reports side by side");
    assertThat(sides.locator("thead tr").last().locator("th")).hasCount(4);
    Locator group = sides.locator("th[scope=colgroup]");
    assertThat(group).hasCount(1);
    assertThat(group).hasAttribute("colspan", "2");
    assertThat(group).containsText("one source: ");
    assertThat(group).containsText("Interior Ministry");
    assertThat(group).containsText("because both quote Interior Ministry");
    // Two report on the first day, so none of them was the first.
    assertThat(sides.locator(".first")).hasCount(2);
    assertThat(sides.locator(".first").first())
        .hasText("among the first to report, on the same day");

    Locator row = page.locator("table:has(caption:text('By the rule')) tbody tr");
    assertThat(row.locator("td").nth(1)).hasText("5");
    assertThat(row.locator("td").nth(2)).hasText("open");
    assertThat(row).containsText("Dockers’ Federation");
    rule().selectOption("most-conservative");
    assertThat(row.locator("td").nth(1)).hasText("3");
    assertThat(row).containsText("Interior Ministry");
    assertThat(page).hasURL(Pattern.compile("rule=most-conservative"));
    assertThat(page.getByText("ACLED, FAQ")).isVisible();
    page.reload();
    assertThat(rule()).hasValue("most-conservative");
    page.getByText("killed under every rule").click();
    Locator rules = page.locator("details[open] tbody tr");
    assertThat(rules).hasCount(8);
    assertThat(page.locator("tr.chosen")).containsText("(in use)");

    assertThat(page.locator("article.contradiction")).hasCount(1);
    assertThat(page.locator("article.earlier-and-later")).isHidden();
    page.getByText("1 other difference that is no dispute").click();
    assertThat(page.locator("article.earlier-and-later")).isVisible();
  }

  @Test
  void theTallyDrawsEveryClaimAndLeadsToIt() {
    go("incidents/" + incident + "?rule=most-frequent");
    page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("killed").setExact(true))
        .click();
    assertThat(page.locator("select[name=incident]")).hasValue(incident);
    assertThat(rule()).hasValue("most-frequent");
    Locator picture = page.getByRole(AriaRole.IMG);
    // Five claims: the ministry's with its copy, the union's, the fisher's, the later one.
    assertThat(picture.locator("svg a:has(circle), svg a:has(path[transform])")).hasCount(5);
    assertThat(picture.locator("g.open rect").first()).isAttached();
    assertThat(picture.locator("path.believed, .believed path")).hasCount(1);
    assertNoneTouch(picture.locator(".numbers text"));
    Locator lines = page.locator(".list tbody tr");
    assertThat(lines).hasCount(4);
    assertThat(lines.filter(new Locator.FilterOptions().setHasText("Dozens")))
        .containsText("no number given");
    Locator believed = page.locator("table:has(caption:text('was believed')) tbody tr");
    assertThat(believed).hasCount(2);
    assertThat(believed.first()).containsText("4 May 2031");

    page.getByLabel("Vague words").selectOption("acled");
    assertThat(lines.filter(new Locator.FilterOptions().setHasText("Dozens")))
        .containsText("12 by the codebook");

    picture.locator("svg a:has(circle)").first().click();
    assertThat(page.locator(".panel blockquote")).isVisible();
    assertThat(page).hasURL(Pattern.compile("documents/.*claim=c"));
  }

  @Test
  void theKeyboardReachesTheEvidenceOfAFigure() {
    go("tally?measure=killed");
    Locator link = page.locator(".list tbody a").first();
    link.focus();
    page.keyboard().press("Enter");
    assertThat(page.locator(".panel")).isFocused();
    // Pictures are for the pointer; everything in them stands in the tables.
    go("tally?measure=killed");
    assertThat(page.locator("svg a").first()).hasAttribute("tabindex", "-1");
  }

  @Test
  void disputesLeaveOutGrowthUntilAskedFor() {
    go("disputes");
    Locator disputes = page.locator("article.dispute");
    assertThat(disputes).hasCount(1);
    assertThat(disputes).containsText("How many: killed");
    assertThat(disputes).containsText("cannot all be true");
    assertThat(disputes.locator("tbody tr")).hasCount(3);
    page.getByLabel("Growth and different scope too").check();
    assertThat(disputes).hasCount(2);
    assertThat(disputes.last()).containsText("earlier and later: no dispute");
    page.getByLabel("Point").selectOption("place");
    assertThat(disputes).hasCount(0);
    page.goBack();
    assertThat(disputes).hasCount(2);
    disputes.first().locator("tbody a").first().click();
    assertThat(page.locator(".panel blockquote")).isVisible();
  }

  @Test
  void positionsAndProceedingsShowTheirEvidence() {
    go("positions");
    Locator position = page.locator(".view tbody tr");
    // A row for each day on which it was told; the copy came a day later.
    assertThat(position).hasCount(2);
    assertThat(position.first()).containsText("is said to condemn");
    assertThat(position.first()).containsText("the strike of the dockers");
    position.first().locator("a").click();
    assertThat(page.locator(".panel blockquote")).containsText("condemned");

    go("proceedings");
    Locator step = page.locator(".view tbody tr");
    assertThat(step).hasCount(1);
    assertThat(step).containsText("pretrial detention");
    assertThat(step).containsText("18 months");
    assertThat(step).containsText("4 May 2031");
    page.getByLabel("Against").fill("nobody");
    page.keyboard().press("Enter");
    assertThat(step).hasCount(0);
  }

  @ParameterizedTest
  @ValueSource(ints = {320, 640, 1280})
  void nothingRunsOutOfThePage(int width) {
    page.context().close();
    page = browser.open(width, 700, 1, ColorScheme.DARK);
    for (String place :
        List.of(
            "incidents",
            "incidents/" + incident,
            "tally?measure=killed&rule=ucdp",
            "disputes?all=yes",
            "positions",
            "proceedings")) {
      go(place);
      assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
          .isVisible();
      page.waitForTimeout(200);
      assertThat(page.evaluate("document.documentElement.scrollWidth"))
          .as("%s at %d", place, width)
          .isEqualTo(width);
    }
  }

  private Locator rule() {
    return page.locator("select[name=rule]");
  }

  /** Boxes of the numbers beside the dots, in pairs. */
  private static void assertNoneTouch(Locator labels) {
    assertThat(labels).not().hasCount(0);
    List<BoundingBox> boxes = labels.all().stream().map(Locator::boundingBox).toList();
    for (int i = 0; i < boxes.size(); i++) {
      for (int k = 0; k < i; k++) {
        var a = boxes.get(i);
        var b = boxes.get(k);
        boolean apart =
            a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + 10 <= b.y || b.y + 10 <= a.y;
        assertThat(apart).as("numbers %d and %d", i, k).isTrue();
      }
    }
  }

  private void go(String place) {
    page.navigate(server.address().resolve("/#/" + place).toString());
  }
}
