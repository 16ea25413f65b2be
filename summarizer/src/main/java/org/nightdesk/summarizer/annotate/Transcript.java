package org.nightdesk.summarizer.annotate;

import java.util.List;
import org.nightdesk.summarizer.model.AnalyzedArticle;
import org.nightdesk.summarizer.model.Sentence;

/** Tells speech that was written down without full stops: most of it had to be cut where no sentence ends. */
public final class Transcript {

    /** Prose has a full stop within fewer UTF-16 units. */
    private static final int SPARSE = 400;

    private Transcript() {}

    /** Whether there are hardly any full stops, and at least half of an article's text had to be cut at clauses. */
    public static boolean is(AnalyzedArticle article) {
        List<Sentence> sentences = article.sentences();
        String text = article.article().text();
        int cut = 0;
        int all = 0;
        boolean goesOn = false;
        for (int i = 0; i < sentences.size(); i++) {
            Sentence sentence = sentences.get(i);
            boolean before = goesOn;
            goesOn = i + 1 < sentences.size() && !endsInMark(text, sentence)
                    && text.substring(sentence.end(), sentences.get(i + 1).start()).indexOf('\n') < 0;
            int length = sentence.end() - sentence.start();
            all += length;
            cut += before || goesOn ? length : 0;
        }
        return all > 0 && 2 * cut >= all && marks(text) * SPARSE <= text.length();
    }

    private static int marks(String text) {
        return (int) text.chars().filter(c -> Punctuation.isMark((char) c)).count();
    }

    private static boolean endsInMark(String text, Sentence sentence) {
        int i = sentence.end() - 1;
        while (i > sentence.start() && !Character.isLetterOrDigit(text.charAt(i))
                && !Punctuation.isMark(text.charAt(i))) {
            i--;
        }
        return Punctuation.isMark(text.charAt(i));
    }
}
