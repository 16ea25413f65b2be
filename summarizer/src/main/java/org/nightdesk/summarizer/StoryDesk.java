package org.nightdesk.summarizer;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import org.nightdesk.summarizer.accounts.AccountComparison;
import org.nightdesk.summarizer.accounts.FigureChanges;
import org.nightdesk.summarizer.annotate.Lexicon;
import org.nightdesk.summarizer.model.AnalyzedArticle;
import org.nightdesk.summarizer.model.ArticleTerms;
import org.nightdesk.summarizer.model.Difference;
import org.nightdesk.summarizer.model.FigureChange;
import org.nightdesk.summarizer.model.Story;
import org.nightdesk.summarizer.model.Storyline;
import org.nightdesk.summarizer.model.Tie;
import org.nightdesk.summarizer.story.HeadlineChoice;
import org.nightdesk.summarizer.story.Kinship;
import org.nightdesk.summarizer.story.Novelty;
import org.nightdesk.summarizer.story.StoryGrouper;
import org.nightdesk.summarizer.story.StoryRank;
import org.nightdesk.summarizer.story.StorylineLinker;

/** Articles to stories, stories to storylines, and which of them matter most. */
public final class StoryDesk {

    private final StoryGrouper grouper = new StoryGrouper();
    private final StoryGrouper headlineGrouper = StoryGrouper.forHeadlines();
    private final StorylineLinker linker = new StorylineLinker();

    /** Groups articles into stories. Each article is in exactly one; the order of the input does not matter. */
    public List<Story> group(Collection<ArticleTerms> articles) {
        return grouper.group(articles);
    }

    /** The same for feeds that are nothing but headlines, where stories are larger and the words few. */
    public List<Story> groupHeadlines(Collection<ArticleTerms> articles) {
        return headlineGrouper.group(articles);
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
        return linker.link(stories, terms, earlier, date);
    }

    /**
     * How much a story matters: {@link StoryRank} is the formula and its parts.
     *
     * @param story     the story
     * @param terms     the terms of its articles, by article id
     * @param storyline the storyline it belongs to
     * @param cutOff    the moment at which the edition closes
     * @param weights   how much the source of an article counts, 0 or more, usually 1; by article id
     * @param watched   whether it holds a term of the reader's watchlist
     */
    public StoryRank rank(Story story, Map<String, ArticleTerms> terms, Storyline storyline, Instant cutOff,
            ToDoubleFunction<String> weights, boolean watched) {
        return StoryRank.of(story, terms, storyline, cutOff, weights, watched);
    }

    /** What holds the articles of a story together; empty for a story of one. */
    public List<Tie> ties(List<ArticleTerms> story) {
        return Kinship.ties(story);
    }

    /** What tells sentences that are new in substance from those that were said before. */
    public Novelty since(Collection<String> sentences) {
        return Novelty.since(sentences);
    }

    /**
     * The figures of a storyline that moved, such as tolls. Empty for most; articles that are not English are not read.
     *
     * @param earlier articles of its earlier days
     * @param today   the articles of today that are no reprints
     * @param told    sentences that stand elsewhere on the page: others are quoted where there are any
     */
    public List<FigureChange> figureChanges(List<AnalyzedArticle> earlier, List<AnalyzedArticle> today,
            Set<String> told) {
        return FigureChanges.between(english(earlier), english(today), told);
    }

    /**
     * Where the accounts of a story differ: ages, days, streets, distances, sums of money, tolls, counts. Empty for most.
     *
     * @param articles the articles of one story that are no reprints; those that are not English are not compared
     */
    public List<Difference> differences(List<AnalyzedArticle> articles) {
        return AccountComparison.differences(english(articles));
    }

    private static List<AnalyzedArticle> english(List<AnalyzedArticle> articles) {
        return articles.stream().filter(article -> Lexicon.of(article.language()).isEnglish()).toList();
    }

    /**
     * The article whose title heads the story: the most typical one that is specific and fit to print.
     *
     * @param articles the articles of the story, at least one
     * @param since    the moment before which a title was written too long ago to say how things stand
     */
    public AnalyzedArticle headline(List<AnalyzedArticle> articles, Instant since) {
        return HeadlineChoice.choose(articles, since);
    }
}
