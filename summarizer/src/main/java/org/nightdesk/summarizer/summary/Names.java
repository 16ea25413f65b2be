package org.nightdesk.summarizer.summary;

import it.unimi.dsi.fastutil.ints.IntOpenHashSet;
import it.unimi.dsi.fastutil.ints.IntSet;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.nightdesk.summarizer.annotate.Words;

/**
 * The last names that the articles of a story give with a first one, read from all of them before the first sentence is
 * judged: such a name alone says nothing to who has not read the whole. Names that everybody knows are none of them.
 */
final class Names {

    private static final Set<String> KNOWN = load();

    private static final Set<String> TITLES = Set.of("mr", "mrs", "ms", "miss", "dr");

    /** Behind these a name is that of a place. */
    private static final Set<String> WHERE = Set.of("in", "near", "at", "outside", "across", "around", "the");

    private static final int SHORTEST = 3;

    private final IntSet last = new IntOpenHashSet();

    /** What is also written small: at the start of a sentence its capital says nothing. */
    private final IntSet small = new IntOpenHashSet();

    /** Takes over what a sentence names in full. */
    void read(Wording wording) {
        for (int k = 0; k < wording.size(); k++) {
            if (!wording.capital(k)) {
                small.add(wording.stem(k));
            } else if (isWhole(k, wording)) {
                last.add(wording.stem(k));
            }
        }
    }

    /** Whether a name ends at a word that has its first name, rank or office before it. */
    private static boolean isWhole(int k, Wording wording) {
        return k > 0 && wording.capital(k) && wording.isJoined(k) && wording.isNamePart(k - 1)
                && !TITLES.contains(wording.word(k - 1)) && !isJoinedToNext(k, wording) && !isKnown(wording.word(k));
    }

    /** Whether a word is a name that takes for known who bears it. */
    boolean isBare(int k, Wording wording) {
        if (!wording.capital(k) || wording.isAbbreviated(k) || isKnown(wording.word(k)) || isJoinedToNext(k, wording)) {
            return false;
        }
        if (k == 0) {
            return last.contains(wording.stem(k)) && !small.contains(wording.stem(k));
        }
        String before = wording.word(k - 1);
        boolean joined = wording.isJoined(k);
        boolean titled = joined && TITLES.contains(before);
        return titled || (last.contains(wording.stem(k)) && !(joined && wording.isNamePart(k - 1))
                && !WHERE.contains(before));
    }

    private static boolean isJoinedToNext(int k, Wording wording) {
        return k + 1 < wording.size() && wording.isJoined(k + 1) && wording.capital(k + 1);
    }

    /** Whether readers know a lower-cased name, or it is no name of its own. */
    private static boolean isKnown(String word) {
        return word.length() < SHORTEST || KNOWN.contains(word) || Words.isStop(word);
    }

    private static Set<String> load() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Names.class.getResourceAsStream("known-names.txt")), StandardCharsets.UTF_8))) {
            return lines.lines().filter(line -> !line.startsWith("#"))
                    .flatMap(line -> Arrays.stream(line.split(" "))).collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
