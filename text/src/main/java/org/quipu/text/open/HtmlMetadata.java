package org.quipu.text.open;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.quipu.core.document.Known;
import org.quipu.core.document.Metadata;
import org.quipu.core.document.Origin;
import org.quipu.core.time.DateRange;

/**
 * What a page says about its article, the most careful statement first: schema.org linked data,
 * then meta tags (Open Graph, Dublin Core, citation tags), then the page's own elements.
 */
final class HtmlMetadata {
  private static final String[] PUBLISHED = {
    "article:published_time",
    "og:article:published_time",
    "datePublished",
    "citation_publication_date",
    "citation_date",
    "DC.date.issued",
    "dcterms.issued",
    "DC.date",
    "dcterms.date",
    "date",
    "pubdate",
    "publish-date",
    "publication_date",
    "parsely-pub-date",
    "sailthru.date"
  };
  private static final Pattern BY = Pattern.compile("^(?iu:by|por)\\s+");
  private static final Pattern SITE_AT_END = Pattern.compile("\\s+[|–—-]\\s+([^|–—]{2,40})$");
  private static final int LONGEST_NAME = 120;

  private final Document page;
  private final DateForms dates;
  private final JsonNode article;

  private HtmlMetadata(Document page, DateForms dates) {
    this.page = page;
    this.dates = dates;
    this.article = linkedArticle();
  }

  static Metadata of(Document page, DateForms dates) {
    HtmlMetadata html = new HtmlMetadata(page, dates);
    String site = first(html.name(html.article.path("publisher")), html.meta("og:site_name"));
    return new Metadata(
        known(first(site, html.meta("publisher"), html.meta("DC.publisher"))),
        known(html.author()),
        known(html.title(site)),
        known(html.url()),
        null,
        known(html.published()));
  }

  private static <T> @Nullable Known<T> known(@Nullable T value) {
    return value == null ? null : new Known<>(value, Origin.EMBEDDED);
  }

  private @Nullable String title(@Nullable String site) {
    String title =
        first(article.path("headline").asText(""), meta("og:title"), meta("citation_title"));
    if (title != null) {
      return title;
    }
    List<Element> headings = page.select("h1");
    if (headings.size() == 1 && !headings.get(0).text().isBlank()) {
      return headings.get(0).text().strip();
    }
    String whole = page.title().strip();
    var end = SITE_AT_END.matcher(whole);
    if (site != null && end.find() && end.group(1).equalsIgnoreCase(site)) {
      return whole.substring(0, end.start());
    }
    return whole.isEmpty() ? null : whole;
  }

  private @Nullable String author() {
    String author =
        first(
            name(article.path("author")),
            meta("author"),
            meta("citation_author"),
            meta("DC.creator"),
            text("[rel=author], [itemprop=author] [itemprop=name], [itemprop=author], .byline"));
    if (author == null || author.contains("://") || author.length() > LONGEST_NAME) {
      return null;
    }
    return BY.matcher(author).replaceFirst("");
  }

  private @Nullable String url() {
    Element canonical = page.selectFirst("link[rel=canonical][href^=http]");
    String url = first(canonical == null ? null : canonical.attr("href"), meta("og:url"));
    return url != null && url.startsWith("http") ? url : null;
  }

  private @Nullable DateRange published() {
    DateRange linked = date(article.path("datePublished").asText(""));
    if (linked != null) {
      return linked;
    }
    for (String name : PUBLISHED) {
      String content = meta(name);
      DateRange date = content == null ? null : date(content);
      if (date != null) {
        return date;
      }
    }
    DateRange marked =
        time("time[itemprop=datePublished], time[pubdate], [itemprop=datePublished]");
    return marked != null ? marked : time("time[datetime]");
  }

  /** The date of these elements, where they agree on one: comments and teasers have theirs too. */
  private @Nullable DateRange time(String query) {
    Set<String> found = new TreeSet<>();
    for (Element element : page.select(query)) {
      if (element.closest("aside, footer, nav, [class*=comment], [class*=related]") == null) {
        String value = first(element.attr("datetime"), element.attr("content"), element.text());
        DateRange date = value == null ? null : date(value);
        if (date != null) {
          found.add(date.toString());
        }
      }
    }
    return found.size() == 1 ? DateRange.parse(found.iterator().next()) : null;
  }

  private @Nullable DateRange date(String written) {
    DateRange iso = Json.date(written);
    boolean spanish = page.select("html").attr("lang").startsWith("es");
    return iso != null ? iso : dates.alone(written, spanish);
  }

  private @Nullable String meta(String name) {
    String quoted = name.replace("\"", "");
    Element tag =
        page.selectFirst(
            "meta[property=\"%s\"], meta[name=\"%s\"], meta[itemprop=\"%s\"]"
                .formatted(quoted, quoted, quoted));
    return tag == null ? null : first(tag.attr("content"));
  }

  private @Nullable String text(String query) {
    Element element = page.selectFirst(query);
    return element == null ? null : first(element.text());
  }

  /** A name, a thing with a name, or several of them. */
  private @Nullable String name(JsonNode node) {
    if (node.isTextual()) {
      return first(node.asText());
    }
    if (node.isArray()) {
      StringBuilder names = new StringBuilder();
      for (JsonNode member : node) {
        String name = name(member);
        if (name != null) {
          names.append(names.isEmpty() ? "" : ", ").append(name);
        }
      }
      return first(names.toString());
    }
    return first(node.path("name").asText(""));
  }

  /** The schema.org article of the page, a missing node where there is none. */
  private JsonNode linkedArticle() {
    for (Element script : page.select("script[type=application/ld+json]")) {
      Deque<JsonNode> waiting = new ArrayDeque<>();
      try {
        waiting.add(Json.parse(script.data()));
      } catch (Json.BadJsonException e) {
        continue; // pages are full of these, and the text is there all the same
      }
      while (!waiting.isEmpty()) {
        JsonNode node = waiting.poll();
        if (isArticle(node.path("@type"))) {
          return node;
        }
        if (node.isArray()) {
          node.forEach(waiting::add);
        } else if (node.path("@graph").isArray()) {
          node.path("@graph").forEach(waiting::add);
        }
      }
    }
    return MissingNode.getInstance();
  }

  private static boolean isArticle(JsonNode type) {
    if (type.isArray()) {
      for (JsonNode member : type) {
        if (isArticle(member)) {
          return true;
        }
      }
    }
    return type.asText("").endsWith("Article")
        || Set.of("BlogPosting", "Report", "LiveBlogPosting").contains(type.asText(""));
  }

  private static @Nullable String first(@Nullable String... values) {
    for (String value : values) {
      if (value != null && !value.isBlank()) {
        return value.strip();
      }
    }
    return null;
  }
}
