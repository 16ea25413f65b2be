package org.nightdesk.batch.storyline;

import java.util.ArrayList;
import java.util.List;
import org.nightdesk.batch.store.ArticleRepository;
import org.nightdesk.batch.store.BriefingRepository;
import org.nightdesk.batch.store.EditionKey;
import org.nightdesk.batch.store.StoryRepository;
import org.nightdesk.batch.store.StoryRepository.RankedStory;
import org.nightdesk.batch.storyline.StoryView.Told;
import org.nightdesk.summarizer.ArticleAnalyzer;
import org.nightdesk.summarizer.model.AnalyzedArticle;
import org.nightdesk.summarizer.model.Article;
import org.nightdesk.summarizer.model.NamedEntities;
import org.nightdesk.summarizer.model.Story;
import org.nightdesk.templates.model.Briefing;
import org.springframework.stereotype.Component;

/** The stories of an edition, one by one. */
@Component
public class Stories {

    private static final NamedEntities NOBODY = new NamedEntities(List.of(), List.of(), List.of());

    private final BriefingRepository briefings;
    private final ArticleRepository articles;
    private final StoryRepository stories;
    private final ArticleAnalyzer analyzer;

    Stories(BriefingRepository briefings, ArticleRepository articles, StoryRepository stories,
            ArticleAnalyzer analyzer) {
        this.briefings = briefings;
        this.articles = articles;
        this.stories = stories;
        this.analyzer = analyzer;
    }

    /** All stories of a composed edition, highest rank first, without names. */
    public List<StoryView> of(EditionKey key) {
        Briefing document = briefings.document(key).orElseThrow();
        List<StoryView> views = new ArrayList<>();
        for (RankedStory story : stories.stories(key)) {
            views.add(view(story, views.size() + 1, document));
        }
        return views;
    }

    /** A story with its names. */
    public StoryView named(StoryView view) {
        List<AnalyzedArticle> accounts = view.articles().stream().filter(article -> article.copyOf() == null)
                .map(article -> articles.analyzed(article.id())).toList();
        return new StoryView(view.id(), view.number(), view.storyline(), view.day(), view.value(), view.rank(),
                view.headline(), view.printed(), analyzer.names(accounts), view.articles());
    }

    private StoryView view(RankedStory ranked, int number, Briefing document) {
        List<Told> told = new ArrayList<>();
        for (Story.Member member : ranked.story().members()) {
            Article article = articles.analyzed(member.articleId()).article();
            told.add(new Told(article.id(), article.source(), article.title(), article.url(), article.published(),
                    member.copyOf()));
        }
        Telling telling = Telling.of(document, ranked.story().id());
        return new StoryView(ranked.story().id(), number, ranked.storyline().id(), ranked.storyline().days().size(),
                ranked.rank().value(), ranked.rank(),
                telling.headline().isEmpty() ? told.getFirst().title() : telling.headline(), telling.sentences(),
                NOBODY, told);
    }
}
