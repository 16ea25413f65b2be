package org.nightdesk.summarizer.annotate;

import edu.stanford.nlp.ling.HasWord;
import edu.stanford.nlp.ling.Word;
import edu.stanford.nlp.process.LexedTokenFactory;
import edu.stanford.nlp.process.PTBTokenizer;
import it.unimi.dsi.fastutil.ints.IntArrayList;
import it.unimi.dsi.fastutil.ints.IntList;
import java.io.CharArrayReader;

/**
 * Where CoreNLP's tokenizer sees a mark that ends a sentence: it tells the full stop from the point of "e.g.", "U.S.",
 * "J. Smith" and "2.5". Only the places are kept, no tokens: that is most of the cost of tokenizing.
 */
final class FullStops implements LexedTokenFactory<HasWord> {

    private static final String OPTIONS = "invertible=false,ptb3Escaping=false,untokenizable=noneKeep,splitHyphenated=false";

    /** Ellipsis, the ideographic and full-width stops, doubled marks, Arabic and Urdu ones, danda. */
    private static final String MARKS = "\u2026\u3002\uFF01\uFF1F\uFF0E\u203C\u2047\u2048\u2049\u061F\u06D4\u0964";

    private static final HasWord ANY = new Word("");

    private final IntList ends = new IntArrayList();

    private final int offset;

    private FullStops(int offset) {
        this.offset = offset;
    }

    /**
     * Where sentences may end.
     *
     * @return the offsets in {@code text} behind each such mark ("." "?!" "..."), ascending
     */
    static IntList in(String text, int start, int end) {
        FullStops stops = new FullStops(start);
        PTBTokenizer<HasWord> tokens = new PTBTokenizer<>(new CharArrayReader(plain(text, start, end)), stops, OPTIONS);
        while (tokens.hasNext()) {
            tokens.next();
        }
        return stops.ends;
    }

    /**
     * Blanks out what has no part in the decision. Runs of quotation marks, slashes, emoji and the like would cost the
     * tokenizer time in the square of their length.
     */
    private static char[] plain(String text, int start, int end) {
        char[] plain = new char[end - start];
        text.getChars(start, end, plain, 0);
        for (int i = 0; i < plain.length; i++) {
            char c = plain[i];
            if (c >= 128 ? !Character.isLetterOrDigit(c) && !isMark(c) : !isPlainAscii(c)) {
                plain[i] = ' ';
            }
        }
        return plain;
    }

    private static boolean isPlainAscii(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '\n' || c == ','
                || c == '-' || isMark(c);
    }

    @Override
    public HasWord makeToken(String token, int begin, int length) {
        if (isMark(token)) {
            ends.add(offset + begin + length);
        }
        return ANY;
    }

    private static boolean isMark(String token) {
        for (int i = 0; i < token.length(); i++) {
            if (!isMark(token.charAt(i)) && token.charAt(i) != ' ') {
                return false;
            }
        }
        return !token.isEmpty();
    }

    private static boolean isMark(char c) {
        return c == '.' || c == '?' || c == '!' || (c >= 128 && MARKS.indexOf(c) >= 0);
    }
}
