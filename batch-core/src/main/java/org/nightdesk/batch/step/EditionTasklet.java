package org.nightdesk.batch.step;

import java.util.function.Consumer;
import org.nightdesk.batch.store.EditionKey;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;

/**
 * Work on a whole edition in one transaction.
 *
 * @param progress told that the step begins
 * @param work     done once
 */
public record EditionTasklet(Progress progress, Consumer<EditionKey> work) implements Tasklet {

    @Override
    public RepeatStatus execute(StepContribution contribution, ChunkContext context) {
        progress.begin(contribution.getStepExecution().getStepName(), 0);
        work.accept(EditionParameters.edition(contribution.getStepExecution().getJobParameters()));
        return RepeatStatus.FINISHED;
    }
}
