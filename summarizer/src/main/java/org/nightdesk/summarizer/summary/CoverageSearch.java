package org.nightdesk.summarizer.summary;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Searches the set of passages whose covered items are worth most within a limit, each item counted once: greedy by gain
 * / words^power, from the empty set and from each of the best single passages, then swaps until nothing rises.
 */
final class CoverageSearch {

    private static final int STARTS = 12;

    private static final int MOST_SWAPS = 40;

    private final List<Passage> passages;

    private final int[][] items;

    private final double[] worth;

    private final int[] words;

    private final Limit limit;

    private final double[] cost;

    private final int[] usable;

    private final Standing standing;

    /**
     * @param passages what may be chosen
     * @param items    by candidate: its distinct items, indexes into {@code worth}
     * @param power    0 to 1: how much words cost
     */
    CoverageSearch(Material material, List<Passage> passages, int[][] items, double[] worth, Limit limit,
            double power) {
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
    }

    /** The candidates of the best set. */
    List<Integer> best() {
        Choice best = improve(grow(new Choice()));
        for (int start : starts()) {
            Choice choice = new Choice();
            if (!choice.holdsWith(start)) {
                continue;
            }
            choice.add(start);
            Choice grown = improve(grow(choice));
            if (grown.value > best.value + 1e-9) {
                best = grown;
            }
        }
        return best.chosen.stream().map(passages::get)
                .flatMap(passage -> IntStream.rangeClosed(passage.first(), passage.last()).boxed()).toList();
    }

    private int[] starts() {
        Choice none = new Choice();
        return Arrays.stream(usable).boxed()
                .sorted((a, b) -> Double.compare(none.gain(b) / cost[b], none.gain(a) / cost[a])).limit(STARTS)
                .mapToInt(i -> i).toArray();
    }

    private Choice grow(Choice choice) {
        for (;;) {
            int best = -1;
            double bestRate = 0;
            for (int i : usable) {
                if (choice.allows(i)) {
                    double rate = choice.gain(i) / cost[i];
                    if (rate > bestRate && choice.holdsWith(i)) {
                        best = i;
                        bestRate = rate;
                    }
                }
            }
            if (best < 0) {
                return choice;
            }
            choice.add(best);
        }
    }

    /** Puts another sentence in the place of one, as long as the summary is worth more after it. */
    private Choice improve(Choice choice) {
        for (int swaps = 0; swaps < MOST_SWAPS; swaps++) {
            double before = choice.value;
            int bestOut = -1;
            int bestIn = -1;
            double best = before + 1e-9;
            for (int out : List.copyOf(choice.chosen)) {
                choice.remove(out);
                for (int in : usable) {
                    double value = in != out && choice.allows(in) ? choice.value + choice.gain(in) : 0;
                    if (value > best && choice.holdsWith(in)) {
                        best = value;
                        bestOut = out;
                        bestIn = in;
                    }
                }
                choice.add(out);
            }
            if (bestOut < 0) {
                return choice;
            }
            choice.remove(bestOut);
            choice.add(bestIn);
            grow(choice);
        }
        return choice;
    }

    private final class Choice {

        final List<Integer> chosen = new ArrayList<>();

        private int sentences;

        private final int[] covered = new int[worth.length];

        private int length;

        private double value;

        boolean allows(int i) {
            Passage passage = passages.get(i);
            return limit.allows(sentences + passage.size(), length + words[i])
                    && chosen.stream().map(passages::get)
                            .noneMatch(other -> other.overlaps(passage) || standing.repeats(other, passage));
        }

        double gain(int i) {
            double gain = 0;
            for (int item : items[i]) {
                gain += covered[item] == 0 ? worth[item] : 0;
            }
            return gain;
        }

        /** Whether it may be printed once another passage has come. */
        boolean holdsWith(int i) {
            chosen.add(i);
            boolean holds = standing.holds(chosen.stream().map(passages::get).toList());
            chosen.removeLast();
            return holds;
        }

        void add(int i) {
            value += gain(i);
            for (int item : items[i]) {
                covered[item]++;
            }
            chosen.add(i);
            sentences += passages.get(i).size();
            length += words[i];
        }

        void remove(int i) {
            for (int item : items[i]) {
                value -= --covered[item] == 0 ? worth[item] : 0;
            }
            chosen.remove(Integer.valueOf(i));
            sentences -= passages.get(i).size();
            length -= words[i];
        }
    }
}
