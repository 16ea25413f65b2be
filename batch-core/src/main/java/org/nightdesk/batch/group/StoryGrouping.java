package org.nightdesk.batch.group;

import java.time.Duration;
import java.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.nightdesk.batch.step.EditionParameters;
import org.nightdesk.batch.step.Progress;
import org.nightdesk.batch.store.ArticleRepository;
import org.nightdesk.batch.store.BriefingRepository;
import org.nightdesk.batch.store.BriefingRepository.Item;
import org.nightdesk.batch.store.Disposition;
import org.nightdesk.batch.store.EditionKey;
import org.nightdesk.batch.store.StoryRepository;
import org.nightdesk.batch.store.StoryRepository.RankedStory;
import org.nightdesk.reports.model.Edition;
import org.nightdesk.summarizer.StoryDesk;
import org.nightdesk.summarizer.model.ArticleTerms;
import org.nightdesk.summarizer.model.Story;
import org.nightdesk.summarizer.model.Storyline;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;

/**
 * Groups the edition's articles. From here on the edition's intake is fixed: what is collected later is for the next one,
 * even if this one is cut off and goes on tomorrow.
 */
final class StoryGrouping implements Tasklet {

    /** A storyline without a story for so long is closed. */
    private static final Period SILENCE = Period.ofDays(7);

    private final BriefingRepository briefings;
    private final ArticleRepository articles;
    private final StoryRepository stories;
    private final StoryDesk desk;
    private final Duration maxAge;
    private final Progress progress;

    StoryGrouping(BriefingRepository briefings, ArticleRepository articles, StoryRepository stories, StoryDesk desk,
            Duration maxAge, Progress progress) {
        this.briefings = briefings;
        this.articles = articles;
        this.stories = stories;
        this.desk = desk;
        this.maxAge = maxAge;
        this.progress = progress;
    }

    @Override
    public RepeatStatus execute(StepContribution contribution, ChunkContext context) {
        EditionKey key = EditionParameters.edition(contribution.getStepExecution().getJobParameters());
        progress.begin(GroupStoriesStepConfiguration.STEP, 0);
        Edition edition = briefings.find(key).orElseThrow();
        IntakeSorting intake = IntakeSorting.of(briefings.candidates(key), edition.cutOff(), maxAge);
        List<RankedStory> ranked = group(key, edition, articles.terms(intake.usable()));
        List<Item> items = new ArrayList<>(intake.decided());
        for (RankedStory story : ranked) {
            for (Story.Member member : story.story().members()) {
                items.add(member.copyOf() == null
                        ? new Item(member.articleId(), Disposition.GROUPED, null)
                        : new Item(member.articleId(), Disposition.DUPLICATE, member.copyOf()));
            }
        }
        stories.replace(key, ranked);
        briefings.replaceItems(key, items);
        contribution.incrementWriteCount(ranked.size());
        return RepeatStatus.FINISHED;
    }

    private List<RankedStory> group(EditionKey key, Edition edition, List<ArticleTerms> terms) {
        Map<String, ArticleTerms> byId = terms.stream()
                .collect(Collectors.toMap(ArticleTerms::articleId, Function.identity()));
        List<Story> grouped = desk.group(terms);
        Map<String, Storyline> storylines = desk.link(grouped, byId,
                stories.storylines(key, key.date().minus(SILENCE)), key.date());
        return grouped.stream().map(story -> {
            Storyline storyline = Objects.requireNonNull(storylines.get(story.id()));
            return new RankedStory(story, storyline, desk.rank(story, byId, storyline, edition.cutOff()));
        }).sorted(Comparator.comparingDouble(RankedStory::rank).reversed()
                .thenComparing(ranked -> ranked.story().id())).toList();
    }
}
