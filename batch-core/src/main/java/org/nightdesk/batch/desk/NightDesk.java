package org.nightdesk.batch.desk;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nightdesk.batch.collect.FetchArticlesStepConfiguration;
import org.nightdesk.batch.compose.BriefingComposition;
import org.nightdesk.batch.config.BriefingSettings;
import org.nightdesk.batch.config.Configuration;
import org.nightdesk.batch.config.ConfigurationException;
import org.nightdesk.batch.deliver.Deliverer;
import org.nightdesk.batch.deliver.Outbox;
import org.nightdesk.batch.group.StoryGrouping;
import org.nightdesk.batch.job.CollectNewsJobConfiguration;
import org.nightdesk.batch.job.ProduceBriefingJobConfiguration;
import org.nightdesk.batch.render.Rerendering;
import org.nightdesk.batch.rollup.RollUps;
import org.nightdesk.batch.step.EditionParameters;
import org.nightdesk.batch.step.Progress;
import org.nightdesk.batch.store.ArticleRepository;
import org.nightdesk.batch.store.BriefingRepository;
import org.nightdesk.batch.store.Delivery;
import org.nightdesk.batch.store.EditionKey;
import org.nightdesk.batch.store.SourceRepository;
import org.nightdesk.batch.store.SourceRepository.SourceState;
import org.nightdesk.batch.storyline.Stories;
import org.nightdesk.batch.storyline.StoryView;
import org.nightdesk.batch.storyline.Storylines;
import org.nightdesk.reports.model.Period;
import org.nightdesk.reports.model.StoryExplanation;
import org.nightdesk.templates.model.Briefing;
import org.nightdesk.templates.model.StorylinePage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The desk of one store, open: collects news, produces editions, tells how they stand. Not for several threads. */
public final class NightDesk implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(NightDesk.class);

    private final Configuration configuration;
    private final Clock clock;
    private final RunLock lock;
    private final ConfigurableApplicationContext context;
    private final JobRunner runner;
    private final EditionReports editions;
    private final TransactionTemplate transaction;

    private NightDesk(Configuration configuration, Clock clock, RunLock lock, ConfigurableApplicationContext context) {
        this.configuration = configuration;
        this.clock = clock;
        this.lock = lock;
        this.context = context;
        this.runner = context.getBean(JobRunner.class);
        this.editions = context.getBean(EditionReports.class);
        this.transaction = new TransactionTemplate(context.getBean(PlatformTransactionManager.class));
    }

    /**
     * Opens the store and puts right what a killed process left behind.
     *
     * @throws DeskBusyException if another process is at work on it
     * @throws DeskException     if the store cannot be opened
     */
    public static NightDesk open(Configuration configuration, Clock clock, Progress progress)
            throws DeskBusyException {
        RunLock lock = RunLock.take(configuration.store());
        ConfigurableApplicationContext context = null;
        try {
            context = DeskContext.start(configuration, clock, progress);
            NightDesk desk = new NightDesk(configuration, clock, lock, context);
            desk.runner.recover();
            return desk;
        } catch (RuntimeException e) {
            if (context != null) {
                context.close();
            }
            lock.close();
            throw e instanceof DeskException
                    ? e
                    : new DeskException(
                            "the store " + configuration.store() + " cannot be opened: " + RootCause.line(e),
                            e);
        }
    }

    /**
     * Runs {@code collectNews}. A collection that was cut off is finished first. All sources are asked but those whose server
     * said when to come back, or how long it has nothing newer.
     *
     * @throws DeskException if the job fails; it goes on at the next start
     */
    public CollectReport collect() {
        return collect(false);
    }

    /**
     * The same for the sources that are due: quiet and broken ones are asked less often, by our own rule.
     *
     * @throws DeskException if the job fails; it goes on at the next start
     */
    public CollectReport collectDue() {
        return collect(true);
    }

    private CollectReport collect(boolean dueOnly) {
        SourceRepository sources = context.getBean(SourceRepository.class);
        long collection = inTransaction(sources::openCollection);
        boolean resumed = last(collection) != null;
        CollectReport report = collect(sources, collection, dueOnly);
        return resumed ? report.plus(collect(sources, inTransaction(sources::openCollection), dueOnly)) : report;
    }

    private @Nullable JobExecution last(long collection) {
        return runner.last(CollectNewsJobConfiguration.COLLECT_NEWS,
                new JobParametersBuilder().addLong("collection", collection).toJobParameters());
    }

    private CollectReport collect(SourceRepository sources, long collection, boolean dueOnly) {
        runner.run(CollectNewsJobConfiguration.COLLECT_NEWS,
                new JobParametersBuilder().addLong("collection", collection)
                        .addString("which", dueOnly ? FetchArticlesStepConfiguration.DUE : "all", false)
                        .toJobParameters());
        transaction.executeWithoutResult(status -> sources.finishCollection(collection));
        Map<String, SourceRepository.FetchCounts> counts = sources.counts(collection);
        int cameIn = counts.values().stream().mapToInt(count -> count.taken() + count.rejected()).sum();
        int rejected = context.getBean(ArticleRepository.class).countRejected(collection);
        return new CollectReport(counts.size(), cameIn - rejected, rejected, sources.problems(collection),
                sources.held(collection));
    }

    /**
     * Runs {@code produceBriefing} for one edition, or goes on with it. Earlier editions of the briefing that failed or were
     * cut off are finished first: what they put down as theirs would be in no other.
     *
     * @param briefing the briefing's name
     * @param date     the edition's date, or null for today's
     * @param revise   whether a complete edition is made anew as its next revision
     * @return the edition, complete
     * @throws EditionCompleteException if it was complete before and no revision was asked for
     * @throws DeskException            if the job fails; it goes on at the next start
     */
    public EditionReport produce(String briefing, @Nullable LocalDate date, boolean revise)
            throws EditionCompleteException {
        EditionCalendar calendar = calendar(briefing, date);
        BriefingRepository briefings = context.getBean(BriefingRepository.class);
        EditionKey key = briefings.latest(briefing, calendar.date())
                .orElse(new EditionKey(briefing, calendar.date(), 0));
        if (editions.state(key) == EditionReport.State.COMPLETE) {
            if (!revise) {
                throw new EditionCompleteException(key);
            }
            key = new EditionKey(briefing, key.date(), key.revision() + 1);
        }
        EditionKey wanted = key;
        goOn(edition -> edition.briefing().equals(briefing) && edition.date().isBefore(wanted.date()));
        return produce(wanted, calendar);
    }

    private EditionReport produce(EditionKey key, EditionCalendar calendar) {
        BriefingRepository briefings = context.getBean(BriefingRepository.class);
        transaction.executeWithoutResult(status -> briefings.open(key, calendar.cutOff()));
        runner.run(ProduceBriefingJobConfiguration.PRODUCE_BRIEFING, EditionParameters.of(key));
        rollUpAfter(key);
        return editions.report(key);
    }

    /**
     * Goes on with every edition that failed or was cut off, oldest first; one that fails again costs no other anything.
     *
     * @return these editions as they stand now
     */
    public List<EditionReport> restart() {
        return goOn(edition -> true);
    }

    private List<EditionReport> goOn(Predicate<EditionKey> which) {
        List<EditionReport> tried = new ArrayList<>();
        for (EditionReport edition : editions().reversed()) {
            EditionKey key = edition.key();
            if (edition.state() != EditionReport.State.COMPLETE && !configuration.isRollUp(key.briefing())
                    && which.test(key)) {
                try {
                    runner.run(ProduceBriefingJobConfiguration.PRODUCE_BRIEFING, EditionParameters.of(key));
                } catch (DeskException failed) {
                    LOG.error("{}: {}", key, failed.getMessage());
                }
                tried.add(editions.report(key));
            }
        }
        return tried;
    }

    /**
     * Composes what an edition would be, and leaves no trace in the store. Of a complete edition it is the stored document.
     */
    public Briefing preview(String briefing, @Nullable LocalDate date) {
        EditionCalendar calendar = calendar(briefing, date);
        EditionKey key = new EditionKey(briefing, calendar.date(), 0);
        BriefingRepository briefings = context.getBean(BriefingRepository.class);
        return briefings.latest(briefing, calendar.date()).flatMap(briefings::document)
                .orElseGet(() -> inTransaction(() -> {
                    briefings.open(key, calendar.cutOff());
                    context.getBean(StoryGrouping.class).group(key);
                    return context.getBean(BriefingComposition.class).compose(key);
                }, true));
    }

    /** Whether an edition closes later than now: what comes in until then would not be in it. */
    public boolean isToCome(String briefing, @Nullable LocalDate date) {
        return calendar(briefing, date).isToCome(clock.instant());
    }

    /** Whether any article waits for an edition that is not complete yet. */
    public boolean hasNews(String briefing, @Nullable LocalDate date) {
        EditionCalendar calendar = calendar(briefing, date);
        return !context.getBean(BriefingRepository.class)
                .candidates(new EditionKey(briefing, calendar.date(), 0)).isEmpty();
    }

    /**
     * Makes the roll-up of a week or month from the stored editions, anew if it was made before, and renders it.
     *
     * @param briefing the briefing's name
     * @param date     a day within it, or null for today
     * @return the roll-up, or nothing if there is no edition in that time
     */
    public Optional<EditionReport> rollUp(String briefing, Period.Length length, @Nullable LocalDate date) {
        Period period = Period.of(length, calendar(briefing, date).date());
        return inTransaction(
                () -> context.getBean(RollUps.class).compose(configuration.briefing(briefing).profile(), period))
                .map(this::render);
    }

    /** The roll-ups that a briefing wants once an edition is the last of its time. */
    private void rollUpAfter(EditionKey key) {
        BriefingSettings settings = configuration.briefing(key.briefing());
        for (Period.Length length : settings.rollUps()) {
            if (!Period.of(length, key.date()).includes(settings.nextAfter(key.date()))) {
                try {
                    rollUp(key.briefing(), length, key.date());
                } catch (DeskException failed) {
                    LOG.error("the {} of {}: {}", length.word(), key, failed.getMessage());
                }
            }
        }
    }

    /** All editions, newest first, with all their revisions. */
    public List<EditionReport> editions() {
        return editions(Integer.MAX_VALUE);
    }

    /** The newest editions, at most so many. */
    public List<EditionReport> editions(int most) {
        return context.getBean(BriefingRepository.class).editions().stream().limit(most).map(editions::report).toList();
    }

    /** The number of the process that is at work on a store, if there is one; nothing is opened to tell. */
    public static OptionalLong worker(Configuration configuration) {
        return RunLock.holder(configuration.store());
    }

    /** The newest revision of an edition; of the newest edition where no date is given. */
    public Optional<EditionReport> edition(String briefing, @Nullable LocalDate date) {
        BriefingRepository briefings = context.getBean(BriefingRepository.class);
        return (date == null ? briefings.latest(briefing) : briefings.latest(briefing, date)).map(editions::report);
    }

    /** The stored document of an edition, once it is composed. */
    public Optional<Briefing> document(EditionKey key) {
        return context.getBean(BriefingRepository.class).document(key);
    }

    /**
     * Renders an edition anew from its stored document and puts the files in their places.
     *
     * @throws DeskException if it is not composed yet, or the files cannot be written
     */
    public EditionReport render(EditionKey key) {
        if (document(key).isEmpty()) {
            throw new DeskException("the edition " + key + " is not composed yet");
        }
        transaction.executeWithoutResult(status -> {
            try {
                context.getBean(Rerendering.class).render(key);
            } catch (IOException e) {
                throw new DeskException("the files of " + key + " cannot be written: " + RootCause.line(e), e);
            }
        });
        return editions.report(key);
    }

    /** All stories of a composed edition, highest rank first, without names. */
    public List<StoryView> stories(EditionKey key) {
        return context.getBean(Stories.class).of(key);
    }

    /** A story of an edition with who and where. */
    public StoryView named(StoryView story) {
        return context.getBean(Stories.class).named(story);
    }

    /** The ids of a briefing's storylines that begin so, ascending. */
    public List<String> storylineIds(String briefing, String beginning) {
        return context.getBean(Storylines.class).ids(briefing, beginning);
    }

    /** What a briefing told of a storyline, day by day. */
    public Optional<StorylinePage> storyline(String briefing, String id) {
        return context.getBean(Storylines.class).page(briefing, id);
    }

    /** Why a story of an edition stands where it stands, and why it is told with these sentences. */
    public Optional<StoryExplanation> explain(EditionKey key, String storyId) {
        return context.getBean(BriefingComposition.class).explain(key, storyId);
    }

    /** Holds an edition against its sources. */
    public Verification verify(EditionKey key) {
        return context.getBean(EditionProof.class).verify(key, configuration.editions());
    }

    /**
     * Sends what waits in the outbox, of all editions.
     *
     * @return what still waits or needs a person's decision afterwards
     */
    public List<Delivery> send() {
        context.getBean(Deliverer.class).deliverAll();
        return undelivered();
    }

    /** The deliveries that wait to be tried again, and those that only a person can decide on. */
    public List<Delivery> undelivered() {
        Outbox outbox = context.getBean(Outbox.class);
        return Stream.concat(outbox.deferred().stream(), outbox.held().stream()).toList();
    }

    /**
     * A person's decision to send again what failed or may have been taken; {@link #send} does it.
     *
     * @return whether that recipient's delivery was held
     */
    public boolean retry(EditionKey key, String recipient) {
        return context.getBean(Outbox.class).retry(key, recipient);
    }

    /** How each source does, by name. */
    public List<SourceState> sources() {
        return context.getBean(SourceRepository.class).states();
    }

    /** How each configured source does, in the order of the configuration. */
    public List<SourceHealth> health() {
        SourceRepository sources = context.getBean(SourceRepository.class);
        Map<String, SourceState> states = sources.states().stream()
                .collect(Collectors.toMap(SourceState::name, Function.identity()));
        return configuration.sources().stream().map(source -> {
            SourceState state = states.get(source.name());
            return SourceHealth.of(source.name(), sources.standing(source.name()),
                    state == null ? null : state.problem(), state == null ? null : state.lastSuccess(),
                    context.getBean(ArticleRepository.class), clock.instant());
        }).toList();
    }

    private EditionCalendar calendar(String briefing, @Nullable LocalDate date) {
        if (configuration.isRollUp(briefing)) {
            throw new ConfigurationException("'" + briefing + "' is a roll-up: `nightdesk rollup` makes it");
        }
        BriefingSettings settings = configuration.briefing(briefing);
        return date == null
                ? EditionCalendar.today(settings, clock.instant())
                : EditionCalendar.of(settings, date, clock.instant());
    }

    private <T> T inTransaction(Supplier<T> work) {
        return inTransaction(work, false);
    }

    private <T> T inTransaction(Supplier<T> work, boolean rollBack) {
        return Objects.requireNonNull(transaction.execute(status -> {
            T result = work.get();
            if (rollBack) {
                status.setRollbackOnly();
            }
            return result;
        }));
    }

    @Override
    public void close() {
        context.close();
        lock.close();
    }
}
