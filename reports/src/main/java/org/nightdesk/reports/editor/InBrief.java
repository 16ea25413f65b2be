package org.nightdesk.reports.editor;

import java.util.ArrayList;
import java.util.List;
import org.nightdesk.reports.model.StoryFile;
import org.nightdesk.templates.model.BriefItem;
import org.nightdesk.templates.model.PartKind;

/** One line a story, for those that no other part has room for. */
final class InBrief implements SectionBuilder {

    private static final int MOST = 20;

    private final StoryWriter writer;
    private final List<Draft> taken = new ArrayList<>();
    private List<BriefItem> printed = List.of();

    InBrief(StoryWriter writer) {
        this.writer = writer;
    }

    @Override
    public PartKind kind() {
        return PartKind.IN_BRIEF;
    }

    @Override
    public void take(Copy copy) {
        for (StoryFile story : copy.left()) {
            if (taken.size() == MOST || copy.room(1) <= 0) {
                return;
            }
            Draft draft = writer.headlineOnly(story);
            if (draft.hasTitle() && draft.words() <= copy.room(1)) {
                taken.add(draft);
                copy.take(draft);
            }
        }
    }

    @Override
    public void print(StoryWriter to) {
        printed = taken.stream().map(to::printInBrief).toList();
    }

    List<BriefItem> printed() {
        return printed;
    }
}
