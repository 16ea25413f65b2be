package org.nightdesk.reports.editor;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nightdesk.reports.model.SectionProfile;
import org.nightdesk.reports.model.SectionScore;
import org.nightdesk.reports.model.StoryFile;
import org.nightdesk.reports.model.TermPattern;
import org.nightdesk.summarizer.model.AnalyzedArticle;
import org.nightdesk.summarizer.model.Sentence;

/**
 * Says which section a story belongs to, by rules that a reader can follow: a section's words count 3 in a title, 2 in the
 * first two sentences and 1 in the next six, each word once an article; the section with the most wins if it has at least
 * {@value #LEAST} an article and {@value #MARGIN} times what the next one has. Where no section is that clear, the story
 * goes to none. Words that speak against a section take away what they would give. The words of the built-in sections stand in {@code sections.txt}.
 */
final class SectionDesk {

    static final double LEAST = 2;
    static final double MARGIN = 1.2;

    private static final int LEAD_SENTENCES = 2;
    private static final int SENTENCES_READ = 8;

    private final Map<String, Words> wordsBySection = new LinkedHashMap<>();

    SectionDesk(List<SectionProfile> sections) {
        Map<String, List<String>> builtIn = builtIn();
        for (SectionProfile section : sections) {
            List<String> words = new ArrayList<>(builtIn.getOrDefault(section.name(), List.of()));
            words.addAll(section.terms());
            words.removeAll(section.without());
            if (!words.isEmpty()) {
                wordsBySection.put(section.name(),
                        new Words(TermPattern.of(words), TermPattern.of(section.without())));
            }
        }
    }

    /** The name of the section, or nothing where none is clear. */
    Optional<String> section(StoryFile story) {
        List<SectionScore> scores = scores(story);
        if (scores.isEmpty()) {
            return Optional.empty();
        }
        double most = scores.getFirst().score();
        double next = scores.size() > 1 ? scores.get(1).score() : 0;
        return most >= LEAST && most >= MARGIN * next ? Optional.of(scores.getFirst().section()) : Optional.empty();
    }

    /** How much speaks for each section that anything speaks for, the most first; ties in the reader's order. */
    List<SectionScore> scores(StoryFile story) {
        List<SectionScore> scores = new ArrayList<>();
        wordsBySection.forEach((section, words) -> {
            Map<String, Double> terms = new TreeMap<>();
            for (AnalyzedArticle article : story.articles()) {
                found(article, words.speaking()).forEach((term, weight) -> terms.merge(term, weight, Double::sum));
                found(article, words.against()).forEach((term, weight) -> terms.merge(term, -weight, Double::sum));
            }
            double score = terms.values().stream().mapToDouble(Double::doubleValue).sum() / story.articles().size();
            terms.replaceAll((term, weight) -> weight / story.articles().size());
            if (!terms.isEmpty()) {
                scores.add(new SectionScore(section, score, terms));
            }
        });
        scores.sort(Comparator.comparingDouble(SectionScore::score).reversed());
        return scores;
    }

    private record Words(Pattern speaking, Pattern against) {}

    private static Map<String, Double> found(AnalyzedArticle article, Pattern words) {
        Map<String, Double> found = new LinkedHashMap<>();
        find(article.article().title(), 3, words, found);
        List<Sentence> sentences = article.sentences();
        for (int i = 0; i < Math.min(SENTENCES_READ, sentences.size()); i++) {
            find(sentences.get(i).text(), i < LEAD_SENTENCES ? 2 : 1, words, found);
        }
        return found;
    }

    private static void find(String text, double weight, Pattern words, Map<String, Double> found) {
        Matcher matcher = words.matcher(text);
        while (matcher.find()) {
            found.putIfAbsent(matcher.group().toLowerCase(Locale.ROOT), weight);
        }
    }

    private static Map<String, List<String>> builtIn() {
        Map<String, List<String>> sections = new LinkedHashMap<>();
        try (InputStream file = Objects.requireNonNull(SectionDesk.class.getResourceAsStream("sections.txt"));
                BufferedReader lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                int colon = line.indexOf(':');
                if (!line.startsWith("#") && colon > 0) {
                    sections.computeIfAbsent(line.substring(0, colon), name -> new ArrayList<>())
                            .addAll(Pattern.compile(",").splitAsStream(line.substring(colon + 1)).map(String::strip)
                                    .filter(word -> !word.isEmpty()).toList());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return sections;
    }
}
