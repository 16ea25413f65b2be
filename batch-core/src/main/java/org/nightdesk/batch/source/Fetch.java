package org.nightdesk.batch.source;

import java.util.List;

/**
 * What one reading of a source gave.
 *
 * @param articles   in the source's own order (files by path), each once; whether they are new is for the store to say
 * @param validators to be shown at the next reading
 * @param unchanged  whether the server said that nothing has changed since; then there are no articles
 * @param rejections what could not be read, in the same order
 * @param advice     what the server said of the next time
 */
public record Fetch(List<RawArticle> articles, Validators validators, boolean unchanged, List<Rejection> rejections,
        Advice advice) {

    public Fetch {
        articles = List.copyOf(articles);
        rejections = List.copyOf(rejections);
    }

    static Fetch of(List<RawArticle> articles, List<Rejection> rejections) {
        return new Fetch(articles, Validators.NONE, false, rejections, Advice.NONE);
    }

    static Fetch unchangedSince(Validators validators, Advice advice) {
        return new Fetch(List.of(), validators, true, List.of(), advice);
    }

    /** The same, with what could not be read. */
    Fetch with(List<Rejection> problems) {
        return new Fetch(articles, validators, unchanged, problems, advice);
    }

    /** The same, to be asked for in full again. */
    public Fetch withoutValidators() {
        return new Fetch(articles, Validators.NONE, false, rejections, advice);
    }
}
