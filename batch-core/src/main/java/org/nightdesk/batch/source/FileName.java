package org.nightdesk.batch.source;

import java.time.Instant;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.nightdesk.batch.text.NewsDates;
import org.nightdesk.batch.text.PlainText;

/**
 * What the path of a file says about the article in it. The file's own time says nothing: copying would change it.
 *
 * @param path relative to the source's folder, parts divided by {@code /}
 */
record FileName(String path) {

    private static final Pattern DATED = Pattern.compile("^(\\d{4}-\\d{2}-\\d{2})(?:T(\\d{2})(\\d{2}))?(?!\\d)[-_. ]*");

    private static final Pattern ENDING = Pattern
            .compile("(?i)\\.(?:txt|html?|md|eml|jsonl|warc|xml|rss|atom)(?:\\.gz)?$");

    /** The lower-case ending without {@code .gz}, such as {@code .html}; empty for files that are no articles. */
    String ending() {
        Matcher ending = ENDING.matcher(path);
        if (!ending.find()) {
            return "";
        }
        String whole = ending.group().toLowerCase(Locale.ROOT);
        return whole.endsWith(".gz") ? whole.substring(0, whole.length() - 3) : whole;
    }

    /**
     * The date that the name begins with, {@code YYYY-MM-DD} or {@code YYYY-MM-DDTHHMM}, in UTC; a date without a time is
     * the beginning of that day, so that it belongs to the edition of that morning.
     */
    @Nullable
    Instant published() {
        Matcher dated = DATED.matcher(last());
        if (!dated.find()) {
            return null;
        }
        String day = dated.group(1);
        return NewsDates.parse(dated.group(2) == null ? day : day + "T" + dated.group(2) + ":" + dated.group(3));
    }

    /**
     * The outlet that the path names: its first sub-folder that is not a date ({@code harbour-post} is Harbour Post), else
     * the file itself, which then is an outlet of its own.
     */
    String outlet() {
        String[] parts = path.split("/", -1);
        for (int i = 0; i < parts.length - 1; i++) {
            if (!DATED.matcher(parts[i]).replaceFirst("").isEmpty()) {
                return readable(parts[i]);
            }
        }
        String stem = ENDING.matcher(last()).replaceFirst("");
        String undated = DATED.matcher(stem).replaceFirst("");
        return readable(undated.isEmpty() ? stem : undated);
    }

    private String last() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private static String readable(String name) {
        StringBuilder words = new StringBuilder();
        for (String word : PlainText.line(name.replaceAll("[-_.]+", " ")).split(" ", -1)) {
            int first = word.isEmpty() ? 0 : word.offsetByCodePoints(0, 1);
            words.append(words.isEmpty() ? "" : " ").append(word.substring(0, first).toUpperCase(Locale.ROOT))
                    .append(word.substring(first));
        }
        return words.isEmpty() ? name : words.toString();
    }
}
