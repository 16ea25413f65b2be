package org.nightdesk.reports.editor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nightdesk.reports.model.StoryFile;

/** The stories that are still to be had, the words that are still free, and what was taken so far. */
final class Copy {

    private final int length;
    private final List<StoryFile> left;
    private final List<SectionBuilder> builders;
    private final Map<String, Draft> taken = new HashMap<>();
    private @Nullable Draft first;
    private int words;

    /**
     * @param length   the words of the whole briefing
     * @param stories  highest rank first
     * @param builders hear of each story that will be told with sentences
     */
    Copy(int length, List<StoryFile> stories, List<SectionBuilder> builders) {
        this.length = length;
        this.left = new ArrayList<>(stories);
        this.builders = builders;
    }

    /** The stories that no part has taken, highest rank first. */
    List<StoryFile> left() {
        return List.copyOf(left);
    }

    /** The words that are free while the briefing is filled up to a share of its length. */
    int room(double share) {
        return (int) (length * share) - words;
    }

    /** Takes a story. */
    void take(Draft draft) {
        left.remove(draft.file());
        taken.put(draft.file().story().id(), draft);
        words += draft.words();
        if (first == null && !draft.quotes().isEmpty()) {
            first = draft;
        }
    }

    /** Takes words beside those of a story. */
    void take(int more) {
        words += more;
    }

    /** Lets the other parts know of a story that was taken, with its sentences. */
    void tell(Draft draft) {
        builders.forEach(builder -> builder.told(draft, this));
    }

    /** The first story that was taken with sentences. */
    @Nullable
    Draft first() {
        return first;
    }

    /** The draft under which a story was taken, or null if it was left. */
    @Nullable
    Draft taken(StoryFile story) {
        return taken.get(story.story().id());
    }

    int words() {
        return words;
    }
}
