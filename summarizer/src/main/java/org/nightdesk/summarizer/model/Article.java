package org.nightdesk.summarizer.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One article as it is quoted.
 *
 * @param id        unique, and the same for the same article in every run: order and ties are decided by it
 * @param title     one line, may be empty
 * @param text      clean text: paragraphs divided by a blank line, headings and list items as lines of their own; all
 *                  offsets count in its UTF-16 units
 * @param source    the outlet that tells it, as it is printed; never empty
 * @param url       where a reader finds it, http or https, or null
 * @param published when it was published, or null if the source does not say
 */
public record Article(String id, String title, String text, String source, @Nullable String url,
        @Nullable Instant published) {}
