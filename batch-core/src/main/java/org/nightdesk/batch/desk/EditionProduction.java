package org.nightdesk.batch.desk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.nightdesk.batch.compose.BriefingComposition;
import org.nightdesk.batch.config.Configuration;
import org.nightdesk.batch.group.StoryGrouping;
import org.nightdesk.batch.job.ProduceBriefingJobConfiguration;
import org.nightdesk.batch.render.Rerendering;
import org.nightdesk.batch.rollup.RollUps;
import org.nightdesk.batch.step.EditionParameters;
import org.nightdesk.batch.store.BriefingRepository;
import org.nightdesk.batch.store.EditionKey;
import org.nightdesk.reports.model.BriefingProfile;
import org.nightdesk.reports.model.Period;
import org.nightdesk.templates.model.Briefing;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Runs {@code produceBriefing}, goes on with what was cut off, and makes roll-ups and previews from what is stored. */
@Component
class EditionProduction {

    private static final Logger LOG = LoggerFactory.getLogger(EditionProduction.class);

    private final Configuration configuration;
    private final Clock clock;
    private final JobRunner runner;
    private final EditionReports reports;
    private final BriefingRepository briefings;
    private final StoryGrouping grouping;
    private final BriefingComposition composition;
    private final RollUps rollUps;
    private final Rerendering rerendering;
    private final TransactionTemplate transaction;

    EditionProduction(Configuration configuration, Clock clock, JobRunner runner, EditionReports reports,
            BriefingRepository briefings, StoryGrouping grouping, BriefingComposition composition, RollUps rollUps,
            Rerendering rerendering, PlatformTransactionManager transactions) {
        this.configuration = configuration;
        this.clock = clock;
        this.runner = runner;
        this.reports = reports;
        this.briefings = briefings;
        this.grouping = grouping;
        this.composition = composition;
        this.rollUps = rollUps;
        this.rerendering = rerendering;
        this.transaction = new TransactionTemplate(transactions);
    }

    EditionReport produce(String briefing, @Nullable LocalDate date, boolean revise) throws EditionCompleteException {
        EditionCalendar calendar = calendar(briefing, date);
        EditionKey key = briefings.latest(briefing, calendar.date())
                .orElse(new EditionKey(briefing, calendar.date(), 0));
        if (reports.state(key) == EditionReport.State.COMPLETE) {
            if (!revise) {
                throw new EditionCompleteException(key);
            }
            key = new EditionKey(briefing, key.date(), key.revision() + 1);
        }
        EditionKey wanted = key;
        goOn(edition -> edition.briefing().equals(briefing) && edition.date().isBefore(wanted.date()));
        transaction.executeWithoutResult(status -> briefings.open(wanted, calendar.cutOff()));
        run(wanted);
        return reports.report(wanted);
    }

    private void run(EditionKey key) {
        runner.run(ProduceBriefingJobConfiguration.PRODUCE_BRIEFING, EditionParameters.of(key));
    }

    /** Goes on with every such edition that failed or was cut off, oldest first. */
    List<EditionReport> goOn(Predicate<EditionKey> which) {
        List<EditionReport> tried = new ArrayList<>();
        for (EditionKey key : briefings.editions().reversed()) {
            if (!configuration.isRollUp(key.briefing()) && which.test(key)
                    && reports.state(key) != EditionReport.State.COMPLETE) {
                try {
                    run(key);
                } catch (DeskException failed) {
                    LOG.error("{}: {}", key, failed.getMessage());
                }
                tried.add(reports.report(key));
            }
        }
        return tried;
    }

    Briefing preview(String briefing, @Nullable LocalDate date) {
        EditionCalendar calendar = calendar(briefing, date);
        EditionKey key = new EditionKey(briefing, calendar.date(), 0);
        return briefings.latest(briefing, calendar.date()).flatMap(briefings::document)
                .orElseGet(() -> Objects.requireNonNull(transaction.execute(status -> {
                    status.setRollbackOnly();
                    briefings.open(key, calendar.cutOff());
                    grouping.group(key);
                    return composition.compose(key);
                })));
    }

    boolean isToCome(String briefing, @Nullable LocalDate date) {
        return calendar(briefing, date).isToCome(clock.instant());
    }

    boolean hasNews(String briefing, @Nullable LocalDate date) {
        return !briefings.candidates(new EditionKey(briefing, calendar(briefing, date).date(), 0)).isEmpty();
    }

    Optional<EditionReport> rollUp(String briefing, Period.Length length, @Nullable LocalDate date) {
        Period period = Period.of(length, calendar(briefing, date).date());
        BriefingProfile profile = configuration.briefing(briefing).profile();
        try {
            return Objects.requireNonNull(transaction.execute(status -> rollUps.make(profile, period)))
                    .map(reports::report);
        } catch (UncheckedIOException e) {
            throw new DeskException("the roll-up cannot be written: " + RootCause.line(e), e);
        }
    }

    EditionReport render(EditionKey key) {
        if (briefings.document(key).isEmpty()) {
            throw new DeskException("the edition " + key + " is not composed yet");
        }
        transaction.executeWithoutResult(status -> {
            try {
                rerendering.render(key);
            } catch (IOException e) {
                throw new DeskException("the files of " + key + " cannot be written: " + RootCause.line(e), e);
            }
        });
        return reports.report(key);
    }

    private EditionCalendar calendar(String briefing, @Nullable LocalDate date) {
        return EditionCalendar.of(configuration, briefing, date, clock.instant());
    }
}
