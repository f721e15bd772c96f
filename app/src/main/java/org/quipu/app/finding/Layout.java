package org.quipu.app.finding;

/** How a page of findings is set: for a terminal or as Markdown. */
enum Layout {
  TEXT {
    @Override
    String title(String words) {
      return words + "\n" + "=".repeat(words.codePointCount(0, words.length())) + "\n";
    }

    @Override
    String section(String words) {
      return "\n" + words.toUpperCase(java.util.Locale.ROOT) + "\n";
    }

    @Override
    String heading(String words) {
      return "\n" + words + "\n";
    }

    @Override
    String item(int depth, String words) {
      String margin = "  ".repeat(depth);
      return Wrapped.lines(words, margin, margin + "  ") + "\n";
    }

    @Override
    String strong(String words) {
      return words;
    }
  },

  MARKDOWN {
    @Override
    String title(String words) {
      return "# " + words + "\n\n";
    }

    @Override
    String section(String words) {
      return "\n## " + words + "\n\n";
    }

    @Override
    String heading(String words) {
      return "\n### " + words + "\n\n";
    }

    @Override
    String item(int depth, String words) {
      return "  ".repeat(depth - 1)
          + "- "
          + words.replace("*", "\\*").replace("\u0001", "**")
          + "\n";
    }

    @Override
    String strong(String words) {
      return "\u0001" + words + "\u0001";
    }
  };

  abstract String title(String words);

  abstract String section(String words);

  abstract String heading(String words);

  /**
   * @param depth from 1
   */
  abstract String item(int depth, String words);

  /** Words that catch the eye, within an item. */
  abstract String strong(String words);
}
