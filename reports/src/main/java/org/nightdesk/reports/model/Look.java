package org.nightdesk.reports.model;

import org.nightdesk.templates.model.Theme;

/**
 * How an edition looks; a change of it touches no document.
 *
 * @param theme style sheets, partials and settings
 */
public record Look(Theme theme) {

    /** The look that nobody had to ask for. */
    public static final Look USUAL = new Look(Theme.USUAL);
}
