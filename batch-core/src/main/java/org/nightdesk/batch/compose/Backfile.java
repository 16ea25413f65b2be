package org.nightdesk.batch.compose;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.nightdesk.batch.store.ArticleRepository;
import org.nightdesk.batch.store.BriefingRepository;
import org.nightdesk.batch.store.EditionKey;
import org.nightdesk.batch.store.StoryRepository;
import org.nightdesk.batch.store.StoryRepository.RankedStory;
import org.nightdesk.batch.store.StoryRepository.StoredStory;
import org.nightdesk.reports.model.LastEdition;
import org.nightdesk.summarizer.model.AnalyzedArticle;
import org.nightdesk.summarizer.model.Storyline;
import org.nightdesk.templates.model.Briefing;
import org.springframework.stereotype.Component;

/** What earlier editions have: the articles of a running story's earlier days, and the edition before. */
@Component
class Backfile {

    /** A storyline's youngest articles say what is known; more would only cost time. */
    private static final int MOST_ARTICLES = 40;

    /** Fewer outlets, and few readers will have missed it. */
    private static final int CARRIED = 3;

    private final BriefingRepository briefings;
    private final ArticleRepository articles;
    private final StoryRepository stories;

    Backfile(BriefingRepository briefings, ArticleRepository articles, StoryRepository stories) {
        this.briefings = briefings;
        this.articles = articles;
        this.stories = stories;
    }

    /** The articles of a storyline before an edition, the youngest edition's first. */
    List<AnalyzedArticle> earlier(EditionKey key, Storyline storyline) {
        if (storyline.days().size() == 1 && storyline.from() == null) {
            return List.of();
        }
        List<AnalyzedArticle> earlier = new ArrayList<>();
        for (StoredStory story : stories.earlier(key, storyline.ancestry())) {
            for (String id : stories.accounts(story)) {
                if (earlier.size() == MOST_ARTICLES) {
                    return earlier;
                }
                earlier.add(articles.analyzed(id));
            }
        }
        return earlier;
    }

    /** The edition before, held against the stories of this one. */
    Optional<LastEdition> last(EditionKey key, List<RankedStory> today) {
        return briefings.before(key.briefing(), key.date()).map(before -> {
            Set<String> running = new LinkedHashSet<>();
            today.forEach(story -> running.addAll(story.storyline().ancestry()));
            Briefing document = briefings.document(before).orElseThrow();
            return new LastEdition(document, quiet(before, document, running));
        });
    }

    /** What was told with sentences by several outlets, or for more than a day, and nobody goes on with. */
    private List<LastEdition.Quiet> quiet(EditionKey before, Briefing document, Set<String> running) {
        Set<String> carried = new LinkedHashSet<>();
        document.stories().stream().filter(story -> story.standing().outlets() >= CARRIED)
                .forEach(story -> carried.add(story.storyId()));
        Map<String, LastEdition.Quiet> quiet = new LinkedHashMap<>();
        for (RankedStory story : stories.stories(before)) {
            Storyline storyline = story.storyline();
            if (!running.contains(storyline.id())
                    && (carried.contains(story.story().id()) || storyline.days().size() > 1)) {
                quiet.putIfAbsent(storyline.id(),
                        new LastEdition.Quiet(story.story().id(), storyline.id(), storyline.days().size()));
            }
        }
        return List.copyOf(quiet.values());
    }
}
