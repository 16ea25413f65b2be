package org.nightdesk.summarizer.summary;

import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.nightdesk.summarizer.model.Summarizer;

/** The methods by name. Each takes one article or the articles of a story. */
public final class Methods {

    /** {@link NgramInclusion} with the weights that ship with the product: the best on all data. */
    public static final String BEST = "inclusion";

    private static final double VARIED = 0.8;

    private static final Map<String, Supplier<SentencePicker>> PICKERS = new TreeMap<>(
            Map.of(BEST, NgramInclusion::shipped, "lead", () -> ranked(new Lead(), 1),
                    "lexrank", () -> ranked(new LexRank(0.5), VARIED), "textrank",
                    () -> ranked(new TextRank(), VARIED), "centroid", () -> ranked(new Centroid(), VARIED), "luhn",
                    () -> ranked(new Luhn(), VARIED), "pacsum", () -> ranked(new PacSum(), VARIED), "sumbasic",
                    SumBasic::new, "kl", KullbackLeibler::new, "coverage", ConceptCoverage::new));

    private Methods() {}

    /** The names of all methods, sorted. */
    public static List<String> names() {
        return List.copyOf(PICKERS.keySet());
    }

    /**
     * A method by its name.
     *
     * @throws IllegalArgumentException if there is no such method; the message lists those that exist
     */
    public static Summarizer named(String name) {
        return picking(name);
    }

    static PickingSummarizer picking(String name) {
        Supplier<SentencePicker> picker = PICKERS.get(name);
        if (picker == null) {
            throw new IllegalArgumentException(
                    "no summariser \"" + name + "\"; there are: " + String.join(", ", names()));
        }
        return new PickingSummarizer(picker.get());
    }

    /**
     * The learned method with weights of one's own.
     *
     * @param weights the text of a model file
     * @throws IllegalArgumentException if a weight is missing or no number
     */
    public static Summarizer learned(String weights) {
        return new PickingSummarizer(new NgramInclusion(InclusionModel.read(new StringReader(weights))));
    }

    private static SentencePicker ranked(SentenceScorer scorer, double lambda) {
        return new MarginalRelevance(scorer, lambda);
    }
}
