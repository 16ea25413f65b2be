package org.nightdesk.batch.group;

import java.util.Optional;
import org.nightdesk.batch.step.EditionParameters;
import org.nightdesk.batch.step.EditionTasklet;
import org.nightdesk.batch.step.Progress;
import org.nightdesk.batch.step.StepEnd;
import org.nightdesk.batch.store.BriefingRepository;
import org.nightdesk.batch.store.EditionKey;
import org.nightdesk.summarizer.StoryDesk;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.transaction.PlatformTransactionManager;

/** Step {@code groupStories}: one transaction, since grouping needs all articles at once. */
@org.springframework.context.annotation.Configuration
public class GroupStoriesStepConfiguration {

    @Bean
    Step groupStoriesStep(JobRepository jobs, PlatformTransactionManager transactions, StoryGrouping grouping,
            BriefingRepository briefings, Progress progress, StepEnd end) {
        return new StepBuilder("groupStories", jobs)
                .tasklet(new EditionTasklet(progress, grouping::group), transactions)
                .listener(end.reconciling(job -> mismatch(EditionParameters.edition(job), briefings))).build();
    }

    @Bean
    StoryDesk storyDesk() {
        return new StoryDesk();
    }

    private static Optional<String> mismatch(EditionKey key, BriefingRepository briefings) {
        int candidates = briefings.candidates(key).size();
        int decided = briefings.items(key).size();
        return candidates == decided
                ? Optional.empty()
                : Optional.of(candidates + " articles came in, but " + decided + " were decided on");
    }
}
