package org.nightdesk.batch.render;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.nightdesk.batch.config.Configuration;
import org.nightdesk.batch.step.EditionParameters;
import org.nightdesk.batch.step.Progress;
import org.nightdesk.batch.step.StepEnd;
import org.nightdesk.batch.store.BriefingRepository;
import org.nightdesk.batch.store.EditionKey;
import org.nightdesk.batch.store.ReportRepository;
import org.nightdesk.batch.store.ReportRepository.Report;
import org.nightdesk.batch.storyline.Storylines;
import org.nightdesk.reports.model.ReportFormat;
import org.springframework.batch.core.configuration.annotation.StepScope;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.item.support.IteratorItemReader;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.transaction.PlatformTransactionManager;

/** Step {@code renderReports}: the formats that are not in their place yet, and at the end the index pages. */
@org.springframework.context.annotation.Configuration
public class RenderReportsStepConfiguration {

    static final String STEP = "renderReports";

    @Bean
    Step renderReportsStep(JobRepository jobs, PlatformTransactionManager transactions,
            IteratorItemReader<ReportFormat> reportFormats, ReportRenderer reportRenderer, ReportWriter reportWriter,
            ReportRepository reports, BriefingRepository briefings,
            Configuration configuration, Storylines storylines, StepEnd end) {
        return new StepBuilder(STEP, jobs).<ReportFormat, RenderedReport>chunk(1).transactionManager(transactions)
                .reader(reportFormats).processor(reportRenderer).writer(reportWriter)
                .listener(end.reconciling(
                        job -> mismatch(EditionParameters.edition(job), reports, briefings, configuration,
                                storylines)))
                .build();
    }

    @Bean
    @StepScope
    IteratorItemReader<ReportFormat> reportFormats(@Value("#{stepExecution}") StepExecution step,
            ReportRepository reports, Configuration configuration,
            Progress progress) {
        EditionKey key = EditionParameters.edition(step.getJobParameters());
        List<ReportFormat> done = reports.reports(key).stream()
                .filter(report -> ReportWriter.stands(configuration.editions(), report)).map(Report::format).toList();
        List<ReportFormat> due = configuration.briefing(key.briefing()).formats().stream()
                .filter(format -> !done.contains(format)).toList();
        progress.begin(STEP, due.size());
        return new IteratorItemReader<>(due);
    }

    @Bean
    @StepScope
    ReportRenderer reportRenderer(@Value("#{stepExecution}") StepExecution step,
            BriefingRepository briefings, Configuration configuration) {
        return new ReportRenderer(
                briefings.document(EditionParameters.edition(step.getJobParameters())).orElseThrow(), configuration);
    }

    @Bean
    @StepScope
    ReportWriter reportWriter(@Value("#{stepExecution}") StepExecution step, Configuration configuration,
            BriefingRepository briefings, ReportRepository reports, Progress progress) {
        EditionKey key = EditionParameters.edition(step.getJobParameters());
        return new ReportWriter(key, briefings.document(key).orElseThrow(), configuration.editions(), reports,
                progress);
    }

    /** Each format stands in its place as it was noted; then, and only then, the index leads to it. */
    private static Optional<String> mismatch(EditionKey key, ReportRepository reports,
            BriefingRepository briefings, Configuration configuration, Storylines storylines) {
        List<Report> noted = reports.reports(key);
        for (ReportFormat format : configuration.briefing(key.briefing()).formats()) {
            if (noted.stream().noneMatch(report -> report.format() == format)) {
                return Optional.of("the edition's " + format + " file is not there");
            }
        }
        for (Report report : noted) {
            if (!ReportWriter.stands(configuration.editions(), report)) {
                return Optional.of(report.path() + " is missing, or not what was written");
            }
        }
        try {
            ArchiveFront.write(key, configuration, briefings, storylines);
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
