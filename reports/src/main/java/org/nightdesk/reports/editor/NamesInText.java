package org.nightdesk.reports.editor;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nightdesk.reports.model.StoryFile;
import org.nightdesk.summarizer.model.AnalyzedArticle;
import org.nightdesk.summarizer.model.Sentence;
import org.nightdesk.templates.model.Figures;

/**
 * Counts the articles that tell of a name: words with a capital that stand within a sentence of the first few, one behind the
 * other. Words at the beginning of a sentence have their capital from there and count for nothing.
 */
final class NamesInText {

    private static final int SENTENCES = 6;
    private static final int LEAST_ARTICLES = 2;
    private static final Pattern NAME = Pattern
            .compile("(?<=[\\p{Ll}\\p{N},;] )\\p{Lu}[\\p{L}'\u2019-]{2,}(?: \\p{Lu}[\\p{L}'\u2019-]{2,}){0,2}");
    private static final Set<String> DAYS = Set.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday",
            "Sunday", "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
            "November", "December");

    private NamesInText() {}

    /** Most articles first, then by alphabet; names of one article only are left out. */
    static List<Figures.Term> count(List<StoryFile> stories) {
        Map<String, Integer> counts = new TreeMap<>();
        stories.forEach(story -> story.articles()
                .forEach(article -> names(article).forEach(name -> counts.merge(name, 1, Integer::sum))));
        return counts.entrySet().stream().filter(entry -> entry.getValue() >= LEAST_ARTICLES)
                .map(entry -> new Figures.Term(entry.getKey(), entry.getValue(), null))
                .sorted(Comparator.comparingInt(Figures.Term::articles).reversed().thenComparing(Figures.Term::name))
                .toList();
    }

    private static Set<String> names(AnalyzedArticle article) {
        Set<String> names = new TreeSet<>();
        for (Sentence sentence : article.sentences().subList(0, Math.min(SENTENCES, article.sentences().size()))) {
            Matcher matcher = NAME.matcher(sentence.text());
            while (matcher.find()) {
                if (!DAYS.contains(matcher.group())) {
                    names.add(matcher.group());
                }
            }
        }
        return names;
    }
}
