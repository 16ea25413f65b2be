package org.nightdesk.summarizer.summary;

import it.unimi.dsi.fastutil.ints.Int2IntMap;
import it.unimi.dsi.fastutil.ints.Int2IntOpenHashMap;
import it.unimi.dsi.fastutil.ints.IntOpenHashSet;
import it.unimi.dsi.fastutil.ints.IntSet;
import java.util.Set;
import org.nightdesk.summarizer.annotate.WordLists;
import org.nightdesk.summarizer.annotate.Words;

/**
 * The last names that the articles of a story give with a first one, read from all of them before the first sentence is
 * judged: such a name alone says nothing to who has not read the whole. Names that everybody knows are none of them.
 */
final class Names {

    private static final Set<String> KNOWN = WordLists.words(Names.class, "known-names.txt");

    private static final Set<String> TITLES = Set.of("mr", "mrs", "ms", "miss", "dr");

    /** Behind these a name is that of a place, or one of which the bearer is told. */
    private static final Set<String> TELLING = Set.of("in", "near", "at", "outside", "across", "around", "the", "nee",
            "n\u00E9e", "named", "called", "aka", "alias", "village", "town", "city", "island", "company", "firm",
            "app",
            "site", "club", "hotel", "studio", "group", "band", "team", "region", "province", "district");

    private static final Set<String> PARTICLES = Set.of("van", "von", "de", "der", "den", "bin", "ibn", "al", "el",
            "la", "di", "da", "del", "dos", "le", "ter", "ten", "abu", "ben", "ul", "ur", "y");

    private static final Set<String> SAYING = Set.of("said", "says", "added", "adds", "explained", "recalled");

    private static final int SHORTEST = 3;

    private final IntSet last = new IntOpenHashSet();

    /** The last names behind the first word of a sentence, with that word: a name, if it is never written small. */
    private final Int2IntMap behindFirst = new Int2IntOpenHashMap();

    /** What is also written small: at the start of a sentence its capital says nothing. */
    private final IntSet small = new IntOpenHashSet();

    /** Takes over what a sentence names in full. */
    void read(Wording wording) {
        for (int k = 0; k < wording.size(); k++) {
            if (!wording.capital(k)) {
                small.add(wording.stem(k));
            } else if (isAlone(k, wording) && k > 0 && hasNameBefore(k, wording)) {
                if (k == 1) {
                    behindFirst.put(wording.stem(1), wording.stem(0));
                } else {
                    last.add(wording.stem(k));
                }
            }
        }
    }

    /** Whether a word is a name that takes for known who bears it. */
    boolean isBare(int k, Wording wording) {
        if (!isAlone(k, wording) || wording.isAbbreviated(k)) {
            return false;
        }
        boolean titled = k > 0 && wording.isJoined(k) && TITLES.contains(wording.word(k - 1));
        if (titled) {
            return true;
        }
        if (!isLast(wording.stem(k))) {
            return !hasNameBefore(k, wording) && (isUnknownSpeaker(k, wording) || hasTeam(k, wording));
        }
        if (k == 0) {
            return !small.contains(wording.stem(0));
        }
        boolean whole = hasNameBefore(k, wording) && (k > 1 || !small.contains(wording.stem(0)));
        String before = wording.word(k - 1);
        boolean placed = TELLING.contains(before) && !isOwner(k, wording);
        return !whole && !placed && !(wording.isJoined(k) && Pronoun.isRole(before));
    }

    /** "..., Lund said.", where no article of the story has more of the name. */
    private static boolean isUnknownSpeaker(int k, Wording wording) {
        boolean before = k + 1 < wording.size() && wording.isJoined(k + 1) && SAYING.contains(wording.word(k + 1));
        boolean behind = k > 0 && wording.isJoined(k) && SAYING.contains(wording.word(k - 1));
        boolean alone = k == 0 || !wording.isJoined(k) || wording.word(k - 1).length() < 4 || behind;
        return k > 0 && (before || behind) && alone;
    }

    /** "Lund's house". */
    private static boolean isOwner(int k, Wording wording) {
        return k + 1 < wording.size() && wording.isJoined(k + 1) && wording.word(k + 1).equals("s");
    }

    /** "Lund and her team". */
    private static boolean hasTeam(int k, Wording wording) {
        return k + 2 < wording.size() && wording.isJoined(k + 1) && wording.word(k + 1).equals("and")
                && (wording.word(k + 2).equals("his") || wording.word(k + 2).equals("her"))
                && !(k > 0 && wording.isJoined(k) && Pronoun.isRole(wording.word(k - 1)));
    }

    private boolean isLast(int stem) {
        return last.contains(stem) || (behindFirst.containsKey(stem) && !small.contains(behindFirst.get(stem)));
    }

    /** Whether a word is written as a name that no other goes on with, and that not everybody knows. */
    private static boolean isAlone(int k, Wording wording) {
        boolean goesOn = k + 1 < wording.size() && wording.isJoined(k + 1) && wording.capital(k + 1);
        return wording.capital(k) && !goesOn && !isKnown(wording.word(k));
    }

    /** "Edda" before "Lund", also in "Edda van Lund"; a title is none. */
    private static boolean hasNameBefore(int k, Wording wording) {
        int j = k;
        while (j > 0 && wording.isJoined(j) && PARTICLES.contains(wording.word(j - 1))) {
            j--;
        }
        return j > 0 && wording.isJoined(j) && wording.isNamePart(j - 1) && !TITLES.contains(wording.word(j - 1));
    }

    /** Whether readers know a lower-cased name, or it is no name of its own. */
    private static boolean isKnown(String word) {
        return word.length() < SHORTEST || KNOWN.contains(word) || Words.isStop(word);
    }
}
