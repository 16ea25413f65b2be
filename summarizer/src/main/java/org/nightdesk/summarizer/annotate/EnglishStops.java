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
 * "J. Smith" and "2.5". It is shown stretches of a text, and only the places are kept, no tokens.
 */
final class EnglishStops implements LexedTokenFactory<HasWord> {

    private static final String OPTIONS = "invertible=false,ptb3Escaping=false,untokenizable=noneKeep,splitHyphenated=false";

    private static final HasWord ANY = new Word("");

    private final int offset;
    private final StringBuilder shown = new StringBuilder();

    /** By stretch: where it begins in what is shown, and how far away that is from its place in the text. */
    private final IntList begins = new IntArrayList();
    private final IntList distances = new IntArrayList();

    private final IntList ends = new IntArrayList();
    private int stretch;

    /** @param offset where in the text the characters begin that are shown */
    EnglishStops(int offset) {
        this.offset = offset;
    }

    /** Shows characters from {@code from} to {@code to}, which are behind those that were shown before. */
    void show(char[] text, int from, int to) {
        if (from == to) {
            return;
        }
        if (!begins.isEmpty()) {
            shown.append('\n');
        }
        begins.add(shown.length());
        distances.add(offset + from - shown.length());
        shown.append(text, from, to - from);
    }

    /** Adds the offsets in the text behind each full stop in what was shown. */
    void addTo(IntList out) {
        if (!begins.isEmpty()) {
            char[] text = new char[shown.length()];
            shown.getChars(0, text.length, text, 0);
            PTBTokenizer<HasWord> tokens = new PTBTokenizer<>(new CharArrayReader(text), this, OPTIONS);
            while (tokens.hasNext()) {
                tokens.next();
            }
            out.addAll(ends);
        }
    }

    @Override
    public HasWord makeToken(String token, int begin, int length) {
        while (stretch + 1 < begins.size() && begins.getInt(stretch + 1) <= begin) {
            stretch++;
        }
        if (isMark(token)) {
            ends.add(distances.getInt(stretch) + begin + length);
        }
        return ANY;
    }

    private static boolean isMark(String token) {
        for (int i = 0; i < token.length(); i++) {
            if (!Punctuation.isMark(token.charAt(i)) && token.charAt(i) != ' ') {
                return false;
            }
        }
        return !token.isEmpty();
    }
}
