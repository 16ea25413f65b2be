package org.nightdesk.batch.step;

import java.util.Optional;
import java.util.function.Function;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.listener.StepExecutionListener;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What happens at the end of each step: its counts are reconciled, and what it wrote is forced to disk. A step whose counts
 * do not add up fails, even where nothing was thrown.
 */
@Component
public class StepEnd {

    private final JdbcClient jdbc;
    private final Progress progress;

    StepEnd(JdbcClient jdbc, Progress progress) {
        this.jdbc = jdbc;
        this.progress = progress;
    }

    /**
     * The listener of a step.
     *
     * @param mismatch says what does not add up, or nothing if all does
     */
    public StepExecutionListener reconciling(Function<JobParameters, Optional<String>> mismatch) {
        return new StepExecutionListener() {

            @Override
            public ExitStatus afterStep(StepExecution step) {
                progress.end(step.getStepName());
                if (step.getStatus() != BatchStatus.COMPLETED) {
                    return step.getExitStatus();
                }
                try {
                    Optional<String> problem = mismatch.apply(step.getJobExecution().getJobParameters());
                    jdbc.sql("checkpoint sync").update();
                    return problem.isEmpty()
                            ? step.getExitStatus()
                            : fail(step, new IllegalStateException(problem.get()));
                } catch (RuntimeException unchecked) {
                    // Spring Batch would only log it, and call the step complete.
                    return fail(step, unchecked);
                }
            }

            private static ExitStatus fail(StepExecution step, RuntimeException reason) {
                step.setStatus(BatchStatus.FAILED);
                step.addFailureException(reason);
                return ExitStatus.FAILED.addExitDescription(String.valueOf(reason.getMessage()));
            }
        };
    }
}
