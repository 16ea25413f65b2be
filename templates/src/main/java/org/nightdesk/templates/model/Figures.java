package org.nightdesk.templates.model;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The day in numbers, counted over all stories that came in, printed or not. Means are those of the earlier editions that are
 * at hand, at most seven; with none there is no mean.
 *
 * @param earlier     how many earlier editions the means are of, 0 to 7
 * @param sections    stories by section, in the reader's order, what fits none last
 * @param outlets     the outlets with most articles, most first
 * @param moreOutlets how many outlets beside these had articles
 * @param rising      names that more articles tell of than the mean, the largest rise first
 * @param fading      names that fewer articles tell of than the mean, the largest fall first
 * @param storylines  the stories of most weight with their days, for a later edition to go on with
 * @param terms       the names of this day that a later edition compares with
 */
public record Figures(int earlier, List<Section> sections, List<Outlet> outlets, int moreOutlets, List<Term> rising,
        List<Term> fading,
        List<Run> storylines, List<Term> terms) {

    private static final int RUNNING = 3;

    public Figures {
        sections = List.copyOf(sections);
        outlets = List.copyOf(outlets);
        rising = List.copyOf(rising);
        fading = List.copyOf(fading);
        storylines = List.copyOf(storylines);
        terms = List.copyOf(terms);
    }

    /** Whether there is nothing to show: then the part is left out. */
    public boolean nothing() {
        return sections.isEmpty() && outlets.isEmpty() && rising.isEmpty() && fading.isEmpty() && running().isEmpty();
    }

    /** The stories that run for two days or more, the longest first, at most three. */
    public List<Run> running() {
        return storylines.stream().filter(run -> run.days().size() > 1)
                .sorted(Comparator.comparingInt((Run run) -> run.days().size()).reversed()).limit(RUNNING).toList();
    }

    /**
     * A section's stories.
     *
     * @param name     its name in the configuration, or {@code other}
     * @param title    its heading, or empty for {@code other}
     * @param stories  how many
     * @param articles how many articles tell them
     * @param mean     stories an earlier edition, or null without one
     */
    public record Section(String name, String title, int stories, int articles, @Nullable Double mean) {}

    /**
     * An outlet's articles.
     *
     * @param name     the outlet
     * @param articles how many
     * @param share    of all articles, 0 to 1
     */
    public record Outlet(String name, int articles, double share) {}

    /**
     * A name and the articles that tell of it.
     *
     * @param name     as it is written most often
     * @param articles how many
     * @param mean     articles an earlier edition, or null without one
     */
    public record Term(String name, int articles, @Nullable Double mean) {}

    /**
     * A story over its days.
     *
     * @param storylineId which
     * @param headline    of the newest day
     * @param days        its days as far as they are known, oldest first
     */
    public record Run(String storylineId, String headline, List<Day> days) {

        public Run {
            days = List.copyOf(days);
        }
    }

    /**
     * A day of a story.
     *
     * @param date     the edition
     * @param articles that told it
     */
    public record Day(LocalDate date, int articles) {}
}
