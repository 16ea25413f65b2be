package org.nightdesk.summarizer.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Articles that tell one event.
 *
 * @param id      the smallest article id among its members: the same for any order of the input
 * @param members at least one, sorted by article id
 */
public record Story(String id, List<Member> members) {

    public Story {
        members = List.copyOf(members);
    }

    /**
     * An article's place in a story.
     *
     * @param articleId the article
     * @param copyOf    the article of the same story whose text it reprints, or null if it is an account of its own
     */
    public record Member(String articleId, @Nullable String copyOf) {}
}
