package org.nightdesk.summarizer.summary;

import it.unimi.dsi.fastutil.doubles.DoubleArrayList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Chooses the set of sentences with the highest expected ROUGE, from the probabilities that a human summary would have
 * their n-grams: 2 h1 / (L + n0) + 2 h2 / (L + n0 - 1), where h1 and h2 are the sums over the distinct unigrams and bigrams
 * covered and L is the number of tokens. All sets of up to three of the best single passages are tried, but for those that
 * cannot be better; larger ones grow from the best of those.
 */
final class ExpectedRouge {

    private static final int BEST_SINGLE = 48;

    private static final int LONGEST = 80;

    /** More than rounding can make of a bound. */
    private static final double ROUNDING = 1e-9;

    /**
     * What it costs where a sentence of one article takes as known what none before it tells: so much that it is chosen only
     * where the rest of the article has nearly nothing.
     */
    private static final double LACK = 0.03;

    /** What it costs to leap ahead in an article. */
    private static final double LEAP = 0.002;

    /** What it costs, of several articles, to begin in the midst of one: the reader does not know what it is about. */
    private static final double LEAP_IN_STORY = 0.04;

    private final double humanLength;

    /** @param humanLength n0, the tokens a human summary is taken to have: the higher, the longer the summaries */
    ExpectedRouge(double humanLength) {
        if (!(humanLength >= 1)) {
            throw new IllegalArgumentException("a human summary has at least 1 token, not " + humanLength);
        }
        this.humanLength = humanLength;
    }

    List<Integer> pick(Material material, Inclusion inclusion, Limit limit) {
        return new Search(material, inclusion, limit).best();
    }

    private final class Search {

        private final Material material;

        private final Inclusion inclusion;

        private final Limit limit;

        private final Standing standing;

        private final int[] unigrams;

        private final int[] bigrams;

        private final List<Passage> chosen = new ArrayList<>();

        private int sentences;

        private int tokens;

        private int words;

        private double hits;

        private double pairHits;

        private final DoubleArrayList hitsBefore = new DoubleArrayList();

        private final DoubleArrayList pairHitsBefore = new DoubleArrayList();

        /** The most that the last passage added could add to any set that has the rest. */
        private double mostGain;

        private double pairGain;

        private List<Passage> best = List.of();

        private double bestValue = Double.NEGATIVE_INFINITY;

        Search(Material material, Inclusion inclusion, Limit limit) {
            this.material = material;
            this.inclusion = inclusion;
            this.limit = limit;
            this.standing = new Standing(material);
            this.unigrams = new int[inclusion.unigrams.size()];
            this.bigrams = new int[inclusion.bigrams.size()];
        }

        List<Integer> best() {
            List<Passage> pool = pool();
            trySets(pool);
            grow(pool);
            return best.stream().flatMap(p -> IntStream.rangeClosed(p.first(), p.last()).boxed()).toList();
        }

        private List<Passage> pool() {
            List<Passage> passages = Passage.of(material, i -> material.get(i).stems().length <= LONGEST);
            Map<Passage, Double> single = new HashMap<>();
            for (Passage passage : passages) {
                add(passage);
                single.put(passage, -expected());
                remove();
            }
            return passages.stream().sorted(Comparator.<Passage>comparingDouble(single::get)).limit(BEST_SINGLE)
                    .sorted(Comparator.comparingInt(Passage::last)).toList();
        }

        /** All sets of one and of two, then those of three that the gains of their pairs leave a chance. */
        private void trySets(List<Passage> pool) {
            int n = pool.size();
            double[][] gain = new double[n][n];
            double[][] gainOfPairs = new double[n][n];
            boolean[][] joined = new boolean[n][n];
            for (int a = 0; a < n; a++) {
                if (!allows(pool.get(a))) {
                    continue;
                }
                add(pool.get(a));
                keepIfBetter();
                for (int b = a + 1; b < n; b++) {
                    joined[a][b] = allows(pool.get(b));
                    if (joined[a][b]) {
                        add(pool.get(b));
                        gain[a][b] = mostGain;
                        gainOfPairs[a][b] = pairGain;
                        keepIfBetter();
                        remove();
                    }
                }
                remove();
            }
            for (int a = 0; a < n; a++) {
                add(pool.get(a));
                for (int b = a + 1; b < n; b++) {
                    if (joined[a][b]) {
                        add(pool.get(b));
                        for (int c = b + 1; c < n; c++) {
                            if (joined[a][c] && joined[b][c]
                                    && bound(pool.get(c), Math.min(gain[a][c], gain[b][c]),
                                            Math.min(gainOfPairs[a][c], gainOfPairs[b][c])) > bestValue - ROUNDING
                                    && allows(pool.get(c))) {
                                add(pool.get(c));
                                keepIfBetter();
                                remove();
                            }
                        }
                        remove();
                    }
                }
                remove();
            }
        }

