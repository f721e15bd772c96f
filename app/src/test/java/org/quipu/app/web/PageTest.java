package org.quipu.app.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
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
import org.quipu.record.Record;

/** Walks through the page in Chromium as a person would, by mouse and by keyboard. */
@Tag("slow")
class PageTest {
  @TempDir static Path folder;

  private static Browser browser;
  private static TownRecord town;
  private static Record record;
  private static WebServer server;

  private Page page;

  @BeforeAll
  static void serve() throws IOException {
    browser = Browser.start();
    Path file = folder.resolve("town.quipu");
    town = TownRecord.create(file);
    record = Record.openReadOnly(file);
    server = WebServer.start(record, 0);
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
    go("");
  }

  @AfterEach
  void nothingWentWrong() {
    assertThat(browser.takeComplaints()).isEmpty();
    assertThat(browser.requestsElsewhere(server.address())).isEmpty();
    page.context().close();
  }

  @Test
  void fromTheListOverADocumentToAClaimAndBack() {
    Locator row = page.getByRole(AriaRole.ROW).filter(containing("A day in Port Elva"));
    assertThat(row).containsText("Coast News");
    assertThat(row).containsText("4 May 2031");
    assertThat(page.getByRole(AriaRole.ROW).filter(containing("The day after")))
        .containsText("not known");

    page.getByRole(AriaRole.LINK, named("A day in Port Elva")).click();
    assertThat(heading()).hasText("A day in Port Elva");
    assertThat(page.locator("article")).containsText("A day in Port Elva 🎏");

    mark(TownRecord.id(town.marched)).click();
    Locator panel = panel();
    assertThat(panel.getByRole(AriaRole.HEADING))
        .hasText(
            "According to Union of Dockers, reported by the Elva Gazette, reported by Coast News");
    assertThat(panel.locator("blockquote"))
        .hasText("Thousands marched through Port Elva on 3 May 2031");
    assertThat(panel).containsText("PROTEST");
    assertThat(panel).containsText("3 May 2031");
    assertThat(panel).containsText("test/hand#1");
    assertThat(panel).containsText("0.90");
    assertThat(page).hasURL(Pattern.compile("claim=" + TownRecord.id(town.marched)));

    panel.getByRole(AriaRole.BUTTON).click();
    assertThat(panel()).hasCount(0);
    assertThat(mark(TownRecord.id(town.marched))).isFocused();
  }

  @Test
  void overlappingClaimsAreAllReached() {
    go("documents/" + town.march.id());
    mark(TownRecord.id(town.counted)).click();
    assertThat(panel().locator("blockquote")).hasText("more than 40 people were arrested");
    assertThat(panel()).containsText("41 or more");
    assertThat(panel()).containsText("2 claims rest on these words");
    panel().getByText("COERCE · arrest").first().click();
    assertThat(panel().locator("blockquote"))
        .hasText("The police said that more than 40 people were arrested");
    // All its words are marked as chosen, the part that the count shares among them.
    assertThat(String.join("", page.locator("article .chosen").allTextContents()))
        .isEqualTo("The police said that more than 40 people were arrested");
    // The text is whole: marks add nothing and swallow nothing.
    assertThat(page.locator("article p").allTextContents())
        .isEqualTo(List.of(TownRecord.MARCH.split("\n\n")));
  }

  @Test
  void theKeyboardIsEnough() {
    assertThat(rows()).hasCount(3);
    page.keyboard().press("Tab");
    assertThat(page.locator(":focus")).hasText("Skip to the content");
    page.keyboard().press("Enter");
    page.keyboard().press("Tab");
    assertThat(page.locator(":focus")).hasText("A day in Port Elva");
    page.keyboard().press("Enter");
    assertThat(heading()).hasText("A day in Port Elva");
    for (int i = 0; i < 20 && page.locator("article a:focus").count() == 0; i++) {
      page.keyboard().press("Tab");
    }
    assertThat(page.locator(":focus")).hasId("mark-" + TownRecord.id(town.marched));
    page.keyboard().press("Tab");
    assertThat(page.locator(":focus")).hasId("mark-" + TownRecord.id(town.arrested));
    page.keyboard().press("Enter");
    assertThat(panel()).isFocused();
    page.keyboard().press("Escape");
    assertThat(panel()).hasCount(0);
    assertThat(page.locator(":focus")).hasId("mark-" + TownRecord.id(town.arrested));
  }

  @Test
  void spanishIsShownAsStored() {
    page.getByRole(AriaRole.LINK, named("Después de la marcha")).click();
    assertThat(page.locator("main")).containsText("No claims were found in this document.");
    assertThat(page.locator("article")).hasAttribute("lang", "es");
    assertThat(page.locator("article")).hasText(TownRecord.SPANISH);
  }

