package org.nightdesk.reports.archive;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import tools.jackson.databind.JavaType;

/**
 * Which words stand in which stories of a year: word, briefing, then {@code 0916:0,4;0917:2} for the stories 0 and 4 of 16
 * September and 2 of the 17th. The words are spread over files by their hash, so that a page loads a small part.
 */
final class YearIndex {

    static final int SHARDS = 32;

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MMdd", Locale.ROOT);
    private static final JavaType SHARD = DataFile.JSON.getTypeFactory().constructMapType(TreeMap.class,
            DataFile.JSON.constructType(String.class), DataFile.JSON.getTypeFactory().constructMapType(TreeMap.class,
                    String.class, String.class));

    private final Path folder;
    private final int year;
    private final Map<Integer, SortedMap<String, SortedMap<String, String>>> shards = new TreeMap<>();
    private final Set<Integer> changed = new TreeSet<>();

    /**
     * A year's words; read as they are needed.
     *
     * @param folder the folder of all data files
     */
    YearIndex(Path folder, int year) {
        this.folder = folder;
        this.year = year;
    }

    /** The stories that have a word: briefing to {@code 0916:0,4;0917:2}. */
    Map<String, String> find(String word) throws IOException {
        return shard(shardOf(word)).getOrDefault(word, new TreeMap<>());
    }

    /** Puts in an edition's stories in place of those that are there of the same day. */
    void put(String briefing, LocalDate date, List<StoryText> stories) throws IOException {
        remove(briefing, date);
        Map<String, StringBuilder> places = new TreeMap<>();
        for (int i = 0; i < stories.size(); i++) {
            for (String word : stories.get(i).words()) {
                StringBuilder numbers = places.computeIfAbsent(word, none -> new StringBuilder());
                numbers.append(numbers.isEmpty() ? "" : ",").append(i);
            }
        }
        String day = DAY.format(date);
        for (Map.Entry<String, StringBuilder> place : places.entrySet()) {
            int shard = shardOf(place.getKey());
            shard(shard).computeIfAbsent(place.getKey(), none -> new TreeMap<>()).merge(briefing,
                    day + ":" + place.getValue(), YearIndex::joined);
            changed.add(shard);
        }
    }

    /** Takes an edition out. */
    void remove(String briefing, LocalDate date) throws IOException {
        String day = DAY.format(date) + ":";
        for (int number = 0; number < SHARDS; number++) {
            for (SortedMap<String, String> places : shard(number).values()) {
                String days = places.get(briefing);
                if (days != null && days.contains(day)) {
                    String left = without(days, day);
                    if (left.isEmpty()) {
                        places.remove(briefing);
                    } else {
                        places.put(briefing, left);
                    }
                    changed.add(number);
                }
            }
            if (changed.contains(number)) {
                shard(number).values().removeIf(Map::isEmpty);
            }
        }
    }

    /** Writes what was changed. */
    void save() throws IOException {
        for (int number : changed) {
            DataFile.write(folder, name(number), shard(number));
        }
        changed.clear();
    }

    private SortedMap<String, SortedMap<String, String>> shard(int number) throws IOException {
        var known = shards.get(number);
        if (known == null) {
            Optional<SortedMap<String, SortedMap<String, String>>> stored = DataFile.read(folder, name(number), SHARD);
            known = stored.orElseGet(TreeMap::new);
            shards.put(number, known);
        }
        return known;
    }

    private String name(int shard) {
        return year + "/words-" + shard;
    }

    static int shardOf(String word) {
        return Math.floorMod(word.hashCode(), SHARDS);
    }

    /** Days in their order; the newest is nearly always the last. */
    private static String joined(String days, String added) {
        if (days.substring(days.lastIndexOf(';') + 1).compareTo(added) < 0) {
            return days + ";" + added;
        }
        Set<String> all = new TreeSet<>(List.of(days.split(";", -1)));
        all.add(added);
        return String.join(";", all);
    }

    private static String without(String days, String day) {
        return String.join(";", List.of(days.split(";", -1)).stream().filter(one -> !one.startsWith(day)).toList());
    }
}
