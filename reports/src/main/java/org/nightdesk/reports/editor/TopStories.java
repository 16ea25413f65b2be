package org.nightdesk.reports.editor;

import java.util.ArrayList;
import java.util.List;
import org.nightdesk.reports.model.StoryFile;
import org.nightdesk.templates.model.PartKind;
import org.nightdesk.templates.model.StoryBlock;

/** The stories that several outlets carry, told at length; on a day that has few of these, the next in rank. */
final class TopStories implements SectionBuilder {

    private static final int MOST = 5;
    private static final int LEAST = 3;
    private static final int LEAST_WORDS = 40;
    private static final int MOST_WORDS = 110;
    private static final int SENTENCES = 3;
    private static final double SHARE = 0.45;

    private final StoryWriter writer;
    private final List<Draft> taken = new ArrayList<>();
    private List<StoryBlock> printed = List.of();

    TopStories(StoryWriter writer) {
        this.writer = writer;
    }

    @Override
    public PartKind kind() {
        return PartKind.TOP_STORIES;
    }

    @Override
    public void take(Copy copy) {
        List<StoryFile> stories = copy.left();
        int each = Math.clamp(copy.room(SHARE) / Math.clamp(stories.size(), 1, MOST), LEAST_WORDS, MOST_WORDS);
        for (StoryFile story : stories) {
            if (taken.size() == MOST || (taken.size() >= LEAST && outlets(story) < 2)) {
                break;
            }
            Draft draft = writer.draft(story, SENTENCES, each);
            if (!draft.quotes().isEmpty() && (taken.isEmpty() || draft.words() <= copy.room(SHARE))) {
                taken.add(draft);
                copy.take(draft);
            }
        }
        taken.forEach(copy::tell);
    }

    @Override
    public void print(StoryWriter to) {
        printed = taken.stream().map(draft -> to.print(draft, true)).toList();
    }

    List<StoryBlock> printed() {
        return printed;
    }

    private static long outlets(StoryFile story) {
        return story.articles().stream().map(article -> article.article().source()).distinct().count();
    }
}
