package org.quipu.text.open;

import java.util.regex.Pattern;

/** What stands around a date of publication in its line. */
enum DateShape {
  /** Nothing: "Published on Monday, 9 January 2023". */
  ALONE,
  /** "Lima, 9 January 2023". */
  PLACED,
  /** "Lima, 9 January 2023 (Agency) — The …". */
  PLACED_BEFORE_PROSE,
  /** "9 January 2023 — The …". */
  BEFORE_PROSE,
  /** "By A. Name | 9 January 2023". */
  BYLINE,
  /** Any words, a comma, dash or bracket, then the date. */
  APART,
  /** Any words, then the date. */
  LAST;

  /** Up to six capitalised words, with the small words that place names have. */
  private static final String PLACE =
      "\\p{Lu}[\\p{L}'’.-]*(?:[ ,/]{1,2}(?:\\(\\p{Lu}[\\p{L} ]{1,30}\\)"
          + "|de|del|la|las|los|el|y|of|the|and|\\p{Lu}[\\p{L}'’.-]*)){0,5}";

  private static final String TIME =
      "(?iu:(?:,?\\s+(?:at |a las )?\\d{1,2}[:.h]\\d\\d(?::\\d\\d)?(?:\\s*(?:[ap]\\.?m\\.?|h|hrs|hs))?"
          + "(?:\\s*[A-Z]{2,4})?)?)";
  private static final String AGENCY = "\\s*(?:\\([^)]{2,40}\\)\\s*)?";
  private static final String OPEN = "^[\\s(\\[*_#|–—-]*";
  private static final String CLOSE = "[\\s.)\\]*_|–—-]*$";
  private static final String DASH = "[.,:]?\\s*(?:--|[—–-])\\s*\\S";
  private static final String STOP = "[.:]\\s+\\p{Lu}";
  private static final String BY = "(?iu:by|por)\\s.{2,60}?[|,·•–—-]";

  /**
   * The pattern of a line of this shape.
   *
   * @param cues matches what may stand before the date, or nothing
   * @param date matches the date
   */
  Pattern around(String cues, String date) {
    String said = cues + date;
    return Pattern.compile(
        switch (this) {
          case ALONE -> OPEN + said + TIME + CLOSE;
          case PLACED -> OPEN + PLACE + "[,.)]\\s+" + AGENCY + said + TIME + CLOSE;
          case PLACED_BEFORE_PROSE ->
              OPEN
                  + PLACE
                  + "[,.:)]?\\s+"
                  + AGENCY
                  + said
                  + AGENCY
                  + "(?:"
                  + DASH
                  + "|"
                  + STOP
                  + ")";
          case BEFORE_PROSE -> OPEN + said + AGENCY + DASH;
          case BYLINE -> OPEN + "(?:" + BY + "|.{2,80}[|·•])\\s*" + said + TIME + CLOSE;
          case APART -> "[,(–—|:-]\\s*" + said + "[\\s)\\]*_|–—-]*$";
          case LAST -> "(?:^|[\\s,(–—|:-])" + said + CLOSE;
        });
  }
}
