package org.nightdesk.summarizer.accounts;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nightdesk.summarizer.accounts.Quantity.Bound;
import org.nightdesk.summarizer.annotate.DependencyModel;
import org.nightdesk.summarizer.annotate.DependencyModel.Word;
import org.nightdesk.summarizer.annotate.Words;
import org.nightdesk.summarizer.model.Difference.Kind;
import org.nightdesk.summarizer.model.Sentence;

/**
 * "Kim left Pyongyang for Russia on Sunday": who did or suffered what on which day of the week, out of the parse of a
 * sentence, since names, verbs and days stand in each other's way in a line of words. The day must hang on a verb in the
 * past, and the verb on a name.
 */
final class DayReading {

    private static final Map<String, Integer> DAYS = Map.of("monday", 1, "tuesday", 2, "wednesday", 3, "thursday", 4,
            "friday", 5, "saturday", 6, "sunday", 7);

    /** Parts of days that may be counted to the day before or after. */
    private static final Set<String> DARK = Set.of("late", "early", "night", "evening", "midnight", "overnight",
            "dawn");

    private static final Set<String> PARTS = Set.of("night", "evening", "morning", "afternoon");

    private static final Set<String> OTHER_WEEK = Set.of("last", "next", "previous", "following", "every", "each");

    private static final Set<String> DOUBT = Set.of("not", "never", "n't", "probably", "likely", "perhaps", "possibly",
            "allegedly", "initially", "almost", "nearly");

    private static final Set<String> DEFINITE = Set.of("the", "this");

    private static final Set<String> NAMED = Set.of("appos", "dep", "flat");

    private static final Set<String> PART_OF_NAME = Set.of("compound", "flat");

    private DayReading() {}

    /** The claims of a sentence; empty for most. */
    static List<Claim> claims(Sentence sentence) {
        List<Word> words = DependencyModel.parse(sentence.text());
        List<Claim> claims = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            Integer day = DAYS.get(words.get(i).text().toLowerCase(Locale.ROOT));
            Claim claim = day == null ? null : claim(words, i, day, sentence);
            if (claim != null) {
                claims.add(claim);
            }
        }
        return claims;
    }

    private static @Nullable Claim claim(List<Word> words, int day, int number, Sentence sentence) {
        int time = words.get(day).head();
        boolean part = time >= 0 && PARTS.contains(words.get(time).text().toLowerCase(Locale.ROOT));
        int phrase = part ? time : day;
        int verb = words.get(phrase).head();
        if (verb < 0 || !words.get(phrase).relation().startsWith("obl") || any(words, phrase, OTHER_WEEK)
                || any(words, day, OTHER_WEEK) || !happened(words, verb)) {
            return null;
        }
        boolean passive = words.stream().anyMatch(word -> word.head() == verb && word.relation().equals("aux:pass"));
        String deed = Deeds.named(words.get(verb).text(), passive, particle(words, verb));
        String subject = deed.equals(Deeds.HAPPEN) ? event(words, verb) : subject(words, verb);
        if (deed.isEmpty() || subject.isEmpty()) {
            return null;
        }
        Bound bound = any(words, phrase, DARK) || any(words, day, DARK)
                || DARK.contains(words.get(phrase).text().toLowerCase(Locale.ROOT)) || near(words, day)
                        ? Bound.ABOUT
                        : Bound.EXACT;
        return new Claim(Kind.DAY, deed + ": " + subject, new Quantity(number, bound), objects(words, verb, phrase),
                sentence);
    }

    /** "late on Sunday" */
    private static boolean near(List<Word> words, int day) {
        for (int i = Math.max(0, day - 2); i <= Math.min(words.size() - 1, day + 1); i++) {
            if (DARK.contains(words.get(i).text().toLowerCase(Locale.ROOT))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a verb tells what was, and does so firmly. */
    private static boolean happened(List<Word> words, int verb) {
        String tag = words.get(verb).tag();
        boolean helped = false;
        for (Word word : words) {
            if (word.head() == verb) {
                if (word.tag().equals("MD") || DOUBT.contains(word.text().toLowerCase(Locale.ROOT))) {
                    return false;
                }
                helped |= word.relation().startsWith("aux");
            }
        }
        return tag.equals("VBD") || (tag.equals("VBN") && helped);
    }

    private static boolean any(List<Word> words, int head, Set<String> wanted) {
        return words.stream()
                .anyMatch(word -> word.head() == head && wanted.contains(word.text().toLowerCase(Locale.ROOT)));
    }

    private static String particle(List<Word> words, int verb) {
        return words.stream().filter(word -> word.head() == verb && word.relation().equals("compound:prt"))
                .map(word -> word.text().toLowerCase(Locale.ROOT)).findFirst().orElse("");
    }

    /** The event that is the verb's subject; empty where it is another's or of another time. */
    private static String event(List<Word> words, int verb) {
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            int noun = i;
            if (word.head() == verb && word.relation().equals("nsubj") && words.stream().noneMatch(
                    other -> other.head() == noun && (other.relation().equals("amod") || other.tag().equals("CD")
                            || (other.relation().equals("det")
                                    && !DEFINITE.contains(other.text().toLowerCase(Locale.ROOT)))))) {
                return Deeds.event(word.text());
            }
        }
        return "";
    }

    /** The key of the person who is the verb's subject, "Oswin" or "the poet Oswin"; empty where it is no name. */
    private static String subject(List<Word> words, int verb) {
        for (int i = 0; i < words.size(); i++) {
            if (words.get(i).head() == verb && words.get(i).relation().startsWith("nsubj")) {
                return name(words, words.get(i).tag().startsWith("NNP") ? i : titled(words, i));
            }
        }
        return "";
    }

    /** The name that follows a noun: Oswin behind "the poet"; -1 where there is none. */
    private static int titled(List<Word> words, int noun) {
        for (int i = noun + 1; i < words.size(); i++) {
            Word word = words.get(i);
            if (word.head() == noun && word.tag().startsWith("NNP") && NAMED.contains(word.relation())) {
                return i;
            }
        }
        return -1;
    }

    private static String name(List<Word> words, int last) {
        StringBuilder name = new StringBuilder();
        for (int k = 0; k <= last; k++) {
            Word word = words.get(k);
            boolean part = word.head() == last && word.tag().startsWith("NNP")
                    && PART_OF_NAME.contains(word.relation());
            if (k == last || part) {
                name.append(word.text()).append(' ');
            }
        }
        return People.key(name.toString());
    }

    /** What the verb is about besides: names in its objects, by which two deeds of one person are told apart. */
    private static Set<String> objects(List<Word> words, int verb, int phrase) {
        Set<String> objects = new HashSet<>();
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            boolean object = word.relation().equals("obj") || word.relation().startsWith("obl");
            if (i != phrase && word.head() == verb && object && word.tag().startsWith("NNP")
                    && !DAYS.containsKey(word.text().toLowerCase(Locale.ROOT))) {
                objects.addAll(Words.of(word.text()));
            }
        }
        return objects;
    }
}
