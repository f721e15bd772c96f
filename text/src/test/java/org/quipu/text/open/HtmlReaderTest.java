package org.quipu.text.open;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.quipu.core.document.Known;
import org.quipu.core.document.Metadata;
import org.quipu.core.document.Origin;
import org.quipu.core.time.DateRange;

class HtmlReaderTest {
  private static final HtmlReader READER = new HtmlReader(DateForms.load());
  private static final String PARAGRAPH =
      "<p>The council, which has nine members, said on Monday that it would meet again in the "
          + "capital, that the minutes would be published, and that nobody had been excluded.</p>";

  private static Extract read(String html) throws RefusedException {
    return READER.read(html.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void theArticleIsTakenOutAndItsParagraphsStandApart() throws RefusedException {
    Extract extract =
        read(
            "<html lang='en'><head><title>Met | The Example</title></head><body>"
                + "<nav><ul><li><a href='/'>Home</a><li><a href='/x'>Contact us</a></ul></nav>"
                + "<article><h1>Council meets</h1><h2>In the capital</h2>"
                + PARAGRAPH.repeat(4)
                + "<p>It spent 2&nbsp;000 on pa&shy;per.<br><br>Then   it\nleft.</p></article>"
                + "<footer><p>All rights reserved, subscribe now</p></footer></body></html>");
    assertThat(extract.text())
        .contains("excluded.\n\nThe council,")
        .contains("2\u00a0000 on pa\u00adper.")
        .contains("Then it left.")
        .doesNotContain("Contact")
        .doesNotContain("subscribe")
        .doesNotContain("\n\n\n");
    assertThat(extract.language()).isEqualTo("en");
  }

  @Test
  void linkedDataComeFirst() throws RefusedException {
    Metadata metadata =
        read("""
            <html><head><title>Something</title>
            <meta property="og:title" content="Other">
            <meta property="article:published_time" content="2023-02-02">
            <link rel="canonical" href="https://example.org/met">
            <script type="application/ld+json">{"@graph":[{"@type":"WebSite","name":"x"},
            {"@type":["NewsArticle"],"headline":"Council meets","datePublished":
            "2023-01-09T22:00:00-05:00","author":[{"name":"A. Name"},{"name":"B. Name"}],
            "publisher":{"name":"The Example"}}]}</script></head><body>
            """
                + PARAGRAPH)
            .embedded();
    assertThat(metadata)
        .isEqualTo(
            new Metadata(
                known("The Example"),
                known("A. Name, B. Name"),
                known("Council meets"),
                known("https://example.org/met"),
                null,
                known(DateRange.parse("2023-01-09"))));
  }

  @Test
  void metaTagsAndElementsServeToo() throws RefusedException {
    Metadata metadata =
        read("<html><head><title>Council meets - The Example</title>"
                + "<meta property='og:site_name' content='The Example'>"
                + "<script type='application/ld+json'>{broken</script></head><body>"
                + "<p class='byline'>By A. Name</p><time datetime='2023-01-09'>Monday</time>"
                + PARAGRAPH)
            .embedded();
    assertThat(metadata.title()).isEqualTo(known("Council meets"));
    assertThat(metadata.author()).isEqualTo(known("A. Name"));
    assertThat(metadata.publisher()).isEqualTo(known("The Example"));
    assertThat(metadata.published()).isEqualTo(known(DateRange.parse("2023-01-09")));
  }

  @Test
  void timesThatDisagreeAreNoDate() throws RefusedException {
    Metadata metadata =
        read("<body><time datetime='2023-01-09'></time><time datetime='2023-01-10'></time>"
                + PARAGRAPH)
            .embedded();
    assertThat(metadata).isEqualTo(Metadata.UNKNOWN);
  }

  @Test
  void aShortPageIsReadWhole() throws RefusedException {
    assertThat(read("<body><nav>Home</nav><h1>Notice</h1><p>The council met.</p>").text())
        .isEqualTo("Notice\n\nThe council met.");
  }

  @Test
  void theDeclaredEncodingIsBelieved() throws RefusedException {
    String page = "<html><head><meta charset='windows-1252'></head><p>La sesión del año</p>";
    Extract extract = READER.read(page.getBytes(Charset.forName("windows-1252")));
    assertThat(extract.text()).isEqualTo("La sesión del año");
    assertThat(extract.mediaType()).isEqualTo("text/html; charset=windows-1252");
  }

  @Test
  void deepNestingIsNoTrouble() throws RefusedException {
    String page = "<body>" + "<div>".repeat(20_000) + "The council met.";
    assertThat(read(page).text()).isEqualTo("The council met.");
  }

  private static <T> Known<T> known(T value) {
    return new Known<>(value, Origin.EMBEDDED);
  }
}
