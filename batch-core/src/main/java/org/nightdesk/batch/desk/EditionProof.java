package org.nightdesk.batch.desk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.nightdesk.batch.store.ArticleRepository;
import org.nightdesk.batch.store.BriefingRepository;
import org.nightdesk.batch.store.EditionKey;
import org.nightdesk.batch.store.ReportRepository;
import org.nightdesk.batch.store.ReportRepository.Report;
import org.nightdesk.batch.store.Sha256;
import org.nightdesk.summarizer.model.Article;
import org.nightdesk.templates.model.Briefing;
import org.nightdesk.templates.model.Headline;
import org.nightdesk.templates.model.QuotedSentence;
import org.springframework.stereotype.Component;

/** Proves that every printed sentence equals a span of the stored clean text of the article it cites. */
@Component
class EditionProof {

    private final BriefingRepository briefings;
    private final ArticleRepository articles;
    private final ReportRepository reports;

    EditionProof(BriefingRepository briefings, ArticleRepository articles, ReportRepository reports) {
        this.briefings = briefings;
        this.articles = articles;
        this.reports = reports;
    }

    Verification verify(EditionKey key, Path folder) {
        Briefing briefing = briefings.document(key)
                .orElseThrow(() -> new DeskException("the edition " + key + " is not composed yet"));
        List<String> faults = new ArrayList<>();
        for (QuotedSentence quote : briefing.quotes()) {
            Article article = articles.analyzed(quote.articleId()).article();
            if (quote.end() > article.text().length()
                    || !article.text().substring(quote.start(), quote.end()).equals(quote.text())) {
                faults.add("not word for word in " + article.source() + " (" + article.id() + "): " + quote.text());
            }
        }
        List<Headline> titles = briefing.headlines().stream().filter(headline -> headline.quote() == null).toList();
        for (Headline headline : titles) {
            Article article = articles.analyzed(headline.articleId()).article();
            if (!article.title().equals(headline.text())) {
                faults.add("not a title of " + article.source() + " (" + article.id() + "): " + headline.text());
            }
        }
        List<Report> files = reports.reports(key);
        for (Report file : files) {
            check(folder, file, faults);
        }
        return new Verification(key, briefing.quotes().size(), titles.size(), files.size(), faults);
    }

    private static void check(Path folder, Report file, List<String> faults) {
        try {
            if (!Sha256.of(Files.readAllBytes(folder.resolve(file.path()))).equals(file.sha256())) {
                faults.add("changed since it was rendered: " + file.path());
            }
        } catch (IOException e) {
            faults.add("cannot be read: " + file.path());
        }
    }
}
