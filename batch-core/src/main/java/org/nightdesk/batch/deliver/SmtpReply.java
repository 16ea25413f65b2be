package org.nightdesk.batch.deliver;

import java.util.stream.Collectors;
import org.nightdesk.batch.deliver.SmtpConversation.Stage;

/**
 * A reply of the SMTP server.
 *
 * @param code three digits, or -1 where the connection ended or what came was no SMTP reply
 * @param text the whole reply as it came
 */
record SmtpReply(int code, String text) {

    private static final int SHUTTING_DOWN = 421;
    /** What Angus Mail puts in place of a reply where the connection ended. */
    private static final String END = "[EOF]";
    private static final int LONGEST_LINE = 300;

    /** Whether the message's fate is known by this reply at that stage: acceptance counts after the final dot only. */
    boolean decides(Stage stage) {
        return code != SHUTTING_DOWN
                && (code / 100 == 4 || refusesForGood() || (stage == Stage.FINAL_DOT && accepts()));
    }

    /** Whether the conversation went on after it, and broke off later. */
    boolean goesOn() {
        return accepts() || code / 100 == 3;
    }

    boolean accepts() {
        return code / 100 == 2;
    }

    boolean refusesForGood() {
        return code / 100 == 5;
    }

    /** Any text of a server or an exception as one line that is safe to print. */
    static String oneLine(String text) {
        String line = text.codePoints().map(c -> Character.isISOControl(c) ? ' ' : c).mapToObj(Character::toString)
                .collect(Collectors.joining()).strip().replaceAll(" {2,}", " ");
        return line.codePointCount(0, line.length()) <= LONGEST_LINE
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST_LINE)) + " ...";
    }

    @Override
    public String toString() {
        return text.equals(END) ? "connection closed" : oneLine(text);
    }
}
