package org.nightdesk.reports.mail;

import jakarta.activation.DataSource;
import java.time.ZonedDateTime;

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
 * @param pdf        the PDF, with its file name in plain ASCII
 */
public record Letter(String list, String listTitle, String edition, ZonedDateTime sent, String subject, String text,
        String html, DataSource pdf) {}
