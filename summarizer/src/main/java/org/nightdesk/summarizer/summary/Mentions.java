package org.nightdesk.summarizer.summary;

import it.unimi.dsi.fastutil.ints.Int2ObjectMap;
import it.unimi.dsi.fastutil.ints.Int2ObjectOpenHashMap;
import it.unimi.dsi.fastutil.ints.IntArrayList;
import it.unimi.dsi.fastutil.ints.IntOpenHashSet;
import it.unimi.dsi.fastutil.ints.IntSet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.nightdesk.summarizer.annotate.WordLists;

/**
 * Reads an article sentence by sentence and finds what a sentence takes as known: "the blast" where there was "a blast"
 * before, "the driver" in front where drivers were spoken of, "Lund" after "Edda Lund". Without tags, by the words alone.
 */
final class Mentions {

    /** How many words behind "the" may name what it speaks of. */
    private static final int NAMING = 3;

    /** So many sentences in front say what an article is about. */
    private static final int HEAD = 3;

    /** There is but one of each, or everybody knows which. */
    private static final Set<String> UNIQUE = WordLists.words(Mentions.class, "unique-nouns.txt");

    /** "The move", "the victim": what was just told, under another name. */
    private static final Set<String> TOLD = WordLists.words(Mentions.class, "told-nouns.txt");

    /** "The Karvik star": somebody who was named. */
    private static final Set<String> EPITHETS = WordLists.words(Mentions.class, "epithet-nouns.txt");

    /** Within so many words in front of a sentence stands an epithet. */
    private static final int FRONT = 7;

    /** "Two years later": than what was told. */
    private static final Set<String> PERIODS = Set.of("years", "year", "months", "month", "weeks", "week", "days",
            "day",
            "hours", "hour", "minutes", "moments", "decades");

    private static final Set<String> NUMBERS = Set.of("two", "three", "four", "five", "six", "seven", "eight", "nine",
            "ten");

    /** What follows says which one. */
    private static final Set<String> DEFINING = Set.of("of", "who", "that", "which", "where", "whose", "when", "to",
            "into",
            "between", "against", "over");

    /** "Another ferry", "the same bakers": of which there was one before. */
    private static final Set<String> MORE = Set.of("other", "another", "same", "such", "further", "additional", "both");

    private final Vocabulary vocabulary;

    /** By stem: the positions of the sentences that have it. */
    private final Int2ObjectMap<BitSet> seen = new Int2ObjectOpenHashMap<>();

    private final Names names;

    private int position;

    /**
     * @param vocabulary of the story
     * @param names      those of all its articles
     */
    Mentions(Vocabulary vocabulary, Names names) {
        this.vocabulary = vocabulary;
        this.names = names;
    }

    /** Reads the next sentence of the article, and finds what it takes as known. */
    List<Need> read(Wording wording) {
        List<Need> needs = new ArrayList<>();
        IntSet here = new IntOpenHashSet();
        if (opensWithEpithet(wording)) {
            needs.add(new Need(front()));
        }
        for (int k = 0; k < wording.size(); k++) {
            int stem = wording.stem(k);
            boolean all = k == 0 && wording.size() > 2 && wording.word(k).equals("all")
                    && NUMBERS.contains(wording.word(1));
            if (all) {
                needs.add(new Need(sentenceBefore()));
            } else if (k > 1 && wording.word(k).equals("later") && PERIODS.contains(wording.word(k - 1))) {
                needs.add(new Need(front()));
            } else if (wording.word(k).equals("the") || MORE.contains(wording.word(k))) {
                noun(k, wording, here).ifPresent(needs::add);
            } else if (!here.contains(stem) && names.isBare(k, wording)) {
                needs.add(told(stem));
            }
            here.add(stem);
        }
        for (int stem : wording.stems()) {
            seen.computeIfAbsent(stem, s -> new BitSet()).set(position);
        }
        position++;
        return needs;
    }

    /** "The Karvik and Omm star has ...", and not "The star Edda Lund ..." or "The author of ...". */
    private static boolean opensWithEpithet(Wording wording) {
        if (!wording.word(0).equals("the")) {
            return false;
        }
        for (int k = 1; k + 1 < Math.min(wording.size(), FRONT); k++) {
            boolean goesOn = wording.isJoined(k + 1) && DEFINING.contains(wording.word(k + 1));
            if (EPITHETS.contains(wording.word(k)) && !wording.capital(k) && !wording.capital(k + 1) && !goesOn) {
                return true;
            }
            if (Verbs.isFinite(wording.word(k)) || !wording.isJoined(k + 1)) {
                return false;
            }
        }
        return false;
    }

    /** What "the ferry" or "another ferry" takes as known: where there was one before, or what surely was just told. */
    private Optional<Need> noun(int at, Wording wording, IntSet here) {
        boolean the = wording.word(at).equals("the");
        int end = nounsEnd(at + 1, wording);
        boolean defined = end < wording.size() && wording.isJoined(end) && DEFINING.contains(wording.word(end));
        if (the && defined) {
            return Optional.empty();
        }
        IntArrayList known = new IntArrayList();
        boolean told = false;
        for (int k = at + 1; k < end; k++) {
            int stem = wording.stem(k);
            if (wording.capital(k) || UNIQUE.contains(wording.word(k)) || here.contains(stem)) {
                return Optional.empty();
            }
            if (seen.containsKey(stem)) {
                known.add(stem);
            }
            told |= TOLD.contains(wording.word(k));
        }
        if (!known.isEmpty()) {
            int head = wording.stem(end - 1);
            return Optional.of(told(the && known.contains(head) ? new int[]{head} : known.toIntArray()));
        }
        boolean opens = position == 0 && at > 0;
        return the && told && !opens
                ? Optional.of(new Need(front(), Arrays.copyOfRange(wording.stems(), at + 1, end)))
                : Optional.empty();
    }

    private Need told(int... stems) {
        BitSet told = new BitSet();
        for (int stem : stems) {
            told.or(seen.getOrDefault(stem, new BitSet()));
        }
        return new Need(told, stems);
    }

    private BitSet sentenceBefore() {
        BitSet before = new BitSet();
        if (position > 0) {
            before.set(position - 1);
        }
        return before;
    }

    /** What an article is about is told in front; what is new, in the sentence before. */
    private BitSet front() {
        BitSet front = sentenceBefore();
        front.set(0, Math.min(position, HEAD));
        return front;
    }

    /** Where the run of words that may be adjectives and nouns ends. */
    private int nounsEnd(int start, Wording wording) {
        int k = start;
        while (k < wording.size() && k < start + NAMING && !vocabulary.isStop(wording.stem(k))
                && (k == start || (wording.isJoined(k) && !Verbs.isFinite(wording.word(k))))) {
            k++;
        }
        return k;
    }
}
