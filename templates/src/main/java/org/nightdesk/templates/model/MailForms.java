package org.nightdesk.templates.model;

import org.jspecify.annotations.Nullable;

/**
 * Where a reader of the mail finds the whole edition in other forms.
 *
 * @param attached whether the PDF is attached to the message
 * @param page     the address of the web page, or null if it has none
 * @param pdf      the address of the PDF, or null if it has none
 */
public record MailForms(boolean attached, @Nullable String page, @Nullable String pdf) {

    /** The PDF is attached, and nothing stands on the web. */
    public static final MailForms ATTACHED = new MailForms(true, null, null);
}
