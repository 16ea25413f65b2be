package org.nightdesk.batch.text;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Month names and their short forms in the languages that feeds are written in. */
final class MonthNames {

    private static final List<TextStyle> STYLES = List.of(TextStyle.FULL, TextStyle.SHORT, TextStyle.FULL_STANDALONE,
            TextStyle.SHORT_STANDALONE);

    /** English first: where two languages share a word, the earlier one keeps it. */
    private static final List<String> LANGUAGES = List.of("en", "en-GB", "de", "de-AT", "fr", "es", "it", "pt", "nl",
            "da", "nb", "sv", "fi", "pl", "cs", "hu", "ro", "tr", "id", "el", "ru", "uk");

    private static final Map<String, Integer> MONTHS = new HashMap<>();

    static {
        for (String language : LANGUAGES) {
            Locale locale = Locale.forLanguageTag(language);
            for (Month month : Month.values()) {
                for (TextStyle style : STYLES) {
                    String name = month.getDisplayName(style, locale).toLowerCase(Locale.ROOT).replace(".", "");
                    if (name.length() >= 3) {
                        MONTHS.putIfAbsent(name, month.getValue());
                    }
                }
            }
        }
    }

    private MonthNames() {}

    /** The month of a lower-case word without its full stop, 1 to 12, or 0 where it is none. */
    static int month(String word) {
        return MONTHS.getOrDefault(word, 0);
    }
}
