package org.nightdesk.summarizer.summary;

import java.util.Comparator;
import java.util.List;
import org.nightdesk.summarizer.model.AnalyzedArticle;
import org.nightdesk.summarizer.model.Budget;
import org.nightdesk.summarizer.model.Citation;
import org.nightdesk.summarizer.model.Summarizer;
import org.nightdesk.summarizer.model.Summary;

/**
 * A {@link SentencePicker} as a summariser. Of one article the sentences come in the order of the text; of several, by
 * position in their article, then by article: what leads comes first.
 */
final class PickingSummarizer implements Summarizer {

    private static final Comparator<Candidate> READING_ORDER = Comparator.comparingInt(Candidate::position)
            .thenComparingInt(Candidate::document);

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
        List<Citation> citations = picker.pick(material, new Limit(budget)).stream().map(material::get)
                .sorted(READING_ORDER).map(Candidate::cited).toList();
        return new Summary(citations);
    }
}
