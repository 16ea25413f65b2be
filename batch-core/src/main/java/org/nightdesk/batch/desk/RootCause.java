package org.nightdesk.batch.desk;

/** What an operator is told of an exception: the innermost cause, in one line. */
final class RootCause {

    private RootCause() {}

    static String line(Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        String text = root.getMessage() == null || root instanceof java.io.IOException
                ? root.toString()
                : root.getMessage();
        return text.lines().findFirst().orElse("");
    }
}
