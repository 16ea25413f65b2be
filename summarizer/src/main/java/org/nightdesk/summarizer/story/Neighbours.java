package org.nightdesk.summarizer.story;

/**
 * For each article the articles most like it, the best first, ties to the smaller index.
 *
 * @param ids          one array an article
 * @param similarities above 0, at most about 1, in the same order
 */
@SuppressWarnings("ArrayRecordComponent")
record Neighbours(int[][] ids, float[][] similarities) {

    int size() {
        return ids.length;
    }
}
