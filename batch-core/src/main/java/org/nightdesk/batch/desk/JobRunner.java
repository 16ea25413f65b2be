package org.nightdesk.batch.desk;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.nightdesk.batch.job.CollectNewsJobConfiguration;
import org.nightdesk.batch.job.ProduceBriefingJobConfiguration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobExecutionException;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.launch.JobInstanceAlreadyCompleteException;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Starts jobs, goes on with those that were cut off, and says in one line why one failed. */
@Component
class JobRunner {

    private static final Logger LOG = LoggerFactory.getLogger(JobRunner.class);

    private final JobOperator operator;
    private final JobRepository repository;
    private final Map<String, Job> jobs;
    private final JdbcClient jdbc;

    JobRunner(JobOperator operator, JobRepository repository, Map<String, Job> jobs, JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.operator = operator;
        this.repository = repository;
        this.jobs = Map.copyOf(jobs);
    }

    /**
     * Puts right what a killed process left behind. Only to be called while the run lock is held: what the tables call
     * running is then certainly dead.
     */
    void recover() {
        for (String job : List.of(CollectNewsJobConfiguration.COLLECT_NEWS,
                ProduceBriefingJobConfiguration.PRODUCE_BRIEFING)) {
            for (JobExecution execution : repository.findRunningJobExecutions(job)) {
                LOG.info("{} was cut off and will go on: {}", job, execution.getJobParameters());
                operator.recover(execution);
            }
        }
        numbers("select job_execution_id from batch_job_execution where status = 'UNKNOWN'")
                .forEach(id -> repair(repository.getJobExecution(id)));
        // Instance and execution are created one after the other: a kill between the two leaves one that no start accepts.
        numbers("""
                select job_instance_id from batch_job_instance i where not exists (
                    select 1 from batch_job_execution e where e.job_instance_id = i.job_instance_id)""")
                .forEach(id -> repository.deleteJobInstance(Objects.requireNonNull(repository.getJobInstance(id))));
    }

    private List<Long> numbers(String sql) {
        return jdbc.sql(sql).query((row, number) -> row.getLong(1)).list();
    }

    /** An execution whose end could not be written down can be neither recovered nor restarted: it counts as failed. */
    private void repair(@Nullable JobExecution execution) {
        if (execution == null) {
            return;
        }
        for (StepExecution step : execution.getStepExecutions()) {
            if (step.getStatus() == BatchStatus.UNKNOWN) {
                step.setStatus(BatchStatus.FAILED);
                repository.update(step);
            }
        }
        execution.setStatus(BatchStatus.FAILED);
        repository.update(execution);
    }

    /**
     * Runs a job, or goes on with it where it stopped.
     *
     * @return whether there was anything to do; false if the job was complete already
     * @throws DeskException if it fails
     */
    boolean run(String name, JobParameters parameters) {
        try {
            JobExecution execution = operator.start(Objects.requireNonNull(jobs.get(name)), parameters);
            if (execution.getStatus() != BatchStatus.COMPLETED) {
                throw failure(execution);
            }
            return true;
        } catch (JobInstanceAlreadyCompleteException complete) {
            return false;
        } catch (JobExecutionException e) {
            throw new DeskException(name + " cannot be started: " + e.getMessage(), e);
        }
    }

    /** The last execution of a job with these parameters, or null if it never ran. */
    @Nullable
    JobExecution last(String name, JobParameters parameters) {
        return repository.getLastJobExecution(name, parameters);
    }

    private static DeskException failure(JobExecution execution) {
        String step = execution.getStepExecutions().stream()
                .filter(candidate -> candidate.getStatus() != BatchStatus.COMPLETED).map(StepExecution::getStepName)
                .findFirst().orElse(execution.getJobInstance().getJobName());
        String next = " (the next start goes on there)";
        List<Throwable> causes = execution.getAllFailureExceptions();
        return causes.isEmpty()
                ? new DeskException("step " + step + " was stopped" + next)
                : new DeskException("step " + step + " failed: " + RootCause.line(causes.getFirst()) + next,
                        causes.getFirst());
    }
}
