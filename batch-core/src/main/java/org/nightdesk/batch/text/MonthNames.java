package org.nightdesk.batch.text;

import java.text.Normalizer;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Month names and their short forms in the languages that feeds are written in. */
final class MonthNames {

    private static final List<TextStyle> STYLES = List.of(TextStyle.FULL, TextStyle.SHORT, TextStyle.FULL_STANDALONE,
            TextStyle.SHORT_STANDALONE);

    /** English first: where two languages share a word, the earlier one keeps it. */
    private static final List<String> LANGUAGES = List.of("en", "en-GB", "de", "de-AT", "fr", "es", "it", "pt", "nl",
            "da", "nb", "sv", "fi", "pl", "cs", "hu", "ro", "tr", "id", "el", "ru", "uk");

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");

    private static final Map<String, Integer> MONTHS = new HashMap<>();

    static {
        for (String language : LANGUAGES) {
            Locale locale = Locale.forLanguageTag(language);
            for (Month month : Month.values()) {
                for (TextStyle style : STYLES) {
                    String name = month.getDisplayName(style, locale).toLowerCase(Locale.ROOT).replace(".", "");
                    if (name.length() >= 3) {
                        MONTHS.putIfAbsent(name, month.getValue());
                        MONTHS.putIfAbsent(bare(name), month.getValue());
                    }
                }
            }
        }
    }

    private MonthNames() {}

    /** The month of a lower-case word without its full stop, 1 to 12, or 0 where it is none. */
    static int month(String word) {
        Integer month = MONTHS.get(word);
        return month != null ? month : MONTHS.getOrDefault(bare(word), 0);
    }

    /** Without accents, which are often left out or added. */
    private static String bare(String name) {
        return ACCENTS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
    }
}
