package org.nightdesk.batch.cli;

import java.util.Collections;
import java.util.List;

/** What a command tells its caller. Where several hold, the first in this order is told. */
enum ExitCode {

    USAGE(2, "usage or configuration"), RUNNING(4, "already running"), COMPLETE(5, "edition already complete"), FAILED(
            1, "failed"), TRY_LATER(75, "try again later"), UNDELIVERED(6,
                    "some mail not delivered"), REJECTED(3, "done, but items were rejected"), DONE(0, "done");

    private final int number;
    private final String meaning;

    ExitCode(int number, String meaning) {
        this.number = number;
        this.meaning = meaning;
    }

    int number() {
        return number;
    }

    String meaning() {
        return meaning;
    }

    /** The one to tell where all of these hold; done where none does. */
    static ExitCode of(List<ExitCode> codes) {
        return codes.isEmpty() ? DONE : Collections.min(codes);
    }
}
