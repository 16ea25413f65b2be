package org.nightdesk.summarizer.summary;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.nightdesk.summarizer.annotate.WordLists;

/** Knows the phrases of a page that are not its story, from {@code furniture.txt}; found by their first word. */
public final class Furniture {

    /** A real sentence may well mention a newsletter; widgets are short. */
    private static final int LONGEST = 40;

    private static final Map<String, List<Phrase>> PHRASES = load();

    private Furniture() {}

    /** Whether a sentence of these lower-cased words belongs to the page and not to the story. */
    public static boolean holds(List<String> words) {
        return holds(words, phrase -> phrase.kind != Kind.NOTICE);
    }

    /** Whether a sentence of these lower-cased words tells how a page was kept. */
    static boolean isNotice(List<String> words) {
        return holds(words, phrase -> phrase.kind == Kind.NOTICE);
    }

    /** Whether a sentence belongs to the page in whichever language it is. */
    static boolean holdsAnywhere(List<String> words) {
        return holds(words, phrase -> phrase.kind == Kind.ANY_LANGUAGE);
    }

    private static boolean holds(List<String> words, Predicate<Phrase> wanted) {
        for (int i = 0; i < words.size(); i++) {
            for (Phrase phrase : PHRASES.getOrDefault(words.get(i), List.of())) {
                if (wanted.test(phrase) && phrase.matches(words, i)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The mark before a line of the list, and what it says of the phrase. */
    private enum Kind {
        PLAIN(' '), NOTICE('~'), WIDGET('+'), ALSO_NEWS('?'), ANY_LANGUAGE('*');

        private final char mark;

        Kind(char mark) {
            this.mark = mark;
        }

        static Kind of(String line) {
            return Arrays.stream(values()).filter(kind -> line.charAt(0) == kind.mark).findFirst().orElse(PLAIN);
        }

        boolean mayBeIn(List<String> sentence) {
            return this == WIDGET
                    || (sentence.size() <= LONGEST && !(this == ALSO_NEWS && Verbs.tellsOfThePast(sentence)));
        }
    }

    private record Phrase(List<String> words, boolean first, boolean whole, Kind kind) {

        boolean matches(List<String> sentence, int at) {
            return at + words.size() <= sentence.size() && (at == 0 || !first)
                    && (!whole || sentence.size() == words.size())
                    && sentence.subList(at, at + words.size()).equals(words) && kind.mayBeIn(sentence);
        }
    }

    private static Map<String, List<Phrase>> load() {
        Map<String, List<Phrase>> phrases = new HashMap<>();
        for (String line : WordLists.lines(Furniture.class, "furniture.txt")) {
            Kind kind = Kind.of(line);
            String place = kind == Kind.PLAIN ? line : line.substring(1);
            boolean whole = place.startsWith("=");
            boolean first = whole || place.startsWith("^");
            List<String> words = List.of(place.substring(first ? 1 : 0).split(" "));
            phrases.computeIfAbsent(words.getFirst(), word -> new ArrayList<>())
                    .add(new Phrase(words, first, whole, kind));
        }
        return Map.copyOf(phrases);
    }
}
