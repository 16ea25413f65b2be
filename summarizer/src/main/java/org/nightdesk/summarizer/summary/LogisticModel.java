package org.nightdesk.summarizer.summary;

import it.unimi.dsi.fastutil.doubles.DoubleArrayList;
import it.unimi.dsi.fastutil.doubles.DoubleList;
import it.unimi.dsi.fastutil.longs.Long2DoubleOpenHashMap;
import it.unimi.dsi.fastutil.objects.Object2IntOpenHashMap;
import java.util.List;
import java.util.Map;

/** A probability from features and words: 1 / (1 + exp(-(bias + sum of word weights + sum of weight x feature))). */
final class LogisticModel {

    private static final int UNKNOWN = -1;

    private final double bias;

    private final double[] weights;

    private final Map<String, Double> words;

    /** The stems in the words' names, numbered. */
    private final Object2IntOpenHashMap<String> stems = new Object2IntOpenHashMap<>();

    /** By stem: the weight of "in", or of "in -". */
    private final DoubleArrayList opening = new DoubleArrayList();

    /** By stem: the weight of "- in". */
    private final DoubleArrayList closing = new DoubleArrayList();

    /** By the two stems: the weight of "in the", or of "in twice". */
    private final Long2DoubleOpenHashMap pairs = new Long2DoubleOpenHashMap();

    LogisticModel(double bias, List<Double> weights, Map<String, Double> words) {
        this.bias = bias;
        this.words = words;
        this.weights = weights.stream().mapToDouble(Double::doubleValue).toArray();
        stems.defaultReturnValue(UNKNOWN);
        words.forEach(this::add);
    }

    private void add(String word, double weight) {
        int blank = word.indexOf(' ');
        String first = blank < 0 ? word : word.substring(0, blank);
        String second = word.substring(blank + 1);
        if (blank < 0 || second.equals(ArticleFeatures.ANY)) {
            opening.set(number(first), weight);
        } else if (first.equals(ArticleFeatures.ANY)) {
            closing.set(number(second), weight);
        } else {
            pairs.put(key(number(first), number(second)), weight);
        }
    }

    private int number(String stem) {
        int number = stems.getInt(stem);
        if (number == UNKNOWN) {
            number = stems.size();
            stems.put(stem, number);
            opening.add(0);
            closing.add(0);
        }
        return number;
    }

    private static long key(int first, int second) {
        return ((long) first << 32) | second;
    }

    double bias() {
        return bias;
    }

    double weight(int feature) {
        return weights[feature];
    }

    int features() {
        return weights.length;
    }

    /** The weights of single words, by word. */
    Map<String, Double> words() {
        return words;
    }

    /** Adds some of the features, those from a first one to before another, to a logit. */
    double add(double logit, double[] features, int from, int to) {
        double z = logit;
        for (int i = from; i < to; i++) {
            z += weights[i] * features[i];
        }
        return z;
    }

    static double probability(double logit) {
        return 1 / (1 + Math.exp(-logit));
    }

    /** The weights of the words of some n-grams: names are looked up once a stem, not once an n-gram. */
    final class Offsets {

        private final Ngrams ngrams;

        private final int[] ids;

        Offsets(Ngrams ngrams, Vocabulary vocabulary) {
            this.ngrams = ngrams;
            this.ids = new int[words.isEmpty() ? 0 : vocabulary.size()];
            for (int stem = 0; stem < ids.length; stem++) {
                ids[stem] = stems.getInt(vocabulary.name(stem));
            }
        }

        /** The bias and the weights of an n-gram's words. */
        double logit(int ngram, boolean twice) {
            if (ids.length == 0) {
                return bias;
            }
            int first = ids[ngrams.firstStem(ngram)];
            if (ngrams.length() == 1) {
                return bias + (twice ? together(first, stems.getInt(ArticleFeatures.TWICE)) : of(opening, first));
            }
            int last = ids[ngrams.lastStem(ngram)];
            return bias + of(opening, first) + of(closing, last) + together(first, last);
        }

        private double of(DoubleList weights, int stem) {
            return stem == UNKNOWN ? 0 : weights.getDouble(stem);
        }

        private double together(int first, int last) {
            return first == UNKNOWN || last == UNKNOWN ? 0 : pairs.get(key(first, last));
        }
    }
}
