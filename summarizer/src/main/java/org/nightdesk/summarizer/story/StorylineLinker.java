package org.nightdesk.summarizer.story;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nightdesk.summarizer.model.ArticleTerms;
import org.nightdesk.summarizer.model.Story;
import org.nightdesk.summarizer.model.Storyline;
import org.nightdesk.summarizer.model.TermVector;

/**
 * Joins a day's stories to the storylines of earlier days. Each story goes to the storyline that it is most like, if it
 * is like enough; several may go to one, since what was one story yesterday is often two today. Where these have little
 * in common any more, the storyline splits: the one most like it keeps its name. Where a story is like two storylines, and
 * nothing else goes on with the second, they merge. A storyline follows its subject: its vector moves towards each day's
 * stories and so forgets what is over.
 */
public final class StorylineLinker {

    /** Below this likeness of centroids, less for a pause, a story begins a storyline of its own. */
    private static final double LEAST = 0.18;

    /** From this likeness on a story takes in a second storyline. */
    private static final double MERGING = 0.3;

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
        Set<String> taken = earlier.stream().flatMap(storyline -> storyline.merged().stream())
                .collect(Collectors.toSet());
        List<Storyline> open = earlier.stream().filter(storyline -> !taken.contains(storyline.id()))
                .sorted(Comparator.comparing(Storyline::id)).toList();
        List<Joined> joined = new ArrayList<>();
        for (Story story : stories.stream().sorted(Comparator.comparing(Story::id)).toList()) {
            joined.add(join(story, centroid(story, terms), open, date));
        }
        Map<String, Storyline> running = new HashMap<>();
        Map<String, String> lines = new LinkedHashMap<>();
        for (Joined one : joined) {
            Storyline line = line(one, joined);
            Storyline before = running.getOrDefault(line.id(), line);
            running.put(line.id(), new Storyline(line.id(), with(before.days(), date),
                    Centroid.between(before.terms(), one.centroid(), SHARE), line.from(), before.merged()));
            lines.put(one.story(), line.id());
        }
        merge(joined, lines, running, open, date);
        Map<String, Storyline> result = new LinkedHashMap<>();
        lines.forEach((story, id) -> result.put(story, Objects.requireNonNull(running.get(id))));
        return result;
    }

    /** A story with the storyline that it is most like, or null where none is near. */
    private record Joined(String story, TermVector centroid, @Nullable Storyline best, double likeness) {}

    private Joined join(Story story, TermVector centroid, List<Storyline> open, LocalDate date) {
        Storyline best = null;
        double most = least;
        for (Storyline storyline : open) {
            double value = likeness(centroid, storyline, date);
            if (value > most) {
                most = value;
                best = storyline;
            }
        }
        return new Joined(story.id(), centroid, best, most);
    }

    private static double likeness(TermVector centroid, Storyline storyline, LocalDate date) {
        double pause = Math.max(0, ChronoUnit.DAYS.between(storyline.days().getLast(), date) - 1);
        return Centroid.likeness(centroid, storyline.terms()) * (FLOOR + (1 - FLOOR) * Math.exp(-pause / DECAY_DAYS));
    }

    /** The storyline that a story goes on with, as it stood before, or a new one without a day. */
    private Storyline line(Joined one, List<Joined> all) {
        if (one.best() == null) {
            return new Storyline(one.story(), List.of(), one.centroid());
        }
        String id = one.best().id();
        Joined heir = all.stream().filter(other -> other.best() != null && other.best().id().equals(id))
                .max(Comparator.comparingDouble(Joined::likeness)
                        .thenComparing(Joined::story, Comparator.reverseOrder()))
                .orElse(one);
        return heir.equals(one) || Centroid.likeness(one.centroid(), heir.centroid()) > least
                ? one.best()
                : new Storyline(one.story(), List.of(), one.centroid(), id, List.of());
    }

    /** What nobody else goes on with flows into the storyline of the story that is most like it. */
    private static void merge(List<Joined> joined, Map<String, String> lines, Map<String, Storyline> running,
            List<Storyline> open, LocalDate date) {
        for (Storyline silent : open) {
            if (running.containsKey(silent.id())) {
                continue;
            }
            joined.stream().filter(one -> one.best() != null)
                    .filter(one -> likeness(one.centroid(), silent, date) >= MERGING)
                    .max(Comparator.<Joined>comparingDouble(one -> likeness(one.centroid(), silent, date))
                            .thenComparing(Joined::story, Comparator.reverseOrder()))
                    .ifPresent(one -> running.computeIfPresent(lines.getOrDefault(one.story(), ""),
                            (id, line) -> taking(line, silent)));
        }
    }

    private static Storyline taking(Storyline line, Storyline other) {
        SortedSet<String> merged = new TreeSet<>(line.merged());
        merged.addAll(other.merged());
        merged.add(other.id());
        SortedSet<LocalDate> days = new TreeSet<>(line.days());
        days.addAll(other.days());
        return new Storyline(line.id(), List.copyOf(days), line.terms(), line.from(), List.copyOf(merged));
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
