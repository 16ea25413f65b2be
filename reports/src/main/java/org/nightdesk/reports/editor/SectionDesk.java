package org.nightdesk.reports.editor;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nightdesk.reports.model.SectionProfile;
import org.nightdesk.reports.model.StoryFile;
import org.nightdesk.summarizer.model.AnalyzedArticle;
import org.nightdesk.summarizer.model.Sentence;

/**
 * Says which section a story belongs to, by rules that a reader can follow: a section's words count 3 in a title, 2 in the
 * first two sentences and 1 in the next six, each word once an article; the section with the most wins if it has at least
 * {@value #LEAST} an article and {@value #MARGIN} times what the next one has. Where no section is that clear, the story
 * goes to none. The words of the built-in sections stand in {@code sections.txt}.
 */
final class SectionDesk {

    static final double LEAST = 2;
    static final double MARGIN = 1.2;

    private static final int LEAD_SENTENCES = 2;
    private static final int SENTENCES_READ = 8;

    private final Map<String, Pattern> wordsBySection = new LinkedHashMap<>();

    SectionDesk(List<SectionProfile> sections) {
        Map<String, List<String>> builtIn = builtIn();
        for (SectionProfile section : sections) {
            List<String> words = new ArrayList<>(builtIn.getOrDefault(section.name(), List.of()));
            words.addAll(section.terms());
            if (!words.isEmpty()) {
                wordsBySection.put(section.name(), pattern(words));
            }
        }
    }

    /** The name of the section, or nothing where none is clear. */
    Optional<String> section(StoryFile story) {
        String best = null;
        double most = 0;
        double next = 0;
        for (Map.Entry<String, Pattern> section : wordsBySection.entrySet()) {
            double score = story.articles().stream().mapToInt(article -> score(article, section.getValue())).sum()
                    / (double) story.articles().size();
            if (score > most) {
                next = most;
                most = score;
                best = section.getKey();
            } else {
                next = Math.max(next, score);
            }
        }
        return most >= LEAST && most >= MARGIN * next ? Optional.ofNullable(best) : Optional.empty();
    }

    private static int score(AnalyzedArticle article, Pattern words) {
        Map<String, Integer> found = new LinkedHashMap<>();
        find(article.article().title(), 3, words, found);
        List<Sentence> sentences = article.sentences();
        for (int i = 0; i < Math.min(SENTENCES_READ, sentences.size()); i++) {
            find(sentences.get(i).text(), i < LEAD_SENTENCES ? 2 : 1, words, found);
        }
        return found.values().stream().mapToInt(Integer::intValue).sum();
    }

    private static void find(String text, int weight, Pattern words, Map<String, Integer> found) {
        Matcher matcher = words.matcher(text);
        while (matcher.find()) {
            found.putIfAbsent(matcher.group().toLowerCase(Locale.ROOT), weight);
        }
    }

    /** Whole words in any case; a word that ends in {@code *} stands for all that begin with it. */
    private static Pattern pattern(List<String> words) {
        List<String> alternatives = words.stream().sorted((a, b) -> Integer.compare(b.length(), a.length()))
                .map(word -> word.endsWith("*")
                        ? Pattern.quote(word.substring(0, word.length() - 1)) + "\\w*"
                        : Pattern.quote(word))
                .toList();
        return Pattern.compile("(?<![\\p{L}\\p{N}])(?:" + String.join("|", alternatives) + ")(?![\\p{L}\\p{N}])",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
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