        private void keepIfBetter() {
            if (isBetter()) {
                bestValue = value();
                best = List.copyOf(chosen);
            }
        }

        private boolean isBetter() {
            return expected() > bestValue && value() > bestValue;
        }

        private double value() {
            if (material.documents() > 1) {
                return standing.holds(chosen)
                        ? expected() - LEAP_IN_STORY * standing.leaps(chosen)
                        : Double.NEGATIVE_INFINITY;
            }
            return expected() - LACK * standing.lacks(chosen) - LEAP * standing.leaps(chosen);
        }

        /** What the set with another passage can be worth, from the most that the passage can add. */
        private double bound(Passage passage, double mostHits, double mostPairs) {
            int length = tokens;
            for (int i = passage.first(); i <= passage.last(); i++) {
                length += material.get(i).stems().length;
            }
            return worth(hits + mostHits, pairHits + mostPairs, length);
        }

        /** Where more than three passages are allowed, adds the best next one as long as that helps. */
        private void grow(List<Passage> pool) {
            best.forEach(this::add);
            for (boolean grown = !best.isEmpty(); grown;) {
                Optional<Passage> next = Optional.empty();
                for (Passage passage : pool) {
                    if (allows(passage)) {
                        add(passage);
                        if (isBetter()) {
                            bestValue = value();
                            next = Optional.of(passage);
                        }
                        remove();
                    }
                }
                next.ifPresent(this::add);
                grown = next.isPresent();
            }
            best = List.copyOf(chosen);
        }

        private boolean allows(Passage passage) {
            if (chosen.isEmpty() && passage.size() == 1) {
                return true;
            }
            if (!limit.allows(Math.max(2, sentences + passage.size()), words + passage.words(material))
                    || sentences + passage.size() > limit.sentences()) {
                return false;
            }
            for (Passage other : chosen) {
                if (passage.overlaps(other) || standing.repeats(passage, other)) {
                    return false;
                }
            }
            return true;
        }

        private double expected() {
            return worth(hits, pairHits, tokens);
        }

        private double worth(double hits, double pairHits, int tokens) {
            return 2 * hits / (tokens + humanLength) + 2 * pairHits / (tokens + humanLength - 1);
        }

        private void add(Passage passage) {
            hitsBefore.push(hits);
            pairHitsBefore.push(pairHits);
            mostGain = 0;
            for (int i = passage.first(); i <= passage.last(); i++) {
                for (int stem : material.get(i).stems()) {
                    int count = ++unigrams[stem];
                    if (count <= 2) {
                        double again = inclusion.twice[stem];
                        double gain = count == 1 ? inclusion.once[stem] : again;
                        hits += gain;
                        mostGain += Math.max(gain, again);
                    }
                }
                for (int bigram : inclusion.bigrams.of(i)) {
                    pairHits += ++bigrams[bigram] == 1 ? inclusion.pair[bigram] : 0;
                }
                tokens += material.get(i).stems().length;
                words += material.get(i).words();
            }
            pairGain = pairHits - pairHitsBefore.topDouble();
            sentences += passage.size();
            chosen.add(passage);
        }

        /** Takes away what was added last, and leaves no trace of rounding. */
        private void remove() {
            Passage passage = chosen.removeLast();
            for (int i = passage.first(); i <= passage.last(); i++) {
                for (int stem : material.get(i).stems()) {
                    unigrams[stem]--;
                }
                for (int bigram : inclusion.bigrams.of(i)) {
                    bigrams[bigram]--;
                }
                tokens -= material.get(i).stems().length;
                words -= material.get(i).words();
            }
            sentences -= passage.size();
            hits = hitsBefore.popDouble();
            pairHits = pairHitsBefore.popDouble();
        }
    }
}
