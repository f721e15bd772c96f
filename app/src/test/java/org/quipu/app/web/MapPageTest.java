package org.quipu.app.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Path;
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

/** Walks through the map and the network in Chromium, by the keyboard. */
@Tag("slow")
class MapPageTest {
  @TempDir static Path folder;

  private static Browser browser;
  private static Record record;
  private static WebServer server;

  private Page page;

  @BeforeAll
  static void serve() throws IOException {
    browser = Browser.start();
    Path file = folder.resolve("places.quipu");
    PlacesRecord.create(file);
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
  }

  @AfterEach
  void nothingWentWrong() {
    assertThat(browser.takeComplaints()).isEmpty();
    assertThat(browser.requestsElsewhere(server.address())).isEmpty();
    page.context().close();
  }

  @Test
  void theMapShowsAreasAsAreasAndGoesToTheBusiestCountry() {
    go("map");
    Locator zoom = page.locator("select[name=zoom]");
    assertThat(zoom).hasValue("PER");
    assertThat(page.locator(".spot.town:not(.hollow) circle")).hasCount(1);
    assertThat(page.locator(".spot.division.hollow circle")).hasCount(1);
    assertThat(page.locator(".spot.district circle.hatched")).hasCount(1);
    double town = radius(".spot.town circle");
    assertThat(radius(".spot.division circle")).isGreaterThan(town);
    // Chile is a neighbour and in sight, Port Elva nowhere.
    assertThat(page.locator(".spot.country path")).hasCount(1);
    assertThat(page.locator(".list tbody tr")).hasCount(5);
    assertThat(row("Port Elva")).containsText("not on the map");
    zoom.selectOption("world");
    assertThat(page).hasURL(Pattern.compile("zoom=world"));
    assertThat(page.locator(".spot")).hasCount(4);
  }

  @Test
  void theListMarksThePictureAndThePictureTheList() {
    go("map");
    Locator town = page.locator(".spot.town");
    assertThat(town).hasAttribute("aria-label", "Lima, town, 2 claims in 1 document");
    town.focus();
    page.keyboard().press("Enter");
    assertThat(row("Lima")).hasClass(Pattern.compile("chosen"));
    assertThat(page.locator(".marked")).containsText("Coast News");
    Locator name = row("Chile").locator("th a");
    name.focus();
    page.keyboard().press("Enter");
    assertThat(page.locator(".spot.country.chosen")).hasCount(1);
    assertThat(page.locator("select[name=zoom]")).hasValue("CHL");
    page.reload();
    assertThat(page.locator(".spot.country.chosen")).hasCount(1);
    row("Lima").locator("td a").first().click();
    assertThat(page.locator("h1")).hasText("Claims");
    assertThat(page.locator("tbody tr")).hasCount(2);
  }

  @Test
  void theArrowKeysGoThroughTheRelations() {
    go("network?kind=event");
    assertThat(page.locator(".network canvas")).hasCount(3);
    Locator relations = page.locator("a.relation");
    assertThat(relations).hasCount(5);
    relations.first().focus();
    page.keyboard().press("ArrowDown");
    assertThat(relations.nth(1)).isFocused();
    assertThat(relations.nth(1)).hasAttribute("aria-current", "true");
    page.keyboard().press("ArrowUp");
    assertThat(relations.first()).isFocused();
    assertThat(page.locator("tr.chosen")).hasCount(1);
    assertThat(page.locator("tr.chosen")).containsText("1 denied");
    page.locator("a.actor", new Page.LocatorOptions().setHasText("Guild")).first().click();
    assertThat(page.locator("tr.chosen")).hasCount(2);
  }

  @Test
  void theSlidersLeaveOutOtherDays() {
    go("network?kind=event");
    Locator first = page.locator("input[name=first]");
    first.focus();
    for (int day = 1; day < 8; day++) {
      page.keyboard().press("ArrowRight");
    }
    assertThat(first).hasAttribute("aria-valuetext", "8 May 2031");
    assertThat(page).hasURL(Pattern.compile("from=2031-05-08"));
    assertThat(page.locator("a.relation")).hasCount(2);
    assertThat(page.locator(".days output")).hasText("8 May 2031 to 9 May 2031");
  }

  @ParameterizedTest
  @ValueSource(strings = {"map", "map?zoom=world", "network", "network?kind=event"})
  void nothingIsWiderThanAPhone(String where) {
    page.context().close();
    page = browser.open(360, 740, 2, ColorScheme.DARK);
    go(where);
    assertThat(page.locator(".frame")).isVisible();
    assertThat(page.locator(".list tbody tr").first()).isVisible();
    assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(360);
  }

  private Locator row(String name) {
    return page.locator("tbody tr", new Page.LocatorOptions().setHasText(name)).first();
  }

  private double radius(String circle) {
    return Double.parseDouble(page.locator(circle).first().getAttribute("r"));
  }

  private void go(String place) {
    page.navigate(server.address() + "#/" + place);
    assertThat(page.locator("main h1")).isVisible();
  }
}
