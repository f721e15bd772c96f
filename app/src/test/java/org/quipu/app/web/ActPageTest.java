package org.quipu.app.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Walks through the page of an act in Chromium. */
@Tag("slow")
class ActPageTest {
  @TempDir static Path folder;

  private static Browser browser;
  private static Served served;

  private Page page;

  @BeforeAll
  static void serve() throws IOException {
    browser = Browser.start();
    Path file = folder.resolve("vacancy.quipu");
    VacancyRecord.create(file);
    served = Served.of(file);
  }

  @AfterAll
  static void stop() {
    if (browser == null) {
      return; // skipped
    }
    browser.close();
    served.close();
  }

  @BeforeEach
  void open() {
    page = browser.open();
    page.navigate(served.server().address() + "#/acts");
  }

  @AfterEach
  void nothingWentWrong() {
    assertThat(browser.takeComplaints()).isEmpty();
    assertThat(browser.requestsElsewhere(served.server().address())).isEmpty();
    page.context().close();
  }

  @Test
  void fromTheListToTheActAndToTheWords() {
    page.getByRole(
            AriaRole.LINK,
            new Page.GetByRoleOptions().setName("Vacancy of the Presidency declared"))
        .press("Enter");
    assertThat(page.locator("h1")).hasText("Vacancy of the Presidency declared on 7 December 2022");
    assertThat(page.locator("h2").allTextContents())
        .containsSubsequence(
            "The law in force on 7 Dec 2022",
            "What is on record",
            "Requirement by requirement",
            "Rulings on the act");

    Locator admission =
        page.getByRole(AriaRole.REGION)
            .filter(new Locator.FilterOptions().setHasText("Four tenths"));
    assertThat(admission.locator(".outcome")).hasText("disputed");
    assertThat(admission.locator(".reading-of")).hasCount(2);
    double left = admission.locator(".reading-of").first().boundingBox().width;
    assertThat(admission.locator(".reading-of").last().boundingBox().width)
        .as("readings stand in equal form")
        .isCloseTo(left, within(1.0));

    page.getByText("Constitution of Peru (1993), art. 113").first().click();
    assertThat(page.locator(".law blockquote").first()).isVisible();
    assertThat(page.locator(".law blockquote").first()).hasAttribute("lang", "es");

    page.locator(".requirement").last().getByRole(AriaRole.LINK).first().click();
    assertThat(page.locator("h1")).hasText("Vote in Lima");
  }

  @Test
  void oneReadingAloneAndTheRecordOfAnEarlierDay() {
    page.navigate(served.server().address() + "#/acts/PER%2Fremoval%2F2022-12-07");
    Locator admission = page.locator(".requirement").nth(2);
    assertThat(admission.locator(".outcome")).hasText("disputed");
    page.locator("select[name=reading]").selectOption("pending-motion");
    assertThat(admission.locator(".outcome")).hasText("satisfied");
    assertThat(admission.locator(".reading-of")).hasCount(1);
    page.locator("select[name=reading]").selectOption("");
    page.locator("input[name=asOf]").fill("2022-12-31");
    // Both readings of what happened are of 2025.
    assertThat(admission.locator(".outcome")).hasText("satisfied");
    page.goBack();
    assertThat(admission.locator(".outcome")).hasText("disputed");
  }

  @Test
  void printsWithoutTheMenu() {
    page.navigate(served.server().address() + "#/acts/PER%2Fremoval%2F2022-12-07");
    assertThat(page.locator(".requirement")).hasCount(6);
    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
    assertThat(page.locator(".top nav")).isHidden();
    assertThat(page.locator(".requirement").first()).isVisible();
  }
}
