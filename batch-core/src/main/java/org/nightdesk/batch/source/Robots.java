package org.nightdesk.batch.source;

import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRules;
import crawlercommons.robots.SimpleRobotRules.RobotRulesMode;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;
import org.nightdesk.batch.config.WebAccess;

/**
 * What sites allow robots, by their {@code robots.txt} (RFC 9309): each is asked once. A site without one allows all; one
 * whose {@code robots.txt} cannot be had for a fault of its own allows nothing.
 */
final class Robots {

    private static final List<String> NAME = List.of("nightdesk");

    /** More of a {@code robots.txt} need not be read, says the RFC. */
    private static final int MOST_BYTES = 500_000;

    /** A site may ask for a longer pause, up to this. */
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);

    private final WebClient web;
    private final HostGate gate;
    private final Map<String, Site> sites = new ConcurrentHashMap<>();

    private static final class Site {

        private final ReentrantLock lock = new ReentrantLock();
        private @Nullable BaseRobotRules rules;
    }

    Robots(WebClient web, HostGate gate) {
        this.web = web;
        this.gate = gate;
    }

    /** Refuses an address that its site keeps robots from. */
    void check(HttpUrl url, WebAccess access) throws SourceException {
        if (!rules(url, access).isAllowed(url.toString())) {
            throw SourceException.lasting("the site keeps robots from that page");
        }
    }

    private BaseRobotRules rules(HttpUrl url, WebAccess access) {
        String place = url.scheme() + "://" + WebAccess.place(url);
        Site site = Objects.requireNonNull(sites.computeIfAbsent(place, key -> new Site()));
        site.lock.lock();
        try {
            if (site.rules == null) {
                site.rules = ask(Objects.requireNonNull(url.resolve("/robots.txt")), access);
                long pause = site.rules.getCrawlDelay();
                if (pause > 0) {
                    gate.slowDown(url.host(), Duration.ofMillis(Math.min(pause, LONGEST_PAUSE.toMillis())));
                }
            }
            return site.rules;
        } finally {
            site.lock.unlock();
        }
    }

    private BaseRobotRules ask(HttpUrl address, WebAccess access) {
        try {
            WebAnswer answer = web.get(address,
                    new WebClient.Wish(Validators.NONE, access, "text/plain, */*;q=0.5", false, MOST_BYTES, true));
            return new SimpleRobotRulesParser().parseContent(address.toString(),
                    answer.body().bytes(), "text/plain", NAME);
        } catch (SourceException e) {
            return new SimpleRobotRules(
                    e.isMissing() ? RobotRulesMode.ALLOW_ALL : RobotRulesMode.ALLOW_NONE);
        }
    }
}
