package org.quipu.app.web;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The system's Chromium, which keeps account of what a page asks for and complains about.
 * Playwright would download a browser of its own; surefire's environment forbids it.
 */
final class Browser implements AutoCloseable {
  /** Background requests of the browser's own would look like the page's. */
  private static final List<String> FLAGS =
      List.of(
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync");

  private final Playwright playwright = Playwright.create();
  private final com.microsoft.playwright.Browser browser;
  private final List<String> requests = new ArrayList<>();
  private final List<String> complaints = new ArrayList<>();

  private Browser(Path chromium) {
    browser =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(chromium)
                    .setHeadless(true)
                    .setArgs(FLAGS));
  }

  /** Starts it, or skips the test where there is none. */
  static Browser start() {
    List<Path> places =
        Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
            .map(Path::of)
            .filter(Files::isExecutable)
            .toList();
    assumeTrue(
        !places.isEmpty(),
        "the web page was not tested: there is no Chromium here (apt-get install chromium)");
    return new Browser(places.get(0));
  }

  Page open(int width, int height, double scale, ColorScheme scheme) {
    BrowserContext context =
        browser.newContext(
            new com.microsoft.playwright.Browser.NewContextOptions()
                .setViewportSize(width, height)
                .setDeviceScaleFactor(scale)
                .setColorScheme(scheme));
    context.setDefaultTimeout(10_000);
    Page page = context.newPage();
    page.onRequest(request -> requests.add(request.url()));
    page.onConsoleMessage(
        message -> {
          if (message.type().equals("error") || message.type().equals("warning")) {
            complaints.add(message.text());
          }
        });
    page.onPageError(complaints::add);
    return page;
  }

  Page open() {
    return open(1280, 900, 1, ColorScheme.LIGHT);
  }

  /** The addresses asked for so far that are not the server's. */
  List<String> requestsElsewhere(URI server) {
    String own = "http://" + server.getAuthority() + "/";
    return requests.stream().filter(url -> !url.startsWith(own)).toList();
  }

  /**
   * What pages logged since this was last asked, refusals by the content security policy among it.
   */
  List<String> takeComplaints() {
    List<String> taken = List.copyOf(complaints);
    complaints.clear();
    return taken;
  }

  @Override
  public void close() {
    browser.close();
    playwright.close();
  }
}
