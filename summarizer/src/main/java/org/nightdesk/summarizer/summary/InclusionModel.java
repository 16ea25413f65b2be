package org.nightdesk.summarizer.summary;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * The learned weights: four models for one article, two for a story. Read from and written as lines of model, feature and
 * weight with tabs between, words as features in quotation marks; lines that begin with # tell where the weights come from.
 *
 * @param firstUnigrams   for the {@link FirstImpression}, by {@link ArticleFeatures}
 * @param firstBigrams    for the {@link FirstImpression}, by {@link ArticleFeatures}
 * @param articleUnigrams by {@link ArticleFeatures}
 * @param articleBigrams  by {@link ArticleFeatures}
 * @param storyUnigrams   by {@link StoryFeatures}
 * @param storyBigrams    by {@link StoryFeatures}
 */
record InclusionModel(LogisticModel firstUnigrams, LogisticModel firstBigrams, LogisticModel articleUnigrams,
        LogisticModel articleBigrams, LogisticModel storyUnigrams,
        LogisticModel storyBigrams) {

    private static final String BIAS = "bias";

    /** The weights that ship with the product. */
    static InclusionModel shipped() {
        try (Reader in = new InputStreamReader(
                Objects.requireNonNull(InclusionModel.class.getResourceAsStream("inclusion.tsv")),
                StandardCharsets.UTF_8)) {
            return read(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static InclusionModel read(Reader in) {
        Map<String, Double> weights = new LinkedHashMap<>();
        new BufferedReader(in).lines().forEach(line -> {
            int tab = line.lastIndexOf('\t');
            if (!line.startsWith("#") && tab > 0) {
                weights.put(line.substring(0, tab), Double.parseDouble(line.substring(tab + 1)));
            }
        });
        return new InclusionModel(model("first-unigrams", ArticleFeatures.FIRST, weights),
                model("first-bigrams", ArticleFeatures.FIRST, weights),
                model("article-unigrams", ArticleFeatures.NAMES, weights),
                model("article-bigrams", ArticleFeatures.NAMES, weights),
                model("story-unigrams", StoryFeatures.NAMES, weights),
                model("story-bigrams", StoryFeatures.NAMES, weights));
    }

    private static LogisticModel model(String name, List<String> features, Map<String, Double> weights) {
        List<Double> values = new ArrayList<>();
        for (String feature : features) {
            values.add(weight(name, feature, weights));
        }
        Map<String, Double> words = new HashMap<>();
        String quoted = name + "\t\"";
        weights.forEach((key, weight) -> {
            if (key.startsWith(quoted)) {
                words.put(key.substring(quoted.length(), key.length() - 1), weight);
            }
        });
        return new LogisticModel(weight(name, BIAS, weights), values, words);
    }

    private static double weight(String model, String feature, Map<String, Double> weights) {
        Double weight = weights.get(model + '\t' + feature);
        if (weight == null) {
            throw new IllegalArgumentException("no weight for " + feature + " of " + model);
        }
        return weight;
    }

    /** The weights as lines, six significant digits each. */
    String text() {
        StringBuilder text = new StringBuilder();
        write(text, "first-unigrams", ArticleFeatures.FIRST, firstUnigrams);
        write(text, "first-bigrams", ArticleFeatures.FIRST, firstBigrams);
        write(text, "article-unigrams", ArticleFeatures.NAMES, articleUnigrams);
        write(text, "article-bigrams", ArticleFeatures.NAMES, articleBigrams);
        write(text, "story-unigrams", StoryFeatures.NAMES, storyUnigrams);
        write(text, "story-bigrams", StoryFeatures.NAMES, storyBigrams);
        return text.toString();
    }

    private static void write(StringBuilder text, String name, List<String> features, LogisticModel model) {
        line(text, name, BIAS, model.bias());
        for (int i = 0; i < features.size(); i++) {
            line(text, name, features.get(i), model.weight(i));
        }
        new TreeMap<>(model.words()).forEach((word, weight) -> line(text, name, '"' + word + '"', weight));
    }

    private static void line(StringBuilder text, String model, String feature, double weight) {
        text.append(String.format(Locale.ROOT, "%s\t%s\t%.6g%n", model, feature, weight).replace("\r", ""));
    }
}
