package org.nightdesk.summarizer.story;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.nightdesk.summarizer.annotate.Words;
import org.nightdesk.summarizer.model.Article;
import org.nightdesk.summarizer.model.ArticleTerms;

/** An article's words become the terms that it is grouped by. */
public final class TermExtractor {

    /** "Dam gives way - The Daily Post": what follows the last bar or dash between spaces is often the outlet. */
    private static final Pattern PUBLISHER_TAIL = Pattern.compile("\\s+[|\u2013\u2014-]\\s+[^|\u2013\u2014-]{2,40}$");

    private TermExtractor() {}

    /** The terms of one article; no terms where it has no words. */
    public static ArticleTerms terms(Article article) {
        List<String> text = Words.of(article.text());
        return new ArticleTerms(article.id(), article.source(), article.published(),
                TermWeigher.weigh(titleStems(article), stems(text)), Shingles.signature(text));
    }

    static List<String> titleStems(Article article) {
        return stems(Words.of(PUBLISHER_TAIL.matcher(article.title()).replaceFirst("")));
    }

    static List<String> stems(List<String> words) {
        List<String> stems = new ArrayList<>(words.size());
        for (String word : words) {
            if (!Words.isStop(word)) {
                stems.add(Words.stem(word));
            }
        }
        return stems;
    }
}
