package org.nightdesk.batch.rollup;

import java.io.IOException;
import org.nightdesk.batch.store.EditionKey;

/** Puts the files of a stored document in their places, and leads to them. */
@FunctionalInterface
public interface EditionPrinter {

    /** Prints a document that is stored; in the caller's transaction. */
    void print(EditionKey key) throws IOException;
}
