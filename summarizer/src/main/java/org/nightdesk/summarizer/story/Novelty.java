package org.nightdesk.summarizer.story;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.nightdesk.summarizer.annotate.Words;

/**
 * Tells sentences that are new in substance from those that only say again what was said, by their content words (stems
 * without stop words). A sentence's value is the mean of three shares, 0 to 1: of its words that were never said, of its
 * pairs of neighbouring words that were never said together, and of its words that the most similar earlier sentence
 * lacks. After J. Allan, C. Wade, A. Bolivar: Retrieval and Novelty Detection at the Sentence Level, SIGIR 2003, where the
 * count of new words was hard to beat; the pairs are what tells a new event among known names.
 */
public final class Novelty {

    /** From this value on a sentence is new. */
    private static final double LEAST = 0.3;

    /** One that has so many of its words in one earlier sentence is that sentence again, in other words. */
    private static final double NEAR = 0.8;

    private final Map<String, List<Integer>> sentences = new HashMap<>();
    private final Set<String> pairs = new HashSet<>();

    private Novelty() {}

    /** Everything that was said before, in any order; without anything, all is new. */
    public static Novelty since(Collection<String> earlier) {
        Novelty novelty = new Novelty();
        int number = 0;
        for (String sentence : earlier) {
            List<String> words = content(sentence);
            for (String word : new HashSet<>(words)) {
                novelty.sentences.computeIfAbsent(word, key -> new ArrayList<>()).add(number);
            }
            novelty.pairs.addAll(pairs(words));
            number++;
        }
        return novelty;
    }

    /** Whether a sentence is new in substance; one without content words never is. */
    public boolean isNew(String sentence) {
        List<String> words = content(sentence);
        double repeated = repeated(words);
        return repeated < NEAR && value(words, repeated) >= LEAST;
    }

    /** How new a sentence is, 0 for one that was said word for word to 1 for one without a known word. */
    public double value(String sentence) {
        List<String> words = content(sentence);
        return value(words, repeated(words));
    }

    private double value(List<String> words, double repeated) {
        Set<String> distinct = new HashSet<>(words);
        if (distinct.isEmpty()) {
            return 0;
        }
        double fresh = share(distinct, word -> !sentences.containsKey(word));
        Set<String> coupled = pairs(words);
        double freshPairs = coupled.isEmpty() ? fresh : share(coupled, pair -> !pairs.contains(pair));
        return (fresh + freshPairs + 1 - repeated) / 3;
    }

    /** The largest share of the words that stand in a single earlier sentence. */
    private double repeated(List<String> words) {
        Set<String> distinct = new HashSet<>(words);
        Map<Integer, Integer> shared = new HashMap<>();
        for (String word : distinct) {
            sentences.getOrDefault(word, List.of()).forEach(sentence -> shared.merge(sentence, 1, Integer::sum));
        }
        int most = shared.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        return distinct.isEmpty() ? 1 : most / (double) distinct.size();
    }

    private static double share(Set<String> all, Predicate<String> which) {
        return all.stream().filter(which).count() / (double) all.size();
    }

    private static List<String> content(String sentence) {
        return Words.of(sentence).stream().filter(word -> !Words.isStop(word)).map(Words::stem).toList();
    }

    /** Neighbours in either order: "the minister resigned", "resigned the minister". */
    private static Set<String> pairs(List<String> words) {
        Set<String> pairs = new HashSet<>();
        for (int i = 1; i < words.size(); i++) {
            String one = words.get(i - 1);
            String other = words.get(i);
            pairs.add(one.compareTo(other) < 0 ? one + ' ' + other : other + ' ' + one);
        }
        return pairs;
    }
}
