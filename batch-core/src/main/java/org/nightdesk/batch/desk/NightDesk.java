package org.nightdesk.batch.desk;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.nightdesk.batch.compose.BriefingComposition;
import org.nightdesk.batch.config.Configuration;
import org.nightdesk.batch.deliver.Deliverer;
import org.nightdesk.batch.deliver.Outbox;
import org.nightdesk.batch.step.Progress;
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
import org.springframework.context.ConfigurableApplicationContext;

/** The desk of one store, open: collects news, produces editions, tells how they stand. Not for several threads. */
public final class NightDesk implements AutoCloseable {

    private final Configuration configuration;
    private final RunLock lock;
    private final ConfigurableApplicationContext context;
    private final EditionProduction production;
    private final EditionReports editions;

    private NightDesk(Configuration configuration, RunLock lock, ConfigurableApplicationContext context) {
        this.configuration = configuration;
        this.lock = lock;
        this.context = context;
        this.production = context.getBean(EditionProduction.class);
        this.editions = context.getBean(EditionReports.class);
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
            refuseLost(configuration);
            context = DeskContext.start(configuration, clock, progress);
            context.getBean(JobRunner.class).recover();
            context.getBean(Deliverer.class).recover();
            return new NightDesk(configuration, lock, context);
        } catch (RuntimeException e) {
            if (context != null) {
                context.close();
            }
            lock.close();
            throw e instanceof DeskException
                    ? e
                    : new DeskException(
                            "the store " + DeskContext.file(configuration.store()) + " cannot be opened: "
                                    + RootCause.line(e) + "; if it is damaged, put a backup in its place",
                            e);
        }
    }

    /**
     * The database takes a file of 0 bytes for a new one, and the desk would begin anew in silence. That is right only where
     * the first start of all was killed.
     */
    private static void refuseLost(Configuration configuration) {
        Path store = DeskContext.file(configuration.store());
        if (store.toFile().isFile() && store.toFile().length() == 0 && hasWorked(configuration)) {
            throw new DeskException(
                    "the store " + store + " is an empty file: put a backup in its place, or remove it to"
                            + " begin anew");
        }
    }

    /** Whether the folders show what only earlier work can have left there. */
    private static boolean hasWorked(Configuration configuration) {
        return Files.exists(configuration.status()) || configuration.briefings().stream()
                .anyMatch(briefing -> Files.exists(configuration.editions().resolve(briefing.profile().name())));
    }

    /**
     * Runs {@code collectNews}. A collection that was cut off is finished first. All sources are asked but those whose server
     * said when to come back, or how long it has nothing newer.
     *
     * @throws DeskException if the job fails; it goes on at the next start
     */
    public CollectReport collect() {
        return context.getBean(NewsCollection.class).collect(false);
    }

    /**
     * The same for the sources that are due: quiet and broken ones are asked less often, by our own rule.
     *
     * @throws DeskException if the job fails; it goes on at the next start
     */
    public CollectReport collectDue() {
        return context.getBean(NewsCollection.class).collect(true);
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
        return production.produce(briefing, date, revise);
    }

    /**
     * Goes on with every edition that failed or was cut off, oldest first; one that fails again costs no other anything.
     *
     * @return these editions as they stand now
     */
    public List<EditionReport> restart() {
        return production.goOn(edition -> true);
    }

    /**
     * Composes what an edition would be, and leaves no trace in the store. Of a complete edition it is the stored document.
     */
    public Briefing preview(String briefing, @Nullable LocalDate date) {
        return production.preview(briefing, date);
    }

    /** Whether an edition closes later than now: what comes in until then would not be in it. */
    public boolean isToCome(String briefing, @Nullable LocalDate date) {
        return production.isToCome(briefing, date);
    }

    /** Whether any article waits for an edition that is not complete yet. */
    public boolean hasNews(String briefing, @Nullable LocalDate date) {
        return production.hasNews(briefing, date);
    }

    /**
     * Makes the roll-up of a week or month from the stored editions, anew if it was made before, and renders it.
     *
     * @param briefing the briefing's name
     * @param date     a day within it, or null for today
     * @return the roll-up, or nothing if there is no edition in that time
     */
    public Optional<EditionReport> rollUp(String briefing, Period.Length length, @Nullable LocalDate date) {
        return production.rollUp(briefing, length, date);
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
        return production.render(key);
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
     * @throws DeskException if it cannot be sent for a reason on our side; it goes on at the next time
     */
    public List<Delivery> send() {
        try {
            context.getBean(Deliverer.class).deliverAll();
        } catch (RuntimeException e) {
            throw new DeskException("mail cannot be sent: " + RootCause.line(e), e);
        }
        return undelivered();
    }

    /**
     * The deliveries that wait, and those that only a person can decide on. What is held of a briefing that was removed from
     * the configuration is settled: nothing can be decided on it before the briefing is back.
     */
    public List<Delivery> undelivered() {
        return context.getBean(Outbox.class).undelivered().stream()
                .filter(delivery -> !delivery.state().isHeld()
                        || configuration.hasBriefing(delivery.edition().briefing()))
                .toList();
    }

    /**
     * A person's decision to send again what failed or may have been taken; {@link #send} does it.
     *
     * @param key in whichever revision: the last one that the recipient was to get is sent
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
        return context.getBean(SourceReports.class).health();
    }

    @Override
    public void close() {
        context.close();
        lock.close();
    }
}
