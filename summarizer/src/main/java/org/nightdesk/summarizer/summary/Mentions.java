package org.nightdesk.summarizer.summary;

import it.unimi.dsi.fastutil.ints.IntOpenHashSet;
import it.unimi.dsi.fastutil.ints.IntSet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * Reads an article sentence by sentence and finds what a sentence takes as known: "the blast" where there was "a blast"
 * before, "the driver" in front where drivers were spoken of, "Lund" after "Edda Lund". Without tags, by the words alone.
 */
final class Mentions {

    /** How many words behind "the" in front of a sentence may name what it speaks of. */
    private static final int NAMING = 3;

    /** There is but one of each, or everybody knows which. */
    private static final Set<String> UNIQUE = Set.of("police", "government", "president", "prime", "world", "country",
            "public", "sun", "moon", "military", "army", "economy", "internet", "media", "weather", "united", "former",
            "first", "last", "most", "best", "latest", "highest", "largest", "biggest", "number", "average", "time",
            "future", "past", "day", "year", "week", "month", "start", "end", "beginning", "rest", "way", "people",
            "state", "city", "nation", "national", "federal", "same");

    /** "The move", "the victim": what was just told, under another name. */
    private static final Set<String> TOLD = Set.of("move", "figure", "figures", "incident", "result", "results",
            "decision", "announcement", "statement", "comments", "comment", "remarks", "claim", "claims", "revelation",
            "revelations", "discovery", "findings", "finding", "news", "warning", "row", "tragedy", "accident",
            "scheme", "plan", "plans", "proposal", "proposals", "deal", "ruling", "verdict", "change", "changes",
            "increase", "rise", "fall", "drop", "pair", "couple", "trio", "duo", "two", "three", "four", "group",
            "process", "idea", "practice", "trend", "event", "events", "situation", "case", "problem", "issue",
            "effect", "effects", "reason", "gesture", "response", "outcome", "measure", "measures", "item", "items",
            "footage", "video", "clip", "photo", "photos", "picture", "pictures", "image", "images", "letter",
            "message", "note", "report", "study", "survey", "poll", "theory", "victim", "victims", "suspect",
            "suspects", "allegations", "charges", "charge", "attack", "attacks", "crash", "blast", "explosion",
            "shooting", "shootings", "killings", "killing", "murder", "fire", "blaze", "women", "men", "boy", "girl",
            "boys", "girls", "man", "woman", "mother", "father", "children", "child", "teenager", "toddler", "officer",
            "officers", "officials", "official", "source", "sources", "spokesman", "spokeswoman", "spokesperson",
            "inquiry", "investigation", "probe", "trial", "lawsuit", "feud", "dispute", "argument", "council", "agency",
            "gang", "homeowner", "owner", "driver", "gunman");

    private static final Set<String> NUMBERS = Set.of("two", "three", "four", "five", "six", "seven", "eight", "nine",
            "ten");

    /** What follows says which one. */
    private static final Set<String> DEFINING = Set.of("of", "who", "that", "which", "where", "whose", "when", "to",
            "into",
            "between", "against", "over");

    private final Vocabulary vocabulary;

    private final IntSet seen = new IntOpenHashSet();

    private final IntSet introduced = new IntOpenHashSet();

    private final Names names;

    /**
     * @param vocabulary of the story
     * @param names      those of all its articles
     */
    Mentions(Vocabulary vocabulary, Names names) {
        this.vocabulary = vocabulary;
        this.names = names;
    }

    /**
     * Reads the next sentence.
     *
     * @return what it takes as known: of each group of stems one must stand in a sentence before it;
     *         an empty group stands for the sentence right before it
     */
    List<int[]> read(Wording wording) {
        List<int[]> needs = new ArrayList<>();
        IntSet here = new IntOpenHashSet();
        for (int k = 0; k < wording.size(); k++) {
            int stem = wording.stem(k);
            boolean all = k == 0 && wording.size() > 2 && wording.word(k).equals("all")
                    && NUMBERS.contains(wording.word(1));
            if (all) {
                needs.add(new int[0]);
            } else if (wording.word(k).equals("the") && !(k + 1 < wording.size() && wording.capital(k + 1))) {
                definite(k, wording, here, needs);
            } else if (!here.contains(stem) && names.isBare(k, wording)) {
                needs.add(new int[]{stem});
            }
            here.add(stem);
        }
        remember(wording);
        return needs;
    }

    private void definite(int the, Wording wording, IntSet here, List<int[]> needs) {
        int end = nounsEnd(the + 1, wording);
        int size = Math.min(NAMING, end - the - 1);
        for (int k = the + 1; k < end; k++) {
            boolean own = wording.capital(k) || vocabulary.isNumber(wording.stem(k))
                    || UNIQUE.contains(wording.word(k)) || here.contains(wording.stem(k));
            if (own && k <= the + size) {
                return;
            }
        }
        boolean defined = end < wording.size() && wording.isJoined(end) && DEFINING.contains(wording.word(end));
        if (size == 0 || defined) {
            return;
        }
        boolean sure = TOLD.contains(wording.word(the + 1));
        int[] naming = Arrays.copyOfRange(wording.stems(), the + 1, the + 1 + (the == 0 && sure ? 1 : size));
        if (the == 0 && Arrays.stream(naming).anyMatch(seen::contains)) {
            needs.add(naming);
        } else if (the == 0 && sure) {
            needs.add(new int[0]);
        } else if (the > 0 && size < NAMING) {
            int head = naming[size - 1];
            boolean told = TOLD.contains(wording.word(the + size)) && seen.contains(head);
            if (told || introduced.contains(head)) {
                needs.add(new int[]{head});
            }
        }
    }

    /** Where the run of words that may be adjectives and nouns ends. */
    private int nounsEnd(int start, Wording wording) {
        int k = start;
        while (k < wording.size() && !vocabulary.isStop(wording.stem(k)) && (k == start || wording.isJoined(k))) {
            k++;
        }
        return k;
    }

    private void remember(Wording wording) {
        for (int k = 0; k < wording.size(); k++) {
            seen.add(wording.stem(k));
            if (wording.word(k).equals("a") || wording.word(k).equals("an")) {
                int end = nounsEnd(k + 1, wording);
                for (int n = k + 1; n < Math.min(end, k + 1 + NAMING); n++) {
                    introduced.add(wording.stem(n));
                }
            }
        }
    }
}
