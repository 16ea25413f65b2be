package org.nightdesk.batch.compose;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.nightdesk.batch.step.EditionParameters;
import org.nightdesk.batch.step.EditionTasklet;
import org.nightdesk.batch.step.Progress;
import org.nightdesk.batch.step.StepEnd;
import org.nightdesk.batch.store.BriefingRepository;
import org.nightdesk.batch.store.Disposition;
import org.nightdesk.batch.store.EditionKey;
import org.nightdesk.reports.Editor;
import org.nightdesk.summarizer.ArticleAnalyzer;
import org.nightdesk.templates.model.Coverage;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.transaction.PlatformTransactionManager;

/** Step {@code composeBriefing}. */
@org.springframework.context.annotation.Configuration
public class ComposeBriefingStepConfiguration {

    @Bean
    Step composeBriefingStep(JobRepository jobs, PlatformTransactionManager transactions,
            BriefingComposition composition, BriefingRepository briefings, Progress progress, StepEnd end) {
        return new StepBuilder("composeBriefing", jobs)
                .tasklet(new EditionTasklet(progress, composition::compose), transactions)
                .listener(end.reconciling(job -> mismatch(EditionParameters.edition(job), briefings))).build();
    }

    @Bean
    Editor editor(ArticleAnalyzer analyzer) {
        return new Editor(analyzer);
    }

    /** What the page says of the articles must be what the tables say. */
    private static Optional<String> mismatch(EditionKey key, BriefingRepository briefings) {
        Coverage page = briefings.document(key).orElseThrow().coverage();
        Map<Disposition, Integer> printed = new EnumMap<>(Disposition.class);
        printed.put(Disposition.PRINTED, page.printed());
        printed.put(Disposition.GROUPED, page.grouped());
        printed.put(Disposition.DUPLICATE, page.duplicates());
        printed.put(Disposition.WAITING, page.waiting());
        printed.put(Disposition.HELD_BACK,
                page.heldBack().stream().mapToInt(Coverage.HeldBack::articles).sum());
        printed.put(Disposition.REJECTED, page.rejected().stream().mapToInt(Coverage.Rejected::articles).sum());
        printed.values().removeIf(count -> count == 0);
        Map<Disposition, Integer> stored = briefings.count(key);
        return stored.equals(printed)
                ? Optional.empty()
                : Optional.of("the page says " + printed + ", the tables say " + stored);
    }
}
