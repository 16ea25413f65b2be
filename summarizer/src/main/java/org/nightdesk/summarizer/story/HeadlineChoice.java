package org.nightdesk.summarizer.story;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.nightdesk.summarizer.annotate.Lexicon;
import org.nightdesk.summarizer.annotate.Words;
import org.nightdesk.summarizer.model.AnalyzedArticle;
import org.nightdesk.summarizer.model.Article;

/**
 * Which of the sources' own titles heads a story. The most typical one: whose words the other articles use most in their
 * titles and first sentences. Names and figures count in its favour, and that it is of the day; questions, teasers,
 * capitals, furniture and the name of the outlet lose to any plain title.
 */
public final class HeadlineChoice {

    /** Fewer words say too little, more are no headline but a first sentence. */
    private static final int LEAST_WORDS = 4;
    private static final int MOST_WORDS = 16;

    private static final int LEAD_CHARACTERS = 400;

    private static final double PLAIN = 1;
    private static final double CURRENT = 1;
    private static final double SPECIFIC = 0.05;
    private static final int SPECIFIC_MOST = 4;

    /** Promises instead of telling, or belongs to the site and not to the news. */
    private static final Pattern TEASER = Pattern.compile("(?i)\\b(you won'?t believe|you need to know|what we know"
            + "|everything (we|you)|here'?s (why|what|how)|this is (why|what|how)|find out|(in|the) shocking"
            + "|goes viral|must[- ]see|the truth about|secret|revealed|one (weird|simple))\\b|!|\\.\\.\\.|\u2026");

    private static final Pattern FURNITURE = Pattern
            .compile("(?i)^\\W*(live|watch|video|photos?|pictures|gallery|opinion"
                    + "|analysis|comment|editorial|letters?|podcast|quiz|exclusive|breaking|updated?|corrected|advertisement"
                    + "|sponsored|transcript)\\b\\s*[:|\u2013\u2014-]|\\b(as it happened|live updates?|in pictures|newsletter"
                    + "|subscribe|sign up|post a comment|untitled|404|home ?page)\\b");

    private HeadlineChoice() {}

    /**
     * Chooses the article whose title heads a story; ties go to the smaller id.
     *
     * @param articles the articles of one story, at least one
     * @param since    the moment before which a title was written too long ago to say how things stand
     * @return the one whose title is best; its title is empty only where all are
     */
    public static AnalyzedArticle choose(List<AnalyzedArticle> articles, Instant since) {
        List<Set<String>> openings = new ArrayList<>();
        for (AnalyzedArticle article : articles) {
            openings.add(opening(article));
        }
        int best = -1;
        double most = 0;
        for (int i = 0; i < openings.size(); i++) {
            double score = score(i, articles, openings, since);
            if (best < 0 || score > most || (score == most && id(articles, i).compareTo(id(articles, best)) < 0)) {
                best = i;
                most = score;
            }
        }
        if (best < 0) {
            throw new IllegalArgumentException("a story without articles has no headline");
        }
        return articles.get(best);
    }

    private static String id(List<AnalyzedArticle> articles, int i) {
        return articles.get(i).article().id();
    }

    private static double score(int own, List<AnalyzedArticle> articles, List<Set<String>> openings, Instant since) {
        Article article = articles.get(own).article();
        String title = article.title();
        if (title.isBlank()) {
            return Double.NEGATIVE_INFINITY;
        }
        Set<String> stems = new HashSet<>(titleStems(articles.get(own)));
        double shared = 0;
        for (int i = 0; i < articles.size(); i++) {
            Set<String> opening = openings.get(i);
            shared += i == own ? 0 : (double) stems.stream().filter(opening::contains).count();
        }
        double typical = shared / (Math.max(1, articles.size() - 1) * Math.sqrt(stems.size() + 2.0));
        boolean plain = plain(title) && !namesOutlet(articles.get(own));
        return typical + SPECIFIC * Math.min(SPECIFIC_MOST, specifics(title)) + (plain ? PLAIN : 0)
                + (plain && !isOld(article, since) ? CURRENT : 0);
    }

    private static boolean plain(String title) {
        int words = Words.of(title).size();
        return words >= LEAST_WORDS && words <= MOST_WORDS && !title.contains("?") && !TEASER.matcher(title).find()
                && !FURNITURE.matcher(title).find() && !shouts(title);
    }

    private static boolean isOld(Article article, Instant since) {
        Instant published = article.published();
        return published != null && published.isBefore(since);
    }

    private static boolean namesOutlet(AnalyzedArticle analyzed) {
        Lexicon lexicon = Lexicon.of(analyzed.language());
        String title = analyzed.article().title();
        return TermExtractor.titleEnd(title, lexicon.terms(Words.of(analyzed.article().text())), lexicon) < title
                .length();
    }

    private static boolean shouts(String title) {
        long upper = title.codePoints().filter(Character::isUpperCase).count();
        long lower = title.codePoints().filter(Character::isLowerCase).count();
        return upper > lower;
    }

    /** Names, as far as capitals tell, and figures; the first word is always capitalised and says nothing. */
    private static int specifics(String title) {
        String[] words = title.strip().split("\\s+", -1);
        int capitalised = 0;
        int figures = 0;
        for (int i = 0; i < words.length; i++) {
            figures += words[i].chars().anyMatch(Character::isDigit) ? 1 : 0;
            capitalised += i > 0 && Character.isUpperCase(words[i].codePointAt(0)) ? 1 : 0;
        }
        boolean titleCase = words.length > 3 && capitalised > 0.6 * (words.length - 1);
        return figures + (titleCase ? 1 : capitalised);
    }

    private static List<String> titleStems(AnalyzedArticle analyzed) {
        Lexicon lexicon = Lexicon.of(analyzed.language());
        Article article = analyzed.article();
        return TermExtractor.title(article.title(), lexicon.terms(Words.of(article.text())), lexicon);
    }

    private static Set<String> opening(AnalyzedArticle article) {
        String text = article.article().text();
        Set<String> stems = new HashSet<>(titleStems(article));
        stems.addAll(Lexicon.of(article.language())
                .terms(Words.of(text.substring(0, Math.min(LEAD_CHARACTERS, text.length())))));
        return stems;
    }
}
