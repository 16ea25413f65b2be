package org.nightdesk.summarizer.summary;

import it.unimi.dsi.fastutil.objects.Object2IntMap;
import it.unimi.dsi.fastutil.objects.Object2IntOpenHashMap;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.nightdesk.summarizer.annotate.Lexicon;

/** Numbers the stems of some texts, in the order of their first appearance. */
final class Vocabulary {

    static final int UNKNOWN = -1;

    private final Object2IntMap<String> words = new Object2IntOpenHashMap<>();

    private final Object2IntMap<String> stems = new Object2IntOpenHashMap<>();

    private final List<String> names = new ArrayList<>();

    private final BitSet stop = new BitSet();

    private final BitSet digit = new BitSet();

    private final Lexicon lexicon;

    /** @param lexicon the language of the texts; of several, that of the first */
    Vocabulary(Lexicon lexicon) {
        this.lexicon = lexicon;
        words.defaultReturnValue(UNKNOWN);
        stems.defaultReturnValue(UNKNOWN);
    }

    /** The ids of the stems of lower-cased words; new stems get the next ids. */
    int[] number(List<String> sentence) {
        int[] ids = new int[sentence.size()];
        for (int i = 0; i < ids.length; i++) {
            String word = sentence.get(i);
            int id = words.getInt(word);
            if (id < 0) {
                id = stemOf(word);
                words.put(word, id);
            }
            ids[i] = id;
        }
        return ids;
    }

    private int stemOf(String word) {
        String stem = lexicon.stem(word);
        int id = stems.getInt(stem);
        if (id < 0) {
            id = stems.size();
            stems.put(stem, id);
            names.add(stem);
            stop.set(id, lexicon.isStop(word));
            digit.set(id, Character.isDigit(word.charAt(0)));
        }
        return id;
    }

    /** The id of a stem, or {@link #UNKNOWN}. */
    int find(String stem) {
        return stems.getInt(stem);
    }

    /** The stem of an id. */
    String name(int stem) {
        return names.get(stem);
    }

    int size() {
        return stems.size();
    }

    boolean isStop(int stem) {
        return stop.get(stem);
    }

    /** Whether it begins with a digit. */
    boolean isNumber(int stem) {
        return digit.get(stem);
    }
}
