package org.nightdesk.summarizer.summary;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.nightdesk.summarizer.model.Explanation.Part;

/** What the candidates are worth to a method: its side of the account of a choice. */
interface Appraisal {

    /** What a candidate is worth by itself, 0 or more, higher is better; to a method that covers items, a word. */
    double worth(int i);

    /** The share of that which others leave unsaid, 0 to 1. */
    double fresh(int i, List<Integer> others);

    /** What the worth is made of. */
    List<Part> parts(int i);

    /**
     * For a method that scores each sentence and keeps the similar ones apart.
     *
     * @param scores by candidate, 0 or more
     */
    static Appraisal scored(double[] scores, SentenceVectors vectors) {
        return new Appraisal() {

            @Override
            public double worth(int i) {
                return scores[i];
            }

            @Override
            public double fresh(int i, List<Integer> others) {
                return 1 - others.stream().mapToDouble(other -> vectors.cosine(i, other)).max().orElse(0);
            }

            @Override
            public List<Part> parts(int i) {
                return List.of(new Part("score of the method", scores[i]));
            }
        };
    }

    /**
     * For a method that covers items, each once.
     *
     * @param name  what the items are
     * @param items by candidate of the material
     * @param value by item, 0 or more
     */
    static Appraisal covering(String name, Material material, int[][] items, double[] value) {
        return new Appraisal() {

            @Override
            public double worth(int i) {
                return unsaid(i, List.of()) / Math.max(1, material.get(i).words());
            }

            @Override
            public double fresh(int i, List<Integer> others) {
                double all = unsaid(i, List.of());
                return all == 0 ? 0 : unsaid(i, others) / all;
            }

            @Override
            public List<Part> parts(int i) {
                return List.of(new Part(name, unsaid(i, List.of())));
            }

            private double unsaid(int i, List<Integer> others) {
                return IntStream.of(items[i]).distinct()
                        .filter(item -> others.stream().noneMatch(o -> IntStream.of(items[o]).anyMatch(x -> x == item)))
                        .mapToDouble(item -> value[item]).sum();
            }
        };
    }

    /** For a method that covers items of two kinds. */
    static Appraisal both(Appraisal one, Appraisal other) {
        return new Appraisal() {

            @Override
            public double worth(int i) {
                return one.worth(i) + other.worth(i);
            }

            @Override
            public double fresh(int i, List<Integer> others) {
                double worth = worth(i);
                return worth == 0
                        ? 0
                        : (one.worth(i) * one.fresh(i, others) + other.worth(i) * other.fresh(i, others)) / worth;
            }

            @Override
            public List<Part> parts(int i) {
                return Stream.concat(one.parts(i).stream(), other.parts(i).stream()).toList();
            }
        };
    }
}
