package org.nightdesk.batch.source;

import org.jspecify.annotations.Nullable;

/**
 * How far a mailbox was read, as it is remembered.
 *
 * @param validity the mailbox's UIDVALIDITY: where it has changed, the numbers mean other messages
 * @param last     the number (UID) of the last message that was read, or 0
 * @param failing  the number of the message that could not be fetched last time, or 0
 * @param failures how many visits in a row it could not be fetched
 */
record MailboxMark(long validity, long last, long failing, int failures) {

    /** What is remembered, where it is about the same numbers; else that nothing was read. */
    static MailboxMark parse(@Nullable String mark, long validity) {
        String[] parts = mark == null ? new String[0] : mark.split(" ", -1);
        if (parts.length < 2 || !parts[0].equals(Long.toString(validity))) {
            return new MailboxMark(validity, 0, 0, 0);
        }
        boolean failed = parts.length == 4;
        return new MailboxMark(validity, Long.parseLong(parts[1]), failed ? Long.parseLong(parts[2]) : 0,
                failed ? Integer.parseInt(parts[3]) : 0);
    }

    String write() {
        return validity + " " + last + (failures == 0 ? "" : " " + failing + " " + failures);
    }

    /** As it stands when a message was read or is given up. */
    MailboxMark behind(long uid) {
        return new MailboxMark(validity, uid, 0, 0);
    }

    /** As it stands when a message could not be fetched. */
    MailboxMark failedAt(long uid) {
        return new MailboxMark(validity, last, uid, uid == failing ? failures + 1 : 1);
    }
}
