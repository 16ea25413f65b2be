package org.nightdesk.summarizer.story;

import it.unimi.dsi.fastutil.ints.IntArrayList;
import it.unimi.dsi.fastutil.ints.IntArrays;
import java.util.stream.IntStream;

/**
 * Adds to each article's vector the mean of its nearest neighbours' vectors. Two outlets often tell one event in
 * different words; a third one's text, near to both, lends each the words of the other.
 */
final class Smoothing {

    private final int neighbours;

    /** @param neighbours so many of an article's best neighbours count, weighted by how near they are */
    Smoothing(int neighbours) {
        this.neighbours = neighbours;
    }

    Vectors smooth(Vectors vectors, Neighbours near) {
        Row[] rows = vectors.rows();
        Row[] smoothed = new Row[rows.length];
        int blocks = Math.min(rows.length, NeighbourSearch.BLOCKS);
        IntStream.range(0, blocks).parallel().forEach(block -> {
            float[] dense = new float[vectors.columns()];
            IntArrayList touched = new IntArrayList();
            for (int i = block; i < rows.length; i += blocks) {
                smoothed[i] = blend(i, rows, near, dense, touched);
            }
        });
        return new Vectors(smoothed, vectors.columns());
    }

    private Row blend(int article, Row[] rows, Neighbours near, float[] dense, IntArrayList touched) {
        int[] ids = near.ids()[article];
        float[] similarities = near.similarities()[article];
        int count = Math.min(neighbours, ids.length);
        if (count == 0) {
            return rows[article];
        }
        double total = 0;
        for (int k = 0; k < count; k++) {
            total += similarities[k];
        }
        touched.clear();
        add(rows[article], 1, dense, touched);
        for (int k = 0; k < count; k++) {
            add(rows[ids[k]], (float) (similarities[k] / total), dense, touched);
        }
        int[] columns = touched.toIntArray();
        IntArrays.quickSort(columns);
        float[] values = new float[columns.length];
        for (int k = 0; k < columns.length; k++) {
            values[k] = dense[columns[k]];
            dense[columns[k]] = 0;
        }
        return new Row(columns, values).unit();
    }

    private static void add(Row row, float factor, float[] dense, IntArrayList touched) {
        for (int k = 0; k < row.size(); k++) {
            int column = row.columns[k];
            if (dense[column] == 0) {
                touched.add(column);
            }
            dense[column] += factor * row.values[k];
        }
    }
}
