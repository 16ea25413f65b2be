package org.nightdesk.summarizer.evaluation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How well predicted stories agree with true ones.
 *
 * @param bCubed   precision and recall averaged over articles (Bagga and Baldwin, 1998)
 * @param pairwise precision and recall of the pairs of articles that share a story; 1 where there is no pair
 * @param vMeasure homogeneity, completeness and their harmonic mean (Rosenberg and Hirschberg, 2007)
 * @param ceafE    the best one-to-one matching of stories by the overlap measure phi4 (Luo, 2005)
 */
public record GroupingScores(Score bCubed, Score pairwise, Score vMeasure, Score ceafE) {

    /**
     * Three numbers from 0 to 1.
     *
     * @param precision how much of what was put together belongs together (homogeneity for the V-measure)
     * @param recall    how much of what belongs together was put together (completeness for the V-measure)
     */
    public record Score(double precision, double recall) {

        /** The harmonic mean; 0 where both are 0. */
        public double f1() {
            double sum = precision + recall;
            return sum == 0 ? 0 : 2 * precision * recall / sum;
        }
    }

    /**
     * Scores a grouping.
     *
     * @param gold      article to its true story, at least one
     * @param predicted article to its predicted story; an article missing here counts as a story of its own, one that is
     *                  not in {@code gold} does not count
     */
    public static GroupingScores of(Map<String, String> gold, Map<String, String> predicted) {
        if (gold.isEmpty()) {
            throw new IllegalArgumentException("no article has a true story, so there is nothing to score");
        }
        Map<String, Integer> goldNumbers = new LinkedHashMap<>();
        Map<String, Integer> predictedNumbers = new LinkedHashMap<>();
        List<Map<Integer, Integer>> shared = new ArrayList<>();
        gold.forEach((article, story) -> {
            int row = goldNumbers.computeIfAbsent(story, s -> goldNumbers.size());
            String found = predicted.containsKey(article) ? "=" + predicted.get(article) : "alone " + article;
            int column = predictedNumbers.computeIfAbsent(found, s -> predictedNumbers.size());
            if (row == shared.size()) {
                shared.add(new LinkedHashMap<>());
            }
            shared.get(row).merge(column, 1, Integer::sum);
        });
        return new Table(shared, predictedNumbers.size()).scores();
    }

    /** How many articles each true story (row) shares with each predicted one (column). */
    private static final class Table {

        private final List<Map<Integer, Integer>> shared;
        private final int[] rows;
        private final int[] columns;
        private final double articles;

        Table(List<Map<Integer, Integer>> shared, int columnCount) {
            this.shared = shared;
            rows = new int[shared.size()];
            columns = new int[columnCount];
            int total = 0;
            for (int row = 0; row < rows.length; row++) {
                for (Map.Entry<Integer, Integer> cell : shared.get(row).entrySet()) {
                    rows[row] += cell.getValue();
                    columns[cell.getKey()] += cell.getValue();
                    total += cell.getValue();
                }
            }
            articles = total;
        }

        GroupingScores scores() {
            double precision = 0;
            double recall = 0;
            double together = 0;
            double jointEntropy = 0;
            for (int row = 0; row < rows.length; row++) {
                for (Map.Entry<Integer, Integer> cell : shared.get(row).entrySet()) {
                    double count = cell.getValue();
                    precision += count * count / columns[cell.getKey()];
                    recall += count * count / rows[row];
                    together += pairs(count);
                    jointEntropy -= count / articles * Math.log(count / articles);
                }
            }
            double goldEntropy = entropy(rows);
            double predictedEntropy = entropy(columns);
            double mutual = Math.max(0, goldEntropy + predictedEntropy - jointEntropy);
            double matched = new BestMatching(weights()).total();
            return new GroupingScores(new Score(precision / articles, recall / articles),
                    new Score(ratio(together, pairs(columns)), ratio(together, pairs(rows))),
                    new Score(ratio(mutual, goldEntropy), ratio(mutual, predictedEntropy)),
                    new Score(matched / columns.length, matched / rows.length));
        }

        private List<Map<Integer, Double>> weights() {
            List<Map<Integer, Double>> weights = new ArrayList<>();
            for (int row = 0; row < rows.length; row++) {
                Map<Integer, Double> phi = new HashMap<>();
                for (Map.Entry<Integer, Integer> cell : shared.get(row).entrySet()) {
                    phi.put(cell.getKey(), 2.0 * cell.getValue() / (rows[row] + columns[cell.getKey()]));
                }
                weights.add(phi);
            }
            return weights;
        }

        private double entropy(int[] sizes) {
            double entropy = 0;
            for (int size : sizes) {
                entropy -= size / articles * Math.log(size / articles);
            }
            return entropy;
        }

        private static double pairs(int[] sizes) {
            double sum = 0;
            for (int size : sizes) {
                sum += pairs(size);
            }
            return sum;
        }

        private static double pairs(double size) {
            return size * (size - 1) / 2;
        }

        /** Nothing asked for is found in full. */
        private static double ratio(double part, double whole) {
            return whole == 0 ? 1 : part / whole;
        }
    }
}
