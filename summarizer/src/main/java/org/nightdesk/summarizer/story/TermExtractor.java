package org.nightdesk.summarizer.story;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nightdesk.summarizer.annotate.Lexicon;
import org.nightdesk.summarizer.annotate.Words;
import org.nightdesk.summarizer.model.Article;
import org.nightdesk.summarizer.model.ArticleTerms;
import org.nightdesk.summarizer.summary.Furniture;

/** An article's words become the terms that it is grouped by. */
public final class TermExtractor {

    /** "Dam gives way at Orrin - The Daily Post": what may divide a title from the name of its outlet. */
    private static final Pattern DIVIDER = Pattern.compile("\\s(?:[|:\u2013\u2014-]|::)\\s");

    /** What stands before an outlet's name is a title by itself. */
    private static final int TITLE_WORDS = 4;

    private TermExtractor() {}

    /** The terms of one article in a language, a BCP 47 tag without region; no terms where it has no words. */
    public static ArticleTerms terms(Article article, String language) {
        Lexicon lexicon = Lexicon.of(language);
        List<String> words = words(article.text());
        List<String> text = lexicon.terms(words);
        return new ArticleTerms(article.id(), article.source(), article.published(), language,
                TermWeigher.weigh(title(article.title(), text, lexicon), text), Shingles.signature(words));
    }

    /** The stems of a title without stop words. What follows a divider is left out if the text hardly speaks of it. */
    static List<String> title(String title, List<String> text, Lexicon lexicon) {
        return lexicon.terms(Words.of(title.substring(0, titleEnd(title, text, lexicon))));
    }

    /** Where a title ends: before the name of its outlet, if it bears one. */
    static int titleEnd(String title, List<String> text, Lexicon lexicon) {
        Set<String> known = new HashSet<>(text);
        Matcher divider = DIVIDER.matcher(title);
        int from = 0;
        while (divider.find(from)) {
            List<String> head = Words.of(title.substring(0, divider.start()));
            List<String> tail = lexicon.terms(Words.of(title.substring(divider.end())));
            if (head.size() >= TITLE_WORDS && 2 * tail.stream().filter(known::contains).count() <= tail.size()) {
                return divider.start();
            }
            from = divider.end() - 1;
        }
        return title.length();
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>(text.length() / 6 + 1);
        text.lines().map(Words::of).filter(line -> !Furniture.holds(line)).forEach(words::addAll);
        return words;
    }
}
