package org.nightdesk.summarizer.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import opennlp.tools.stemmer.snowball.SnowballStemmer;
import opennlp.tools.stemmer.snowball.SnowballStemmer.ALGORITHM;

/**
 * What is known of the words of one language: which say nothing by themselves, their stems, and which of them at the head
 * of a sentence point back. English as {@link Words} has it; for others the stop words of Lucene and the stemmers of M. F.
 * Porter's Snowball, where there are any. Thread-safe.
 */
public final class Lexicon {

    private static final Map<String, Lexicon> BY_LANGUAGE = new ConcurrentHashMap<>();

    /** Whose sentences are chosen like English ones; of other languages only the lead is taken. */
    private static final Set<String> KNOWN = Set.of(LanguageDetection.ENGLISH, LanguageDetection.UNKNOWN, "de", "fr",
            "es", "it");

    private static final Map<String, ALGORITHM> STEMMERS = Map.ofEntries(Map.entry("de", ALGORITHM.GERMAN),
            Map.entry("fr", ALGORITHM.FRENCH), Map.entry("es", ALGORITHM.SPANISH), Map.entry("it", ALGORITHM.ITALIAN),
            Map.entry("pt", ALGORITHM.PORTUGUESE), Map.entry("nl", ALGORITHM.DUTCH), Map.entry("sv", ALGORITHM.SWEDISH),
            Map.entry("da", ALGORITHM.DANISH), Map.entry("nb", ALGORITHM.NORWEGIAN), Map.entry("fi", ALGORITHM.FINNISH),
            Map.entry("hu", ALGORITHM.HUNGARIAN), Map.entry("ro", ALGORITHM.ROMANIAN),
            Map.entry("ru", ALGORITHM.RUSSIAN), Map.entry("tr", ALGORITHM.TURKISH), Map.entry("el", ALGORITHM.GREEK),
            Map.entry("ar", ALGORITHM.ARABIC), Map.entry("ca", ALGORITHM.CATALAN),
            Map.entry("id", ALGORITHM.INDONESIAN));

    /** Endings and particles, which are written with the word before them. */
    private static final Pattern HIRAGANA = Pattern.compile("[\\u3040-\\u309F]+");

    private final String language;
    private final boolean english;
    private final Predicate<String> stop;
    private final Set<String> pointers;
    private final UnaryOperator<String> stem;

    private Lexicon(String language) {
        this.language = language;
        this.english = language.equals(LanguageDetection.ENGLISH) || language.equals(LanguageDetection.UNKNOWN);
        this.stop = english ? Words::isStop : StopWords.of(language);
        this.pointers = WordLists.byLanguage("openings.txt").getOrDefault(language, Set.of());
        ALGORITHM algorithm = STEMMERS.get(language);
        this.stem = english ? Words::stem : algorithm == null ? UnaryOperator.identity() : snowball(algorithm);
    }

    /** The lexicon of a language, given as a BCP 47 tag without region; without lists for one that is not known. */
    public static Lexicon of(String language) {
        return BY_LANGUAGE.computeIfAbsent(language, Lexicon::new);
    }

    /** Whether sentences can be weighed, and not only taken from the top. */
    public boolean isKnown() {
        return KNOWN.contains(language);
    }

    /** Whether the rules that know English phrases apply. */
    public boolean isEnglish() {
        return english;
    }

    /** Whether a lower-cased word says nothing by itself. */
    public boolean isStop(String word) {
        return stop.test(word);
    }

    /** The stem of a lower-cased word; the word itself where the language has no stemmer. */
    public String stem(String word) {
        return stem.apply(word);
    }

    /** Whether a sentence with this lower-cased word at its head can only be understood after another. */
    public boolean pointsBack(String first) {
        return pointers.contains(first);
    }

    /**
     * The stems of words without those that say nothing. Of Chinese and Japanese, whose words are not divided, neighbouring
     * ideographs are taken together two by two.
     */
    public List<String> terms(List<String> words) {
        List<String> terms = new ArrayList<>(words.size());
        String before = "";
        for (String written : words) {
            String word = language.equals("ja") ? HIRAGANA.matcher(written).replaceAll("") : written;
            if (word.isEmpty()) {
                before = "";
                continue;
            }
            boolean ideograph = Character.isIdeographic(word.codePointAt(0));
            if (!ideograph && !isStop(word)) {
                terms.add(mark(stem(word)));
            } else if (ideograph && !before.isEmpty() && !isStop(before) && !isStop(word) && !isStop(before + word)) {
                terms.add(mark(before + word));
            }
            before = ideograph ? word : "";
        }
        return terms;
    }

    /** What looks alike in two languages is two words: stories are told in one. */
    private String mark(String term) {
        return english ? term : term + ':' + language;
    }

    private static UnaryOperator<String> snowball(ALGORITHM algorithm) {
        ThreadLocal<SnowballStemmer> stemmers = ThreadLocal.withInitial(() -> new SnowballStemmer(algorithm));
        return word -> word.length() > Words.LONGEST ? word : stemmers.get().stem(word).toString();
    }
}
