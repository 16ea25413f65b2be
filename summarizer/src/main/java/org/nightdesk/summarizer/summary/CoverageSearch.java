package org.nightdesk.summarizer.summary;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Searches the set of passages whose covered items are worth most within a limit, each item counted once, less a little
 * for each passage from the midst of an article: greedy by gain / words^power, from the empty set and from each of the best
 * single passages; then swaps, and growing again without one or two, until nothing rises.
 */
final class CoverageSearch {

    private static final int STARTS = 12;

    private static final int MOST_SWAPS = 40;

    private static final int MOST_ROUNDS = 12;

    /** Of more passages, growing again without each pair would take longer than it is worth. */
    private static final int MOST_PAIRED = 16;

    /** Where more are allowed, what is greedily taken is nearly all there is. */
    private static final int MOST_SEARCHED = 40;

    /** What it costs to begin in the midst of an article, as a share of what the best passage is worth. */
    private static final double LEAP = 0.01;

    /** With less than this share of the words allowed, a summary is filled up with what does not quite stand. */
    private static final double ENOUGH = 0.75;

    private final Material material;

    private final List<Passage> passages;

    private final int[][] items;

    private final double[] worth;

    private final int[] words;

    private final Limit limit;

    private final double[] cost;

    private final int[] usable;

    private final Standing standing;

    private final double leap;

    /**
     * @param passages what may be chosen
     * @param items    by candidate: its distinct items, indexes into {@code worth}
     * @param power    0 to 1: how much words cost
     */
    CoverageSearch(Material material, List<Passage> passages, int[][] items, double[] worth, Limit limit,
            double power) {
        this.material = material;
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
        this.leap = LEAP * Arrays.stream(usable).mapToDouble(this::worthOf).max().orElse(0);
    }

    private double worthOf(int i) {
        return Arrays.stream(items[i]).mapToDouble(item -> worth[item]).sum();
    }

    /** The candidates of the best set. */
    List<Integer> best() {
        Choice best = grow(new Choice(List.of()));
        if (best.chosen.size() <= MOST_SEARCHED) {
            best = searched(best);
        }
        fill(best);
        return best.chosen.stream().map(passages::get)
                .flatMap(passage -> IntStream.rangeClosed(passage.first(), passage.last()).boxed()).toList();
    }

    private Choice searched(Choice greedy) {
        Choice best = improve(greedy);
        for (int start : starts()) {
            Choice choice = new Choice(List.of());
            if (!choice.holdsWith(start)) {
                continue;
            }
            choice.add(start);
            Choice grown = improve(grow(choice));
            if (grown.value > best.value + 1e-9) {
                best = grown;
            }
        }
        return best;
    }

    private int[] starts() {
        Choice none = new Choice(List.of());
        return Arrays.stream(usable).boxed()
                .sorted((a, b) -> Double.compare(none.gain(b) / cost[b], none.gain(a) / cost[a])).limit(STARTS)
                .mapToInt(i -> i).toArray();
    }

    private Choice grow(Choice choice) {
        return grow(choice, List.of());
    }

    private Choice grow(Choice choice, List<Integer> without) {
        for (;;) {
            int best = -1;
            double bestRate = 0;
            for (int i : usable) {
                if (choice.allows(i) && !without.contains(i)) {
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

    private Choice improve(Choice choice) {
        Choice best = swap(choice);
        for (int round = 0; round < MOST_ROUNDS && best.chosen.size() <= MOST_PAIRED; round++) {
            Choice other = recreate(best);
            if (other.value <= best.value + 1e-9) {
                return best;
            }
            best = other;
        }
        return best;
    }

    /** The best of what grows again where one passage or two are taken away. */
    private Choice recreate(Choice choice) {
        Choice best = choice;
        for (int a = 0; a < choice.chosen.size(); a++) {
            for (int b = a; b < choice.chosen.size(); b++) {
                List<Integer> out = List.of(choice.chosen.get(a), choice.chosen.get(b));
                Choice rest = new Choice(choice.chosen.stream().filter(i -> !out.contains(i)).toList());
                if (rest.holds()) {
                    Choice grown = grow(rest, out);
                    best = grown.value > best.value + 1e-9 ? grown : best;
                }
            }
        }
        return best == choice ? choice : grow(best);
    }

    /** Adds what lacks least where the rules leave too little. */
    private void fill(Choice choice) {
        double enough = limit.words() == Integer.MAX_VALUE ? 1 : ENOUGH * limit.words();
        while (choice.length < enough) {
            int best = -1;
            int fewest = Integer.MAX_VALUE;
            double bestRate = 0;
            for (int i : usable) {
                if (choice.allows(i)) {
                    int lacks = choice.lacksWith(i);
                    double rate = choice.gain(i) / cost[i];
                    if (lacks < fewest || (lacks == fewest && rate > bestRate)) {
                        best = i;
                        fewest = lacks;
                        bestRate = rate;
                    }
                }
            }
            if (best < 0) {
                return;
            }
            choice.add(best);
        }
    }

    /** Puts another sentence in the place of one, as long as the summary is worth more after it. */
    private Choice swap(Choice choice) {
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

        Choice(List<Integer> passages) {
            passages.forEach(this::add);
        }

        boolean allows(int i) {
            Passage passage = passages.get(i);
            return limit.allows(sentences + passage.size(), length + words[i])
                    && chosen.stream().map(passages::get)
                            .noneMatch(other -> other.overlaps(passage) || standing.repeats(other, passage));
        }

        /** What a passage adds to what is covered, less what it costs to leap there. */
        double gain(int i) {
            double gain = leaps(i) ? -leap : 0;
            gain += chosen.stream().anyMatch(next -> follows(next, i)) ? leap : 0;
            for (int item : items[i]) {
                gain += covered[item] == 0 ? worth[item] : 0;
            }
            return gain;
        }

        private boolean leaps(int i) {
            return material.get(passages.get(i).first()).position() > 0
                    && chosen.stream().noneMatch(before -> follows(i, before));
        }

        private boolean follows(int i, int before) {
            Passage passage = passages.get(i);
            return passage.first() == passages.get(before).last() + 1
                    && material.get(passage.first()).position() > 0;
        }

        boolean holds() {
            return chosen.isEmpty() || standing.holds(passagesOf(chosen));
        }

        /** Whether it may be printed once another passage has come. */
        boolean holdsWith(int i) {
            return standing.holds(with(i));
        }

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
