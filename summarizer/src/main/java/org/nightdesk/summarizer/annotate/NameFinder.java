package org.nightdesk.summarizer.annotate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.nightdesk.summarizer.model.NamedEntities;

/**
 * The names of people, organizations and places in some sentences, each once under its fullest form and counted: "Lund"
 * counts for "Edda Lund". Thread-safe.
 */
public final class NameFinder {

    private NameFinder() {}

    /**
     * Finds names.
     *
     * @param sentences as written, with capitals; a headline is read best after the sentences that tell what is in it
     */
    public static NamedEntities in(List<String> sentences) {
        Map<String, Names> byType = new HashMap<>();
        for (String sentence : sentences) {
            for (NameModel.Mention mention : NameModel.mentions(sentence)) {
                byType.computeIfAbsent(mention.type(), type -> new Names()).add(mention.name());
            }
        }
        Names none = new Names();
        return new NamedEntities(byType.getOrDefault("PERSON", none).inFull(),
                byType.getOrDefault("ORGANIZATION", none).asWritten(),
                byType.getOrDefault("LOCATION", none).asWritten());
    }

    /** The names of one class with their counts. */
    private static final class Names {

        /** Words of the name with blanks around, so that a part is found as a substring. */
        private final Map<String, Integer> counts = new TreeMap<>();

        private final Map<String, String> written = new HashMap<>();

        void add(String mention) {
            String name = mention.replaceAll("\\s+", " ").strip();
            List<String> words = Words.of(name);
            if (!words.isEmpty() && name.length() > 1) {
                String key = " " + String.join(" ", words) + " ";
                counts.merge(key, 1, Integer::sum);
                written.merge(key, name, (a, b) -> a.compareTo(b) >= 0 ? a : b);
            }
        }

        /** Names that are a part of a longer one are counted with the most frequent of those. */
        List<String> inFull() {
            Map<String, Integer> full = new TreeMap<>(counts);
            List<String> shortestFirst = new ArrayList<>(counts.keySet());
            shortestFirst.sort(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()));
            for (String part : shortestFirst) {
                full.keySet().stream().filter(key -> key.length() > part.length() && key.contains(part))
                        .max(Comparator.<String>comparingInt(full::get).thenComparing(Comparator.reverseOrder()))
                        .ifPresent(key -> full.merge(key, full.remove(part), Integer::sum));
            }
            return byCount(full);
        }

        List<String> asWritten() {
            return byCount(counts);
        }

        private List<String> byCount(Map<String, Integer> counted) {
            return counted.entrySet().stream()
                    .sorted(Map.Entry.<String, Integer>comparingByValue().reversed()
                            .thenComparing(Map.Entry.comparingByKey()))
                    .map(entry -> written.getOrDefault(entry.getKey(), "")).toList();
        }
    }
}
