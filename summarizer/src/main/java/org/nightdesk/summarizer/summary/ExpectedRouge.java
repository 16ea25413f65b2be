package org.nightdesk.summarizer.summary;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Chooses the set of sentences with the highest expected ROUGE, from the probabilities that a human summary would have
 * their n-grams: 1.7 h1 / (L + n0) + 2 h2 / (L + n0 - 1), where h1 and h2 are the sums over the distinct unigrams and bigrams
 * covered and L is the number of tokens. All sets of up to three of the best single passages are tried; larger ones grow
 * from the best of those.
 */
final class ExpectedRouge {

    private static final int BEST_SINGLE = 24;

    private static final int LONGEST = 80;

    private static final int TRIED_AT_ONCE = 3;

    /** Unigrams count a little less than bigrams. */
    private static final double UNIGRAM_SHARE = 1.7;

    /** What it costs where a sentence takes something as known that no sentence before it tells. */
    private static final double LACK = 0.01;

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
            tryFrom(pool, 0);
            grow(pool);
            return best.stream().flatMap(p -> IntStream.rangeClosed(p.first(), p.last()).boxed()).toList();
        }

        private List<Passage> pool() {
            List<Passage> passages = Passage.of(material, i -> material.get(i).stems().length <= LONGEST);
            Map<Passage, Double> single = new HashMap<>();
            for (Passage passage : passages) {
                add(passage);
                single.put(passage, -expected());
                remove(passage);
            }
            return passages.stream().sorted(Comparator.<Passage>comparingDouble(single::get)).limit(BEST_SINGLE)
                    .sorted(Comparator.comparingInt(Passage::last)).toList();
        }

        private void tryFrom(List<Passage> pool, int from) {
            if (!chosen.isEmpty() && value() > bestValue) {
                bestValue = value();
                best = List.copyOf(chosen);
            }
            for (int k = from; k < pool.size() && chosen.size() < TRIED_AT_ONCE; k++) {
                if (allows(pool.get(k))) {
                    add(pool.get(k));
                    tryFrom(pool, k + 1);
                    remove(pool.get(k));
                }
            }
        }

        /** Where more than three passages are allowed, adds the best next one as long as that helps. */
        private void grow(List<Passage> pool) {
            best.forEach(this::add);
            for (boolean grown = !best.isEmpty(); grown;) {
                Optional<Passage> next = Optional.empty();
                for (Passage passage : pool) {
                    if (allows(passage)) {
                        add(passage);
                        if (value() > bestValue) {
                            bestValue = value();
                            next = Optional.of(passage);
                        }
                        remove(passage);
                    }
                }
                next.ifPresent(this::add);
                grown = next.isPresent();
            }
            best = List.copyOf(chosen);
        }

        private boolean allows(Passage passage) {
            return (chosen.isEmpty() && passage.size() == 1)
                    || (limit.allows(Math.max(2, sentences + passage.size()), words + passage.words(material))
                            && sentences + passage.size() <= limit.sentences()
                            && chosen.stream()
                                    .noneMatch(other -> passage.overlaps(other) || standing.repeats(passage, other)));
        }

        private double value() {
            return expected() - LACK * standing.unsupported(chosen);
        }

        private double expected() {
            return UNIGRAM_SHARE * hits / (tokens + humanLength)
                    + 2 * pairHits / (tokens + humanLength - 1);
        }

        private void add(Passage passage) {
            for (int i = passage.first(); i <= passage.last(); i++) {
                for (int stem : material.get(i).stems()) {
                    int count = ++unigrams[stem];
                    hits += count == 1 ? inclusion.once[stem] : count == 2 ? inclusion.twice[stem] : 0;
                }
                for (int bigram : inclusion.bigrams.of(i)) {
                    pairHits += ++bigrams[bigram] == 1 ? inclusion.pair[bigram] : 0;
                }
                tokens += material.get(i).stems().length;
                words += material.get(i).words();
            }
            sentences += passage.size();
            chosen.add(passage);
        }

        private void remove(Passage passage) {
            for (int i = passage.first(); i <= passage.last(); i++) {
                for (int stem : material.get(i).stems()) {
                    int count = --unigrams[stem];
                    hits -= count == 0 ? inclusion.once[stem] : count == 1 ? inclusion.twice[stem] : 0;
                }
                for (int bigram : inclusion.bigrams.of(i)) {
                    pairHits -= --bigrams[bigram] == 0 ? inclusion.pair[bigram] : 0;
                }
                tokens -= material.get(i).stems().length;
                words -= material.get(i).words();
            }
            sentences -= passage.size();
            chosen.remove(passage);
        }
    }
}
