package org.nightdesk.reports.model;

import org.jspecify.annotations.Nullable;
import org.nightdesk.templates.model.Paper;
import org.nightdesk.templates.model.Theme;

/**
 * How an edition looks; a change of it touches no document.
 *
 * @param theme style sheets, partials and settings
 * @param paper what the PDF is laid out for, or null for the paper of the reader's country
 */
public record Look(Theme theme, @Nullable Paper paper) {

    /** The look that nobody had to ask for. */
    public static final Look USUAL = new Look(Theme.USUAL, null);
}
