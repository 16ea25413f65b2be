package org.nightdesk.summarizer.accounts;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.nightdesk.summarizer.annotate.Words;

/** Names of people as keys. */
final class People {

    /** One capitalised word of a name; "Jong-un" is one. */
    static final String WORD = "\\p{Lu}[\\p{L}'\u2019-]+";

    /** A name of one to five words. */
    static final String NAME = WORD + "(?: " + WORD + "){0,4}";

    private static final Set<String> TITLES = Set.of("mr", "mrs", "ms", "dr", "sir", "dame", "lord", "lady", "captain",
            "president", "prime", "minister", "foreign", "finance", "interior", "chancellor", "senator", "governor",
            "mayor", "king", "queen", "prince", "princess", "judge", "justice", "general", "colonel", "sergeant",
            "officer", "chief", "sheriff", "detective", "inspector", "professor", "coach", "pope", "leader", "former",
            "secretary", "ambassador", "director", "chairman", "deputy", "vice", "premier", "dictator", "defence",
            "defense", "north", "south", "korean", "russian", "american", "british");

    private static final Set<String> NOBODY = Set.of("police", "officials", "authorities", "residents", "officers",
            "firefighters", "workers", "families", "people", "passengers", "troops", "monday", "tuesday", "wednesday",
            "thursday", "friday", "saturday", "sunday", "january", "february", "march", "april", "may", "june", "july",
            "august", "september", "october", "november", "december");

    private static final Set<String> SUFFIXES = Set.of("jr", "sr", "ii", "iii", "iv");

    private People() {}

    /** The name without titles and what stands behind it, lower-cased, hyphens as spaces: "kim jong un"; empty where it is no name. */
    static String key(String name) {
        List<String> words = new ArrayList<>(Words.of(name));
        while (!words.isEmpty() && TITLES.contains(words.getFirst())) {
            words.removeFirst();
        }
        while (words.size() > 1 && SUFFIXES.contains(words.getLast())) {
            words.removeLast();
        }
        boolean person = !words.isEmpty() && words.stream().noneMatch(NOBODY::contains)
                && !Words.isStop(words.getFirst());
        return person ? String.join(" ", words).toLowerCase(Locale.ROOT) : "";
    }

    /** Whether two full names may be one person's: "larry gordon" and "larry darnell gordon". */
    static boolean same(String a, String b) {
        return nested(a, b) || (a.substring(0, a.indexOf(' ') + 1).equals(b.substring(0, b.indexOf(' ') + 1))
                && a.substring(a.lastIndexOf(' ')).equals(b.substring(b.lastIndexOf(' '))));
    }

    /** Whether one name stands within the other: "vask" in "corin vask". */
    static boolean nested(String a, String b) {
        String padded = " " + a + " ";
        String other = " " + b + " ";
        return padded.contains(other) || other.contains(padded);
    }
}
