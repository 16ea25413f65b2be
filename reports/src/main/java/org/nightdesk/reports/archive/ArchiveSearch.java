package org.nightdesk.reports.archive;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.nightdesk.reports.archive.SearchIndex.EditionPlace;
import org.nightdesk.reports.archive.SearchIndex.EditionStories;

/** Finds stories in an archive by words, as its search page does. */
public final class ArchiveSearch {

    private static final DateTimeFormatter YEAR_AND_DAY = DateTimeFormatter.ofPattern("uuuuMMdd", Locale.ROOT);
    private static final Comparator<Place> NEWEST_FIRST = Comparator.comparing(Place::date).reversed()
            .thenComparing(Place::briefing).thenComparingInt(Place::story);

    private final SearchIndex index;

    /**
     * @param archive the folder of editions
     */
    public ArchiveSearch(Path archive) {
        index = new SearchIndex(archive);
    }

    /**
     * The stories that have all words of a query, whatever their case and accents; the newest first.
     *
     * @param query any text; without a letter or digit it finds nothing
     * @param most  how many are told with their sentences
     */
    public Found find(String query, int most) throws IOException {
        Set<String> words = SearchWords.ofQuery(query);
        List<Place> places = new ArrayList<>();
        if (!words.isEmpty()) {
            for (int year : index.years()) {
                places.addAll(places(year, words));
            }
        }
        places.sort(NEWEST_FIRST);
        Map<EditionPlace, Optional<EditionStories>> editions = new HashMap<>();
        List<Hit> hits = new ArrayList<>();
        for (Place place : places.subList(0, Math.min(most, places.size()))) {
            EditionPlace edition = new EditionPlace(place.briefing(), place.date());
            Optional<EditionStories> stories = editions.get(edition);
            if (stories == null) {
                stories = index.stories(edition);
                editions.put(edition, stories);
            }
            stories.filter(all -> place.story() < all.stories().size())
                    .ifPresent(all -> hits.add(hit(place, all, words)));
        }
        return new Found(places.size(), hits);
    }

    private Set<Place> places(int year, Set<String> words) throws IOException {
        YearIndex shelf = index.year(year);
        Set<Place> common = null;
        for (String word : words) {
            Set<Place> having = new TreeSet<>(NEWEST_FIRST);
            shelf.find(word).forEach((briefing, days) -> {
                for (String day : days.split(";", -1)) {
                    LocalDate date = LocalDate.parse(String.format(Locale.ROOT, "%04d", year) + day.substring(0, 4),
                            YEAR_AND_DAY);
                    for (String story : day.substring(5).split(",", -1)) {
                        having.add(new Place(briefing, date, Integer.parseInt(story)));
                    }
                }
            });
            if (common == null) {
                common = having;
            } else {
                common.retainAll(having);
            }
        }
        return common == null ? Set.of() : common;
    }

    private static Hit hit(Place place, EditionStories edition, Set<String> words) {
        StoryText story = edition.stories().get(place.story());
        return new Hit(place.briefing(), edition.title(), place.date(), edition.href() + "#" + story.anchor(),
                story.headline(), excerpt(story, words), story.outlets());
    }

    /** The first sentence that has one of the words, else the first one. */
    private static @Nullable String excerpt(StoryText story, Set<String> words) {
        return story.sentences().stream()
                .filter(sentence -> SearchWords.of(sentence).stream().anyMatch(words::contains)).findFirst()
                .orElse(story.sentences().isEmpty() ? null : story.sentences().getFirst());
    }

    private record Place(String briefing, LocalDate date, int story) {}

    /**
     * What was found.
     *
     * @param total how many stories have all the words
     * @param hits  the newest of them
     */
    public record Found(int total, List<Hit> hits) {

        public Found {
            hits = List.copyOf(hits);
        }
    }

    /**
     * A story that has all the words.
     *
     * @param briefing the briefing's name
     * @param title    the briefing's name on the page
     * @param date     the edition's date
     * @param href     its place in the archive, relative to its folder
     * @param headline word for word
     * @param sentence the first one that has one of the words, or the first one at all; null for a story in brief
     * @param outlets  who is quoted
     */
    public record Hit(String briefing, String title, LocalDate date, String href, String headline,
            @Nullable String sentence, List<String> outlets) {

        public Hit {
            outlets = List.copyOf(outlets);
        }
    }
}
