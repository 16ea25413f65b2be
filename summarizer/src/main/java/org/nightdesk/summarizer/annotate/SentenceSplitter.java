package org.nightdesk.summarizer.annotate;

import it.unimi.dsi.fastutil.ints.IntList;
import java.util.ArrayList;
import java.util.List;
import org.nightdesk.summarizer.model.Sentence;

/**
 * Cuts a text into sentences, each a verbatim span. A line break always ends a sentence, so headings and list items stay
 * by themselves. CoreNLP's tokenizer says which full stops may end one; the characters around them decide the rest:
 * where closing quotation marks belong, and whether what follows goes on. Thread-safe.
 */
public final class SentenceSplitter {

    /** What the tokenizer is given at once: bounds its memory for any text, and is longer than almost all articles. */
    private static final int BLOCK = 32_768;

    /** Where there are fewer full stops than one in so many UTF-16 units, speech was written down without them. */
    private static final int SPARSE = 300;

    private SentenceSplitter() {}

    /** The sentences of an English text in order; those of extreme length come in pieces. */
    public static List<Sentence> split(String articleId, String text) {
        return split(articleId, text, LanguageDetection.ENGLISH);
    }

    /** The sentences of a text in order; its language is a BCP 47 tag without region. */
    public static List<Sentence> split(String articleId, String text, String language) {
        List<Sentence> sentences = new ArrayList<>();
        for (int start = 0; start < text.length();) {
            int end = blockEnd(text, start);
            splitBlock(articleId, text, start, end, language, sentences);
            start = end;
        }
        return sentences;
    }

    private static int blockEnd(String text, int start) {
        int limit = start + BLOCK;
        if (limit >= text.length()) {
            return text.length();
        }
        int end = limit;
        int rank = 0;
        for (int i = limit; i > start && rank < 3; i--) {
            char c = text.charAt(i - 1);
            int r = c == '\n' ? 3 : c != ' ' ? 0 : i > start + 1 && text.charAt(i - 2) == '.' ? 2 : 1;
            if (r > rank) {
                rank = r;
                end = i;
            }
        }
        return Character.isLowSurrogate(text.charAt(end)) && Character.isHighSurrogate(text.charAt(end - 1))
                ? end - 1
                : end;
    }

    private static void splitBlock(String articleId, String text, int start, int end, String language,
            List<Sentence> out) {
        IntList stops = FullStops.in(text, start, end, language);
        boolean punctuated = stops.size() * SPARSE >= end - start;
        int stop = 0;
        for (int line = start; line < end;) {
            int lineEnd = lineEnd(text, line, end);
            int from = line;
            Line scan = new Line(text, line, lineEnd);
            while (stop < stops.size() && stops.getInt(stop) <= lineEnd) {
                int mark = stops.getInt(stop++);
                int cut = mark > from ? scan.sentenceEnd(from, mark) : -1;
                if (cut > 0) {
                    add(articleId, text, from, cut, punctuated, out);
                    from = cut;
                }
            }
            add(articleId, text, from, lineEnd, punctuated, out);
            line = lineEnd + 1;
        }
    }

    private static int lineEnd(String text, int from, int end) {
        int i = from;
        while (i < end && !isLineBreak(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private static boolean isLineBreak(char c) {
        return (c >= '\n' && c <= '\r') || c == '\u0085' || c == '\u2028' || c == '\u2029';
    }

    private static void add(String articleId, String text, int from, int to, boolean punctuated,
            List<Sentence> out) {
        int start = from;
        int end = to;
        while (start < end && isBlank(text.charAt(start))) {
            start++;
        }
        while (end > start && isBlank(text.charAt(end - 1))) {
            end--;
        }
        while (start < end) {
            int cut = LongSentence.cut(text, start, end, punctuated);
            int pieceEnd = cut;
            while (pieceEnd > start && isBlank(text.charAt(pieceEnd - 1))) {
                pieceEnd--;
            }
            if (pieceEnd > start) {
                out.add(new Sentence(articleId, out.size(), start, pieceEnd, text.substring(start, pieceEnd)));
            }
            start = cut;
            while (start < end && isBlank(text.charAt(start))) {
                start++;
            }
        }
    }

    static boolean isBlank(char c) {
        return c <= ' ' || Character.isSpaceChar(c) || c == '\u200B' || c == '\uFEFF';
    }
}
