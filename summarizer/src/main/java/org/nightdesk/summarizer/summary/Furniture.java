package org.nightdesk.summarizer.summary;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.nightdesk.summarizer.annotate.WordLists;

/** Knows the phrases of a page that are not its story, from {@code furniture.txt}; found by their first word. */
public final class Furniture {

    /** A real sentence may well mention a newsletter; widgets are short. */
    private static final int LONGEST = 40;

    private static final Map<String, List<Phrase>> PHRASES = load();

    private Furniture() {}

    /** Whether a sentence of these lower-cased words belongs to the page and not to the story. */
    public static boolean holds(List<String> words) {
        return holds(words, false);
    }

    /** Whether a sentence of these lower-cased words tells how a page was kept. */
    static boolean isNotice(List<String> words) {
        return holds(words, true);
    }

    private static boolean holds(List<String> words, boolean notice) {
        if (words.size() > LONGEST) {
            return false;
        }
        for (int i = 0; i < words.size(); i++) {
            for (Phrase phrase : PHRASES.getOrDefault(words.get(i), List.of())) {
                if (phrase.notice == notice && phrase.matches(words, i)) {
                    return true;
                }
            }
        }
        return false;
    }

    private record Phrase(List<String> words, boolean first, boolean whole, boolean notice) {

        boolean matches(List<String> sentence, int at) {
            return at + words.size() <= sentence.size() && (at == 0 || !first)
                    && (!whole || sentence.size() == words.size())
                    && sentence.subList(at, at + words.size()).equals(words);
        }
    }

    private static Map<String, List<Phrase>> load() {
        Map<String, List<Phrase>> phrases = new HashMap<>();
        for (String line : WordLists.lines(Furniture.class, "furniture.txt")) {
            boolean whole = line.startsWith("=");
            boolean first = whole || line.startsWith("^");
            boolean notice = line.startsWith("~");
            List<String> words = List.of(line.substring(first || notice ? 1 : 0).split(" "));
            phrases.computeIfAbsent(words.getFirst(), word -> new ArrayList<>())
                    .add(new Phrase(words, first, whole, notice));
        }
        return Map.copyOf(phrases);
    }
}
