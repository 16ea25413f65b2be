package org.nightdesk.reports.editor;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nightdesk.reports.model.StoryFile;
import org.nightdesk.summarizer.ArticleAnalyzer;
import org.nightdesk.summarizer.StoryDesk;
import org.nightdesk.summarizer.Summarizers;
import org.nightdesk.summarizer.model.AnalyzedArticle;
import org.nightdesk.summarizer.model.Article;
import org.nightdesk.summarizer.model.Budget;
import org.nightdesk.summarizer.model.Citation;
import org.nightdesk.summarizer.model.NamedEntities;
import org.nightdesk.templates.model.BriefItem;
import org.nightdesk.templates.model.Headline;
import org.nightdesk.templates.model.MoreLine;
import org.nightdesk.templates.model.Names;
import org.nightdesk.templates.model.QuotedSentence;
import org.nightdesk.templates.model.Standing;
import org.nightdesk.templates.model.StoryBlock;

/** Writes one story: headline, sentences, where it stands, who else carries it. Reprints are counted, never quoted. */
final class StoryWriter {

    private static final int MOST_MORE_LINES = 8;
    private static final int MOST_NAMES = 3;

    private final ArticleAnalyzer analyzer;
    private final StoryDesk desk;
    private final Footnotes footnotes;

    StoryWriter(ArticleAnalyzer analyzer, StoryDesk desk, Footnotes footnotes) {
        this.analyzer = analyzer;
        this.desk = desk;
        this.footnotes = footnotes;
    }

    /** Chooses headline and sentences; of a story of one article at most so many sentences, else so many words. */
    Draft draft(StoryFile file, int sentences, int words) {
        List<AnalyzedArticle> accounts = accounts(file);
        List<Citation> quotes = accounts.size() == 1
                ? Summarizers.forArticle().summarize(accounts, new Budget.Sentences(sentences)).citations()
                : Summarizers.forStory().summarize(accounts, new Budget.Words(words)).citations();
        return new Draft(file, desk.headline(accounts), quotes);
    }

    /** A draft of the headline alone. */
    Draft headlineOnly(StoryFile file) {
        return new Draft(file, desk.headline(accounts(file)), List.of());
    }

    /** Prints a draft; from here on its articles are numbered. */
    StoryBlock print(Draft draft, boolean withNames) {
        Headline headline = headline(draft);
        List<Citation> told = draft.hasTitle() || draft.quotes().size() < 2
                ? draft.quotes()
                : draft.quotes().subList(1, draft.quotes().size());
        List<QuotedSentence> sentences = told.stream().map(quote -> quote(draft.file(), quote)).toList();
        return new StoryBlock(draft.file().story().id(), headline, sentences, standing(draft.file()),
                withNames ? names(draft.file()) : Names.NONE, more(draft.file(), headline, sentences));
    }

    /** Prints the headline of a draft alone. */
    BriefItem printInBrief(Draft draft) {
        return new BriefItem(draft.file().story().id(), headline(draft), standing(draft.file()));
    }

    /** A sentence of a story, numbered. */
    QuotedSentence quote(StoryFile file, Citation quote) {
        return new QuotedSentence(quote.articleId(), quote.start(), quote.end(), quote.text(),
                footnotes.marker(analyzed(file, quote.articleId())));
    }

    /** The headline of a story, numbered. */
    Headline headline(Draft draft) {
        Article article = draft.headline().article();
        if (draft.hasTitle()) {
            return new Headline(article.id(), article.title(), footnotes.marker(draft.headline()), null);
        }
        QuotedSentence quote = quote(draft.file(), draft.quotes().getFirst());
        return new Headline(quote.articleId(), quote.text(), quote.marker(), quote);
    }

    private Names names(StoryFile file) {
        NamedEntities found = analyzer.names(accounts(file));
        Set<String> named = new HashSet<>();
        return new Names(first(found.people(), named), first(found.organizations(), named),
                first(found.places(), named));
    }

    /** The first few; a name that could be two things, such as a ship, is given once. */
    private static List<String> first(List<String> names, Set<String> named) {
        return names.stream().filter(named::add).limit(MOST_NAMES).toList();
    }

    /** The articles of a story that are no reprints. */
    static List<AnalyzedArticle> accounts(StoryFile file) {
        List<AnalyzedArticle> accounts = new ArrayList<>();
        for (int i = 0; i < file.articles().size(); i++) {
            if (file.story().members().get(i).copyOf() == null) {
                accounts.add(file.articles().get(i));
            }
        }
        return accounts;
    }

    private static Article article(StoryFile file, String id) {
        return analyzed(file, id).article();
    }

    private static AnalyzedArticle analyzed(StoryFile file, String id) {
        return file.articles().stream().filter(article -> article.article().id().equals(id)).findFirst().orElseThrow();
    }

    private static Standing standing(StoryFile file) {
        List<AnalyzedArticle> accounts = accounts(file);
        Set<String> outlets = new HashSet<>();
        accounts.forEach(account -> outlets.add(account.article().source()));
        @Nullable
        Instant latest = file.articles().stream().map(article -> article.article().published())
                .filter(Objects::nonNull).max(Comparator.naturalOrder()).orElse(null);
        return new Standing(outlets.size(), accounts.size(), file.articles().size() - accounts.size(),
                file.storyline().days().size(), latest);
    }

    /** One article of each outlet that is not quoted in the story, in the order of publication. */
    private static List<MoreLine> more(StoryFile file, Headline headline, List<QuotedSentence> sentences) {
        Set<String> named = new LinkedHashSet<>();
        named.add(article(file, headline.articleId()).source());
        sentences.forEach(sentence -> named.add(article(file, sentence.articleId()).source()));
        Comparator<Article> byTime = Comparator.comparing(Article::published,
                Comparator.nullsLast(Comparator.naturalOrder()));
        return file.articles().stream().map(AnalyzedArticle::article).sorted(byTime.thenComparing(Article::id))
                .filter(article -> named.add(article.source())).limit(MOST_MORE_LINES)
                .map(article -> new MoreLine(article.id(), article.source(), article.title(), article.url())).toList();
    }
}
