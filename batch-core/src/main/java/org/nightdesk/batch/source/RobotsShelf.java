package org.nightdesk.batch.source;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Where what sites allow robots is kept from one run to the next. Safe for use by many threads. */
public interface RobotsShelf {

    /**
     * A {@code robots.txt} as it came.
     *
     * @param asked when
     * @param rules its bytes; empty where the site has none
     */
    @SuppressWarnings("ArrayRecordComponent") // carried from the shelf to the parser, never compared
    record Kept(Instant asked, byte[] rules) {}

    /**
     * What was kept last for a site.
     *
     * @param place its scheme, host and port
     */
    Optional<Kept> kept(String place);

    /** Keeps it, in place of what was kept before. */
    void keep(String place, Kept rules);

    /** A shelf that lasts as long as the process. */
    static RobotsShelf inMemory() {
        Map<String, Kept> sites = new ConcurrentHashMap<>();
        return new RobotsShelf() {

            @Override
            public Optional<Kept> kept(String place) {
                return Optional.ofNullable(sites.get(place));
            }

            @Override
            public void keep(String place, Kept rules) {
                sites.put(place, rules);
            }
        };
    }
}
