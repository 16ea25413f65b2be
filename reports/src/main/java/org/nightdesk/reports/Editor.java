package org.nightdesk.reports;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nightdesk.reports.editor.Accounting;
import org.nightdesk.reports.editor.FiguresDesk;
import org.nightdesk.reports.editor.PageMakeup;
import org.nightdesk.reports.model.BriefingProfile;
import org.nightdesk.reports.model.EarlierEdition;
import org.nightdesk.reports.model.Edition;
import org.nightdesk.reports.model.Intake;
import org.nightdesk.reports.model.LastEdition;
import org.nightdesk.reports.model.StoryExplanation;
import org.nightdesk.reports.model.StoryFile;
import org.nightdesk.summarizer.ArticleAnalyzer;
import org.nightdesk.summarizer.StoryDesk;
import org.nightdesk.templates.model.Briefing;
import org.nightdesk.templates.model.Coverage;
import org.nightdesk.templates.model.Disposition;
import org.nightdesk.templates.model.Masthead;
import org.nightdesk.templates.model.Tempo;

/** Stories to a briefing: which stories, in which section, within which length. Thread-safe. */
public final class Editor {

    /** A calm reader's words a minute. */
    private static final int WORDS_A_MINUTE = 220;

    private final ArticleAnalyzer analyzer;
    private final StoryDesk desk = new StoryDesk();

    public Editor(ArticleAnalyzer analyzer) {
        this.analyzer = analyzer;
    }

    /** Composes the first edition of a briefing, of which nobody knows anything yet. */
    public Briefing compose(BriefingProfile profile, Edition edition, List<StoryFile> stories, Intake intake) {
        return compose(profile, edition, stories, intake, null);
    }

    /**
     * Composes an edition.
     *
     * @param profile what the reader ordered
     * @param edition which edition
     * @param stories all stories of the edition, highest rank first, ties by story id
     * @param intake  what came in beside them
     * @param last    the edition before, or null if there is none: what it printed is not printed again
     */
    public Briefing compose(BriefingProfile profile, Edition edition, List<StoryFile> stories, Intake intake,
            @Nullable LastEdition last) {
        return compose(profile, edition, stories, intake, last, List.of());
    }

    /**
     * Composes an edition whose figures are compared with those of others.
     *
     * @param earlier up to seven editions before this one, newest first; the rest as above
     */
    public Briefing compose(BriefingProfile profile, Edition edition, List<StoryFile> stories, Intake intake,
            @Nullable LastEdition last, List<EarlierEdition> earlier) {
        PageMakeup.Page page = new PageMakeup(profile, analyzer, desk).makeUp(stories, last);
        List<Disposition> dispositions = Accounting.dispositions(stories, page);
        Coverage coverage = Accounting.coverage(dispositions, intake, stories.size(),
                page.leftOut().size() + page.known().size());
        Masthead masthead = new Masthead(profile.title(), profile.language().toLanguageTag(), profile.zone(),
                edition.date(), edition.number(), edition.revision(), edition.from(), edition.cutOff(),
                tempo(profile, page, coverage),
                page.words(),
                Math.ceilDiv(page.words(), WORDS_A_MINUTE), page.lead());
        return new Briefing(profile.name(), masthead, profile.layout().parts(), page.topStories(), page.changes(),
                page.watchlist(), page.sections(),
                page.accountsDiffer(), page.inBrief(),
                coverage,
                page.sources().stream().map(line -> line.as(intake.forms().get(line.articleId()))).toList(),
                dispositions, new FiguresDesk(profile, earlier).count(edition.date(), stories, page.headline()));
    }

    /**
     * Why a story stands where it stands in such an edition, and why it is told with these sentences. Reckoned anew: it agrees
     * with the edition as long as the profile is the same.
     *
     * @param story one of the stories
     */
    public StoryExplanation explain(BriefingProfile profile, List<StoryFile> stories, @Nullable LastEdition last,
            StoryFile story) {
        return new PageMakeup(profile, analyzer, desk).explain(stories, last, story);
    }

    private static Tempo tempo(BriefingProfile profile, PageMakeup.Page page, Coverage coverage) {
        if (coverage.printedStories() == 0) {
            return Tempo.EMPTY;
        }
        return page.leftOut().isEmpty() && 2 * page.words() < profile.words() ? Tempo.SLOW : Tempo.NORMAL;
    }
}
