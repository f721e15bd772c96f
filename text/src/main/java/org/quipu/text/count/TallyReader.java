package org.quipu.text.count;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.quipu.core.document.Language;
import org.quipu.text.annotate.Annotated;
import org.quipu.text.annotate.Sentence;
import org.quipu.text.coding.Tally;

/**
 * The killed, injured and detained of a document's own main incident. Figures of the head of the
 * text lead; persons told of one by one are told apart and counted where no figure says more; those
 * who were hit and not killed are injured.
 */
public final class TallyReader {
  private static final Map<Language, TallyReader> LOADED = new ConcurrentHashMap<>();

  private final CountReader reader;

  private TallyReader(CountReader reader) {
    this.reader = reader;
  }

  public static TallyReader of(Language language) {
    return LOADED.computeIfAbsent(language, one -> new TallyReader(CountReader.of(one)));
  }

  /** A title in the form in which {@link #tally} wants it annotated. */
  public static String headline(String title) {
    return Headline.plain(title);
  }

  /**
   * @param title of the document where it is not part of the text, else null
   * @return null where nobody is said to be killed, injured or detained
   */
  public @Nullable Tally tally(Annotated text, @Nullable Annotated title) {
    List<Sentence> sentences = new ArrayList<>();
    if (title != null) {
      sentences.addAll(title.sentences());
    }
    int head = sentences.size();
    sentences.addAll(text.sentences());
    Casualties reading = new Casualties(reader);
    for (int i = 0; i < sentences.size(); i++) {
      reading.read(sentences.get(i), i, i < head);
    }
    return reading.tally();
  }
}
