package org.nightdesk.summarizer.summary;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

/**
 * What is printed together: a sentence that stands by itself, or one that leans on those before it with all of these.
 *
 * @param first index of the first candidate
 * @param last  index of the last candidate, of the same article
 */
record Passage(int first, int last) {

    /** A longer way back to what a sentence speaks of costs more room than the sentence is worth. */
    private static final int LONGEST = 3;

    /**
     * All passages of the material.
     *
     * @param usable whether a candidate's length is right; if none is, all fit candidates are used
     */
    static List<Passage> of(Material material, IntPredicate usable) {
        List<Passage> passages = collect(material, i -> material.isFit(i) && usable.test(i));
        return passages.isEmpty() ? collect(material, material::isFit) : passages;
    }

    private static List<Passage> collect(Material material, IntPredicate usable) {
        List<Passage> passages = new ArrayList<>();
        for (int last = 0; last < material.size(); last++) {
            int first = last;
            while (usable.test(first) && material.leans(first) && last - first < LONGEST) {
                first--;
            }
            if (usable.test(first) && !material.leans(first) && last - first < LONGEST) {
                passages.add(new Passage(first, last));
            }
        }
        return passages;
    }

    int size() {
        return last - first + 1;
    }

    boolean overlaps(Passage other) {
        return first <= other.last && other.first <= last;
    }

    int words(Material material) {
        int words = 0;
        for (int i = first; i <= last; i++) {
            words += material.get(i).words();
        }
        return words;
    }
}
