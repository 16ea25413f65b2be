package org.nightdesk.summarizer.summary;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.nightdesk.summarizer.annotate.Lexicon;
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

    /** With so many whole sentences, nothing else is printed. */
    private static final int ENOUGH = 3;

    /** Sentences that one quotation may join, and UTF-16 units. */
    private static final int LONGEST_QUOTATION = 4;

    private static final int MOST_QUOTED = 360;

    private final List<Candidate> candidates = new ArrayList<>();

    private final List<Left> left = new ArrayList<>();

    private final BitSet fit = new BitSet();

    private final BitSet leaning = new BitSet();

    private final Vocabulary vocabulary;

    private final Names names = new Names();

    private final List<int[]> titles = new ArrayList<>();

    private final int documents;

    private Material(int documents, Lexicon lexicon) {
        this.documents = documents;
        this.vocabulary = new Vocabulary(lexicon);
    }

    static Material of(List<AnalyzedArticle> articles) {
        int heard = Math.min(articles.size(), MOST / LEAST_EACH);
        Material material = new Material(heard, Lexicon.of(articles.getFirst().language()));
        List<Draft> drafts = new ArrayList<>();
        for (int document = 0; document < heard; document++) {
            material.read(document, articles.get(document), MOST / heard, drafts);
        }
        material.introduce(drafts);
        material.settle();
        return material;
    }

    private void read(int document, AnalyzedArticle article, int most, List<Draft> drafts) {
        titles.add(vocabulary.number(Words.of(article.article().title())));
        SentenceFilter filter = SentenceFilter.of(article);
        Lexicon lexicon = Lexicon.of(article.language());
        String whole = article.article().text();
        List<Sentence> sentences = article.sentences();
        int position = 0;
        // The points that some papers put above a story are sentences, though their full stops stand apart.
        boolean points = true;
        boolean cut = false;
        for (int i = 0; i < sentences.size() && position < most; i++) {
            Sentence first = sentences.get(i);
            int before = i == 0 ? -1 : sentences.get(i - 1).position();
            int last = lastOfQuotation(whole, sentences, i);
            int end = sentences.get(last).end();
            int dateline = first.start() + Dateline.length(first.text());
            String behind = whole.substring(dateline, end);
            int preamble = lexicon.isEnglish() ? Preamble.length(behind) : 0;
            int start = dateline + preamble;
            String text = behind.substring(preamble);
            i = last;
            Wording wording = new Wording(text);
            List<String> words = wording.words();
            Rule alone = filter.judge(text, words, points);
            Rule judged = alone == Rule.NONE && Seam.isTorn(whole, start, end) ? Rule.BROKEN : alone;
            boolean pointing = !judged.junk() && (Opening.leans(text, words, lexicon)
                    || (lexicon.isEnglish() && Pronoun.isUnbound(wording)));
            boolean orphan = judged == Rule.NONE && (cut || first.position() != before + 1) && pointing;
            Rule rule = orphan ? Rule.ORPHAN : judged;
            Citation cited = new Citation(first.articleId(), start, end, text);
            // "Ask Lund." is too short to be told, but whoever is meant behind it was named there.
            cut = rule == Rule.SHORT && SentenceFilter.endsInMark(text);
            if (rule.junk()) {
                left.add(new Left(cited, rule, drafts.size()));
            } else {
                points &= text.endsWith(" .");
                boolean inside = position > 0 || documents > 1;
                boolean unclear = inside
                        ? pointing
                        : (lexicon.isEnglish() && Pronoun.opens(wording));
                boolean leans = rule != Rule.PIECE && unclear;
                wording.number(vocabulary);
                if (lexicon.isEnglish()) {
                    names.read(wording);
                }
                drafts.add(new Draft(document, position++, cited, wording, rule, leans, lexicon));
            }
        }
    }

    /** Finds out what each sentence takes as known, when the names of all articles are. */
    private void introduce(List<Draft> drafts) {
        Mentions mentions = new Mentions(vocabulary, names);
        for (Draft draft : drafts) {
            mentions = draft.position == 0 ? new Mentions(vocabulary, names) : mentions;
            Wording wording = draft.wording;
            List<Need> read = draft.lexicon.isEnglish() ? mentions.read(wording) : List.of();
            List<Need> needs = documents == 1 && draft.position == 0 ? List.of() : read;
            candidates.add(new Candidate(draft.document, draft.position, draft.cited, Words.count(draft.cited.text()),
                    wording.stems(), wording.capitals(), draft.rule, draft.leans, needs));
        }
    }

    private record Draft(int document, int position, Citation cited, Wording wording, Rule rule, boolean leans,
            Lexicon lexicon) {}

    /** A quotation of several sentences is heard whole, with its speaker: where a few sentences of a line complete it. */
    private static int lastOfQuotation(String text, List<Sentence> sentences, int first) {
        int start = sentences.get(first).start();
        for (int last = first; last < Math.min(sentences.size(), first + LONGEST_QUOTATION); last++) {
            int end = sentences.get(last).end();
            if (end - start > MOST_QUOTED || text.substring(start, end).indexOf('\n') >= 0) {
                return first;
            }
            Quotation quotation = Quotation.in(text.substring(start, end));
            if (quotation != Quotation.OPEN) {
                return quotation == Quotation.CLOSED ? last : first;
            }
        }
        return first;
    }

    /** Decides what may be printed: pieces of transcripts, and what leans on nothing, only where there is little else. */
    private void settle() {
        int whole = 0;
        for (Candidate candidate : candidates) {
            whole += candidate.rule() == Rule.NONE && !candidate.leans() ? 1 : 0;
        }
        for (int i = 0; i < candidates.size(); i++) {
            Candidate candidate = candidates.get(i);
            boolean lost = candidate.leans() && candidate.position() == 0 && whole > 0;
            boolean good = candidate.rule() == Rule.NONE
                    || (candidate.rule() == Rule.PIECE && whole < ENOUGH);
            fit.set(i, good && !lost);
            leaning.set(i, candidate.leans() && candidate.position() > 0 && (whole > 0 || fit.get(i - 1)));
        }
        if (fit.isEmpty()) {
            takeUnfit();
        }
    }

    /** A text that has nothing better is told in the words of its author. */
    private void takeUnfit() {
        for (int i = 0; i < candidates.size(); i++) {
            Rule rule = candidates.get(i).rule();
            if (rule == Rule.SELF || rule == Rule.PICTURE || rule == Rule.NOTICE) {
                fit.set(i);
                leaning.clear(i);
            }
        }
    }

    /** Whether a candidate may be printed, by itself or with the one before it. */
    boolean isFit(int i) {
        return fit.get(i);
    }

    /** Whether it is only printed right behind the candidate before it, which says who or what it speaks of. */
    boolean leans(int i) {
        return leaning.get(i);
    }

    /** Whether a candidate may be added to those already picked. */
    boolean mayJoin(int i, List<Integer> picked) {
        return fit.get(i) && !picked.contains(i) && (!leaning.get(i) || picked.contains(i - 1));
    }

    /** What is no candidate, in the order of the documents, then of the text. */
    List<Left> left() {
        return left;
    }

    /** How many articles are heard. */
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

    /** By candidate: its stems in reading order. */
    int[][] stems() {
        return candidates.stream().map(Candidate::stems).toArray(int[][]::new);
    }

    /** By stem: its share in all words of the candidates that are no stop words; 0 for a stop word. */
    double[] distribution() {
        double[] share = new double[vocabulary.size()];
        int total = 0;
        for (Candidate candidate : candidates) {
            for (int stem : candidate.stems()) {
                if (!vocabulary.isStop(stem)) {
                    share[stem]++;
                    total++;
                }
            }
        }
        for (int stem = 0; stem < share.length; stem++) {
            share[stem] /= Math.max(1, total);
        }
        return share;
    }

    /** The stems of each article's title. */
    List<int[]> titles() {
        return titles;
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }

    /**
     * A sentence that is not part of the story.
     *
     * @param next index of the candidate it stands before
     */
    record Left(Citation cited, Rule rule, int next) {}
}
