package org.nightdesk.batch.desk;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.nightdesk.batch.source.Silence;
import org.nightdesk.batch.store.ArticleRepository;
import org.nightdesk.batch.store.SourceStanding;

/**
 * How a source does.
 *
 * @param name         its name in the configuration
 * @param state        the most important thing to be said of it
 * @param lastSuccess  when it was last read without a problem, or null
 * @param failures     failures in a row
 * @param problem      what went wrong last, or null
 * @param articles     articles taken from it, ever
 * @param lastArticle  the date of its newest article, or null if there is none with a date
 * @param perDay       dated articles a day in the last seven days
 * @param perDayBefore the same in the four weeks before
 * @param notBefore    when its server allows to be asked again, or null if it may be asked now
 * @param movedTo      where its server says it has moved for good, or null
 * @param movedSince   since when the server has been saying so, or null
 * @param adopted      whether the new address is asked already
 */
public record SourceHealth(String name, State state, @Nullable Instant lastSuccess, int failures,
        @Nullable String problem, int articles, @Nullable Instant lastArticle, double perDay, double perDayBefore,
        @Nullable Instant notBefore, @Nullable URI movedTo, @Nullable Instant movedSince, boolean adopted) {

    /** What is to be said of a source, the most important first. */
    public enum State {
        /** It was never asked. */
        NEW,
        /** Its server asks to be left alone. */
        WAITING,
        /** It could not be read at the last visit. */
        FAILING,
        /** It was read, and had no item at all, twice or more in a row. */
        EMPTY,
        /** It is read, but has had nothing new for far longer than is usual for it. */
        SILENT,
        /** It is read, but its newest article is a month old or older. */
        STALE,
        /** Nothing is wrong with it. */
        FINE
    }

    private static final Duration WEEK = Duration.ofDays(7);

    private static final Duration WEEKS_BEFORE = Duration.ofDays(28);

    private static final Duration STALE_AFTER = Duration.ofDays(30);

    static SourceHealth of(String name, SourceStanding standing, @Nullable String problem,
            @Nullable Instant lastSuccess, ArticleRepository articles, Instant now) {
        Instant last = articles.lastPublished(name, now);
        Instant weekAgo = now.minus(WEEK);
        Instant notBefore = standing.notBefore();
        boolean waiting = notBefore != null && notBefore.isAfter(now);
        return new SourceHealth(name, state(name, standing, waiting, last, articles, now), lastSuccess,
                standing.failures(), problem, articles.countOf(name), last,
                articles.published(name, weekAgo, now).size() / (double) WEEK.toDays(),
                articles.published(name, weekAgo.minus(WEEKS_BEFORE), weekAgo).size() / (double) WEEKS_BEFORE.toDays(),
                waiting ? notBefore : null, standing.movedTo(), standing.movedSince(), standing.adopted(now) != null);
    }

    private static State state(String name, SourceStanding standing, boolean waiting, @Nullable Instant last,
            ArticleRepository articles, Instant now) {
        if (standing.asked() == null) {
            return State.NEW;
        } else if (waiting) {
            return State.WAITING;
        } else if (standing.failures() > 0) {
            return State.FAILING;
        } else if (standing.empty() > 1) {
            return State.EMPTY;
        } else if (Silence.since(articles.published(name, now.minus(Silence.MEMORY), now), now).isPresent()) {
            return State.SILENT;
        }
        return last != null && last.isBefore(now.minus(STALE_AFTER)) ? State.STALE : State.FINE;
    }
}
