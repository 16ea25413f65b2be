package org.nightdesk.batch.job;

import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Job {@code produceBriefing}, once a night and briefing. Identity: briefing, edition date and revision. */
@Configuration
public class ProduceBriefingJobConfiguration {

    /** The job's name in the tables. */
    public static final String PRODUCE_BRIEFING = "produceBriefing";

    @Bean
    Job produceBriefing(JobRepository jobs, Step groupStoriesStep, Step composeBriefingStep, Step renderReportsStep,
            Step deliverReportsStep, Step makeRollUpsStep) {
        return new JobBuilder(PRODUCE_BRIEFING, jobs).start(groupStoriesStep).next(composeBriefingStep)
                .next(renderReportsStep).next(deliverReportsStep).next(makeRollUpsStep).build();
    }
}
