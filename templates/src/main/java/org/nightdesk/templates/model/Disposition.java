package org.nightdesk.templates.model;

import org.jspecify.annotations.Nullable;

/**
 * What became of an article that belongs to one of the edition's stories.
 *
 * @param articleId the article
 * @param storyId   its story
 * @param kind      what became of it
 * @param copyOf    for a duplicate the article whose text it reprints, else null
 * @param reason    for an article held back why, else null
 */
public record Disposition(String articleId, String storyId, Kind kind, @Nullable String copyOf,
        @Nullable HoldReason reason) {

    /** The ways an article of a story can go. */
    public enum Kind {
        /** A sentence of it is quoted, or its title is a headline. */
        PRINTED,
        /** Another account of a printed story. */
        GROUPED,
        /** It reprints another article of its story. */
        DUPLICATE,
        /** Its story is not printed. */
        HELD_BACK
    }
}
