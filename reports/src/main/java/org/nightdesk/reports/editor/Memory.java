package org.nightdesk.reports.editor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nightdesk.reports.model.StoryFile;
import org.nightdesk.summarizer.StoryDesk;
import org.nightdesk.summarizer.model.AnalyzedArticle;
import org.nightdesk.summarizer.model.Article;
import org.nightdesk.summarizer.model.Sentence;
import org.nightdesk.summarizer.story.Novelty;
import org.nightdesk.templates.model.Briefing;

/**
 * What the reader knows already: the sentences that the last edition printed, and for a running story all that its earlier
 * articles said. What is known is not printed again.
 */
final class Memory {

    private final StoryDesk desk;
    private final @Nullable LocalDate last;
    private final Set<String> printed = new HashSet<>();
    private final Map<String, Novelty> novelties = new HashMap<>();

    /** @param last the edition before, or null if there is none */
    Memory(StoryDesk desk, @Nullable Briefing last) {
        this.desk = desk;
        this.last = last == null ? null : last.masthead().date();
        if (last != null) {
            last.quotes().forEach(quote -> printed.add(quote.text()));
            last.headlines().forEach(headline -> printed.add(headline.text()));
        }
    }

    /** The date of the edition that printed a text word for word, or null if the last one did not. */
    @Nullable
    LocalDate printed(String text) {
        return printed.contains(text) ? last : null;
    }

    /** Whether a sentence of a story, or a title, is new in substance. */
    boolean isNews(StoryFile file, String text) {
        return !printed.contains(text) && (!file.isRunning() || novelty(file).isNew(text));
    }

    /** Whether a story says anything that was not said before. */
    boolean hasNews(StoryFile file) {
        return StoryWriter.accounts(file).stream()
                .anyMatch(account -> isNews(file, account.article().title())
                        || account.sentences().stream().anyMatch(sentence -> isNews(file, sentence.text())));
    }

    /** The accounts of a story with only those sentences that are new; those without any are left out. */
    List<AnalyzedArticle> news(StoryFile file) {
        List<AnalyzedArticle> news = new ArrayList<>();
        for (AnalyzedArticle account : StoryWriter.accounts(file)) {
            List<Sentence> fresh = account.sentences().stream().filter(sentence -> isNews(file, sentence.text()))
                    .toList();
            if (!fresh.isEmpty()) {
                news.add(new AnalyzedArticle(account.article(), account.language(), fresh));
            }
        }
        return news;
    }

    /** The accounts whose titles the reader does not know; all where none is new. */
    List<AnalyzedArticle> titled(StoryFile file) {
        List<AnalyzedArticle> accounts = StoryWriter.accounts(file);
        List<AnalyzedArticle> fresh = accounts.stream()
                .filter(account -> !printed.contains(account.article().title())).toList();
        return fresh.isEmpty() ? accounts : fresh;
    }

    private Novelty novelty(StoryFile file) {
        return novelties.computeIfAbsent(file.story().id(), id -> {
            List<String> said = new ArrayList<>();
            for (AnalyzedArticle earlier : file.earlier()) {
                Article article = earlier.article();
                said.add(article.title());
                earlier.sentences().forEach(sentence -> said.add(sentence.text()));
            }
            return desk.since(said);
        });
    }
}
