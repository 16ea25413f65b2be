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

    private static final Set<String> TITLES = Set.of("mr", "mrs", "ms", "miss", "dr");

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
            "officers", "officials");

    private final Vocabulary vocabulary;

    private final IntSet seen = new IntOpenHashSet();

    private final IntSet introduced = new IntOpenHashSet();

    private final IntSet named;

    /**
     * @param vocabulary of the story
     * @param named      the last names that articles of the story have with a first one; those of this article are added
     */
    Mentions(Vocabulary vocabulary, IntSet named) {
        this.vocabulary = vocabulary;
        this.named = named;
    }

    /**
     * Reads the next sentence.
     *
     * @param words    its words, lower-cased
     * @param stems    their stems
     * @param capitals by word: whether it has a capital away from the start
     * @return what it takes as known: of each group of stems one must stand in a sentence before it;
     *         an empty group stands for the sentence right before it
     */
    List<int[]> read(List<String> words, int[] stems, boolean[] capitals) {
        List<int[]> needs = new ArrayList<>();
        IntSet here = new IntOpenHashSet();
        for (int k = 0; k < stems.length; k++) {
            if (words.get(k).equals("the") && !capital(capitals, k + 1, stems.length)) {
                definite(k, words, stems, capitals, here, needs);
            } else if (isBareName(k, words, stems, capitals) && !here.contains(stems[k])) {
                needs.add(new int[]{stems[k]});
            }
            here.add(stems[k]);
        }
        remember(words, stems, capitals);
        return needs;
    }

    private void definite(int the, List<String> words, int[] stems, boolean[] capitals, IntSet here,
            List<int[]> needs) {
        int[] naming = new int[NAMING];
        int size = 0;
        for (int k = the + 1; k < stems.length && size < NAMING && !vocabulary.isStop(stems[k]); k++) {
            if (capitals[k] || vocabulary.isNumber(stems[k])) {
                return;
            }
            if (UNIQUE.contains(words.get(k)) || here.contains(stems[k])) {
                return;
            }
            naming[size++] = stems[k];
        }
        if (the == 0) {
            int[] group = Arrays.copyOf(naming, size);
            if (Arrays.stream(group).anyMatch(seen::contains)) {
                needs.add(group);
            } else if (size > 0 && TOLD.contains(words.get(1)) && !words.get(2).equals("of")) {
                needs.add(new int[0]);
            }
        } else {
            for (int k = 0; k < Math.min(2, size); k++) {
                if (introduced.contains(naming[k])) {
                    needs.add(new int[]{naming[k]});
                }
            }
        }
    }

    private boolean isBareName(int k, List<String> words, int[] stems, boolean[] capitals) {
        boolean titled = k > 0 && TITLES.contains(words.get(k - 1));
        if ((k > 0 && !capitals[k]) || !(titled || named.contains(stems[k]))
                || capital(capitals, k + 1, stems.length)) {
            return false;
        }
        return k == 0 || titled
                || !(capitals[k - 1] || (k == 1 && !vocabulary.isStop(stems[0])));
    }

    private void remember(List<String> words, int[] stems, boolean[] capitals) {
        for (int k = 0; k < stems.length; k++) {
            seen.add(stems[k]);
            if (words.get(k).equals("a") || words.get(k).equals("an")) {
                for (int n = k + 1; n < Math.min(stems.length, k + 3) && !vocabulary.isStop(stems[n]); n++) {
                    introduced.add(stems[n]);
                }
            }
            boolean first = k == 1 && !vocabulary.isStop(stems[0]);
            if (k > 0 && capitals[k] && (capitals[k - 1] || first) && !TITLES.contains(words.get(k - 1))
                    && !capital(capitals, k + 1, stems.length)) {
                named.add(stems[k]);
            }
        }
    }

    private static boolean capital(boolean[] capitals, int k, int length) {
        return k < length && capitals[k];
    }
}
