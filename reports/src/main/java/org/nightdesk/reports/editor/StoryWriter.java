package org.nightdesk.reports.editor;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nightdesk.reports.model.StoryFile;
import org.nightdesk.reports.model.Watchlist;
import org.nightdesk.summarizer.ArticleAnalyzer;
import org.nightdesk.summarizer.StoryDesk;
import org.nightdesk.summarizer.Summarizers;
import org.nightdesk.summarizer.model.Summarizer;
import org.nightdesk.reports.model.BriefingProfile;
import org.nightdesk.summarizer.model.AnalyzedArticle;
import org.nightdesk.summarizer.model.Article;
import org.nightdesk.summarizer.model.Budget;
import org.nightdesk.summarizer.model.Citation;
import org.nightdesk.summarizer.model.NamedEntities;
import org.nightdesk.summarizer.model.Sentence;
import org.nightdesk.summarizer.story.Novelty;
import org.nightdesk.summarizer.story.StoryRank;
import org.nightdesk.templates.model.BriefItem;
import org.nightdesk.templates.model.Briefing;
import org.nightdesk.templates.model.Headline;
import org.nightdesk.templates.model.MoreLine;
import org.nightdesk.templates.model.Names;
import org.nightdesk.templates.model.QuotedSentence;
import org.nightdesk.templates.model.Rank;
import org.nightdesk.templates.model.Standing;
import org.nightdesk.templates.model.StoryBlock;

/** Writes one story: headline, sentences, where it stands, who else carries it. Reprints are counted, never quoted. */
final class StoryWriter {

    private static final int MOST_MORE_LINES = 8;
    private static final int MOST_NAMES = 3;

    private final ArticleAnalyzer analyzer;
    private final StoryDesk desk;
    private final Summarizer summarizer;
    private final Watchlist watchlist;
    private final ZoneId zone;
    private final Memory memory;
    private final Footnotes footnotes;

    StoryWriter(ArticleAnalyzer analyzer, StoryDesk desk, BriefingProfile profile, Memory memory, Footnotes footnotes) {
        this.analyzer = analyzer;
        this.desk = desk;
        this.summarizer = Summarizers.named(profile.method());
        this.watchlist = profile.watchlist();
        this.zone = profile.zone();
        this.memory = memory;
        this.footnotes = footnotes;
    }

    /**
     * Chooses headline and sentences, among those that are new; of a story of one article at most so many sentences, else so
     * many words.
     */
    Draft draft(StoryFile file, int sentences, int words) {
        AnalyzedArticle headline = headline(file);
        // Of articles that are told from their beginnings, the first one given comes first: that under the headline.
        List<AnalyzedArticle> news = memory.news(file).stream().sorted(Comparator.comparing(
                account -> !account.article().id().equals(headline.article().id()))).toList();
        Budget budget = news.size() == 1 ? new Budget.Sentences(sentences) : new Budget.Words(words);
        return new Draft(file, headline, summarize(news, budget), news, budget);
    }

    /** A draft of the headline alone. */
    Draft headlineOnly(StoryFile file) {
        return new Draft(file, headline(file), List.of(), List.of(), null);
    }

    /** A story that came in over several days is headed by how it stands now: by a title of the edition's day or the eve. */
    private AnalyzedArticle headline(StoryFile file) {
        LocalDate eve = file.storyline().days().getLast().minusDays(1);
        return desk.headline(memory.titled(file), eve.atStartOfDay(zone).toInstant());
    }

    /** The one sentence that says most of a story that was drafted, or null if there is none. */
    @Nullable
    QuotedSentence lead(Draft draft) {
        List<AnalyzedArticle> quoted = draft.read().stream().filter(article -> draft.quotes().stream()
                .anyMatch(quote -> quote.articleId().equals(article.article().id()))).toList();
        return summarize(quoted, new Budget.Sentences(1)).stream().findFirst()
                .map(quote -> quote(draft.file(), quote)).orElse(null);
    }

