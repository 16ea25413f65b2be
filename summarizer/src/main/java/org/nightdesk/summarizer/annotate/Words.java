package org.nightdesk.summarizer.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import opennlp.tools.stemmer.PorterStemmer;

/**
 * Words as every score counts them: lower-cased runs of letters and digits, their Porter stems, and the stop words.
 * Chinese and Japanese ideographs are words of one character. Thread-safe.
 */
public final class Words {

    /** Longer runs are no words; stemming them would only cost time. */
    static final int LONGEST = 40;

    private static final Set<String> STOP_WORDS = WordLists.words(Words.class, "stop-words.txt");

    private static final ThreadLocal<PorterStemmer> STEMMER = ThreadLocal.withInitial(PorterStemmer::new);

    private Words() {}

    /** The lower-cased words of a text in their order: "Don't panic, U.S. team!" gives don, t, panic, u, s, team. */
    public static List<String> of(String text) {
        List<String> words = new ArrayList<>(text.length() / 6 + 1);
        forEach(text, (word, start, end) -> words.add(word));
        return words;
    }

    /** Takes the words of a text one by one. */
    @FunctionalInterface
    public interface Reader {

        /**
         * Takes the next word.
         *
         * @param word  lower-cased, which may make it longer: a dotted capital I becomes two characters
         * @param start the offset in the text at which it begins
         * @param end   the offset behind it
         */
        void read(String word, int start, int end);
    }

    /** Reads out the words of a text in their order, with the places where they stand. */
    public static void forEach(String text, Reader reader) {
        int start = -1;
        for (int i = 0; i < text.length();) {
            int c = text.codePointAt(i);
            int next = i + Character.charCount(c);
            boolean ideograph = c > 0x2E7F && Character.isIdeographic(c);
            boolean inWord = !ideograph && isWordPart(c);
            if (!inWord && start >= 0) {
                reader.read(lower(text, start, i), start, i);
                start = -1;
            }
            if (ideograph) {
                reader.read(text.substring(i, next), i, next);
            } else if (inWord && start < 0) {
                start = i;
            }
            i = next;
        }
        if (start >= 0) {
            reader.read(lower(text, start, text.length()), start, text.length());
        }
    }

    /** How many words a reader counts: divided by blanks; of Chinese and Japanese, two characters are taken for a word. */
    public static int count(String text) {
        int count = 0;
        int unspaced = 0;
        boolean inWord = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean joined = c >= 0x3040 && isUnspaced(c);
            boolean blank = joined || Character.isWhitespace(c);
            unspaced += joined ? 1 : 0;
            count += !blank && !inWord && (c < 0x3000 || Character.isSurrogate(c) || Character.isLetterOrDigit(c))
                    ? 1
                    : 0;
            inWord = !blank;
        }
        return count + (unspaced + 1) / 2;
    }

    private static boolean isUnspaced(char c) {
        return c < 0x3100 || (c >= 0x3400 && c < 0xA000) || (c >= 0xF900 && c < 0xFB00);
    }

    /** The stems of all words of a text, stop words among them, in their order. */
    public static List<String> stems(String text) {
        List<String> words = of(text);
        words.replaceAll(Words::stem);
        return words;
    }

    /**
     * The stem of a lower-cased English word by M. F. Porter, An algorithm for suffix stripping, 1980. Words of up to
     * three letters stay as they are, as in ROUGE.
     */
    public static String stem(String word) {
        if (word.length() <= 3 || word.length() > LONGEST) {
            return word;
        }
        PorterStemmer stemmer = STEMMER.get();
        return stemmer.stem(word);
    }

    /** Whether a lower-cased word says nothing by itself: "the", "of", "don" before "t". */
    public static boolean isStop(String word) {
        return STOP_WORDS.contains(word);
    }

    private static boolean isWordPart(int c) {
        if (c < 128) {
            return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
        }
        return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK
                || Character.getType(c) == Character.COMBINING_SPACING_MARK;
    }

    private static String lower(String text, int start, int end) {
        return text.substring(start, end).toLowerCase(Locale.ROOT);
    }
}
