package org.nightdesk.summarizer.summary;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.nightdesk.summarizer.model.AnalyzedArticle;
import org.nightdesk.summarizer.model.Budget;
import org.nightdesk.summarizer.model.Citation;
import org.nightdesk.summarizer.model.Explanation;
import org.nightdesk.summarizer.model.Explanation.Considered;
import org.nightdesk.summarizer.model.Explanation.Outcome;
import org.nightdesk.summarizer.model.Explanation.Part;

/** Tells why {@link NgramInclusion} chose the sentences that it chose, and not the others. */
public final class Explainer {

    /** Of what a sentence is worth, the share that must be new for it not to count as said already. */
    private static final double MOSTLY_SAID = 0.5;

    private final Material material;

    private final Limit limit;

    private final Inclusion inclusion;

    private final List<Integer> chosen;

    private final Centrality centrality;

    private final SentenceVectors vectors;

    private Explainer(Material material, Limit limit, NgramInclusion method) {
        this.material = material;
        this.limit = limit;
        this.inclusion = method.inclusion(material);
        this.chosen = method.pick(material, limit);
        this.centrality = Centrality.of(material);
        this.vectors = new SentenceVectors(material);
    }

    /**
     * Explains the summary that the best method makes of the same documents and budget.
     *
     * @throws IllegalArgumentException if there is no document
     */
    public static Explanation explain(List<AnalyzedArticle> documents, Budget budget) {
        if (documents.isEmpty()) {
            throw new IllegalArgumentException("nothing to explain");
        }
        return new Explainer(Material.of(documents), new Limit(budget), NgramInclusion.shipped()).explanation();
    }

    private Explanation explanation() {
        List<Considered> sentences = new ArrayList<>();
        int i = 0;
        for (Material.Left left : material.left()) {
            for (; i < left.next(); i++) {
                sentences.add(considered(i));
            }
            sentences.add(
                    new Considered(left.cited(), 0, List.of(), Outcome.RULED_OUT, left.rule().reason(), null));
        }
        for (; i < material.size(); i++) {
            sentences.add(considered(i));
        }
        return new Explanation(sentences);
    }

    private Considered considered(int i) {
        double all = worth(i, List.of());
        double fresh = worth(i, chosen.stream().filter(c -> c != i).toList());
        double share = all == 0 ? 0 : fresh / all;
        Candidate candidate = material.get(i);
        List<Part> parts = List.of(new Part("words expected", unigramWorth(i)),
                new Part("pairs expected", pairWorth(i)),
                new Part("words", candidate.words()), new Part("new share", share),
                new Part("place in article", candidate.position() + 1), new Part("LexRank", centrality.rank()[i]),
                new Part("centroid", centrality.centroid()[i]));
        Outcome outcome = outcome(i, share);
        return new Considered(candidate.cited(), all / Math.max(1, candidate.words()), parts, outcome,
                reason(i, outcome, share), closest(i));
    }

    private Outcome outcome(int i, double freshShare) {
        if (chosen.contains(i)) {
            return Outcome.CHOSEN;
        }
        if (!material.isFit(i)) {
            return material.get(i).rule() == Rule.NONE ? Outcome.LEANS : Outcome.RULED_OUT;
        }
        if (freshShare < MOSTLY_SAID) {
            return Outcome.TOO_SIMILAR;
        }
        if (!material.mayJoin(i, chosen)) {
            return Outcome.LEANS;
        }
        int words = chosen.stream().mapToInt(c -> material.get(c).words()).sum();
        return limit.allows(chosen.size() + 1, words + material.get(i).words())
                ? Outcome.WORTH_LESS
                : Outcome.NO_ROOM;
    }

    private String reason(int i, Outcome outcome, double freshShare) {
        return switch (outcome) {
            case CHOSEN -> material.leans(i)
                    ? "adds most, together with the sentence before it"
                    : "adds most to what the others say";
            case RULED_OUT -> material.get(i).rule().reason();
            case LEANS -> "points back to a sentence that is not printed";
            case TOO_SIMILAR -> String.format(Locale.ROOT, "%.0f %% of it is said by those chosen",
                    100 * (1 - freshShare));
            case NO_ROOM -> "the length is spent on sentences that add more";
            case WORTH_LESS -> "adds too little for its length";
        };
    }

    private @Nullable Citation closest(int i) {
        int best = -1;
        for (int c : chosen) {
            if (c != i && vectors.cosine(i, c) > (best < 0 ? 0 : vectors.cosine(i, best))) {
                best = c;
            }
        }
        return best < 0 ? null : material.get(best).cited();
    }

    /** The expected words and pairs that a candidate adds to others. */
    private double worth(int i, List<Integer> others) {
        double sum = 0;
        for (int stem : distinct(material.get(i).stems())) {
            sum += others.stream().anyMatch(o -> has(material.get(o).stems(), stem)) ? 0 : inclusion.once[stem];
        }
        for (int pair : distinct(inclusion.bigrams.of(i))) {
            sum += others.stream().anyMatch(o -> has(inclusion.bigrams.of(o), pair)) ? 0 : inclusion.pair[pair];
        }
        return sum;
    }

    private double unigramWorth(int i) {
        return IntStream.of(material.get(i).stems()).distinct().mapToDouble(stem -> inclusion.once[stem]).sum();
    }

    private double pairWorth(int i) {
        return IntStream.of(inclusion.bigrams.of(i)).distinct().mapToDouble(pair -> inclusion.pair[pair]).sum();
    }

    private static int[] distinct(int[] items) {
        return IntStream.of(items).distinct().toArray();
    }

    private static boolean has(int[] items, int item) {
        return IntStream.of(items).anyMatch(i -> i == item);
    }
}
