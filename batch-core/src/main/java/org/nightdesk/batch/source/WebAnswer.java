package org.nightdesk.batch.source;

import org.jspecify.annotations.Nullable;

/**
 * What a server answered.
 *
 * @param body        unpacked; empty where nothing has changed
 * @param address     of the document itself, after redirects
 * @param contentType the header as it came, or null
 * @param validators  to be shown next time
 * @param unchanged   whether the server said that nothing has changed
 * @param advice      what it said of the next time
 */
record WebAnswer(WebBody body, String address, @Nullable String contentType, Validators validators, boolean unchanged,
        Advice advice) implements AutoCloseable {

    @Override
    public void close() {
        body.close();
    }
}
