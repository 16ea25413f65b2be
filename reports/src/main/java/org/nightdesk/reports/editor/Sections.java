package org.nightdesk.reports.editor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nightdesk.reports.model.SectionProfile;
import org.nightdesk.reports.model.StoryFile;
import org.nightdesk.templates.model.PartKind;
import org.nightdesk.templates.model.Section;

/**
 * The reader's sections in the reader's order, filled from the most important story down. A section that has a length of its
 * own keeps to it; what it has no room for may still be told in brief. No source fills the page with what it alone tells as
 * long as others have something to tell.
 */
final class Sections implements SectionBuilder {

    private static final int SENTENCES = 2;
    private static final int WORDS = 50;
    private static final double SHARE = 0.88;

    /** More stories that one source alone tells come behind those of the others. */
    private static final int MOST_OF_ONE_SOURCE = 4;

    private final List<SectionProfile> profiles;
    private final SectionDesk desk;
    private final StoryWriter writer;
    private final Map<String, Integer> room = new HashMap<>();
    private final Map<String, List<Draft>> taken = new LinkedHashMap<>();
    private List<Section> printed = List.of();

    Sections(List<SectionProfile> profiles, StoryWriter writer) {
        this.profiles = profiles;
        this.desk = new SectionDesk(profiles);
        this.writer = writer;
        for (SectionProfile profile : profiles) {
            if (profile.words() != null) {
                room.put(profile.name(), profile.words());
            }
        }
    }

    @Override
    public PartKind kind() {
        return PartKind.SECTIONS;
    }

    @Override
    public void take(Copy copy) {
        Map<String, Integer> alone = new HashMap<>();
        List<StoryFile> later = new ArrayList<>();
        for (StoryFile story : copy.left()) {
            String only = onlySource(story);
            if (only != null && alone.getOrDefault(only, 0) == MOST_OF_ONE_SOURCE) {
                later.add(story);
            } else if (take(story, copy) && only != null) {
                alone.merge(only, 1, Integer::sum);
            }
        }
        later.forEach(story -> take(story, copy));
    }

    private boolean take(StoryFile story, Copy copy) {
        if (copy.room(SHARE) <= 0) {
            return false;
        }
        Draft draft = draft(story);
        if (draft.quotes().isEmpty() || draft.words() > copy.room(SHARE)) {
            return false;
        }
        String section = desk.section(story).orElse(Section.OTHER);
        if (draft.words() > room.getOrDefault(section, Integer.MAX_VALUE)) {
            return false;
        }
        room.computeIfPresent(section, (name, words) -> words - draft.words());
        taken.computeIfAbsent(section, name -> new ArrayList<>()).add(draft);
        copy.take(draft);
        copy.tell(draft);
        return true;
    }

    /** The source of a story that no other tells, or null. */
    private static @Nullable String onlySource(StoryFile story) {
        List<String> sources = story.articles().stream().map(article -> article.article().source()).distinct().toList();
        return sources.size() == 1 ? sources.getFirst() : null;
    }

    /** A story as it would be told in its section. */
    Draft draft(StoryFile story) {
        return writer.draft(story, SENTENCES, WORDS);
    }

    @Override
    public void print(StoryWriter to) {
        List<Section> sections = new ArrayList<>();
        profiles.forEach(profile -> print(profile.name(), profile.title(), to, sections));
        print(Section.OTHER, "", to, sections);
        printed = sections;
    }

    private void print(String name, String title, StoryWriter to, List<Section> sections) {
        List<Draft> drafts = taken.get(name);
        if (drafts != null) {
            sections.add(new Section(name, title, drafts.stream().map(draft -> to.print(draft, false)).toList()));
        }
    }

    List<Section> printed() {
        return printed;
    }
}
