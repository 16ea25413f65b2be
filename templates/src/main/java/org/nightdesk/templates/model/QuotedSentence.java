package org.nightdesk.templates.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A sentence, word for word as its source has it: {@code text} equals the article's clean text from {@code start} to
 * {@code end}.
 *
 * @param articleId the article that is quoted
 * @param start     offset of the first UTF-16 unit in the article's clean text
 * @param end       offset behind the last one
 * @param text      the quotation
 * @param marker    the number of the article among the sources, counted from 1
 * @param day       the edition that printed it, where a roll-up looks back; null elsewhere
 */
public record QuotedSentence(String articleId, int start, int end, String text, int marker,
        @Nullable LocalDate day) {

    public QuotedSentence {
        if (start < 0 || end - start != text.length()) {
            throw new IllegalArgumentException(
                    "span " + start + ".." + end + " of " + articleId + " is not as long as its text");
        }
    }

    /** A sentence of the edition itself. */
    public QuotedSentence(String articleId, int start, int end, String text, int marker) {
        this(articleId, start, end, text, marker, null);
    }

    /** The same sentence as that of an earlier edition. */
    public QuotedSentence on(LocalDate edition) {
        return new QuotedSentence(articleId, start, end, text, marker, edition);
    }
}
