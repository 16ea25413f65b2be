package org.nightdesk.batch.job;

import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Job {@code collectNews}, many times a day. Identity: the number of the collection. */
@Configuration
public class CollectNewsJobConfiguration {

    /** The job's name in the tables. */
    public static final String COLLECT_NEWS = "collectNews";

    @Bean
    Job collectNews(JobRepository jobs, Step fetchArticlesStep, Step fetchPagesStep, Step analyzeArticlesStep,
            Step dropRepeatedLinesStep) {
        return new JobBuilder(COLLECT_NEWS, jobs).start(fetchArticlesStep).next(fetchPagesStep)
                .next(analyzeArticlesStep).next(dropRepeatedLinesStep).build();
    }
}
