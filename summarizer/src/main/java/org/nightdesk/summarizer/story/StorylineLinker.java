package org.nightdesk.summarizer.story;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.nightdesk.summarizer.model.ArticleTerms;
import org.nightdesk.summarizer.model.Story;
import org.nightdesk.summarizer.model.Storyline;
import org.nightdesk.summarizer.model.TermVector;

/**
 * Joins a day's stories to the storylines of earlier days. Each story goes to the storyline that it is most like, if it
 * is like enough; several may go to one, since what was one story yesterday is often two today. A storyline follows its
 * subject: its vector moves towards each day's stories and so forgets what is over.
 */
public final class StorylineLinker {

    /** Below this likeness of centroids, less for a pause, a story begins a storyline of its own. */
    private static final double LEAST = 0.18;

    /** How far a storyline's vector moves towards a day's story. */
    private static final double SHARE = 0.5;

    /** The same as between articles: what was silent for a week must be more alike to be the same. */
    private static final double FLOOR = 0.65;

    private static final double DECAY_DAYS = 7;

    private final double least;

    public StorylineLinker() {
        this(LEAST);
    }

    StorylineLinker(double least) {
        this.least = least;
    }

    /**
     * Joins a day's stories to earlier storylines, or begins new ones.
     *
     * @param stories the stories of the edition
     * @param terms   the terms of at least their articles, by article id
     * @param earlier storylines that are still open
     * @param date    the date of the edition
     * @return for each story, in the order of their ids, its storyline with {@code date} as its last day
     */
    public Map<String, Storyline> link(Collection<Story> stories, Map<String, ArticleTerms> terms,
            Collection<Storyline> earlier, LocalDate date) {
        List<Storyline> open = earlier.stream().sorted(Comparator.comparing(Storyline::id)).toList();
        Map<String, Storyline> running = new HashMap<>();
        Map<String, String> joined = new LinkedHashMap<>();
        for (Story story : stories.stream().sorted(Comparator.comparing(Story::id)).toList()) {
            TermVector centroid = centroid(story, terms);
            Storyline best = best(centroid, open, date);
            String id = best == null ? story.id() : best.id();
            Storyline before = running.getOrDefault(id, best == null ? new Storyline(id, List.of(), centroid) : best);
            running.put(id, new Storyline(id, with(before.days(), date),
                    Centroid.between(before.terms(), centroid, SHARE)));
            joined.put(story.id(), id);
        }
        Map<String, Storyline> result = new LinkedHashMap<>();
        joined.forEach((story, id) -> result.put(story, Objects.requireNonNull(running.get(id))));
        return result;
    }

    private @Nullable Storyline best(TermVector centroid, List<Storyline> open, LocalDate date) {
        Storyline best = null;
        double most = least;
        for (Storyline storyline : open) {
            double pause = Math.max(0, ChronoUnit.DAYS.between(storyline.days().getLast(), date) - 1);
            double value = Centroid.likeness(centroid, storyline.terms())
                    * (FLOOR + (1 - FLOOR) * Math.exp(-pause / DECAY_DAYS));
            if (value > most) {
                most = value;
                best = storyline;
            }
        }
        return best;
    }

    /** Reprints do not count: they would make one wording weigh as much as all others. */
    private static TermVector centroid(Story story, Map<String, ArticleTerms> terms) {
        return Centroid.of(story.members().stream().filter(member -> member.copyOf() == null)
                .map(member -> Objects.requireNonNull(terms.get(member.articleId()), member.articleId())).toList());
    }

    private static List<LocalDate> with(List<LocalDate> days, LocalDate date) {
        SortedSet<LocalDate> all = new TreeSet<>(days);
        all.add(date);
        return List.copyOf(all);
    }
}
