package org.nightdesk.batch.desk;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.nightdesk.batch.config.Configuration;
import org.nightdesk.batch.deliver.Outbox;
import org.nightdesk.batch.job.ProduceBriefingJobConfiguration;
import org.nightdesk.batch.step.EditionParameters;
import org.nightdesk.batch.store.EditionKey;
import org.nightdesk.batch.store.ReportRepository;
import org.nightdesk.batch.store.ReportRepository.Report;
import org.nightdesk.reports.model.ReportFormat;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.stereotype.Component;

/** How far an edition is, from the job's tables, and what it left, from ours. */
@Component
class EditionReports {

    private final Configuration configuration;
    private final JobRunner runner;
    private final ReportRepository reports;
    private final Outbox outbox;

    EditionReports(Configuration configuration, JobRunner runner, ReportRepository reports, Outbox outbox) {
        this.configuration = configuration;
        this.runner = runner;
        this.reports = reports;
        this.outbox = outbox;
    }

    EditionReport report(EditionKey key) {
        Map<ReportFormat, Path> files = new TreeMap<>();
        for (Report report : reports.reports(key)) {
            files.put(report.format(), configuration.editions().resolve(report.path()));
        }
        JobExecution execution = runner.last(ProduceBriefingJobConfiguration.PRODUCE_BRIEFING,
                EditionParameters.of(key));
        String detail = execution == null
                ? ""
                : execution.getStepExecutions().stream().filter(step -> step.getStatus() != BatchStatus.COMPLETED)
                        .map(StepExecution::getStepName).findFirst().orElse("");
        return new EditionReport(key, state(key), detail, files, outbox.of(key));
    }

    EditionReport.State state(EditionKey key) {
        if (configuration.isRollUp(key.briefing())) {
            return reports.reports(key).isEmpty() ? EditionReport.State.UNFINISHED : EditionReport.State.COMPLETE;
        }
        JobExecution execution = runner.last(ProduceBriefingJobConfiguration.PRODUCE_BRIEFING,
                EditionParameters.of(key));
        if (execution == null) {
            return EditionReport.State.UNFINISHED;
        }
        return switch (execution.getStatus()) {
            case COMPLETED -> EditionReport.State.COMPLETE;
            case FAILED -> EditionReport.State.FAILED;
            default -> EditionReport.State.UNFINISHED;
        };
    }
}
