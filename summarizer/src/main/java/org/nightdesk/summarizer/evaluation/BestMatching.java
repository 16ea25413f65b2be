package org.nightdesk.summarizer.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.HashSet;

/**
 * The one-to-one matching of rows and columns with the largest total weight, by shortest augmenting paths with potentials
 * (Kuhn, 1955; Edmonds and Karp, 1972). A row may stay unmatched: each has a column of its own at weight 0.
 */
final class BestMatching {

    private static final double EPSILON = 1e-15;

    private final List<Map<Integer, Double>> weights;
    private final double[] rowPotential;
    private final Map<Integer, Double> columnPotential = new HashMap<>();
    private final Map<Integer, Integer> rowOf = new HashMap<>();
    private final int[] columnOf;

    /** @param weights for each row the weights above 0 of the columns that it may be matched with */
    BestMatching(List<Map<Integer, Double>> weights) {
        this.weights = weights;
        rowPotential = new double[weights.size()];
        columnOf = new int[weights.size()];
    }

    private record Step(double cost, int column) {

        static final Comparator<Step> ORDER = Comparator.comparingDouble(Step::cost).thenComparingInt(Step::column);
    }

    double total() {
        for (int row = 0; row < weights.size(); row++) {
            match(row);
        }
        double total = 0;
        for (int row = 0; row < weights.size(); row++) {
            total += weight(row, columnOf[row]);
        }
        return total;
    }

    private static int own(int row) {
        return -1 - row;
    }

    private double weight(int row, int column) {
        return column < 0 ? 0 : weights.get(row).getOrDefault(column, 0.0);
    }

    private double potential(int column) {
        return columnPotential.getOrDefault(column, 0.0);
    }

    private List<Integer> columns(int row) {
        List<Integer> columns = new ArrayList<>(weights.get(row).keySet());
        columns.add(own(row));
        return columns;
    }

    private void match(int start) {
        rowPotential[start] = columns(start).stream().mapToDouble(column -> -weight(start, column) - potential(column))
                .min().orElse(0);
        Map<Integer, Double> costs = new HashMap<>();
        Map<Integer, Integer> previous = new HashMap<>();
        Set<Integer> done = new HashSet<>();
        PriorityQueue<Step> queue = new PriorityQueue<>(Step.ORDER);
        int row = start;
        double cost = 0;
        int end;
        while (true) {
            for (int column : columns(row)) {
                double there = cost - weight(row, column) - rowPotential[row] - potential(column);
                if (!done.contains(column)
                        && there < costs.getOrDefault(column, Double.POSITIVE_INFINITY) - EPSILON) {
                    costs.put(column, there);
                    previous.put(column, row);
                    queue.add(new Step(there, column));
                }
            }
            Step step = queue.remove();
            while (done.contains(step.column)) {
                step = queue.remove();
            }
            cost = step.cost;
            Integer next = rowOf.get(step.column);
            if (next == null) {
                end = step.column;
                break;
            }
            done.add(step.column);
            row = next;
        }
        rowPotential[start] += cost;
        for (int column : done) {
            double slack = cost - costs.getOrDefault(column, 0.0);
            rowPotential[rowOf.getOrDefault(column, start)] += slack;
            columnPotential.merge(column, -slack, Double::sum);
        }
        augment(start, end, previous);
    }

    private void augment(int start, int end, Map<Integer, Integer> previous) {
        int column = end;
        while (true) {
            int row = previous.getOrDefault(column, start);
            int freed = columnOf[row];
            columnOf[row] = column;
            rowOf.put(column, row);
            if (row == start) {
                return;
            }
            column = freed;
        }
    }
}
