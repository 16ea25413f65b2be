package org.nightdesk.batch.schedule;

import java.time.Duration;

/** How time is let pass. */
@FunctionalInterface
interface Rest {

    /** Returns after that time, or earlier if there is a reason to look again. */
    void rest(Duration time) throws InterruptedException;
}
