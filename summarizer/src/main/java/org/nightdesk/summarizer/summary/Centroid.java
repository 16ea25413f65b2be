package org.nightdesk.summarizer.summary;

/**
 * D. Radev, H. Jing, M. Stys, D. Tam: Centroid-based summarization of multiple documents, Information Processing and
 * Management 40, 2004. A sentence is worth its cosine with the sum of all sentences.
 */
final class Centroid implements SentenceScorer {

    @Override
    public double[] scores(Material material) {
        return new SentenceVectors(material).centroidCosines();
    }
}
