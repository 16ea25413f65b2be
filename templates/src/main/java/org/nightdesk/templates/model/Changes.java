package org.nightdesk.templates.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What changed since the edition before.
 *
 * @param since  the date of that edition, or null if this is the first one; then all else is empty
 * @param begun  how many of the stories on the page are new
 * @param fresh  the first few of these
 * @param moved  running stories with news, most important first
 * @param quiet  stories of the edition before that nobody told any further
 */
public record Changes(@Nullable LocalDate since, int begun, List<NewStory> fresh, List<MovedStory> moved,
        List<QuietStory> quiet) {

    /** Nothing to compare with. */
    public static final Changes NONE = new Changes(null, 0, List.of(), List.of(), List.of());

    public Changes {
        fresh = List.copyOf(fresh);
        moved = List.copyOf(moved);
        quiet = List.copyOf(quiet);
    }

    /** Whether nothing moved and nothing went quiet: then the part is left out. */
    public boolean nothing() {
        return moved.isEmpty() && quiet.isEmpty();
    }

    /** Every quotation of the part, in reading order. */
    List<QuotedSentence> quotes() {
        List<QuotedSentence> all = new ArrayList<>();
        for (MovedStory story : moved) {
            if (!story.told() && story.headline().quote() != null) {
                all.add(story.headline().quote());
            }
            for (FigureMoved figure : story.figures()) {
                all.add(figure.before());
                all.add(figure.after());
            }
            all.addAll(story.sentences());
        }
        for (QuietStory story : quiet) {
            if (story.headline().quote() != null) {
                all.add(story.headline().quote());
            }
        }
        return all;
    }
}
