package org.nightdesk.summarizer;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.nightdesk.summarizer.model.AnalyzedArticle;
import org.nightdesk.summarizer.model.ArticleTerms;
import org.nightdesk.summarizer.model.Story;
import org.nightdesk.summarizer.model.Storyline;

/** Articles to stories, stories to storylines, and which of them matter most. */
public final class StoryDesk {

    /** Groups articles into stories. Each article is in exactly one; the order of the input does not matter. */
    public List<Story> group(Collection<ArticleTerms> articles) {
        throw new UnsupportedOperationException();
    }

    /**
     * Joins the stories of an edition to earlier storylines, or begins new ones.
     *
     * @param stories the stories of the edition
     * @param terms   the terms of their articles, by article id
     * @param earlier storylines that are still open
     * @param date    the date of the edition
     * @return story id to its storyline with {@code date} among its days
     */
    public Map<String, Storyline> link(List<Story> stories, Map<String, ArticleTerms> terms,
            Collection<Storyline> earlier, LocalDate date) {
        throw new UnsupportedOperationException();
    }

    /**
     * How much a story matters, higher first: grows with the outlets that carry it (reprints counted once), with
     * freshness and with the days its storyline has run.
     *
     * @param story     the story
     * @param terms     the terms of its articles, by article id
     * @param storyline the storyline it belongs to
     * @param cutOff    the moment at which the edition closes
     */
    public double rank(Story story, Map<String, ArticleTerms> terms, Storyline storyline, Instant cutOff) {
        throw new UnsupportedOperationException();
    }

    /** The article whose title heads the story: the most typical one that is specific and fit to print. */
    public AnalyzedArticle headline(List<AnalyzedArticle> articles) {
        throw new UnsupportedOperationException();
    }
}
