package org.nightdesk.summarizer.summary;

/**
 * R. Mihalcea, P. Tarau: TextRank: Bringing Order into Texts, EMNLP 2004. PageRank over sentences that are joined by the
 * stems they share, stop words left out, divided by the sum of the logarithms of their lengths.
 */
final class TextRank implements SentenceScorer {

    @Override
    public double[] scores(Material material) {
        int n = material.size();
        SentenceVectors vectors = new SentenceVectors(material);
        float[][] similarity = new float[n][n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < i; j++) {
                similarity[i][j] = overlap(vectors.stems[i], vectors.stems[j], material.vocabulary());
                similarity[j][i] = similarity[i][j];
            }
        }
        return LexRank.centrality(similarity);
    }

    private static float overlap(int[] a, int[] b, Vocabulary vocabulary) {
        int shared = 0;
        for (int i = 0, j = 0; i < a.length && j < b.length;) {
            int order = Integer.compare(a[i], b[j]);
            shared += order == 0 && !vocabulary.isStop(a[i]) ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return shared == 0 ? 0 : (float) (shared / (Math.log(1.0 + a.length) + Math.log(1.0 + b.length)));
    }
}
