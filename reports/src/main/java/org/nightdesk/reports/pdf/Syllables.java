package org.nightdesk.reports.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.openpdf.text.pdf.hyphenation.Hyphenation;

/**
 * Where a long word may be divided, by Liang's patterns for English, German, French, Spanish and Italian. Lines are not
 * justified, so only a long word is worth it: a short one leaves no gap that a reader sees. Names stay whole. Each language is
 * read once, when it is first asked for. Thread-safe.
 *
 * <p>
 * Franklin M. Liang: Word Hy-phen-a-tion by Com-put-er, Stanford University, 1983.
 */
final class Syllables {

    private static final int SHORTEST_WORD = 8;
    private static final int LONGEST_WORD = 80;
    private static final int BEFORE = 3;
    private static final int BEHIND = 3;
    private static final int[] NOWHERE = {};

    private static final Map<String, Optional<Syllables>> READ = new ConcurrentHashMap<>();

    private final PatternTree patterns;
    private final boolean capitalised;

    private Syllables(PatternTree patterns, boolean capitalised) {
        this.patterns = patterns;
        this.capitalised = capitalised;
    }

    /**
     * Those of a language.
     *
     * @param language a BCP 47 tag; English is divided as in Britain unless it is that of the United States
     * @return empty if no patterns are shipped for it
     */
    static Optional<Syllables> of(String language) {
        Locale locale = Locale.forLanguageTag(language);
        return Optional.ofNullable(switch (locale.getLanguage()) {
            case "en" -> locale.getCountry().equals("US") ? "en-us" : "en-gb";
            case "de" -> "de-1996";
            case "fr", "es", "it" -> locale.getLanguage();
            default -> null;
        }).flatMap(name -> READ.computeIfAbsent(name, Syllables::read));
    }

    /** Where a word of letters only may be divided: how many chars may stand before a hyphen, ascending. */
    int[] ends(String word) {
        if (word.length() < SHORTEST_WORD || word.length() > LONGEST_WORD
                || (!capitalised && !word.equals(word.toLowerCase(Locale.ROOT)))) {
            return NOWHERE;
        }
        Hyphenation found = patterns.hyphenate(word, BEFORE, BEHIND);
        return found == null ? NOWHERE : found.getHyphenationPoints();
    }

    private static Optional<Syllables> read(String name) {
        PatternTree tree = PatternTree.of(text("hyph-" + name + ".pat.txt"), text("hyph-" + name + ".hyp.txt"));
        return Optional.of(new Syllables(tree, name.startsWith("de")));
    }

    /** A shipped file; some languages have no list of exceptions. */
    private static String text(String file) {
        try (InputStream in = Syllables.class.getResourceAsStream("hyphenation/" + file)) {
            return in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
