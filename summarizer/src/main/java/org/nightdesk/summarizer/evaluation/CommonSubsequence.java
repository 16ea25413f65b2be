package org.nightdesk.summarizer.evaluation;

import java.util.List;

/** The longest sequence of tokens that two texts have in the same order, with gaps. */
final class CommonSubsequence {

    private CommonSubsequence() {}

    /** Marks the tokens of the reference that belong to one longest common subsequence; earlier marks stay. */
    static void mark(List<String> reference, List<String> summary, boolean[] marks) {
        int m = reference.size();
        int n = summary.size();
        int[][] length = new int[m + 1][n + 1];
        for (int i = 1; i <= m; i++) {
            for (int j = 1; j <= n; j++) {
                length[i][j] = reference.get(i - 1).equals(summary.get(j - 1))
                        ? length[i - 1][j - 1] + 1
                        : Math.max(length[i - 1][j], length[i][j - 1]);
            }
        }
        int i = m;
        int j = n;
        while (i > 0 && j > 0) {
            if (reference.get(i - 1).equals(summary.get(j - 1))) {
                marks[i - 1] = true;
                i--;
                j--;
            } else if (length[i - 1][j] >= length[i][j - 1]) {
                i--;
            } else {
                j--;
            }
        }
    }
}
