package org.nightdesk.summarizer.summary;

import java.util.Arrays;
import java.util.List;
import org.nightdesk.summarizer.summary.Coverage.Choice;

/**
 * Searches the choice of passages that is worth most within a limit: greedy by what each adds for its words, from nothing
 * and from each of the best single passages; then swaps, and growing again without one or two, until nothing rises.
 */
final class CoverageSearch {

    private static final int STARTS = 12;

    private static final int MOST_SWAPS = 40;

    private static final int MOST_ROUNDS = 12;

    /** Of more passages, growing again without each pair would take longer than it is worth. */
    private static final int MOST_PAIRED = 16;

    /** Where more are allowed, what is greedily taken is nearly all there is. */
    private static final int MOST_SEARCHED = 40;

    /** With less than this share of the words allowed, a summary is filled up with what does not quite stand. */
    private static final double ENOUGH = 0.75;

    private final Coverage coverage;

    CoverageSearch(Coverage coverage) {
        this.coverage = coverage;
    }

    /** The candidates of the best set. */
    List<Integer> best() {
        Choice best = grow(coverage.nothing());
        if (best.chosen().size() <= MOST_SEARCHED) {
            best = searched(best);
        }
        fill(best);
        return best.candidates();
    }

    private Choice searched(Choice greedy) {
        Choice best = improve(greedy);
        for (int start : starts()) {
            Choice choice = coverage.nothing();
            if (!choice.holdsWith(start)) {
                continue;
            }
            choice.add(start);
            Choice grown = improve(grow(choice));
            if (grown.value() > best.value() + 1e-9) {
                best = grown;
            }
        }
        return best;
    }

    private int[] starts() {
        Choice none = coverage.nothing();
        return Arrays.stream(coverage.usable()).boxed()
                .sorted((a, b) -> Double.compare(coverage.rate(none, b), coverage.rate(none, a))).limit(STARTS)
                .mapToInt(i -> i).toArray();
    }

    private Choice grow(Choice choice) {
        return grow(choice, List.of());
    }

    private Choice grow(Choice choice, List<Integer> without) {
        for (;;) {
            int best = -1;
            double bestRate = 0;
            for (int i : coverage.usable()) {
                if (choice.allows(i) && !without.contains(i)) {
                    double rate = coverage.rate(choice, i);
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
        for (int round = 0; round < MOST_ROUNDS && best.chosen().size() <= MOST_PAIRED; round++) {
            Choice other = recreate(best);
            if (other.value() <= best.value() + 1e-9) {
                return best;
            }
            best = other;
        }
        return best;
    }

    /** The best of what grows again where one passage or two are taken away. */
    private Choice recreate(Choice choice) {
        Choice best = choice;
        for (int a = 0; a < choice.chosen().size(); a++) {
            for (int b = a; b < choice.chosen().size(); b++) {
                List<Integer> out = List.of(choice.chosen().get(a), choice.chosen().get(b));
                Choice rest = coverage.of(choice.chosen().stream().filter(i -> !out.contains(i)).toList());
                if (rest.holds()) {
                    Choice grown = grow(rest, out);
                    best = grown.value() > best.value() + 1e-9 ? grown : best;
                }
            }
        }
        return best == choice ? choice : grow(best);
    }

    /** Adds what lacks least where the rules leave too little. */
    private void fill(Choice choice) {
        double enough = coverage.limit().words() == Integer.MAX_VALUE ? 1 : ENOUGH * coverage.limit().words();
        while (choice.words() < enough) {
            int best = -1;
            int fewest = Integer.MAX_VALUE;
            double bestRate = 0;
            for (int i : coverage.usable()) {
                if (choice.allows(i)) {
                    int lacks = choice.lacksWith(i);
                    double rate = coverage.rate(choice, i);
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
            double before = choice.value();
            int bestOut = -1;
            int bestIn = -1;
            double best = before + 1e-9;
            for (int out : List.copyOf(choice.chosen())) {
                choice.remove(out);
                for (int in : coverage.usable()) {
                    double value = in != out && choice.allows(in) ? choice.value() + choice.gain(in) : 0;
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
}
