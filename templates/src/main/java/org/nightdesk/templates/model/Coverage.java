package org.nightdesk.templates.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came in for the edition and what became of it. Each article is counted exactly once: {@code articles = printed +
 * grouped + duplicates + waiting} + those held back + those rejected.
 *
 * @param articles       all articles that came in
 * @param printed        a sentence or the title as a headline is printed
 * @param grouped        another account of a printed story
 * @param duplicates     reprints of another article's text
 * @param waiting        published after the cut-off, left for the next edition
 * @param heldBack       fit to print, but not printed; reasons without an article are left out
 * @param rejected       could not be used; by alphabet of the reason
 * @param stories        stories told by the articles of this edition
 * @param printedStories how many of them are on the page
 * @param sources        each configured source, in the order of the configuration
 */
public record Coverage(int articles, int printed, int grouped, int duplicates, int waiting, List<HeldBack> heldBack,
        List<Rejected> rejected, int stories, int printedStories, List<SourceCount> sources) {

    public Coverage {
        heldBack = List.copyOf(heldBack);
        rejected = List.copyOf(rejected);
        sources = List.copyOf(sources);
        int counted = printed + grouped + duplicates + waiting + heldBack.stream().mapToInt(HeldBack::articles).sum()
                + rejected.stream().mapToInt(Rejected::articles).sum();
        if (counted != articles) {
            throw new IllegalArgumentException(articles + " articles came in, but " + counted + " are accounted for");
        }
    }

    /**
     * Articles held back for one reason.
     *
     * @param reason   why
     * @param articles how many, at least 1
     */
    public record HeldBack(HoldReason reason, int articles) {}

    /**
     * Articles rejected for one reason.
     *
     * @param reason   why, such as "no text"
     * @param articles how many, at least 1
     */
    public record Rejected(String reason, int articles) {}

    /**
     * How a source did.
     *
     * @param name        its name in the configuration
     * @param articles    articles it gave this edition
     * @param problem     one line saying what went wrong at its last fetch, or null
     * @param silentSince the day of its last article, where it has been silent for far longer than is usual for it, else null
     */
    public record SourceCount(String name, int articles, @Nullable String problem, @Nullable LocalDate silentSince) {

        /** A source that has not gone silent. */
        public SourceCount(String name, int articles, @Nullable String problem) {
            this(name, articles, problem, null);
        }
    }
}
