package org.nightdesk.batch.filter;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Works on items on all processors and hands on the results in the order of the items. Only a few items are held at a
 * time, and one that takes too long is given up, so that it costs no other anything.
 *
 * @param <T> an item
 * @param <R> what becomes of it
 */
final class OrderedWork<T, R> implements AutoCloseable {

    private static final int ITEMS_A_THREAD = 4;

    private final Function<T, R> work;
    private final BiFunction<T, String, R> failed;
    private final Duration limit;
    private final ThreadPoolExecutor threads;
    private final int most;
    private final Deque<Begun<T, R>> begun = new ArrayDeque<>();

    /** Gives the items, one at a time. */
    interface Source<T> {

        /** The next item, or null at the end. */
        @Nullable
        T next() throws IOException;

        /** Whether the next item is there already. */
        boolean waiting() throws IOException;

        /** Items that need not be waited for. */
        static <T> Source<T> of(Iterator<T> items) {
            return new Source<>() {

                @Override
                public @Nullable T next() {
                    return items.hasNext() ? items.next() : null;
                }

                @Override
                public boolean waiting() {
                    return true;
                }
            };
        }
    }

    /** Takes the results, one at a time. */
    interface Sink<R> {

        void take(R result) throws IOException;

        /** Called when the next result may be long in coming. */
        void flush() throws IOException;
    }

    private record Begun<T, R>(T item, Future<R> result) {}

    /**
     * @param work   called on many threads
     * @param failed turns an item and a reason into its result where the work did not end well
     * @param limit  for the work on one item
     */
    OrderedWork(Function<T, R> work, BiFunction<T, String, R> failed, Duration limit) {
        this(work, failed, limit, Runtime.getRuntime().availableProcessors());
    }

    OrderedWork(Function<T, R> work, BiFunction<T, String, R> failed, Duration limit, int parallel) {
        this.work = work;
        this.failed = failed;
        this.limit = limit;
        this.most = parallel * ITEMS_A_THREAD;
        this.threads = new ThreadPoolExecutor(parallel, parallel, 1, TimeUnit.SECONDS, new LinkedBlockingQueue<>(),
                Thread.ofPlatform().daemon().name("filter-", 0).factory());
    }

    /** Works through a source to its end. */
    void run(Source<T> source, Sink<R> sink) throws IOException {
        for (T item = source.next(); item != null; item = source.next()) {
            T current = item;
            begun.add(new Begun<>(item, threads.submit(() -> work.apply(current))));
            boolean idle = !source.waiting();
            while (begun.size() >= most || (idle && !begun.isEmpty())) {
                sink.take(await(begun.remove()));
            }
            if (idle) {
                sink.flush();
            }
        }
        while (!begun.isEmpty()) {
            sink.take(await(begun.remove()));
        }
        sink.flush();
    }

    private R await(Begun<T, R> begun) {
        try {
            return begun.result().get(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            begun.result().cancel(true);
            // The thread may never come back: another takes its place.
            threads.setMaximumPoolSize(threads.getMaximumPoolSize() + 1);
            threads.setCorePoolSize(threads.getCorePoolSize() + 1);
            return failed.apply(begun.item(), "took longer than " + limit.toMillis() / 1000.0 + " seconds");
        } catch (ExecutionException e) {
            if (e.getCause() instanceof OutOfMemoryError full) {
                throw full;
            }
            return failed.apply(begun.item(), "could not be worked on: " + e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
