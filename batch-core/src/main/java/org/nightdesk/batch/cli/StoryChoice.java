package org.nightdesk.batch.cli;

import java.util.List;
import org.nightdesk.batch.desk.NightDesk;
import org.nightdesk.batch.store.EditionKey;
import org.nightdesk.batch.storyline.StoryView;

/** Which story of an edition a reader means: by its id, by the beginning of it, or by its number in the order of rank. */
final class StoryChoice {

    private static final int SHORTEST_ID = 4;

    private StoryChoice() {}

    static StoryView find(NightDesk desk, EditionKey key, String wanted) {
        if (desk.document(key).isEmpty()) {
            throw new CommandFailure(ExitCode.TRY_LATER,
                    "the edition " + key + " is not composed yet: `nightdesk restart` goes on with it");
        }
        List<StoryView> stories = desk.stories(key);
        List<StoryView> meant = stories.stream().filter(story -> means(wanted, story)).toList();
        if (meant.size() == 1) {
            return meant.getFirst();
        }
        throw new CommandFailure(ExitCode.USAGE, (meant.isEmpty() ? "no story '" : "more than one story '")
                + Terminal.plain(wanted) + "' in " + key + ": `nightdesk story` lists them");
    }

    private static boolean means(String wanted, StoryView story) {
        return wanted.length() < SHORTEST_ID
                ? wanted.equals(Integer.toString(story.number()))
                : story.id().startsWith(wanted);
    }

    /** As much of an id as tells it from others. */
    static String shortId(String id) {
        return id.substring(0, Math.min(8, id.length()));
    }
}
