package org.nightdesk.summarizer.summary;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Chooses the set of sentences with the highest expected ROUGE, from the probabilities that a human summary would have
 * their n-grams: 2 h1 / (L + n0) + 2 h2 / (L + n0 - 1), where h1 and h2 are the sums over the distinct unigrams and bigrams
 * covered and L is the number of tokens. All sets of up to three of the best single sentences are tried; larger ones grow
 * from the best of those.
 */
final class ExpectedRouge {

    private static final int BEST_SINGLE = 16;

    private static final int LONGEST = 80;

    private static final int TRIED_AT_ONCE = 3;

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

        private final int[] unigrams;

        private final int[] bigrams;

        private final List<Integer> chosen = new ArrayList<>();

        private int tokens;

        private int words;

        private double hits;

        private double pairHits;

        private List<Integer> best = List.of();

        private double bestValue = Double.NEGATIVE_INFINITY;

        Search(Material material, Inclusion inclusion, Limit limit) {
            this.material = material;
            this.inclusion = inclusion;
            this.limit = limit;
            this.unigrams = new int[inclusion.unigrams.size()];
            this.bigrams = new int[inclusion.bigrams.size()];
        }

        List<Integer> best() {
            int[] pool = pool();
            tryFrom(pool, 0);
            grow(pool);
            return best;
        }

        private int[] pool() {
            double[] single = new double[material.size()];
            List<Integer> fit = new ArrayList<>();
            for (int i = 0; i < single.length; i++) {
                Candidate candidate = material.get(i);
                if (candidate.fit() && candidate.stems().length <= LONGEST) {
                    add(i);
                    single[i] = value();
                    remove(i);
                    fit.add(i);
                }
            }
            fit.sort(Comparator.comparingDouble((Integer i) -> -single[i]).thenComparing(Comparator.naturalOrder()));
            int[] pool = fit.stream().limit(BEST_SINGLE).mapToInt(i -> i).toArray();
            Arrays.sort(pool);
            return pool;
        }

        private void tryFrom(int[] pool, int from) {
            if (!chosen.isEmpty() && value() > bestValue) {
                bestValue = value();
                best = List.copyOf(chosen);
            }
            for (int k = from; k < pool.length && chosen.size() < TRIED_AT_ONCE; k++) {
                if (limit.allows(chosen.size() + 1, words + material.get(pool[k]).words())) {
                    add(pool[k]);
                    tryFrom(pool, k + 1);
                    remove(pool[k]);
                }
            }
        }

        /** Where more than three sentences are allowed, adds the best next one as long as that helps. */
        private void grow(int[] pool) {
            best.forEach(this::add);
            for (int next = 0; next >= 0 && !best.isEmpty();) {
                next = -1;
                for (int i : pool) {
                    if (!chosen.contains(i) && limit.allows(chosen.size() + 1, words + material.get(i).words())) {
                        add(i);
                        if (value() > bestValue) {
                            bestValue = value();
                            next = i;
                        }
                        remove(i);
                    }
                }
                if (next >= 0) {
                    add(next);
                }
            }
            best = List.copyOf(chosen);
        }

        private double value() {
            return 2 * hits / (tokens + humanLength) + 2 * pairHits / (tokens + humanLength - 1);
        }

        private void add(int i) {
            Candidate candidate = material.get(i);
            for (int stem : candidate.stems()) {
                int count = ++unigrams[stem];
                hits += count == 1 ? inclusion.once[stem] : count == 2 ? inclusion.twice[stem] : 0;
            }
            for (int bigram : inclusion.bigrams.of(i)) {
                pairHits += ++bigrams[bigram] == 1 ? inclusion.pair[bigram] : 0;
            }
            chosen.add(i);
            tokens += candidate.stems().length;
            words += candidate.words();
        }

        private void remove(int i) {
            Candidate candidate = material.get(i);
            for (int stem : candidate.stems()) {
                int count = --unigrams[stem];
                hits -= count == 0 ? inclusion.once[stem] : count == 1 ? inclusion.twice[stem] : 0;
            }
            for (int bigram : inclusion.bigrams.of(i)) {
                pairHits -= --bigrams[bigram] == 0 ? inclusion.pair[bigram] : 0;
            }
            chosen.remove(Integer.valueOf(i));
            tokens -= candidate.stems().length;
            words -= candidate.words();
        }
    }
}
