package org.nightdesk.templates.model;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The page of a storyline in the archive: what its briefing told of it, day by day. Later editions write it anew from what is
 * stored; what they wrote before stays on it.
 *
 * @param id       the storyline
 * @param briefing the briefing's title
 * @param language BCP 47 tag of the furniture
 * @param zone     in which moments are given
 * @param title    the youngest headline
 * @param names    who and where, as far as its editions say
 * @param days     ascending, at least one
 * @param from     the storyline that it split off from, or null
 * @param merged   the storylines that flowed into it
 */
public record StorylinePage(String id, String briefing, String language, ZoneId zone, String title, Names names,
        List<Day> days, @Nullable String from, List<String> merged) {

    public StorylinePage {
        days = List.copyOf(days);
        merged = List.copyOf(merged);
    }

    /** How many articles told it. */
    public int articles() {
        return days.stream().mapToInt(day -> day.articles().size()).sum();
    }

    /**
     * A day.
     *
     * @param date      the edition's date
     * @param href      where the edition stands, relative to this page
     * @param headline  the headline of that day; empty where nothing was printed
     * @param sentences what was printed, word for word
     * @param articles  the articles that told it, reprints left out
     */
    public record Day(LocalDate date, String href, String headline, List<Said> sentences, List<MoreLine> articles) {

        public Day {
            sentences = List.copyOf(sentences);
            articles = List.copyOf(articles);
        }
    }

    /**
     * A sentence.
     *
     * @param text   word for word as the article has it
     * @param outlet who published it
     * @param link   where it stands in its article, or null where the article has no address
     */
    public record Said(String text, String outlet, @Nullable String link) {}
}
