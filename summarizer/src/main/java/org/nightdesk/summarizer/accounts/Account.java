package org.nightdesk.summarizer.accounts;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nightdesk.summarizer.annotate.Words;
import org.nightdesk.summarizer.model.AnalyzedArticle;

/** An article and what it claims. */
record Account(AnalyzedArticle article, List<Claim> claims) {

    private static final int RUN = 6;

    @Nullable
    Instant published() {
        return article.article().published();
    }

    /** Whether more than half of the shorter text's runs of six words stand in the other: one wire text, one account. */
    boolean reprints(Account other) {
        Set<String> ours = runs();
        Set<String> theirs = other.runs();
        int smaller = Math.min(ours.size(), theirs.size());
        ours.retainAll(theirs);
        return smaller > 0 && 2 * ours.size() > smaller;
    }

    private Set<String> runs() {
        List<String> words = Words.of(article.article().text());
        Set<String> runs = new HashSet<>();
        for (int i = 0; i + RUN <= words.size(); i++) {
            runs.add(String.join(" ", words.subList(i, i + RUN)));
        }
        return runs;
    }
}
