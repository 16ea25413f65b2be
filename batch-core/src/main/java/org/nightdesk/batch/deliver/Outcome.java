package org.nightdesk.batch.deliver;

/** What became of one attempt to hand one message to the SMTP server. */
public sealed interface Outcome {

    /** The server's reply or what went wrong, in one line. */
    String detail();

    /** The server took the message: it replied so after the final dot. */
    record Sent(String detail) implements Outcome {}

    /**
     * The server has not taken the message, and may take it later: a refused or lost connection, a time-out or a reply 4yz
     * before the final dot, or a reply 4yz to the whole message.
     *
     * @param reach whom else this concerns
     */
    record Deferred(String detail, Reach reach) implements Outcome {}

    /** The server refuses the message for good: a reply 5yz. */
    record Failed(String detail) implements Outcome {}

    /**
     * Nobody can tell whether the server took the message: the connection was lost, or nothing or 421 was heard, between the
     * final dot and its reply. Sending again might deliver twice, so only a person decides that.
     */
    record Unknown(String detail) implements Outcome {}

    /** How far the reason of a deferral reaches. */
    enum Reach {
        /** This message only: the server replied to it. */
        MESSAGE,
        /** The connection: it was lost or timed out; the next one may fare better. */
        CONNECTION,
        /** Everything: no connection, no TLS as required, or no log-in; no other message can be sent now either. */
        SERVER
    }
}
