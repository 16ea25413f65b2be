package org.nightdesk.batch.source;

import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRules;
import crawlercommons.robots.SimpleRobotRules.RobotRulesMode;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;
import org.nightdesk.batch.config.WebAccess;

/**
 * What sites allow robots, by their {@code robots.txt} (RFC 9309): each is asked once a day. A site without one allows all;
 * while it cannot be had for a fault of its site, what was seen in the last month counts, and where nothing was, no page
 * is asked for.
 */
final class Robots {

    private static final List<String> NAME = List.of("nightdesk");

    /** More of a {@code robots.txt} need not be read, says the RFC. */
    private static final int MOST_BYTES = 500_000;

    private static final int LONGEST_PLACE = 300;

    private static final Duration FRESH = Duration.ofHours(24);

    private static final Duration STALE = Duration.ofDays(30);

    /** A site may ask for a longer pause, up to this. */
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);

    private final WebClient web;
    private final HostGate gate;
    private final RobotsShelf shelf;
    private final Clock clock;
    private final Map<String, Site> sites = new ConcurrentHashMap<>();

    private static final class Site {

        private final ReentrantLock lock = new ReentrantLock();
        private @Nullable BaseRobotRules rules;
        private @Nullable SourceException problem;
        private Instant asked = Instant.EPOCH;
    }

    Robots(WebClient web, HostGate gate, RobotsShelf shelf, Clock clock) {
        this.web = web;
        this.gate = gate;
        this.shelf = shelf;
        this.clock = clock;
    }

    /** Refuses an address that its site keeps robots from. */
    void check(HttpUrl url, WebAccess access) throws SourceException {
        if (!rules(url, access).isAllowed(url.toString())) {
            throw SourceException.lasting("the site keeps robots from that page");
        }
    }

    private BaseRobotRules rules(HttpUrl url, WebAccess access) throws SourceException {
        String place = url.scheme() + "://" + WebAccess.place(url);
        Site site = Objects.requireNonNull(sites.computeIfAbsent(place, key -> new Site()));
        site.lock.lock();
        try {
            if (!site.asked.plus(FRESH).isAfter(clock.instant())) {
                look(site, place, Objects.requireNonNull(url.resolve("/robots.txt")), access);
            }
            if (site.problem != null) {
                throw site.problem;
            }
            return Objects.requireNonNull(site.rules);
        } finally {
            site.lock.unlock();
        }
    }

    private void look(Site site, String place, HttpUrl address, WebAccess access) {
        Instant now = clock.instant();
        Optional<RobotsShelf.Kept> kept = place.length() > LONGEST_PLACE ? Optional.empty() : shelf.kept(place);
        site.problem = null;
        site.asked = now;
        if (kept.isPresent() && isWithin(FRESH, kept.get(), now)) {
            site.asked = kept.get().asked();
            take(site, address, kept.get().rules());
            return;
        }
        try {
            byte[] rules = ask(address, access);
            take(site, address, rules);
            if (place.length() <= LONGEST_PLACE) {
                shelf.keep(place, new RobotsShelf.Kept(now, rules));
            }
        } catch (SourceException e) {
            if (kept.isPresent() && isWithin(STALE, kept.get(), now)) {
                take(site, address, kept.get().rules());
            } else {
                site.problem = e.mayPass() ? e.about("its robots.txt cannot be had") : e;
            }
        }
    }

    private static boolean isWithin(Duration time, RobotsShelf.Kept kept, Instant now) {
        return kept.asked().plus(time).isAfter(now) && !kept.asked().isAfter(now);
    }

    private void take(Site site, HttpUrl address, byte[] rules) {
        BaseRobotRules read = rules.length == 0
                ? new SimpleRobotRules(RobotRulesMode.ALLOW_ALL)
                : new SimpleRobotRulesParser().parseContent(address.toString(), rules, "text/plain", NAME);
        site.rules = read;
        long pause = read.getCrawlDelay();
        if (pause > 0) {
            gate.slowDown(address.host(), Duration.ofMillis(Math.min(pause, LONGEST_PAUSE.toMillis())));
        }
    }

    /** What the site answers; nothing where it has none. */
    private byte[] ask(HttpUrl address, WebAccess access) throws SourceException {
        try (WebAnswer answer = web.get(address,
                new WebClient.Wish(Validators.NONE, access, "text/plain, */*;q=0.5", false, MOST_BYTES, true))) {
            return answer.body().bytes();
        } catch (SourceException e) {
            if (e.isMissing()) {
                return new byte[0];
            }
            throw e;
        }
    }
}
