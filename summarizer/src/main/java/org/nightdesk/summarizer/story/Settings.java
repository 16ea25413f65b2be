package org.nightdesk.summarizer.story;

/**
 * The few numbers that grouping depends on. Similarities are cosines between tf-idf vectors times a factor for time.
 *
 * @param copyShare      an article of whose word shingles more than this share stands in a fuller one is its copy
 * @param candidates     how many articles are compared in full with each
 * @param timeFloor      what is left of a similarity between articles that were published long apart
 * @param timeDecayDays  how fast it falls to that floor, in days
 * @param edge           neighbours at least so similar, less what they share with the crowd, take part in smoothing
 * @param crowding       how often that is taken off
 * @param smoothing      so many of the best neighbours of an article take part
 * @param kept           similarities below it count as 0 in clustering
 * @param linkage        clusters are joined down to this average similarity
 * @param cost           what an article must be worth on average to each article of the story it moves to
 */
record Settings(double copyShare, int candidates, double timeFloor, double timeDecayDays, double edge, double crowding,
        int smoothing, double kept, double linkage, double cost) {

    /** Chosen once, for all sorts of news alike; the scores are flat around them but for {@code edge}. */
    static final Settings STANDARD = new Settings(0.6, 50, 0.66, 7, 0.115, 1.5, 4, 0.10, 0.56, 0.29);

    /**
     * For feeds that are nothing but headlines, thousands of them, whose stories are large and run like topics. On
     * anything else it would throw half of the day together.
     */
    static final Settings HEADLINES = new Settings(0.6, 200, 0.65, 7, 0.08, 0.5, 20, 0.01, 0.30, 0.12);
}
