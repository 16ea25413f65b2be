package org.nightdesk.reports;

import java.util.List;
import org.nightdesk.reports.model.BriefingProfile;
import org.nightdesk.reports.model.Edition;
import org.nightdesk.reports.model.Intake;
import org.nightdesk.reports.model.StoryFile;
import org.nightdesk.summarizer.ArticleAnalyzer;
import org.nightdesk.templates.model.Briefing;

/** Stories to a briefing: which stories, in which section, within which length. */
public final class Editor {

    public Editor(ArticleAnalyzer analyzer) {}

    /**
     * Composes an edition.
     *
     * @param profile what the reader ordered
     * @param edition which edition
     * @param stories all stories of the edition, highest rank first, ties by story id
     * @param intake  what came in beside them
     */
    public Briefing compose(BriefingProfile profile, Edition edition, List<StoryFile> stories, Intake intake) {
        throw new UnsupportedOperationException();
    }
}
