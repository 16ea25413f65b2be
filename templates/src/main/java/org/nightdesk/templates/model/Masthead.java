package org.nightdesk.templates.model;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * The head of the first page.
 *
 * @param title    the briefing's name on the page
 * @param language BCP 47 tag of the furniture, dates and numbers, such as {@code en} or {@code en-GB}
 * @param zone     in which dates and times are given
 * @param date     the edition's date
 * @param number   1 for the first edition of the briefing; a revision keeps the number
 * @param revision 0 for the first version of this edition
 * @param from     where the window begins: the cut-off of the edition before, or null for the first one
 * @param cutOff   where the window ends
 * @param tempo    how much there is to tell
 * @param words    words of news on the page: headlines and quoted sentences
 * @param minutes  to read them, rounded up; 0 where there is nothing to read
 * @param lead     one sentence that sums up the day, or null on a day without news
 */
public record Masthead(String title, String language, ZoneId zone, LocalDate date, int number, int revision,
        @Nullable Instant from, Instant cutOff, Tempo tempo, int words, int minutes, @Nullable QuotedSentence lead) {

    /** The same head, of the first version of this edition. */
    Masthead asFirstVersion() {
        return new Masthead(title, language, zone, date, number, 0, from, cutOff, tempo, words, minutes, lead);
    }

    /** The same head, without a sentence that sums up the day. */
    public Masthead withoutLead() {
        return new Masthead(title, language, zone, date, number, revision, from, cutOff, tempo, words, minutes, null);
    }
}
