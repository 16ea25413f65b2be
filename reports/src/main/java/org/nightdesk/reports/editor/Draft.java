package org.nightdesk.reports.editor;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nightdesk.reports.model.StoryFile;
import org.nightdesk.summarizer.annotate.Words;
import org.nightdesk.summarizer.model.AnalyzedArticle;
import org.nightdesk.summarizer.model.Budget;
import org.nightdesk.summarizer.model.Citation;

/**
 * A story as it would be printed, before anything is numbered: whether there is room for it is not decided yet.
 *
 * @param file     the story
 * @param headline the article whose title heads it; its title may be empty
 * @param quotes   the sentences, in reading order
 * @param read     what they were chosen from: the accounts without what was told before
 * @param budget   how long they could be together, or null for a headline alone
 */
record Draft(StoryFile file, AnalyzedArticle headline, List<Citation> quotes, List<AnalyzedArticle> read,
        @Nullable Budget budget) {

    Draft {
        quotes = List.copyOf(quotes);
        read = List.copyOf(read);
    }

    /** The same headline over other sentences. */
    Draft with(List<Citation> others) {
        return new Draft(file, headline, others, read, budget);
    }

    boolean hasTitle() {
        return !headline.article().title().isBlank();
    }

    /** Whether there is anything to print. */
    boolean isEmpty() {
        return quotes.isEmpty() && !hasTitle();
    }

    /** Words of the headline and the sentences. */
    int words() {
        return Words.count(headline.article().title())
                + quotes.stream().mapToInt(quote -> Words.count(quote.text())).sum();
    }
}
