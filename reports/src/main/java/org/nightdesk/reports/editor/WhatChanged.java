package org.nightdesk.reports.editor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nightdesk.reports.model.LastEdition;
import org.nightdesk.reports.model.StoryFile;
import org.nightdesk.summarizer.StoryDesk;
import org.nightdesk.summarizer.annotate.Words;
import org.nightdesk.summarizer.model.Citation;
import org.nightdesk.summarizer.model.FigureChange;
import org.nightdesk.templates.model.Briefing;
import org.nightdesk.templates.model.Changes;
import org.nightdesk.templates.model.FigureMoved;
import org.nightdesk.templates.model.Headline;
import org.nightdesk.templates.model.MovedStory;
import org.nightdesk.templates.model.NewStory;
import org.nightdesk.templates.model.PartKind;
import org.nightdesk.templates.model.QuietStory;
import org.nightdesk.templates.model.QuotedSentence;
import org.nightdesk.templates.model.Section;

/**
 * What is new, what moved and what went quiet since the edition before. Running stories are told here rather than in their
 * sections; of those among the top stories the figures that moved, or else one more sentence.
 */
final class WhatChanged implements SectionBuilder {

    private static final int MOST_MOVED = 8;
    private static final int MOST_FIGURES = 2;
    private static final int MOST_NEW = 5;
    private static final int MOST_QUIET = 5;
    private static final int SENTENCES = 2;
    private static final int WORDS = 45;
    private static final double SHARE = 0.65;

    private final StoryDesk desk;
    private final StoryWriter writer;
    private final Memory memory;
    private final @Nullable LastEdition last;
    private final List<Draft> top = new ArrayList<>();
    private final List<Moved> moved = new ArrayList<>();
    private final List<Draft> fresh = new ArrayList<>();
    private int begun;
    private Changes printed = Changes.NONE;

    WhatChanged(StoryDesk desk, StoryWriter writer, Memory memory, @Nullable LastEdition last) {
        this.desk = desk;
        this.writer = writer;
        this.memory = memory;
        this.last = last;
    }

    @Override
    public PartKind kind() {
        return PartKind.WHAT_CHANGED;
    }

    @Override
    public void told(Draft story, Copy copy) {
        if (!story.file().isRunning()) {
            fresh.add(story);
        } else if (moved.stream().noneMatch(other -> other.draft().equals(story))) {
            top.add(story);
        }
    }

    @Override
    public void take(Copy copy) {
        if (last == null) {
            return;
        }
        begun = (int) copy.left().stream().filter(story -> !story.isRunning()).count() + fresh.size();
        for (Draft story : List.copyOf(top)) {
            List<FigureChange> figures = figures(story, copy);
            List<Citation> more = figures.isEmpty()
                    ? writer.oneMore(story).filter(quote -> Words.count(quote.text()) <= copy.room(SHARE)).stream()
                            .toList()
                    : List.of();
            more.forEach(quote -> copy.take(Words.count(quote.text())));
            moved.add(new Moved(story, true, figures, more));
        }
        for (StoryFile story : copy.left()) {
            if (story.isRunning() && moved.size() < MOST_MOVED && copy.room(SHARE) > 0) {
                take(story, copy);
            }
        }
        for (LastEdition.Quiet quiet : last.quiet().subList(0, Math.min(MOST_QUIET, last.quiet().size()))) {
            headline(last.document(), quiet.storyId()).ifPresent(line -> copy.take(Words.count(line.text())));
        }
    }

    private void take(StoryFile story, Copy copy) {
        Draft draft = writer.draft(story, SENTENCES, WORDS);
        if (draft.quotes().isEmpty() || draft.words() > copy.room(SHARE)) {
            return;
        }
        copy.take(draft);
        Moved taken = new Moved(draft, false, figures(draft, copy), writer.told(draft));
        moved.add(taken);
        copy.tell(draft);
    }

    private List<FigureChange> figures(Draft story, Copy copy) {
        Set<String> told = story.quotes().stream().map(Citation::text).collect(Collectors.toSet());
        List<FigureChange> figures = new ArrayList<>();
        for (FigureChange change : desk.figureChanges(story.file().earlier(),
                StoryWriter.accounts(story.file()), told)) {
            int words = Words.count(change.before().text()) + Words.count(change.after().text());
            if (figures.size() < MOST_FIGURES && words <= copy.room(SHARE)) {
                figures.add(change);
                copy.take(words);
            }
        }
        return figures;
    }

    @Override
    public void print(StoryWriter to) {
        if (last == null) {
            return;
        }
        LocalDate since = last.document().masthead().date();
        List<MovedStory> stories = moved.stream().map(story -> print(story, to)).toList();
        List<NewStory> begun = fresh.stream().limit(MOST_NEW)
                .map(draft -> new NewStory(draft.file().story().id(), to.title(draft))).toList();
        List<QuietStory> quiet = new ArrayList<>();
        for (LastEdition.Quiet story : last.quiet()) {
            if (quiet.size() < MOST_QUIET) {
                headline(last.document(), story.storyId()).ifPresent(line -> quiet.add(new QuietStory(
                        story.storyline(), to.headline(last.document(), line), since, story.days())));
            }
        }
        printed = new Changes(since, this.begun, begun, stories, quiet);
    }

    private MovedStory print(Moved story, StoryWriter to) {
        StoryFile file = story.draft().file();
        Headline headline = to.headline(story.draft());
        List<FigureMoved> figures = new ArrayList<>();
        Set<Citation> quoted = new HashSet<>();
        for (FigureChange change : story.figures()) {
            QuotedSentence before = to.quote(file, change.before());
            figures.add(new FigureMoved(matter(change.kind()), change.from(), change.to(), before,
                    to.quote(file, change.after()), memory.printed(before.text())));
            quoted.add(change.after());
        }
        List<QuotedSentence> sentences = story.sentences().stream().filter(quote -> !quoted.contains(quote))
                .map(quote -> to.quote(file, quote)).toList();
        return new MovedStory(file.story().id(), headline, to.standing(file), story.told(), figures, sentences);
    }

    Changes printed() {
        return printed;
    }

    /** The headline under which an edition told a story. */
    private static Optional<Headline> headline(Briefing edition, String storyId) {
        for (Section section : edition.sections()) {
            for (var story : section.stories()) {
                if (story.storyId().equals(storyId)) {
                    return Optional.of(story.headline());
                }
            }
        }
        return edition.topStories().stream().filter(story -> story.storyId().equals(storyId))
                .map(story -> story.headline()).findFirst()
                .or(() -> edition.changes().moved().stream().filter(story -> story.storyId().equals(storyId))
                        .map(MovedStory::headline).findFirst());
    }

    private static FigureMoved.Matter matter(FigureChange.Kind kind) {
        return switch (kind) {
            case DEAD -> FigureMoved.Matter.DEAD;
            case MISSING -> FigureMoved.Matter.MISSING;
            case INJURED -> FigureMoved.Matter.INJURED;
            case SURVIVORS -> FigureMoved.Matter.SURVIVORS;
            case CASES -> FigureMoved.Matter.CASES;
            case EVACUATED -> FigureMoved.Matter.EVACUATED;
            case ARRESTED -> FigureMoved.Matter.ARRESTED;
            case OTHER -> FigureMoved.Matter.OTHER;
        };
    }

    private record Moved(Draft draft, boolean told, List<FigureChange> figures, List<Citation> sentences) {}
}
