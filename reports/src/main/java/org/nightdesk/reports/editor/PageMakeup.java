package org.nightdesk.reports.editor;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nightdesk.reports.model.BriefingProfile;
import org.nightdesk.reports.model.LastEdition;
import org.nightdesk.reports.model.StoryFile;
import org.nightdesk.summarizer.ArticleAnalyzer;
import org.nightdesk.summarizer.StoryDesk;
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
        return new Page(lead, topStories.printed(), changed.printed(), watch.printed(), sections.printed(),
                accounts.printed(), inBrief.printed(), footnotes.lines(), copy.words(), copy.left(), known);
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
     */
    public record Page(@Nullable QuotedSentence lead, List<StoryBlock> topStories, Changes changes,
            List<WatchHit> watchlist, List<Section> sections,
            List<AccountsDiffer> accountsDiffer, List<BriefItem> inBrief, List<SourceLine> sources, int words,
            List<StoryFile> leftOut, List<StoryFile> known) {}
}
