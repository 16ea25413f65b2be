package org.nightdesk.batch.filter;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.nightdesk.batch.filter.JsonLines.BadLineException;
import org.nightdesk.summarizer.ArticleAnalyzer;
import org.nightdesk.summarizer.StoryDesk;
import org.nightdesk.summarizer.model.AnalyzedArticle;
import org.nightdesk.summarizer.model.Citation;
import org.nightdesk.summarizer.model.Difference;
import org.nightdesk.summarizer.model.Story;

/** What the accounts of stories tell differently, listed so that people can read it in the articles and judge it. */
public final class AccountsEvaluation {

    private static final int LONGEST_LINE = 50_000_000;

    private AccountsEvaluation() {}

    /**
     * Compares the accounts of each story: one line a difference, {@code story TAB kind TAB id TAB sentence TAB id TAB
     * sentence}, then one line with their number.
     *
     * @param data       JSON lines {@code {"id","title","text","published","source"}}
     * @param gold       JSON lines {@code {"id","story"}}, or null to group the articles first
     * @param complaints gets one line for each input line that has no usable article
     */
    public static List<String> list(Path data, @Nullable Path gold, Consumer<String> complaints) throws IOException {
        Map<String, AnalyzedArticle> articles = read(data, complaints);
        Map<String, List<AnalyzedArticle>> stories = new TreeMap<>();
        (gold == null ? grouped(articles) : GroupingEvaluation.truth(gold)).forEach((id, story) -> {
            AnalyzedArticle article = articles.get(id);
            if (article != null) {
                stories.computeIfAbsent(story, name -> new ArrayList<>()).add(article);
            }
        });
        List<String> lines = new ArrayList<>();
        long told = stories.values().stream().filter(accounts -> accounts.size() > 1).count();
        StoryDesk desk = new StoryDesk();
        stories.forEach((story, accounts) -> {
            for (Difference difference : desk.differences(accounts)) {
                lines.add(String.join("\t", story, difference.kind().name(), side(difference.one()),
                        side(difference.other())));
            }
        });
        lines.add(lines.size() + " differences in " + told + " stories of several articles");
        return lines;
    }

    private static String side(Citation citation) {
        return citation.articleId() + "\t" + citation.text().replaceAll("\\s+", " ");
    }

    private static Map<String, String> grouped(Map<String, AnalyzedArticle> articles) {
        ArticleAnalyzer analyzer = new ArticleAnalyzer();
        Map<String, String> stories = new HashMap<>();
        for (Story story : new StoryDesk().group(articles.values().stream().map(analyzer::terms).toList())) {
            story.members().forEach(member -> stories.put(member.articleId(), story.id()));
        }
        return stories;
    }

    private static Map<String, AnalyzedArticle> read(Path data, Consumer<String> complaints) throws IOException {
        ArticleAnalyzer analyzer = new ArticleAnalyzer();
        Map<String, AnalyzedArticle> articles = new LinkedHashMap<>();
        try (InputStream in = Files.newInputStream(data)) {
            Lines lines = new Lines(in, LONGEST_LINE);
            for (Lines.Line line = lines.next(); line != null; line = lines.next()) {
                try {
                    AnalyzedArticle article = analyzer.analyze(StoryFilter.article(JsonLines.read(line)));
                    articles.putIfAbsent(article.article().id(), article);
                } catch (BadLineException e) {
                    complaints.accept("line " + line.number() + " " + e.getMessage());
                }
            }
        }
        return articles;
    }
}
