package org.nightdesk.summarizer.summary;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.nightdesk.summarizer.annotate.Lexicon;
import org.nightdesk.summarizer.model.AnalyzedArticle;
import org.nightdesk.summarizer.model.Budget;
import org.nightdesk.summarizer.model.Citation;
import org.nightdesk.summarizer.model.Summarizer;
import org.nightdesk.summarizer.model.Summary;

/**
 * A {@link SentencePicker} as a summariser. Of one article the sentences come in the order of the text; of several, article
 * by article, first the one of which the earliest sentence is printed: what leans on a sentence stays with it. Where the
 * language is not one whose sentences can be weighed, the lead is taken.
 */
final class PickingSummarizer implements Summarizer {

    private static final SentencePicker LEAD = new MarginalRelevance(new Lead(), 1);

    private final SentencePicker picker;

    PickingSummarizer(SentencePicker picker) {
        this.picker = picker;
    }

    @Override
    public Summary summarize(List<AnalyzedArticle> documents, Budget budget) {
        if (documents.isEmpty()) {
            throw new IllegalArgumentException("nothing to summarise");
        }
        Material material = Material.of(documents);
        int[] picked = picks(pickerFor(documents), material, new Limit(budget)).stream().mapToInt(i -> i).sorted()
                .toArray();
        List<Passage> passages = new ArrayList<>();
        for (int i : picked) {
            boolean joins = !passages.isEmpty() && material.leans(i) && passages.getLast().last() == i - 1;
            int first = joins ? passages.removeLast().first() : i;
            passages.add(new Passage(first, i));
        }
        List<Citation> citations = new ArrayList<>();
        for (Passage passage : Standing.inOrder(material, passages)) {
            for (int i = passage.first(); i <= passage.last(); i++) {
                citations.add(material.get(i).cited());
            }
        }
        return new Summary(citations);
    }

    /** What a method picks, or the lead where all that it would pick lacks what it takes as known. */
    static List<Integer> picks(SentencePicker picker, Material material, Limit limit) {
        List<Integer> best = picker.pick(material, limit);
        return best.isEmpty() ? LEAD.pick(material, limit) : best;
    }

    /** What picks of these documents, of which there is at least one. */
    SentencePicker pickerFor(List<AnalyzedArticle> documents) {
        return Lexicon.of(documents.getFirst().language()).isKnown() ? picker : LEAD;
    }
}
