package org.nightdesk.summarizer.summary;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.nightdesk.summarizer.model.AnalyzedArticle;
import org.nightdesk.summarizer.model.Budget;
import org.nightdesk.summarizer.model.Citation;
import org.nightdesk.summarizer.model.Explanation;
import org.nightdesk.summarizer.model.Explanation.Considered;
import org.nightdesk.summarizer.model.Explanation.Outcome;
import org.nightdesk.summarizer.model.Explanation.Part;

/** Tells why a method chose the sentences that it chose, and not the others. */
public final class Explainer {

    /** Of what a sentence is worth, the share that must be new for it not to count as said already. */
    private static final double MOSTLY_SAID = 0.5;

    private final Material material;

    private final Limit limit;

    private final Appraisal appraisal;

    private final List<Integer> chosen;

    private final Centrality centrality;

    private final SentenceVectors vectors;

    private Explainer(Material material, Limit limit, SentencePicker method) {
        this.material = material;
        this.limit = limit;
        this.appraisal = method.appraise(material);
        this.chosen = PickingSummarizer.picks(method, material, limit);
        this.centrality = Centrality.of(material);
        this.vectors = new SentenceVectors(material);
    }

    /**
     * Explains the summary that a method makes of the same documents and budget.
     *
     * @param method a name as in {@link Methods#names}
     * @throws IllegalArgumentException if there is no document, or no such method
     */
    public static Explanation explain(List<AnalyzedArticle> documents, Budget budget, String method) {
        if (documents.isEmpty()) {
            throw new IllegalArgumentException("nothing to explain");
        }
        return new Explainer(Material.of(documents), new Limit(budget), Methods.picking(method).pickerFor(documents))
                .explanation();
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
        double share = appraisal.fresh(i, chosen.stream().filter(c -> c != i).toList());
        Candidate candidate = material.get(i);
        List<Part> parts = new ArrayList<>(appraisal.parts(i));
        parts.add(new Part("words", candidate.words()));
        parts.add(new Part("new share", share));
        parts.add(new Part("place in article", candidate.position() + 1));
        parts.add(new Part("LexRank", centrality.rank()[i]));
        parts.add(new Part("centroid", centrality.centroid()[i]));
        Outcome outcome = outcome(i, share);
        return new Considered(candidate.cited(), appraisal.worth(i), parts, outcome,
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
}
