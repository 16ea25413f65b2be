package org.nightdesk.summarizer.summary;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What passages of some material cover, and what a choice among them is worth: each item counted once, less a little for
 * each passage from the midst of an article.
 */
final class Coverage {

    /** What it costs to begin in the midst of an article, as a share of what the best passage is worth. */
    private static final double LEAP = 0.01;

    /** The words for which this is so: the fewer there are, the more each break shows. */
    private static final double LEAPING_WORDS = 225;

    private static final double LEAP_POWER = 4;

    /** However short a summary is, what is worth more than this share of the best passage is leapt for. */
    private static final double MOST_LEAP = 0.5;

    private final List<Passage> passages;

    private final int[][] items;

    private final double[] worth;

    private final int[] words;

    private final Limit limit;

    private final double[] cost;

    private final int[] usable;

    private final Standing standing;

    private final double leap;

    /** What it costs to turn to the head of another article: hardly anything in a long summary, more in a short one. */
    private final double turn;

    /**
     * @param passages what may be chosen
     * @param items    by candidate: its distinct items, indexes into {@code worth}
     * @param power    0 to 1: how much words cost
     */
    Coverage(Material material, List<Passage> passages, int[][] items, double[] worth, Limit limit, double power) {
        this.standing = new Standing(material);
        this.passages = passages;
        this.items = new int[passages.size()][];
        this.worth = worth;
        this.words = new int[passages.size()];
        this.limit = limit;
        this.cost = new double[words.length];
        for (int i = 0; i < words.length; i++) {
            Passage passage = passages.get(i);
            words[i] = passage.words(material);
            cost[i] = limit.words() == Integer.MAX_VALUE ? 1 : Math.pow(Math.max(1, words[i]), power);
            this.items[i] = IntStream.rangeClosed(passage.first(), passage.last())
                    .flatMap(c -> Arrays.stream(items[c])).distinct().toArray();
        }
        int[] all = IntStream.range(0, words.length).toArray();
        int[] within = Arrays.stream(all).filter(i -> limit.allows(Math.max(2, passages.get(i).size()), words[i]))
                .toArray();
        this.usable = within.length > 0 ? within : all;
        double share = limit.words() == Integer.MAX_VALUE
                ? LEAP
                : Math.min(MOST_LEAP, LEAP * Math.pow(LEAPING_WORDS / limit.words(), LEAP_POWER));
        double most = Arrays.stream(usable).mapToDouble(this::worthOf).max().orElse(0);
        this.leap = share * most;
        this.turn = share * share * most;
    }

    private double worthOf(int i) {
        return Arrays.stream(items[i]).mapToDouble(item -> worth[item]).sum();
    }

    /** The passages that may be chosen, as indexes. */
    int[] usable() {
        return usable;
    }

    Limit limit() {
        return limit;
    }

    /** What a passage adds to a choice for what its words cost. */
    double rate(Choice choice, int i) {
        return choice.gain(i) / cost[i];
    }

    Choice nothing() {
        return new Choice(List.of());
    }

    Choice of(List<Integer> chosen) {
        return new Choice(chosen);
    }

    /** Some of the passages. Not for several threads. */
    final class Choice {

        private final List<Integer> chosen = new ArrayList<>();

        private int sentences;

        private final int[] covered = new int[worth.length];

        private int length;

        private double value;

        private Choice(List<Integer> passages) {
            passages.forEach(this::add);
        }

        /** The passages, as indexes, in the order in which they were chosen. */
        List<Integer> chosen() {
            return chosen;
        }

        /** The candidates of all its passages. */
        List<Integer> candidates() {
            return passagesOf(chosen).stream()
                    .flatMap(passage -> IntStream.rangeClosed(passage.first(), passage.last()).boxed()).toList();
        }

        int words() {
            return length;
        }

        double value() {
            return value;
        }

        /** Whether it may grow by a passage within the limit, without a repetition. */
        boolean allows(int i) {
            Passage passage = passages.get(i);
            return limit.allows(sentences + passage.size(), length + words[i])
                    && chosen.stream().map(passages::get)
                            .noneMatch(other -> other.overlaps(passage) || standing.repeats(other, passage));
        }

        /** What a passage adds to what is covered, less what it costs to leap there. */
        double gain(int i) {
            double gain = (leaps(i) ? -leap : 0) - (turns(i) ? turn : 0);
            gain += chosen.stream().anyMatch(next -> follows(next, i)) ? leap : 0;
            for (int item : items[i]) {
                gain += covered[item] == 0 ? worth[item] : 0;
            }
            return gain;
        }

        private boolean leaps(int i) {
            return standing.leaps(passages.get(i), chosen.stream().map(passages::get));
        }

        private boolean turns(int i) {
            return !chosen.isEmpty()
                    && chosen.stream().noneMatch(other -> standing.areOfOne(passages.get(i), passages.get(other)));
        }

        private boolean follows(int i, int before) {
            return standing.follows(passages.get(i), passages.get(before));
        }

        /** Whether it may be printed as it is. */
        boolean holds() {
            return chosen.isEmpty() || standing.holds(passagesOf(chosen));
        }

        /** Whether it may be printed once another passage has come. */
        boolean holdsWith(int i) {
            return standing.holds(with(i));
        }

        /** How many of its sentences take as known what none tells, once another passage has come. */
        int lacksWith(int i) {
            return standing.lacks(with(i));
        }

        private List<Passage> with(int i) {
            List<Passage> all = new ArrayList<>(passagesOf(chosen));
            all.add(passages.get(i));
            return all;
        }

        private List<Passage> passagesOf(List<Integer> chosen) {
            return chosen.stream().map(passages::get).toList();
        }

        void add(int i) {
            value += gain(i);
            chosen.add(i);
            for (int item : items[i]) {
                covered[item]++;
            }
            sentences += passages.get(i).size();
            length += words[i];
        }

        void remove(int i) {
            chosen.remove(Integer.valueOf(i));
            for (int item : items[i]) {
                covered[item]--;
            }
            sentences -= passages.get(i).size();
            length -= words[i];
            value -= gain(i);
        }
    }
}
