package org.nightdesk.reports.editor;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nightdesk.summarizer.model.AnalyzedArticle;
import org.nightdesk.summarizer.model.Article;
import org.nightdesk.summarizer.model.Sentence;

/**
 * Finds names and counts the articles that tell of them. A name is words with a capital, one behind the other, that stand
 * within a sentence of the first few: at its beginning any word has a capital. Once found, it counts wherever an article has
 * it, in the title, at the beginning of a sentence or as a part of a longer name.
 */
final class NamesInText {

    private static final int SENTENCES = 6;
    private static final int LEAST_ARTICLES = 2;
    private static final int MOST_WORDS = 4;
    private static final int LEAST_LETTERS = 3;

    /** A possessive s is none of its letters, and ends the run. Of what has matched nothing is given back: a run may be long. */
    private static final String WORD = "\\p{Lu}[\\p{L}\\p{M}]*+(?:['\u2019-](?!s(?!\\p{L}))\\p{L}[\\p{L}\\p{M}]*+)*+";
    private static final Pattern RUN = Pattern.compile("(?<![\\p{L}\\p{N}])" + WORD + "(?: " + WORD + ")*+");
    private static final Pattern WITHIN = Pattern.compile("[\\p{Ll}\\p{N},;] ");
    private static final Set<String> DAYS = Set.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday",
            "Sunday", "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
            "November", "December");

    private NamesInText() {}

    /** The names that stand by themselves in two articles or more. */
    static Set<String> find(Collection<AnalyzedArticle> articles) {
        Map<String, Integer> counts = new TreeMap<>();
        articles.forEach(article -> names(article).forEach(name -> counts.merge(name, 1, Integer::sum)));
        counts.values().removeIf(count -> count < LEAST_ARTICLES);
        return counts.keySet();
    }

    /** How many articles have each of some names; those that none has are left out. */
    static Map<String, Integer> count(Set<String> names, Collection<Article> articles) {
        Map<String, Integer> counts = new HashMap<>();
        for (Article article : articles) {
            Set<String> here = new HashSet<>();
            addParts(article.title(), here);
            addParts(article.text(), here);
            here.stream().filter(names::contains).forEach(name -> counts.merge(name, 1, Integer::sum));
        }
        return counts;
    }

    private static Set<String> names(AnalyzedArticle article) {
        Set<String> names = new TreeSet<>();
        for (Sentence sentence : article.sentences().subList(0, Math.min(SENTENCES, article.sentences().size()))) {
            Matcher run = RUN.matcher(sentence.text());
            while (run.find()) {
                String name = run.group();
                if (isWithin(sentence.text(), run.start()) && lastWord(name).length() >= LEAST_LETTERS
                        && name.split(" ", -1).length <= MOST_WORDS && !DAYS.contains(name)) {
                    names.add(name);
                }
            }
        }
        return names;
    }

    private static boolean isWithin(String sentence, int start) {
        return WITHIN.matcher(sentence).region(Math.max(0, start - 2), start).matches();
    }

    /** All names that the runs of capitals in a text could hold. */
    private static void addParts(String text, Set<String> parts) {
        Matcher run = RUN.matcher(text);
        while (run.find()) {
            List<String> words = List.of(run.group().split(" ", -1));
            for (int from = 0; from < words.size(); from++) {
                for (int to = from + 1; to <= Math.min(words.size(), from + MOST_WORDS); to++) {
                    parts.add(String.join(" ", words.subList(from, to)));
                }
            }
        }
    }

    /** By its last word alone a name is often told again: the family name of a person. */
    static String lastWord(String name) {
        return name.substring(name.lastIndexOf(' ') + 1);
    }

    /** Whether one of two names is a part of the other, or the same. */
    static boolean overlap(String a, String b) {
        return (" " + a + " ").contains(" " + b + " ") || (" " + b + " ").contains(" " + a + " ");
    }
}
