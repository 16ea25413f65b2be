package org.nightdesk.summarizer.accounts;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nightdesk.summarizer.annotate.Words;
import org.nightdesk.summarizer.model.AnalyzedArticle;

/**
 * An article and what it claims.
 *
 * @param runs its runs of six words
 */
record Account(AnalyzedArticle article, List<Claim> claims, Set<String> runs) {

    private static final int RUN = 6;

    static Account of(AnalyzedArticle article, List<Claim> claims) {
        return new Account(article, claims, runs(Words.of(article.article().text())));
    }

    @Nullable
    Instant published() {
        return article.article().published();
    }

    /** Whether more than half of the shorter text's runs of six words stand in the other: one wire text, one account. */
    boolean reprints(Account other) {
        boolean shorter = runs.size() < other.runs.size();
        Set<String> few = shorter ? runs : other.runs;
        Set<String> many = shorter ? other.runs : runs;
        return 2 * few.stream().filter(many::contains).count() > few.size();
    }

    private static Set<String> runs(List<String> words) {
        Set<String> runs = new HashSet<>();
        for (int i = 0; i + RUN <= words.size(); i++) {
            runs.add(String.join(" ", words.subList(i, i + RUN)));
        }
        return runs;
    }
}
