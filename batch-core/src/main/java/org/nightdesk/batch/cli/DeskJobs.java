package org.nightdesk.batch.cli;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.nightdesk.batch.config.Configuration;
import org.nightdesk.batch.desk.DeskBusyException;
import org.nightdesk.batch.desk.EditionCompleteException;
import org.nightdesk.batch.desk.EditionReport;
import org.nightdesk.batch.desk.NightDesk;
import org.nightdesk.batch.schedule.Jobs;
import org.nightdesk.batch.step.Progress;
import org.nightdesk.batch.store.Delivery;
import org.nightdesk.batch.store.DeliveryState;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The jobs as the schedule starts them: the store is open only while one runs. */
final class DeskJobs implements Jobs {

    private static final Logger LOG = LoggerFactory.getLogger(DeskJobs.class);

    private final Configuration configuration;
    private final Clock clock;

    DeskJobs(Configuration configuration, Clock clock) {
        this.configuration = configuration;
        this.clock = clock;
    }

    @Override
    public void collect() throws BusyException {
        LOG.info("collected: {}", Results.line(with(NightDesk::collectDue)));
    }

    @Override
    public void produce(String briefing, LocalDate date) throws BusyException {
        with(desk -> {
            try {
                EditionReport edition = desk.produce(briefing, date, false);
                LOG.info("{}: {}", edition.key(), Results.word(edition.state()));
                return true;
            } catch (EditionCompleteException complete) {
                return false;
            }
        });
    }

    @Override
    public boolean send() throws BusyException {
        return with(desk -> desk.send().stream().map(Delivery::state).anyMatch(DeliveryState.DEFERRED::equals));
    }

    @Override
    public Optional<Begun> lastEdition(String briefing) throws BusyException {
        return with(desk -> desk.editions().stream().filter(edition -> edition.key().briefing().equals(briefing))
                .map(edition -> new Begun(edition.key().date(), edition.state() == EditionReport.State.COMPLETE))
                .findFirst());
    }

    private <T> T with(Function<NightDesk, T> work) throws BusyException {
        try (NightDesk desk = NightDesk.open(configuration, clock, Progress.NONE)) {
            try {
                return work.apply(desk);
            } finally {
                StatusFile.keep(desk, configuration);
            }
        } catch (DeskBusyException busy) {
            throw new BusyException(String.valueOf(busy.getMessage()));
        }
    }
}
