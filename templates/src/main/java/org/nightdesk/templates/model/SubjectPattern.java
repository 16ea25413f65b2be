package org.nightdesk.templates.model;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The subject of a message as an operator wrote it: a line of text with placeholders such as {@code {headline}}.
 *
 * @param text one line, with at least one visible character
 */
public record SubjectPattern(String text) {

    /** What may stand in it: briefing, date in few letters, first headline, edition, stories, minutes to read. */
    public static final List<String> PLACEHOLDERS = List.of("title", "date", "headline", "edition", "stories",
            "minutes");

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}]*)}");

    /** Throws an {@link IllegalArgumentException} that says what is wrong with it. */
    public SubjectPattern {
        if (text.isBlank() || text.codePoints().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("must be one line of text");
        }
        Matcher placeholders = PLACEHOLDER.matcher(text);
        while (placeholders.find()) {
            if (!PLACEHOLDERS.contains(placeholders.group(1))) {
                throw new IllegalArgumentException("'" + placeholders.group() + "' is not one of {"
                        + String.join("}, {", PLACEHOLDERS) + "}");
            }
        }
    }

    /** Whether a placeholder stands in it. */
    public boolean has(String placeholder) {
        return text.contains("{" + placeholder + "}");
    }

    /** Puts values in, each as it is: what looks like a placeholder in a value stays. */
    public String fill(Map<String, String> values) {
        return PLACEHOLDER.matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(values.getOrDefault(found.group(1), "")));
    }
}
