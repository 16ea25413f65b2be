package org.nightdesk.summarizer.annotate;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;

/**
 * The language of an article. What is plainly English is told by its most frequent words, at almost no cost; for the rest
 * OpenNLP's model of 103 languages is loaded once, in about half a second. The same text gives the same answer on any
 * thread.
 */
public final class LanguageDetection {

    /** Where the language cannot be told: too few letters, or too many languages that would do. */
    public static final String UNKNOWN = "und";

    public static final String ENGLISH = "en";

    /** What is read of an article, in UTF-16 units. */
    private static final int SAMPLE = 1200;
    private static final int MODEL_SAMPLE = 600;

    private static final int LEAST_WORDS = 20;
    private static final int LEAST_LETTERS = 30;

    /** The model shares 1 among its languages; below this it knows nothing. */
    private static final double LEAST_CONFIDENCE = 0.02;

    /** Of a headline in Latin letters, names and all, it must be surer: it takes one in seven English ones for another's. */
    private static final double HEADLINE_CONFIDENCE = 0.04;

    /** Of a text of some length it is far surer than this, unless that is in several languages or in none. */
    private static final double TEXT_CONFIDENCE = 0.18;
    private static final int TEXT_WORDS = 40;
    private static final char LAST_LATIN = '\u024F';

    /** No other language has so many of these, or of "the" alone. */
    private static final Set<String> ENGLISH_WORDS = Set.of("the", "of", "and", "to", "that", "with", "was", "from",
            "by", "his", "they", "which", "said");
    private static final double ENGLISH_SHARE = 0.10;
    private static final double THE_SHARE = 0.02;

    private LanguageDetection() {}

    /**
     * The language of an article's text, or of its title where there is hardly any text.
     *
     * @return a BCP 47 tag without region, such as {@code en} or {@code pl}, or {@link #UNKNOWN}
     */
    public static String of(String title, String text) {
        String sample = text.length() >= SAMPLE ? text.substring(0, SAMPLE) : text + '\n' + title;
        if (isPlainlyEnglish(sample)) {
            return ENGLISH;
        }
        Script script = Script.of(sample);
        if (script.letters() < (script.isEastAsian() ? LEAST_LETTERS / 5 : LEAST_LETTERS)) {
            return UNKNOWN;
        }
        return script.isEastAsian() ? script.language() : byModel(sample);
    }

    private static boolean isPlainlyEnglish(String sample) {
        int[] counts = new int[3];
        Words.forEach(sample, (word, at, end) -> {
            counts[0]++;
            counts[1] += ENGLISH_WORDS.contains(word) ? 1 : 0;
            counts[2] += word.equals("the") ? 1 : 0;
        });
        return counts[0] >= LEAST_WORDS && counts[1] >= ENGLISH_SHARE * counts[0] && counts[2] >= THE_SHARE * counts[0];
    }

    private static String byModel(String sample) {
        String read = sample.substring(0, Math.min(MODEL_SAMPLE, sample.length()));
        Language best = new LanguageDetectorME(Model.LOADED).predictLanguage(read);
        return best.getConfidence() < confidence(read)
                ? UNKNOWN
                : Codes.TWO_LETTERS.getOrDefault(best.getLang(), best.getLang());
    }

    private static double confidence(String read) {
        if (read.chars().anyMatch(c -> c > LAST_LATIN && Character.isLetter(c))) {
            return LEAST_CONFIDENCE;
        }
        int words = Words.of(read).size();
        return words < LEAST_WORDS
                ? HEADLINE_CONFIDENCE
                : words < TEXT_WORDS ? LEAST_CONFIDENCE : TEXT_CONFIDENCE;
    }

    /** Letters of a sample, and those of Chinese, Japanese and Korean, whose scripts say which language it is. */
    private record Script(int letters, int ideographs, int kana, int hangul) {

        static Script of(String sample) {
            int letters = 0;
            int ideographs = 0;
            int kana = 0;
            int hangul = 0;
            for (int i = 0; i < sample.length(); i++) {
                char c = sample.charAt(i);
                letters += Character.isLetter(c) ? 1 : 0;
                if (c >= 0x3040) {
                    switch (Character.UnicodeScript.of(c)) {
                        case HAN -> ideographs++;
                        case HIRAGANA, KATAKANA -> kana++;
                        case HANGUL -> hangul++;
                        default -> {
                        }
                    }
                }
            }
            return new Script(letters, ideographs, kana, hangul);
        }

        boolean isEastAsian() {
            return 2 * (ideographs + kana + hangul) > letters;
        }

        String language() {
            return 2 * hangul > ideographs + kana ? "ko" : 10 * kana > ideographs ? "ja" : "zh";
        }
    }

    /** The model's codes of three letters to those that pages and readers use. */
    private static final class Codes {

        static final Map<String, String> TWO_LETTERS = twoLetters();

        private static Map<String, String> twoLetters() {
            Map<String, String> codes = new HashMap<>();
            for (String language : Locale.getISOLanguages()) {
                codes.put(Locale.of(language).getISO3Language(), language);
            }
            codes.putAll(Map.of("heb", "he", "yid", "yi", "ind", "id", "cmn", "zh", "pes", "fa", "lvs", "lv", "ekk",
                    "et", "nob", "nb"));
            return Map.copyOf(codes);
        }
    }

    private static final class Model {

        private static final String PATH = "/langdetect-183.bin";

        static final LanguageDetectorModel LOADED = load();

        private static LanguageDetectorModel load() {
            try (InputStream in = Objects.requireNonNull(LanguageDetection.class.getResourceAsStream(PATH), PATH)) {
                return new LanguageDetectorModel(in);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
