package org.quipu.text.open;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.dankito.readability4j.Readability4J;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;
import org.quipu.core.document.Metadata;

/** Web pages: the article without menus and advertising, and what the page says about it. */
final class HtmlReader {
  private static final Pattern CHARSET =
      Pattern.compile(
          "<meta[^>]{0,200}charset\\s*=\\s*[\"']?([\\w.:-]+)", Pattern.CASE_INSENSITIVE);
  private static final int CHARSET_WITHIN = 4_096;

  /** What surrounds an article, for pages in which none is found. */
  private static final String SURROUNDINGS =
      "nav, header nav, footer, aside, form, dialog, [role=navigation], [hidden]";

  /** An article that holds less than this share of the page's words was not found. */
  private static final double LEAST_SHARE = 0.1;

  private static final int SHORT_PAGE = 1_000;
  private static final int DEEPEST = 500;

  private final DateForms dates;

  HtmlReader(DateForms dates) {
    this.dates = dates;
  }

  Extract read(byte[] bytes) throws RefusedException {
    Decoded decoded = Decoded.of(bytes, declaredCharset(bytes));
    Document page = Jsoup.parse(decoded.text());
    Metadata metadata = HtmlMetadata.of(page, dates);
    String language = page.select("html").attr("lang");
    String text = text(page);
    if (text.isBlank()) {
      throw new RefusedException(
          Reason.NO_TEXT,
          "the page has no text",
          "if it shows some in a browser, save the page from there when it has loaded");
    }
    return new Extract(
        text,
        "text/html; charset=" + decoded.charset().name(),
        metadata,
        language.isBlank() ? null : language,
        null);
  }

  private static @Nullable String declaredCharset(byte[] bytes) {
    String head =
        new String(bytes, 0, Math.min(bytes.length, CHARSET_WITHIN), StandardCharsets.ISO_8859_1);
    Matcher matcher = CHARSET.matcher(head);
    return matcher.find() ? matcher.group(1) : null;
  }

  private static String article(Document page) {
    Element article = new Readability4J("", page).parse().getArticleContent();
    return article == null ? "" : HtmlText.of(article);
  }

  /** The search for the article takes time by the square of the depth. */
  private static boolean isDeep(Document page) {
    boolean[] deep = {false};
    page.filter(
        (node, depth) -> {
          deep[0] |= depth > DEEPEST;
          return deep[0] ? NodeFilter.FilterResult.STOP : NodeFilter.FilterResult.CONTINUE;
        });
    return deep[0];
  }

  private static String text(Document page) {
    Document rest = page.clone();
    rest.select(SURROUNDINGS).remove();
    String all = HtmlText.of(rest.body());
    if (all.length() < SHORT_PAGE && !all.isBlank()) {
      return all; // the search for the article has too little to go by
    }
    String found = isDeep(page) ? "" : article(page);
    return found.length() < LEAST_SHARE * all.length() ? all : found;
  }
}
