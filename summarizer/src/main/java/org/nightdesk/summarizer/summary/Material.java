package org.nightdesk.summarizer.summary;

import it.unimi.dsi.fastutil.objects.Object2IntMap;
import it.unimi.dsi.fastutil.objects.Object2IntOpenHashMap;
import java.util.ArrayList;
import java.util.List;
import org.nightdesk.summarizer.annotate.Words;
import org.nightdesk.summarizer.model.AnalyzedArticle;
import org.nightdesk.summarizer.model.Citation;
import org.nightdesk.summarizer.model.Sentence;

/** What all methods start from: the candidates of the documents, with stems as small integers. */
final class Material {

    /** Most candidates taken: more than any article or story needs, and few enough for a graph of all pairs. */
    private static final int MOST = 600;

    /** Each article is heard with at least this many sentences. */
    private static final int LEAST_EACH = 3;

    private final int documents;

    private final List<Candidate> candidates;

    private final boolean[] stop;

    private Material(int documents, List<Candidate> candidates, boolean[] stop) {
        this.documents = documents;
        this.candidates = candidates;
        this.stop = stop;
    }

    static Material of(List<AnalyzedArticle> articles) {
        int heard = Math.min(articles.size(), MOST / LEAST_EACH);
        int each = MOST / Math.max(1, heard);
        Object2IntMap<String> ids = new Object2IntOpenHashMap<>();
        ids.defaultReturnValue(-1);
        List<Boolean> stops = new ArrayList<>();
        List<Candidate> candidates = new ArrayList<>();
        for (int document = 0; document < heard; document++) {
            AnalyzedArticle article = articles.get(document);
            SentenceFilter filter = SentenceFilter.of(article);
            int position = 0;
            for (Sentence sentence : article.sentences()) {
                if (position == each) {
                    break;
                }
                int skip = Dateline.length(sentence.text());
                String text = sentence.text().substring(skip);
                List<String> words = Words.of(text);
                SentenceFilter.Verdict verdict = filter.judge(text, words);
                if (verdict != SentenceFilter.Verdict.JUNK) {
                    Citation cited = new Citation(sentence.articleId(), sentence.start() + skip, sentence.end(), text);
                    candidates.add(new Candidate(document, position++, cited, countWords(text), ids(words, ids, stops),
                            verdict == SentenceFilter.Verdict.FIT));
                }
            }
        }
        boolean[] stop = new boolean[stops.size()];
        for (int i = 0; i < stop.length; i++) {
            stop[i] = stops.get(i);
        }
        return new Material(articles.size(), List.copyOf(candidates), stop);
    }

    /** How many articles there are. */
    int documents() {
        return documents;
    }

    /** How many candidates there are, in the order of the documents, then of the text. */
    int size() {
        return candidates.size();
    }

    Candidate get(int i) {
        return candidates.get(i);
    }

    /** Whether a stem belongs to a stop word. */
    boolean isStop(int stem) {
        return stop[stem];
    }

    /** How many different stems there are. */
    int stems() {
        return stop.length;
    }

    private static int[] ids(List<String> words, Object2IntMap<String> ids, List<Boolean> stops) {
        int[] result = new int[words.size()];
        for (int i = 0; i < result.length; i++) {
            String word = words.get(i);
            String stem = Words.stem(word);
            int id = ids.getInt(stem);
            if (id < 0) {
                id = stops.size();
                ids.put(stem, id);
                stops.add(Words.isStop(word));
            }
            result[i] = id;
        }
        return result;
    }

    static int countWords(String text) {
        int count = 0;
        boolean inWord = false;
        for (int i = 0; i < text.length(); i++) {
            boolean blank = Character.isWhitespace(text.charAt(i));
            count += !blank && !inWord ? 1 : 0;
            inWord = !blank;
        }
        return count;
    }
}
