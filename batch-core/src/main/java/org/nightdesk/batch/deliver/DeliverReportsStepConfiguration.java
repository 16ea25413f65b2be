package org.nightdesk.batch.deliver;

import java.util.List;
import java.util.Optional;
import org.nightdesk.batch.config.Configuration;
import org.nightdesk.batch.step.EditionParameters;
import org.nightdesk.batch.step.Progress;
import org.nightdesk.batch.step.StepEnd;
import org.nightdesk.batch.store.BriefingRepository;
import org.nightdesk.batch.store.Delivery;
import org.nightdesk.batch.store.DeliveryState;
import org.nightdesk.batch.store.EditionKey;
import org.nightdesk.batch.store.ReportRepository;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.context.annotation.Bean;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * Step {@code deliverReports}: the edition goes to each recipient who has not got it. The step is done when each has been
 * tried; what was not taken waits in the outbox, and does not fail an edition that is there.
 */
@org.springframework.context.annotation.Configuration
public class DeliverReportsStepConfiguration {

    static final String STEP = "deliverReports";

    @Bean
    Step deliverReportsStep(JobRepository jobs, PlatformTransactionManager transactions, Tasklet deliverReports,
            Outbox outbox, Readers readers, StepEnd end) {
        return new StepBuilder(STEP, jobs).tasklet(deliverReports, transactions)
                .listener(end.reconciling(job -> mismatch(EditionParameters.edition(job), outbox, readers)))
                .build();
    }

    @Bean
    Tasklet deliverReports(Deliverer deliverer, Readers readers) {
        return (contribution, context) -> {
            EditionKey edition = EditionParameters
                    .edition(context.getStepContext().getStepExecution().getJobParameters());
            deliverer.deliver(edition, readers.of(edition));
            return RepeatStatus.FINISHED;
        };
    }

    @Bean
    Deliverer deliverer(Outbox outbox, BriefingRepository briefings, ReportRepository reports,
            Configuration configuration, Progress progress) {
        return new Deliverer(outbox,
                Optional.ofNullable(configuration.mail())
                        .map(settings -> new Deliverer.Post(() -> new MailTransport(settings),
                                new StoredEditions(briefings, reports, configuration, settings))),
                progress);
    }

    private static Optional<String> mismatch(EditionKey edition, Outbox outbox, Readers readers) {
        List<Delivery> deliveries = outbox.of(edition);
        long open = deliveries.stream().filter(delivery -> delivery.state() == DeliveryState.PENDING
                || delivery.state() == DeliveryState.SENDING).count();
        int expected = readers.of(edition).size();
        if (deliveries.size() < expected) {
            return Optional.of(deliveries.size() + " of " + expected + " recipients are in the outbox");
        }
        return open == 0 ? Optional.empty() : Optional.of(open + " deliveries were not tried");
    }
}
