package org.nightdesk.batch.extract;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.nightdesk.templates.model.ArticleForm;

/** What became of a raw article. */
public sealed interface Extraction {

    /**
     * A clean article. All texts are plain Unicode: NFC, no control characters, no markup.
     *
     * @param title     one line, may be empty
     * @param byline    who wrote it, or null
     * @param outlet    the outlet as it is printed, never empty
     * @param url       canonical address, http or https, or null
     * @param published when it was published, or null if nobody says
     * @param modified  when it was last changed, or null
     * @param language  BCP 47 tag as the page states it, or null
     * @param image     what the lead image shows, in the words of its page, or null
     * @param form      what it is, where it is not simply an article, or null
     * @param text      paragraphs divided by a blank line, headings and list items as lines of their own; never blank
     */
    record Extracted(String title, @Nullable String byline, String outlet, @Nullable String url,
            @Nullable Instant published, @Nullable Instant modified, @Nullable String language, @Nullable String image,
            @Nullable ArticleForm form, String text)
            implements
                Extraction {

        /** The same article as one of that form. */
        public Extracted as(ArticleForm other) {
            return new Extracted(title, byline, outlet, url, published, modified, language, image, other, text);
        }
    }

    /**
     * Nothing that could be quoted.
     *
     * @param reason a short fixed phrase such as {@code no article text}, fit to be counted by
     */
    record Rejected(String reason) implements Extraction {}
}
