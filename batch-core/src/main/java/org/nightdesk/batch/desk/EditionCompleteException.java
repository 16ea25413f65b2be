package org.nightdesk.batch.desk;

import org.nightdesk.batch.store.EditionKey;

/** The edition is finished; it is made again only as a revision. */
public final class EditionCompleteException extends Exception {

    private static final long serialVersionUID = 1L;

    EditionCompleteException(EditionKey key) {
        super("the edition " + key + " is complete; `nightdesk run --revise` makes its next revision");
    }
}
