package org.nightdesk.summarizer.story;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;
import org.nightdesk.summarizer.annotate.LanguageDetection;
import org.nightdesk.summarizer.annotate.Lexicon;
import org.nightdesk.summarizer.annotate.Words;

/**
 * Makes the table of {@link BackgroundFrequencies}. Standard input holds one article a line; the arguments are the file
 * to write and a note on where the articles came from, which goes into its head.
 */
final class BackgroundTrainer {

    /** Rarer terms are no better known than those not in the table. */
    private static final int LEAST_WORD = 2;

    private static final int LEAST_PAIR = 3;

    private BackgroundTrainer() {}

    public static void main(String[] arguments) throws IOException {
        Map<String, Integer> frequencies = new TreeMap<>();
        int articles = 0;
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                articles++;
                terms(line).forEach(term -> frequencies.merge(term, 1, Integer::sum));
            }
        }
        try (BufferedWriter out = new BufferedWriter(new OutputStreamWriter(
                new GZIPOutputStream(Files.newOutputStream(Path.of(arguments[0]))), StandardCharsets.UTF_8))) {
            out.write("# " + arguments[1] + "\n\t" + articles + "\n");
            for (Map.Entry<String, Integer> entry : frequencies.entrySet()) {
                if (entry.getValue() >= (entry.getKey().indexOf(' ') < 0 ? LEAST_WORD : LEAST_PAIR)) {
                    out.write(entry.getKey() + "\t" + entry.getValue() + "\n");
                }
            }
        }
    }

    private static Set<String> terms(String article) {
        List<String> stems = Lexicon.of(LanguageDetection.ENGLISH).terms(Words.of(article));
        Set<String> terms = new HashSet<>(stems);
        for (int i = 1; i < Math.min(TermWeigher.PAIRED_WORDS, stems.size()); i++) {
            terms.add(stems.get(i - 1) + " " + stems.get(i));
        }
        return terms;
    }
}
