package org.nightdesk.batch.group;

import java.util.Optional;
import org.nightdesk.batch.config.Configuration;
import org.nightdesk.batch.step.EditionParameters;
import org.nightdesk.batch.step.Progress;
import org.nightdesk.batch.step.StepEnd;
import org.nightdesk.batch.store.ArticleRepository;
import org.nightdesk.batch.store.BriefingRepository;
import org.nightdesk.batch.store.EditionKey;
import org.nightdesk.batch.store.StoryRepository;
import org.nightdesk.summarizer.StoryDesk;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.transaction.PlatformTransactionManager;

/** Step {@code groupStories}: one transaction, since grouping needs all articles at once. */
@org.springframework.context.annotation.Configuration
public class GroupStoriesStepConfiguration {

    static final String STEP = "groupStories";

    @Bean
    Step groupStoriesStep(JobRepository jobs, PlatformTransactionManager transactions, BriefingRepository briefings,
            ArticleRepository articles, StoryRepository stories, Configuration configuration, Progress progress,
            StepEnd end) {
        StoryGrouping grouping = new StoryGrouping(briefings, articles, stories, new StoryDesk(),
                configuration.limits().maxAge(), progress);
        return new StepBuilder(STEP, jobs).tasklet(grouping, transactions).allowStartIfComplete(false)
                .listener(end.reconciling(job -> mismatch(EditionParameters.edition(job), briefings))).build();
    }

    private static Optional<String> mismatch(EditionKey key, BriefingRepository briefings) {
        int candidates = briefings.candidates(key).size();
        int decided = briefings.items(key).size();
        return candidates == decided
                ? Optional.empty()
                : Optional.of(candidates + " articles came in, but " + decided + " were decided on");
    }
}
