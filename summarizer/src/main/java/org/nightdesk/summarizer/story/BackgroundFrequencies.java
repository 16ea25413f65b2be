package org.nightdesk.summarizer.story;

import it.unimi.dsi.fastutil.ints.Int2IntOpenHashMap;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import org.nightdesk.summarizer.model.ArticleTerms;

/**
 * In how many articles of a fixed collection each term stands. A night of sixty articles, or of two, is too few to tell
 * a common word from a rare one; and on the day of an earthquake the word itself is common, yet still tells its story
 * from the others. So half of a term's idf comes from the batch and half from here. In a language that the table does not
 * know it has no say.
 */
final class BackgroundFrequencies {

    static final BackgroundFrequencies SHIPPED = load("background-frequencies.txt.gz");

    private static final double SHARE = 0.5;

    /** What a term that is not in the table counts as: as rare as the rarest that is. */
    private static final double UNSEEN = 1;

    /** So many articles more are thought to be there that have none of a foreign batch's terms: a small one has rare terms too. */
    private static final int OTHERS = 50;

    /** Those whose words are in the table, or may be. */
    private static final Set<String> LANGUAGES = Set.of("en", "und");

    private final int articles;
    private final Int2IntOpenHashMap frequencies;

    private BackgroundFrequencies(int articles, Int2IntOpenHashMap frequencies) {
        this.articles = articles;
        this.frequencies = frequencies;
    }

    /**
     * Inverse document frequency, half and half.
     *
     * @param frequency how many of {@code batch} articles hold the term, 1 to {@code batch}
     * @return 0 or more
     */
    double idf(int term, int frequency, int batch) {
        double here = Math.log((double) batch / frequency);
        return Math.max(0, (1 - SHARE) * here + SHARE * idf(term));
    }

    /**
     * Inverse document frequency of a term that only articles in languages unknown to the table hold, above 0.
     *
     * @param frequency how many of {@code batch} articles hold the term, 1 to {@code batch}
     */
    static double foreignIdf(int frequency, int batch) {
        return Math.log((double) (batch + OTHERS) / frequency);
    }

    /** Whether an article is in a language that the table knows nothing of. */
    static boolean isForeign(ArticleTerms article) {
        return article.language() != null && !LANGUAGES.contains(article.language());
    }

    boolean knows(int term) {
        return frequencies.containsKey(term);
    }

    /** Inverse document frequency by this table alone, 0 or more. */
    double idf(int term) {
        int known = frequencies.get(term);
        return Math.log(articles / (known == 0 ? UNSEEN : known));
    }

    /** Reads lines of a word, or two words with a space between, a tab and a count; the first line gives the total. */
    private static BackgroundFrequencies load(String name) {
        try (InputStream file = Objects.requireNonNull(BackgroundFrequencies.class.getResourceAsStream(name), name);
                BufferedReader lines = new BufferedReader(
                        new InputStreamReader(new GZIPInputStream(file), StandardCharsets.UTF_8))) {
            int articles = 0;
            Int2IntOpenHashMap frequencies = new Int2IntOpenHashMap();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                int tab = line.indexOf('\t');
                if (line.startsWith("#") || tab < 0) {
                    continue;
                }
                int count = Integer.parseInt(line, tab + 1, line.length(), 10);
                if (tab == 0) {
                    articles = count;
                } else {
                    frequencies.put(hash(line.substring(0, tab)), count);
                }
            }
            return new BackgroundFrequencies(articles, frequencies);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    private static int hash(String term) {
        int space = term.indexOf(' ');
        return space < 0 ? TermHash.of(term) : TermHash.of(term.substring(0, space), term.substring(space + 1));
    }
}