    /** One more sentence of a draft, or nothing where all that is new and fit to print is told. */
    Optional<Citation> oneMore(Draft draft) {
        List<AnalyzedArticle> untold = new ArrayList<>();
        for (AnalyzedArticle account : draft.read()) {
            List<Sentence> sentences = account.sentences().stream().filter(
                    sentence -> draft.quotes().stream()
                            .noneMatch(quote -> quote.articleId().equals(sentence.articleId())
                                    && quote.end() > sentence.start() && quote.start() < sentence.end()))
                    .toList();
            if (!sentences.isEmpty()) {
                untold.add(new AnalyzedArticle(account.article(), account.language(), sentences));
            }
        }
        Novelty told = desk.since(draft.quotes().stream().map(Citation::text).toList());
        return summarize(untold, new Budget.Sentences(1)).stream().filter(quote -> told.isNew(quote.text()))
                .findFirst();
    }

    /** The best of the new sentences that hold a term, or nothing where none is fit to print. */
    Optional<Citation> sentenceWith(Pattern term, StoryFile file) {
        List<AnalyzedArticle> holding = new ArrayList<>();
        for (AnalyzedArticle account : memory.news(file)) {
            List<Sentence> sentences = account.sentences().stream()
                    .filter(sentence -> term.matcher(sentence.text()).find()).toList();
            if (!sentences.isEmpty()) {
                holding.add(new AnalyzedArticle(account.article(), account.language(), sentences));
            }
        }
        return summarize(holding, new Budget.Sentences(1)).stream().findFirst();
    }

    private List<Citation> summarize(List<AnalyzedArticle> accounts, Budget budget) {
        return accounts.isEmpty() ? List.of() : summarizer.summarize(accounts, budget).citations();
    }

    /** Prints a draft; from here on its articles are numbered. */
    StoryBlock print(Draft draft, boolean withNames) {
        Headline headline = headline(draft);
        List<QuotedSentence> sentences = told(draft).stream().map(quote -> quote(draft.file(), quote)).toList();
        return new StoryBlock(draft.file().story().id(), headline, sentences, standing(draft.file()),
                withNames ? names(draft.file()) : Names.NONE, more(draft.file(), headline, sentences));
    }

    /** The sentences of a draft, without one that stands in for its headline. */
    List<Citation> told(Draft draft) {
        return draft.hasTitle() || draft.quotes().size() < 2
                ? draft.quotes()
                : draft.quotes().subList(1, draft.quotes().size());
    }

    /** The words of the headline of a draft. */
    String title(Draft draft) {
        return draft.hasTitle() || draft.quotes().isEmpty()
                ? draft.headline().article().title()
                : draft.quotes().getFirst().text();
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

    /** A headline of the last edition, numbered anew. */
    Headline headline(Briefing last, Headline headline) {
        int marker = footnotes.marker(last.source(headline.marker()));
        QuotedSentence quote = headline.quote();
        return new Headline(headline.articleId(), headline.text(), marker,
                quote == null
                        ? null
                        : new QuotedSentence(quote.articleId(), quote.start(), quote.end(), quote.text(), marker));
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
        return names.stream().filter(name -> named.add(name.toLowerCase(Locale.ROOT))).limit(MOST_NAMES).toList();
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
        return Stream.concat(file.articles().stream(), file.earlier().stream())
                .filter(article -> article.article().id().equals(id)).findFirst().orElseThrow();
    }

    Standing standing(StoryFile file) {
        List<AnalyzedArticle> accounts = accounts(file);
        Set<String> outlets = new HashSet<>();
        accounts.forEach(account -> outlets.add(account.article().source()));
        @Nullable
        Instant latest = file.articles().stream().map(article -> article.article().published())
                .filter(Objects::nonNull).max(Comparator.naturalOrder()).orElse(null);
        int day = file.storyline().days().size();
        StoryRank rank = file.rank();
        return new Standing(outlets.size(), accounts.size(), file.articles().size() - accounts.size(), day, latest,
                day > 1 ? file.storyline().id() : null, watched(file).stream().map(Watchlist.Term::text).toList(),
                new Rank(rank.coverage(), rank.freshness(), rank.momentum(), rank.watchlist(), rank.value()));
    }

    /** The terms of the reader's watchlist that an account of the story holds. */
    List<Watchlist.Term> watched(StoryFile file) {
        Set<Watchlist.Term> found = new HashSet<>();
        accounts(file).forEach(account -> found
                .addAll(watchlist.found(account.article().title(), account.article().text())));
        return watchlist.terms().stream().filter(found::contains).toList();
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
