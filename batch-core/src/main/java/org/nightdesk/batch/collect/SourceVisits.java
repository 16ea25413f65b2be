package org.nightdesk.batch.collect;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.nightdesk.batch.config.Configuration;
import org.nightdesk.batch.config.SourceSettings;
import org.nightdesk.batch.step.Progress;
import org.nightdesk.batch.store.SourceRepository;
import org.nightdesk.batch.store.SourceStanding;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.item.ItemStreamReader;

/**
 * What the sources that this collection has not fetched yet have to offer, in the order of the configuration and portion by
 * portion. All servers are asked at once, on threads of their own and outside any transaction: a slow host delays nothing
 * but itself. A source that has no answer after some seconds comes behind those that have one. Folders are read when their turn comes, so that no more than a portion is in memory.
 */
class SourceVisits implements ItemStreamReader<VisitedSource> {

    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private static final Duration LOOK_AGAIN = Duration.ofMillis(20);

    private final Configuration configuration;
    private final SourceVisitor.Opening reader;
    private final SourceRepository sources;
    private final Which which;
    private final Progress progress;
    private final List<SourceVisitor> begun = new ArrayList<>();
    private final Deque<Turn> turns = new ArrayDeque<>();
    private @Nullable ExecutorService threads;
    private long patienceEnds;

    /**
     * Which sources are asked.
     *
     * @param collection those that this one has not fetched yet
     * @param dueOnly    whether our own waits hold a visit back, as they do for the schedule
     * @param now        when it began
     */
    record Which(long collection, boolean dueOnly, Instant now, Appointments appointments) {}

    /**
     * One source's turn.
     *
     * @param asked its first portion where the server was asked already, else null
     */
    private record Turn(SourceVisitor visitor, @Nullable Future<VisitedSource> asked) {

        boolean isReady() {
            return asked == null || asked.isDone();
        }

        boolean comesWithin(Duration time) throws InterruptedException {
            try {
                if (asked != null && time.isPositive()) {
                    asked.get(time.toNanos(), TimeUnit.NANOSECONDS);
                }
                return isReady();
            } catch (TimeoutException later) {
                return false;
            } catch (ExecutionException failed) {
                return true;
            }
        }
    }

    SourceVisits(Configuration configuration, SourceVisitor.Opening reader, SourceRepository sources, Which which,
            Progress progress) {
        this.configuration = configuration;
        this.reader = reader;
        this.sources = sources;
        this.which = which;
        this.progress = progress;
    }

    @Override
    public void open(ExecutionContext context) {
        ExecutorService asking = Executors
                .newThreadPerTaskExecutor(Thread.ofVirtual().name(FetchArticlesStepConfiguration.STEP + "-", 0)
                        .factory());
        threads = asking;
        patienceEnds = System.nanoTime() + PATIENCE.toNanos();
        Set<String> fetched = sources.fetched(which.collection());
        for (SourceSettings source : configuration.sources()) {
            if (!fetched.contains(source.name())) {
                turns.add(turn(source, asking));
            }
        }
        progress.begin(FetchArticlesStepConfiguration.STEP, turns.size());
    }

    private Turn turn(SourceSettings source, ExecutorService asking) {
        SourceStanding standing = which.appointments().standing(source, sources.standing(source.name()));
        Optional<String> held = which.appointments().held(standing, which.now(), which.dueOnly());
        URI moved = standing.adopted(which.now());
        SourceVisit visit = new SourceVisit(moved == null ? source : source.at(moved), standing.validators(),
                sources.marks(source.name()));
        SourceVisitor visitor = new SourceVisitor(reader, visit);
        if (held.isPresent()) {
            return new Turn(visitor, CompletableFuture
                    .completedFuture(new VisitedSource.Held(source.name(), held.get())));
        }
        begun.add(visitor);
        return new Turn(visitor, visit.isRemote() ? asking.submit(visitor::next) : null);
    }

    @Override
    public @Nullable VisitedSource read() throws InterruptedException {
        Turn turn = ready();
        if (turn == null) {
            return null;
        }
        VisitedSource visited = turn.asked() == null ? turn.visitor().next() : answer(turn.asked());
        turns.remove(turn);
        if (visited.last()) {
            turn.visitor().close();
        } else {
            turns.addFirst(new Turn(turn.visitor(), null));
        }
        return visited;
    }

    /** The first turn, waited for; but once all had their time to answer, the first that need not be waited for. */
    private @Nullable Turn ready() throws InterruptedException {
        while (true) {
            Turn first = turns.peek();
            if (first == null || first.isReady()
                    || first.comesWithin(Duration.ofNanos(patienceEnds - System.nanoTime()))) {
                return first;
            }
            Optional<Turn> other = turns.stream().filter(Turn::isReady).findFirst();
            if (other.isPresent()) {
                return other.get();
            }
            if (first.comesWithin(LOOK_AGAIN)) {
                return first;
            }
        }
    }

    private static VisitedSource answer(Future<VisitedSource> asked) throws InterruptedException {
        try {
            return asked.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw new IllegalStateException(e.getCause());
        }
    }

    @Override
    public void close() {
        if (threads != null) {
            threads.shutdownNow();
        }
        begun.forEach(SourceVisitor::close);
    }
}
