package org.nightdesk.summarizer.annotate;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** The files of words that ship with the product, each beside the class that uses it. A line with # in front is a remark. */
public final class WordLists {

    private WordLists() {}

    /** The words of a file, divided by blanks. */
    public static Set<String> words(Class<?> owner, String name) {
        return lines(owner, name).stream().flatMap(line -> Arrays.stream(line.split(" ")))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The lines of a file that are no remarks, in their order. */
    public static List<String> lines(Class<?> owner, String name) {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(owner.getResourceAsStream(name), name), StandardCharsets.UTF_8))) {
            return lines.lines().filter(line -> !line.startsWith("#") && !line.isBlank()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A file of words by language: lines of a language tag, a tab and words with blanks between. */
    static Map<String, Set<String>> byLanguage(String name) {
        Map<String, Set<String>> lists = new HashMap<>();
        for (String line : lines(WordLists.class, name)) {
            int tab = line.indexOf('\t');
            if (tab > 0) {
                lists.computeIfAbsent(line.substring(0, tab), language -> new HashSet<>())
                        .addAll(List.of(line.substring(tab + 1).split(" ")));
            }
        }
        return lists;
    }
}
