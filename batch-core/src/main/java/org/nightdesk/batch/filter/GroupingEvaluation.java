package org.nightdesk.batch.filter;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.nightdesk.batch.filter.JsonLines.BadLineException;
import org.nightdesk.summarizer.evaluation.GroupingScores;
import tools.jackson.databind.JsonNode;

/** How well articles are grouped, held against stories that people told apart. */
public final class GroupingEvaluation {

    private static final int LONGEST_LINE = 50_000_000;

    private GroupingEvaluation() {}

    /**
     * Groups articles and scores the result: a head line, then one line a measure.
     *
     * @param data       JSON lines {@code {"id","title","text","published","source"}}
     * @param gold       JSON lines {@code {"id","story"}}
     * @param headlines  whether the articles are hardly more than a title each
     * @param complaints gets one line for each input line that has no usable article
     */
    public static List<String> table(Path data, Path gold, boolean headlines, Consumer<String> complaints)
            throws IOException {
        Map<String, String> truth = truth(gold);
        ByteArrayOutputStream grouped = new ByteArrayOutputStream();
        try (InputStream in = Files.newInputStream(data)) {
            new StoryFilter(headlines, complaints).run(in, grouped);
        }
        Map<String, String> found = new HashMap<>();
        grouped.toString(StandardCharsets.UTF_8).lines().forEach(
                line -> found.put(line.substring(0, line.lastIndexOf('\t')),
                        line.substring(line.lastIndexOf('\t') + 1)));
        GroupingScores scores = GroupingScores.of(truth, found);
        return List.of(String.format("%-10s %9s %9s %9s", "measure", "precision", "recall", "F1"),
                line("B-cubed", scores.bCubed()), line("pairwise", scores.pairwise()),
                line("V-measure", scores.vMeasure()), line("CEAF-e", scores.ceafE()));
    }

    /** The stories that people told apart, by article. */
    static Map<String, String> truth(Path gold) throws IOException {
        Map<String, String> truth = new HashMap<>();
        try (InputStream in = Files.newInputStream(gold)) {
            Lines lines = new Lines(in, LONGEST_LINE);
            for (Lines.Line line = lines.next(); line != null; line = lines.next()) {
                try {
                    JsonNode object = JsonLines.read(line);
                    truth.put(object.path("id").asString(), object.path("story").asString());
                } catch (BadLineException e) {
                    throw new IOException(gold + " line " + line.number() + " " + e.getMessage(), e);
                }
            }
        }
        return truth;
    }

    private static String line(String measure, GroupingScores.Score score) {
        return String.format(Locale.ROOT, "%-10s %9.2f %9.2f %9.2f", measure, 100 * score.precision(),
                100 * score.recall(), 100 * score.f1());
    }
}
