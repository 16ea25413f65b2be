package org.nightdesk.batch.rollup;

import java.util.Optional;
import org.nightdesk.batch.step.EditionParameters;
import org.nightdesk.batch.step.StepEnd;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * Step {@code makeRollUps}: the roll-ups that are due with the edition, in one transaction. It comes behind the mail, which
 * need not wait for them; as a step of the edition's job it is gone on with like any other.
 */
@Configuration
public class MakeRollUpsStepConfiguration {

    @Bean
    Step makeRollUpsStep(JobRepository jobs, PlatformTransactionManager transactions, Tasklet makeRollUps,
            StepEnd end) {
        return new StepBuilder("makeRollUps", jobs).tasklet(makeRollUps, transactions)
                .listener(end.reconciling(job -> Optional.empty())).build();
    }

    @Bean
    Tasklet makeRollUps(RollUps rollUps) {
        return (contribution, context) -> {
            rollUps.makeDue(EditionParameters.edition(contribution.getStepExecution().getJobParameters()));
            return RepeatStatus.FINISHED;
        };
    }
}