  @Test
  void claimsAreFilteredSortedAndLinked() {
    page.getByRole(AriaRole.LINK, named("Claims")).click();
    assertThat(rows()).hasCount(8);
    page.getByLabel("Kind").selectOption("count");
    assertThat(rows()).hasCount(3);
    page.getByLabel("Words").fill("ARRESTED");
    page.keyboard().press("Enter");
    assertThat(rows()).hasCount(1);
    assertThat(page).hasURL(Pattern.compile("kind=count.*text=ARRESTED"));
    page.reload();
    assertThat(rows()).hasCount(1);
    assertThat(page.getByLabel("Kind")).hasValue("count");
    page.goBack();
    assertThat(rows()).hasCount(3);
    page.getByRole(AriaRole.LINK, named("Clear the filter")).click();
    assertThat(rows()).hasCount(8);

    page.getByRole(AriaRole.LINK, named("Status")).click();
    assertThat(rows().last()).containsText("denied");
    assertThat(page.locator("th[aria-sort=ascending]")).hasCount(1);
    assertThat(rows().last()).containsText("Withdrawn by R. Reader");
    assertThat(rows().last().locator("td").first()).hasCSS("text-decoration-line", "line-through");
    page.getByLabel("Hide withdrawn").check();
    assertThat(rows()).hasCount(7);
  }

  @Test
  void aFilterThatIsNoneIsToldSo() {
    go("claims?from=sometime");
    assertThat(page.getByRole(AriaRole.ALERT)).containsText("write it like 2022-12-07");
    assertThat(browser.takeComplaints()).singleElement().asString().contains("400");
  }

  @Test
  void theTimelineTellsStatedFromInferred() {
    page.getByRole(AriaRole.LINK, named("Timeline")).click();
    Locator list = page.getByLabel("The events in words");
    assertThat(list.getByRole(AriaRole.HEADING).first()).hasText("3 May 2031");
    assertThat(list).containsText("3 May 2031 to 4 May 2031 (inferred)");
    assertThat(list).containsText("by 4 May 2031");
    assertThat(list).containsText("according to The mayor, reported by a publisher not known");
    Locator picture = page.getByRole(AriaRole.IMG);
    assertThat(picture.locator("svg a")).hasCount(5);
    assertThat(picture.locator("svg circle")).hasCount(2);
    assertThat(picture.locator("[stroke-dasharray] line")).hasCount(1);
    picture.locator("svg a:has(circle)").first().click();
    assertThat(panel()).isVisible();
  }

  @Test
  void aTallyShowsOpenIntervalsAndNoAverage() {
    page.getByRole(AriaRole.LINK, named("Tally")).click();
    Locator all = page.getByLabel("All figures on record");
    assertThat(all.getByRole(AriaRole.HEADING)).hasText("detained: all figures on record");
    Locator figures = all.locator("tbody tr");
    assertThat(figures).hasCount(2);
    assertThat(figures.first()).containsText("41 or more");
    assertThat(figures.last()).containsText("about 55, no bounds given");
    page.getByRole(AriaRole.LINK, named("injured 1")).click();
    assertThat(figures).hasCount(1);
    assertThat(figures.first()).containsText("12 or more");
  }

  @Test
  void aSearchLeadsToThePassage() {
    page.getByRole(AriaRole.LINK, named("Search")).click();
    page.getByRole(AriaRole.SEARCHBOX).fill("votacion");
    page.keyboard().press("Enter");
    assertThat(page.locator("main mark")).hasText("votación");
    assertThat(page.locator("main blockquote")).hasAttribute("lang", "es");
    page.getByText("read it there").click();
    assertThat(heading()).hasText("Después de la marcha");
    assertThat(page.locator("article mark")).containsText("la votación será en junio");
  }

  @ParameterizedTest
  @ValueSource(ints = {320, 640, 1280})
  void nothingRunsOutOfThePage(int width) {
    page.context().close();
    page = browser.open(width, 700, 1, ColorScheme.DARK);
    for (String place :
        List.of(
            "documents",
            "documents/" + town.march.id() + "?claim=" + TownRecord.id(town.counted),
            "claims",
            "timeline",
            "tally",
            "disputes",
            "positions",
            "proceedings",
            "search?q=union")) {
      go(place);
      assertThat(heading()).isVisible();
      page.waitForTimeout(200);
      assertThat(page.evaluate("document.documentElement.scrollWidth"))
          .as("%s at %d", place, width)
          .isEqualTo(width);
    }
  }

  @Test
  void aTokenIsHandedOn() throws IOException {
    try (WebServer guarded = WebServer.start(record, WebServer.LOOPBACK, 0, "a b&c")) {
      Page other = page.context().newPage();
      other.navigate(guarded.address().toString());
      assertThat(other.getByRole(AriaRole.ROW)).hasCount(4);
      assertThat(other.locator("main")).containsText("Coast News");
      other.close();
    }
  }

  private void go(String place) {
    page.navigate(server.address().resolve("/#/" + place).toString());
  }

  private Locator heading() {
    return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1));
  }

  private Locator panel() {
    return page.locator(".panel");
  }

  private Locator mark(String claim) {
    return page.locator("#mark-" + claim);
  }

  private Locator rows() {
    return page.locator("tbody tr");
  }

  private static Page.GetByRoleOptions named(String name) {
    return new Page.GetByRoleOptions().setName(name).setExact(true);
  }

  private static Locator.FilterOptions containing(String text) {
    return new Locator.FilterOptions().setHasText(text);
  }
}
