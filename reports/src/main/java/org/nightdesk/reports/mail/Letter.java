package org.nightdesk.reports.mail;

import jakarta.activation.DataSource;
import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;

/**
 * An edition as it is mailed, the same for all recipients.
 *
 * @param list       the briefing's name: lower-case letters, digits and hyphens
 * @param listTitle  the briefing's name on the page
 * @param edition    names the edition and its revision among all of all briefings: letters, digits and hyphens
 * @param sent       the moment that the message gives as its date
 * @param subject    one line
 * @param text       the whole edition as plain text
 * @param html       the edition for mail programs
 * @param pdf        the PDF to attach, with its file name in plain ASCII, or null
 * @param archive    the address of the page of the briefing's editions, or null
 */
public record Letter(String list, String listTitle, String edition, ZonedDateTime sent, String subject, String text,
        String html, @Nullable DataSource pdf, @Nullable String archive) {}
