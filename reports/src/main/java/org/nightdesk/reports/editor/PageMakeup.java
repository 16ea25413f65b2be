package org.nightdesk.reports.editor;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nightdesk.reports.model.BriefingProfile;
import org.nightdesk.reports.model.StoryFile;
import org.nightdesk.summarizer.ArticleAnalyzer;
import org.nightdesk.summarizer.StoryDesk;
import org.nightdesk.summarizer.Summarizers;
import org.nightdesk.summarizer.model.AnalyzedArticle;
import org.nightdesk.summarizer.model.Budget;
import org.nightdesk.templates.model.AccountsDiffer;
import org.nightdesk.templates.model.BriefItem;
import org.nightdesk.templates.model.PartKind;
import org.nightdesk.templates.model.QuotedSentence;
import org.nightdesk.templates.model.Section;
import org.nightdesk.templates.model.SourceLine;
import org.nightdesk.templates.model.StoryBlock;

/**
 * Fills the page from the most important story down, within the words that were ordered: each part that the reader wants takes
 * its stories, in the order of the builders below, and is then printed, in the reader's order. Stories are left out whole,
 * never cut.
 */
public final class PageMakeup {

    private final BriefingProfile profile;
    private final Footnotes footnotes;
    private final StoryWriter writer;
    private final TopStories topStories;
    private final Sections sections;
    private final AccountsDesk accounts;
    private final InBrief inBrief;
    private final List<SectionBuilder> builders;

    public PageMakeup(BriefingProfile profile, ArticleAnalyzer analyzer, StoryDesk desk) {
        this.footnotes = new Footnotes(analyzer);
        this.profile = profile;
        this.writer = new StoryWriter(analyzer, desk, footnotes);
        this.topStories = new TopStories(writer);
        this.sections = new Sections(profile.sections(), writer);
        this.accounts = new AccountsDesk(desk);
        this.inBrief = new InBrief(writer);
        List<PartKind> wanted = profile.layout().parts();
        this.builders = List.of(topStories, sections, accounts, inBrief).stream()
                .filter(builder -> wanted.contains(builder.kind())).toList();
    }

    /**
     * The page of some stories.
     *
     * @param stories highest rank first
     */
    public Page makeUp(List<StoryFile> stories) {
        Copy copy = new Copy(profile.words(), stories, builders);
        builders.forEach(builder -> builder.take(copy));
        Draft first = copy.first();
        QuotedSentence lead = first == null ? null : lead(first);
        for (PartKind part : profile.layout().parts()) {
            builders.stream().filter(builder -> builder.kind() == part).forEach(builder -> builder.print(writer));
        }
        return new Page(lead, topStories.printed(), sections.printed(), accounts.printed(), inBrief.printed(),
                footnotes.lines(), copy.words(), copy.left());
    }

    /** The one sentence that says most of the first story. */
    private @Nullable QuotedSentence lead(Draft first) {
        List<AnalyzedArticle> quoted = first.file().articles().stream().filter(article -> first.quotes().stream()
                .anyMatch(quote -> quote.articleId().equals(article.article().id()))).toList();
        return Summarizers.forStory().summarize(quoted, new Budget.Sentences(1)).citations().stream().findFirst()
                .map(quote -> writer.quote(first.file(), quote)).orElse(null);
    }

    /**
     * A page, made up.
     *
     * @param lead           the sentence that sums up the day, or null on a day without news
     * @param topStories     the stories told at length
     * @param sections       in the reader's order, none of them empty
     * @param accountsDiffer what two outlets tell differently in these stories
     * @param inBrief        one line a story
     * @param sources        the quoted articles by their numbers
     * @param words          words of headlines and sentences
     * @param leftOut        the stories that there was no room for
     */
    public record Page(@Nullable QuotedSentence lead, List<StoryBlock> topStories, List<Section> sections,
            List<AccountsDiffer> accountsDiffer, List<BriefItem> inBrief, List<SourceLine> sources, int words,
            List<StoryFile> leftOut) {}
}
