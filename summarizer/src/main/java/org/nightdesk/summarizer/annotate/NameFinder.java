package org.nightdesk.summarizer.annotate;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.nightdesk.summarizer.model.NamedEntities;

/**
 * The names of people, organizations and places that several articles of a story give, each once under its fullest form:
 * "Lund" counts for "Edda Lund", "U.N." for "United Nations". Thread-safe.
 */
public final class NameFinder {

    /** Of so many articles, a name must stand in two: photographers and passers-by stand in one. */
    private static final int SEVERAL = 3;

    /** Who tells the news is not in it. */
    private static final Set<String> AGENCIES = Set.of(" ap ", " associated press ", " the associated press ",
            " reuters ", " afp ", " agence france presse ", " dpa ", " getty ", " getty images ", " upi ");

    private NameFinder() {}

    /**
     * Finds names.
     *
     * @param articles of each some sentences as written, with capitals; a headline is read best after the sentences that
     *                 tell what is in it
     */
    public static NamedEntities in(List<List<String>> articles) {
        Map<String, Names> byType = new HashMap<>();
        for (int article = 0; article < articles.size(); article++) {
            for (String sentence : articles.get(article)) {
                for (NameModel.Mention mention : NameModel.mentions(sentence)) {
                    byType.computeIfAbsent(mention.type(), type -> new Names()).add(mention.name(), article);
                }
            }
        }
        int least = articles.size() < SEVERAL ? 1 : 2;
        Names none = new Names();
        Names people = byType.getOrDefault("PERSON", none);
        Names organizations = byType.getOrDefault("ORGANIZATION", none);
        Names places = byType.getOrDefault("LOCATION", none);
        people.joinParts();
        organizations.joinInitials();
        places.joinInitials();
        Set<String> common = inSmallLetters(articles);
        List.of(people, organizations, places).forEach(names -> names.dropWords(common));
        places.dropPartsOf(people);
        organizations.dropPartsOf(people);
        return new NamedEntities(people.inOrder(least), organizations.inOrder(least), places.inOrder(least));
    }

    /** The words that stand in small letters: with a capital they begin a sentence, and the model may take them for names. */
    private static Set<String> inSmallLetters(List<List<String>> articles) {
        Set<String> words = new HashSet<>();
        articles.stream().flatMap(List::stream).forEach(sentence -> Words.forEach(sentence, (word, start, end) -> {
            if (sentence.startsWith(word, start)) {
                words.add(word);
            }
        }));
        return words;
    }

    /** The names of one class with the articles that give them. */
    private static final class Names {

        /** By words of the name with blanks around, so that a part is found as a substring. */
        private final Map<String, Given> names = new TreeMap<>();

        private record Given(String written, BitSet articles, int mentions) {

            Given with(Given other, String form) {
                BitSet all = (BitSet) articles.clone();
                all.or(other.articles);
                return new Given(form, all, mentions + other.mentions);
            }

            int count() {
                return articles.cardinality();
            }
        }

        void add(String mention, int article) {
            String name = mention.replaceAll("\\s+", " ").strip();
            String key = " " + String.join(" ", Words.of(name.replace(".", ""))) + " ";
            if (key.isBlank() || name.length() < 2 || shouts(name) || AGENCIES.contains(key)) {
                return;
            }
            BitSet here = new BitSet();
            here.set(article);
            names.merge(key, new Given(name, here, 1),
                    (a, b) -> a.with(b, a.written.compareTo(b.written) >= 0 ? a.written : b.written));
        }

        /** A name in capitals stands in a credit, a dateline or a first line; short initials are no shout. */
        private static boolean shouts(String name) {
            return name.length() > 5 && name.equals(name.toUpperCase(Locale.ROOT));
        }

        /**
         * A family name counts with the most frequent full name that has it, and a name that the model has read on into the
         * next word with the name itself.
         */
        void joinParts() {
            List<String> shortestFirst = new ArrayList<>(names.keySet());
            shortestFirst.sort(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()));
            for (String part : shortestFirst) {
                names.keySet().stream().filter(key -> key.length() > part.length() && key.contains(part))
                        .max(byCount().thenComparing(Comparator.reverseOrder())).ifPresent(full -> {
                            boolean readOn = isFull(part) && count(part) > count(full);
                            join(readOn ? full : part, readOn ? part : full);
                        });
            }
        }

        /** "US" counts with "United States". */
        void joinInitials() {
            Map<String, String> inFull = new HashMap<>();
            names.keySet().stream().filter(Names::isFull).forEach(key -> inFull.merge(initials(key), key,
                    (a, b) -> byCount().compare(a, b) >= 0 ? a : b));
            for (String key : List.copyOf(names.keySet())) {
                String full = isFull(key) ? null : inFull.get(key.strip());
                if (full != null) {
                    join(key, full);
                }
            }
        }

        /** Drops names that are one of some words; initials are other words: US is not us. */
        void dropWords(Set<String> words) {
            names.entrySet().removeIf(name -> words.contains(name.getKey().strip())
                    && name.getValue().written.codePoints().anyMatch(Character::isLowerCase));
        }

        void dropPartsOf(Names others) {
            names.keySet().removeIf(key -> others.names.entrySet().stream()
                    .anyMatch(other -> other.getKey().contains(key) && other.getValue().count() >= count(key)));
        }

        private void join(String key, String into) {
            Given from = names.remove(key);
            Given to = names.get(into);
            if (from != null && to != null) {
                names.put(into, to.with(from, to.written));
            }
        }

        private int count(String key) {
            Given given = names.get(key);
            return given == null ? 0 : given.count();
        }

        private Comparator<String> byCount() {
            return Comparator.comparingInt(this::count);
        }

        private static boolean isFull(String key) {
            return key.strip().contains(" ");
        }

        private static String initials(String key) {
            StringBuilder initials = new StringBuilder();
            for (String word : key.strip().split(" ", -1)) {
                initials.append(word.charAt(0));
            }
            return initials.toString();
        }

        List<String> inOrder(int least) {
            return names.values().stream().filter(given -> given.count() >= least)
                    .sorted(Comparator.comparingInt(Given::count).thenComparingInt(Given::mentions).reversed()
                            .thenComparing(Given::written))
                    .map(Given::written).toList();
        }
    }
}
