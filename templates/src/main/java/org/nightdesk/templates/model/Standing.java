package org.nightdesk.templates.model;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What gives a story its place: the facts behind the line "why here".
 *
 * @param outlets   outlets that carry it with a text of their own; reprints of one text count once
 * @param accounts  articles with a text of their own
 * @param reprints  articles that reprint one of those texts
 * @param day       1 for a new story, 3 for one that had a story in two earlier editions
 * @param latest    when the youngest of its articles was published, or null if none says
 * @param storyline the storyline whose page in the archive tells all its days, or null for a new story, which has none yet
 * @param watched   the terms of the reader's watchlist that it holds, as the reader wrote them
 * @param rank      how its place was reckoned, or null where that is not known
 */
public record Standing(int outlets, int accounts, int reprints, int day, @Nullable Instant latest,
        @Nullable String storyline, List<String> watched, @Nullable Rank rank) {

    public Standing {
        // Documents that were stored before there was a watchlist name none.
        watched = watched == null ? List.of() : List.copyOf(watched);
    }

    /** A story without a page of its own, of which nobody knows how it was ranked. */
    public Standing(int outlets, int accounts, int reprints, int day, @Nullable Instant latest) {
        this(outlets, accounts, reprints, day, latest, null, List.of(), null);
    }
}
