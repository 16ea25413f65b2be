package org.nightdesk.batch.source;

import org.nightdesk.batch.text.PlainText;

/**
 * A file or item that could not be read; the others of its source go on.
 *
 * @param item   the file's path relative to the source's folder (with the line for {@code .jsonl}), or the item of a feed
 * @param reason one line in plain words such as {@code not text}
 */
public record Rejection(String item, String reason) {

    private static final int LONGEST = 300;

    public Rejection {
        item = PlainText.atMost(LONGEST, PlainText.line(item));
        reason = PlainText.atMost(LONGEST, PlainText.line(reason));
    }

    @Override
    public String toString() {
        return item + ": " + reason;
    }
}
