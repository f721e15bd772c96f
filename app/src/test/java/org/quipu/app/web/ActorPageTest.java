package org.quipu.app.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Instant;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quipu.core.decision.Identifying;
import org.quipu.record.Record;
import org.quipu.record.actor.Identities;

/** Walks from the list of actors through their pages, by the keyboard, and asks their server. */
@Tag("slow")
class ActorPageTest {
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
    try (Record open = Record.open(file)) {
      Identities who = open.identities();
      open.decide(
          new Identifying.Rename(
              who.namingOf(who.find("Guild of Pilots").get(0)),
              "Pilots’ Guild",
              "R. Reader",
              Instant.parse("2031-05-11T10:00:00Z"),
              "as it calls itself"));
    }
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
  void theListLeadsToAPageThatSaysAllOfAnActor() {
    go("actors");
    assertThat(page.locator("tbody tr")).hasCount(2);
    page.locator("select[name=kind]").selectOption("person");
    assertThat(page.locator("[role=status]")).hasText("0 actors.");
    page.locator("select[name=kind]").selectOption("");
    assertThat(page.locator("tbody tr")).hasCount(2);
    Locator search = page.locator("input[name=search]");
    search.fill("pilots");
    search.press("Enter");
    assertThat(page).hasURL(Pattern.compile("search=pilots"));
    assertThat(page.locator("tbody tr")).hasCount(1);
    Locator guild = page.locator("tbody tr th a");
    guild.focus();
    page.keyboard().press("Enter");
    assertThat(page.locator("h1")).hasText("Pilots’ Guild");
    assertThat(page.locator("main")).containsText("Guild of Pilots");
    assertThat(page.locator("h2"))
        .containsText(new String[] {"Names", "Acts, and what befell it", "Positions", "Documents"});
    assertThat(page.locator("main")).containsText("rename Guild of Pilots and Pilots’ Guild");
    assertThat(page.locator("td.quoted a").first())
        .hasAttribute("href", Pattern.compile("#/documents/d[0-9a-f]+\\?claim=c[0-9a-f]+"));
  }

  @Test
  void theNetworkLeadsToActorsButNotToCrowds() {
    go("network?kind=event");
    assertThat(page.locator("a.relation")).hasCount(5);
    Locator about = page.locator("a.profile[aria-label='All about Port Authority']").first();
    about.focus();
    page.keyboard().press("Enter");
    assertThat(page.locator("h1")).hasText("Port Authority");
    go("network?kind=event");
    assertThat(page.locator("a.profile[aria-label='All about dockers']")).hasCount(0);
  }

  @Test
  void nothingIsWiderThanAPhone() {
    page.context().close();
    page = browser.open(360, 740, 2, ColorScheme.DARK);
    go("actors");
    assertThat(page.locator("tbody tr").first()).isVisible();
    assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(360);
    page.locator("tbody tr th a").first().click();
    assertThat(page.locator("h2").first()).isVisible();
    assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(360);
  }

  @Test
  void whatIsNotThereIsSaidWithTheRemedy() throws Exception {
    assertThat(ask("actors/a00", 404)).contains("the list has today's");
    assertThat(ask("actors?colour=red", 400)).contains("no parameter");
    assertThat(ask("actors?kind=crowd", 400)).contains("kind");
    assertThat(ask("actors?sector=GOV&limit=1", 200)).contains("\"total\":0");
  }

  private static String ask(String path, int status) throws Exception {
    HttpResponse<String> answer =
        HttpClient.newHttpClient()
            .send(
                HttpRequest.newBuilder(server.address().resolve("/api/" + path)).build(),
                HttpResponse.BodyHandlers.ofString());
    assertThat(answer.statusCode()).isEqualTo(status);
    return answer.body();
  }

  private void go(String place) {
    page.navigate(server.address() + "#/" + place);
    assertThat(page.locator("main h1")).isVisible();
  }
}
