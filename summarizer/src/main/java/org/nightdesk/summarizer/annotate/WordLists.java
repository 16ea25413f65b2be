package org.nightdesk.summarizer.annotate;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Files of words by language: lines of a language tag, a tab and words with blanks between. */
final class WordLists {

    private WordLists() {}

    static Map<String, Set<String>> read(String name) {
        Map<String, Set<String>> lists = new HashMap<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(WordLists.class.getResourceAsStream(name), name), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                int tab = line.indexOf('\t');
                if (!line.startsWith("#") && tab > 0) {
                    lists.computeIfAbsent(line.substring(0, tab), language -> new HashSet<>())
                            .addAll(List.of(line.substring(tab + 1).split(" ")));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return lists;
    }
}
