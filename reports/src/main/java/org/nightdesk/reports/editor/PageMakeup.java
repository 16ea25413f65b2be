package org.nightdesk.reports.editor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nightdesk.reports.model.BriefingProfile;
import org.nightdesk.reports.model.SectionProfile;
import org.nightdesk.reports.model.StoryFile;
import org.nightdesk.summarizer.ArticleAnalyzer;
import org.nightdesk.summarizer.StoryDesk;
import org.nightdesk.summarizer.Summarizers;
import org.nightdesk.summarizer.model.AnalyzedArticle;
import org.nightdesk.summarizer.model.Budget;
import org.nightdesk.templates.model.AccountsDiffer;
import org.nightdesk.templates.model.BriefItem;
import org.nightdesk.templates.model.QuotedSentence;
import org.nightdesk.templates.model.Section;
import org.nightdesk.templates.model.SourceLine;
import org.nightdesk.templates.model.StoryBlock;

/**
 * Fills the page from the most important story down, within the words that were ordered: top stories at length, then the
 * sections, then what their accounts tell differently, then one line a story. Stories are left out whole, never cut.
 */
public final class PageMakeup {

    private static final int MOST_TOP_STORIES = 5;
    private static final int LEAST_TOP_STORIES = 3;
    private static final int MOST_IN_BRIEF = 20;
    private static final int LEAST_TOP_WORDS = 40;
    private static final int MOST_TOP_WORDS = 110;
    private static final int TOP_SENTENCES = 3;
    private static final int SECTION_SENTENCES = 2;
    private static final int SECTION_WORDS = 50;

    /** What the top stories may take of the words, and what is taken before the stories in brief. */
    private static final double TOP_SHARE = 0.45;
    private static final double SECTION_SHARE = 0.88;

    private final BriefingProfile profile;
    private final Footnotes footnotes = new Footnotes();
    private final StoryWriter writer;
    private final SectionDesk sectionDesk;
    private final AccountsDesk accountsDesk;
    private int words;

    public PageMakeup(BriefingProfile profile, ArticleAnalyzer analyzer, StoryDesk desk) {
        this.profile = profile;
        this.writer = new StoryWriter(analyzer, desk, footnotes);
        this.sectionDesk = new SectionDesk(profile.sections());
        this.accountsDesk = new AccountsDesk(desk, writer);
    }

    /**
     * The page of some stories.
     *
     * @param stories highest rank first
     */
    public Page makeUp(List<StoryFile> stories) {
        List<StoryFile> left = new ArrayList<>(stories);
        List<Draft> top = takeTopStories(left);
        QuotedSentence lead = top.isEmpty() ? null : lead(top.getFirst());
        List<StoryBlock> topStories = top.stream().map(draft -> writer.print(draft, true)).toList();
        List<Section> sections = takeSections(top, left);
        List<AccountsDiffer> accountsDiffer = accountsDesk.print();
        List<BriefItem> inBrief = takeInBrief(left);
        return new Page(lead, topStories, sections, accountsDiffer, inBrief, footnotes.lines(), words, left);
    }

    /** The stories that several outlets carry; on a day that has few of these, the next in rank. */
    private List<Draft> takeTopStories(List<StoryFile> left) {
        int room = (int) (profile.words() * TOP_SHARE);
        int each = Math.clamp(room / Math.clamp(left.size(), 1, MOST_TOP_STORIES), LEAST_TOP_WORDS, MOST_TOP_WORDS);
        List<Draft> top = new ArrayList<>();
        for (StoryFile story : List.copyOf(left)) {
            if (top.size() == MOST_TOP_STORIES || (top.size() >= LEAST_TOP_STORIES && outlets(story) < 2)) {
                break;
            }
            Draft draft = writer.draft(story, TOP_SENTENCES, each);
            if (!draft.quotes().isEmpty() && (top.isEmpty() || words + draft.words() <= room)) {
                top.add(draft);
                left.remove(story);
                words += draft.words();
            }
        }
        return top;
    }

    /** The one sentence that says most of the first story. */
    private @Nullable QuotedSentence lead(Draft first) {
        List<AnalyzedArticle> quoted = first.file().articles().stream().filter(article -> first.quotes().stream()
                .anyMatch(quote -> quote.articleId().equals(article.article().id()))).toList();
        return Summarizers.forStory().summarize(quoted, new Budget.Sentences(1)).citations().stream().findFirst()
                .map(quote -> writer.quote(first.file(), quote)).orElse(null);
    }

    private List<Section> takeSections(List<Draft> top, List<StoryFile> left) {
        int room = (int) (profile.words() * SECTION_SHARE);
        top.forEach(draft -> words += accountsDesk.take(draft, room - words));
        Map<String, List<Draft>> bySection = new LinkedHashMap<>();
        for (StoryFile story : List.copyOf(left)) {
            Draft draft = words < room ? writer.draft(story, SECTION_SENTENCES, SECTION_WORDS) : null;
            if (draft != null && !draft.quotes().isEmpty() && words + draft.words() <= room) {
                bySection.computeIfAbsent(sectionDesk.section(story).orElse(Section.OTHER), name -> new ArrayList<>())
                        .add(draft);
                left.remove(story);
                words += draft.words();
                words += accountsDesk.take(draft, room - words);
            }
        }
        List<Section> sections = new ArrayList<>();
        for (SectionProfile section : profile.sections()) {
            print(section.name(), section.title(), bySection, sections);
        }
        print(Section.OTHER, "", bySection, sections);
        return sections;
    }

    private void print(String name, String title, Map<String, List<Draft>> bySection, List<Section> sections) {
        List<Draft> drafts = bySection.get(name);
        if (drafts != null) {
            sections.add(new Section(name, title, drafts.stream().map(draft -> writer.print(draft, false)).toList()));
        }
    }

    private List<BriefItem> takeInBrief(List<StoryFile> left) {
        List<BriefItem> items = new ArrayList<>();
        for (StoryFile story : List.copyOf(left)) {
            if (items.size() == MOST_IN_BRIEF || words >= profile.words()) {
                break;
            }
            Draft draft = writer.headlineOnly(story);
            if (draft.hasTitle() && words + draft.words() <= profile.words()) {
                items.add(writer.printInBrief(draft));
                left.remove(story);
                words += draft.words();
            }
        }
        return items;
    }

    private static long outlets(StoryFile story) {
        return story.articles().stream().map(article -> article.article().source()).distinct().count();
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
