package org.nightdesk.reports.editor;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.nightdesk.reports.model.BriefingProfile;
import org.nightdesk.reports.model.LastEdition;
import org.nightdesk.reports.model.StoryExplanation;
import org.nightdesk.reports.model.StoryFile;
import org.nightdesk.summarizer.ArticleAnalyzer;
import org.nightdesk.summarizer.StoryDesk;
import org.nightdesk.summarizer.Summarizers;
import org.nightdesk.templates.model.AccountsDiffer;
import org.nightdesk.templates.model.BriefItem;
import org.nightdesk.templates.model.Changes;
import org.nightdesk.templates.model.PartKind;
import org.nightdesk.templates.model.QuotedSentence;
import org.nightdesk.templates.model.Section;
import org.nightdesk.templates.model.SourceLine;
import org.nightdesk.templates.model.StoryBlock;
import org.nightdesk.templates.model.WatchHit;

/**
 * Fills the page from the most important story down, within the words that were ordered: each part that the reader wants takes
 * its stories, in the order of the builders below, and is then printed, in the reader's order. Stories are left out whole,
 * never cut.
 */
public final class PageMakeup {

    private final BriefingProfile profile;
    private final ArticleAnalyzer analyzer;
    private final StoryDesk desk;

    public PageMakeup(BriefingProfile profile, ArticleAnalyzer analyzer, StoryDesk desk) {
        this.profile = profile;
        this.analyzer = analyzer;
        this.desk = desk;
    }

    /**
     * The page of some stories.
     *
     * @param stories highest rank first
     * @param last    the edition before, or null if there is none
     */
    public Page makeUp(List<StoryFile> stories, @Nullable LastEdition last) {
        return make(stories, last).page();
    }

    /**
     * Why a story stands where it stands on that page.
     *
     * @param story one of the stories
     */
    public StoryExplanation explain(List<StoryFile> stories, @Nullable LastEdition last, StoryFile story) {
        Made made = make(stories, last);
        Draft taken = made.copy().taken(story);
        Draft draft = taken == null || taken.budget() == null ? made.sections().draft(story) : taken;
        SectionDesk sectionDesk = new SectionDesk(profile.sections());
        int all = StoryWriter.accounts(story).stream().mapToInt(account -> account.sentences().size()).sum();
        int read = draft.read().stream().mapToInt(account -> account.sentences().size()).sum();
        return new StoryExplanation(story.story().id(), place(made, story), made.writer().title(draft),
                Objects.requireNonNull(made.writer().standing(story).rank()), sectionDesk.section(story).orElse(null),
                sectionDesk.scores(story), List.of(), all - read,
                draft.read().isEmpty() || draft.budget() == null
                        ? List.of()
                        : Summarizers.explain(draft.read(), draft.budget(), profile.method()).sentences());
    }

    private static String place(Made made, StoryFile story) {
        String id = story.story().id();
        Page page = made.page();
        if (page.topStories().stream().anyMatch(block -> block.storyId().equals(id))) {
            return PartKind.TOP_STORIES.partial();
        }
        if (page.sections().stream().flatMap(section -> section.stories().stream())
                .anyMatch(block -> block.storyId().equals(id))) {
            return PartKind.SECTIONS.partial();
        }
        if (page.changes().moved().stream().anyMatch(moved -> moved.storyId().equals(id))) {
            return PartKind.WHAT_CHANGED.partial();
        }
        if (page.watchlist().stream().anyMatch(hit -> hit.storyId().equals(id))) {
            return PartKind.WATCHLIST.partial();
        }
        if (page.inBrief().stream().anyMatch(item -> item.storyId().equals(id))) {
            return PartKind.IN_BRIEF.partial();
        }
        return page.known().contains(story) ? "nothing new" : "no room";
    }

    private record Made(Page page, Copy copy, StoryWriter writer, Sections sections) {}

    private Made make(List<StoryFile> stories, @Nullable LastEdition last) {
        Footnotes footnotes = new Footnotes(analyzer);
        Memory memory = new Memory(desk, last == null ? null : last.document());
        StoryWriter writer = new StoryWriter(analyzer, desk, profile, memory, footnotes);
        List<StoryFile> news = stories.stream().filter(memory::hasNews).toList();
        TopStories topStories = new TopStories(writer);
        WhatChanged changed = new WhatChanged(desk, writer, memory, last);
        Sections sections = new Sections(profile.sections(), writer);
        AccountsDesk accounts = new AccountsDesk(desk, memory);
        WatchDesk watch = new WatchDesk(writer, news);
        InBrief inBrief = new InBrief(writer);
        List<PartKind> wanted = profile.layout().parts();
        List<SectionBuilder> builders = List.of(topStories, changed, sections, accounts, watch, inBrief).stream()
                .filter(builder -> wanted.contains(builder.kind())).toList();
        Copy copy = new Copy(profile.words(), news, builders);
        builders.forEach(builder -> builder.take(copy));
        Draft first = copy.first();
        QuotedSentence lead = first == null ? null : writer.lead(first);
        for (PartKind part : wanted) {
            builders.stream().filter(builder -> builder.kind() == part).forEach(builder -> builder.print(writer));
        }
        List<StoryFile> known = stories.stream().filter(story -> !news.contains(story)).toList();
        Page page = new Page(lead, topStories.printed(), changed.printed(), watch.printed(), sections.printed(),
                accounts.printed(), inBrief.printed(), footnotes.lines(), copy.words(), copy.left(), known,
                story -> title(copy, writer, story));
        return new Made(page, copy, writer, sections);
    }

    private static String title(Copy copy, StoryWriter writer, StoryFile story) {
        Draft taken = copy.taken(story);
        return writer.title(taken == null ? writer.headlineOnly(story) : taken);
    }

    /**
     * A page, made up.
     *
     * @param lead           the sentence that sums up the day, or null on a day without news
     * @param topStories     the stories told at length
     * @param changes        what changed since the edition before
     * @param watchlist      the stories that hold a term of the reader's watchlist
     * @param sections       in the reader's order, none of them empty
     * @param accountsDiffer what two outlets tell differently in these stories
     * @param inBrief        one line a story
     * @param sources        the quoted articles by their numbers
     * @param words          words of headlines and sentences
     * @param leftOut        the stories that there was no room for
     * @param known          the stories that say nothing that was not told before
     * @param headline       of a story: the printed one, or that under which it would be told
     */
    public record Page(@Nullable QuotedSentence lead, List<StoryBlock> topStories, Changes changes,
            List<WatchHit> watchlist, List<Section> sections,
            List<AccountsDiffer> accountsDiffer, List<BriefItem> inBrief, List<SourceLine> sources, int words,
            List<StoryFile> leftOut, List<StoryFile> known, Function<StoryFile, String> headline) {}
}
