package org.nightdesk.summarizer.story;

import it.unimi.dsi.fastutil.ints.IntArrays;
import it.unimi.dsi.fastutil.ints.IntComparator;
import java.util.Arrays;

/** A sparse vector over dense columns: each column once, values above 0. The arrays are not changed once it is made. */
final class Row {

    static final Row EMPTY = new Row(new int[0], new float[0]);

    final int[] columns;
    final float[] values;

    Row(int[] columns, float[] values) {
        this.columns = columns;
        this.values = values;
    }

    int size() {
        return columns.length;
    }

    /** The positions of its entries in an order of their own. */
    int[] order(IntComparator comparator) {
        int[] order = new int[values.length];
        Arrays.setAll(order, k -> k);
        IntArrays.quickSort(order, comparator);
        return order;
    }

    /** Only its {@code most} heaviest entries, ties to the earlier one. */
    Row heaviest(int most) {
        if (size() <= most) {
            return this;
        }
        Ranking ranking = new Ranking(most);
        for (int k = 0; k < values.length; k++) {
            ranking.add(k, values[k]);
        }
        int[] chosen = ranking.takeBest();
        Arrays.sort(chosen);
        int[] heavyColumns = new int[most];
        float[] heavyValues = new float[most];
        for (int k = 0; k < most; k++) {
            heavyColumns[k] = columns[chosen[k]];
            heavyValues[k] = values[chosen[k]];
        }
        return new Row(heavyColumns, heavyValues);
    }

    /** The same direction at length 1; empty stays empty. */
    Row unit() {
        double square = 0;
        for (float value : values) {
            square += (double) value * value;
        }
        if (square == 0) {
            return EMPTY;
        }
        double length = Math.sqrt(square);
        float[] scaled = new float[values.length];
        for (int i = 0; i < scaled.length; i++) {
            scaled[i] = (float) (values[i] / length);
        }
        return new Row(columns, scaled);
    }

    /** The dot product with a vector that is laid out over all columns. */
    double dot(float[] dense) {
        double sum = 0;
        for (int i = 0; i < columns.length; i++) {
            sum += (double) values[i] * dense[columns[i]];
        }
        return sum;
    }

    /** Lays this vector out over all columns, which must hold zeros; {@link #erase} takes it away again. */
    void spread(float[] dense) {
        for (int i = 0; i < columns.length; i++) {
            dense[columns[i]] = values[i];
        }
    }

    void erase(float[] dense) {
        for (int column : columns) {
            dense[column] = 0;
        }
    }
}
