package org.nightdesk.summarizer.annotate;

import java.lang.Character.UnicodeScript;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.ar.ArabicAnalyzer;
import org.apache.lucene.analysis.bg.BulgarianAnalyzer;
import org.apache.lucene.analysis.ca.CatalanAnalyzer;
import org.apache.lucene.analysis.cz.CzechAnalyzer;
import org.apache.lucene.analysis.da.DanishAnalyzer;
import org.apache.lucene.analysis.de.GermanAnalyzer;
import org.apache.lucene.analysis.el.GreekAnalyzer;
import org.apache.lucene.analysis.es.SpanishAnalyzer;
import org.apache.lucene.analysis.fa.PersianAnalyzer;
import org.apache.lucene.analysis.fi.FinnishAnalyzer;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.hi.HindiAnalyzer;
import org.apache.lucene.analysis.hu.HungarianAnalyzer;
import org.apache.lucene.analysis.id.IndonesianAnalyzer;
import org.apache.lucene.analysis.it.ItalianAnalyzer;
import org.apache.lucene.analysis.nl.DutchAnalyzer;
import org.apache.lucene.analysis.no.NorwegianAnalyzer;
import org.apache.lucene.analysis.pt.PortugueseAnalyzer;
import org.apache.lucene.analysis.ro.RomanianAnalyzer;
import org.apache.lucene.analysis.ru.RussianAnalyzer;
import org.apache.lucene.analysis.sv.SwedishAnalyzer;
import org.apache.lucene.analysis.tr.TurkishAnalyzer;

/** Lucene's stop words by language, and a few lists of our own for languages that it has none for. */
final class StopWords {

    /** In alphabets, what has so few letters is mostly an article, a preposition or half a contraction: "l'", "d'". */
    private static final int SHORT = 2;

    private StopWords() {}

    /** Which lower-cased words of a language other than English say nothing by themselves. */
    static Predicate<String> of(String language) {
        CharArraySet listed = listed(language);
        Set<String> own = new HashSet<>(WordLists.byLanguage("more-stop-words.txt").getOrDefault(language, Set.of()));
        addDaysAndMonths(Locale.forLanguageTag(language), own);
        return word -> (word.length() <= SHORT && isLetter(word.charAt(0))) || listed.contains(word)
                || own.contains(word);
    }

    /** Ideographs and Korean syllables say more than one letter. */
    private static boolean isLetter(char c) {
        return Character.isAlphabetic(c) && !Character.isIdeographic(c) && UnicodeScript.of(c) != UnicodeScript.HANGUL;
    }

    /** All of a day's articles name them. Of ideographs, those that stand side by side. */
    private static void addDaysAndMonths(Locale locale, Set<String> out) {
        List<String> names = new ArrayList<>();
        for (TextStyle style : List.of(TextStyle.FULL, TextStyle.FULL_STANDALONE)) {
            for (DayOfWeek day : DayOfWeek.values()) {
                names.add(day.getDisplayName(style, locale));
            }
            for (Month month : Month.values()) {
                names.add(month.getDisplayName(style, locale));
            }
        }
        for (String name : names) {
            List<String> words = Words.of(name);
            for (int i = 0; i < words.size(); i++) {
                boolean ideograph = Character.isIdeographic(words.get(i).codePointAt(0));
                if (!ideograph) {
                    out.add(words.get(i));
                } else if (i > 0) {
                    out.add(words.get(i - 1) + words.get(i));
                }
            }
        }
    }

    private static CharArraySet listed(String language) {
        return switch (language) {
            case "ar" -> ArabicAnalyzer.getDefaultStopSet();
            case "bg" -> BulgarianAnalyzer.getDefaultStopSet();
            case "ca" -> CatalanAnalyzer.getDefaultStopSet();
            case "cs", "sk" -> CzechAnalyzer.getDefaultStopSet();
            case "da" -> DanishAnalyzer.getDefaultStopSet();
            case "de" -> GermanAnalyzer.getDefaultStopSet();
            case "el" -> GreekAnalyzer.getDefaultStopSet();
            case "es" -> SpanishAnalyzer.getDefaultStopSet();
            case "fa" -> PersianAnalyzer.getDefaultStopSet();
            case "fi" -> FinnishAnalyzer.getDefaultStopSet();
            case "fr" -> FrenchAnalyzer.getDefaultStopSet();
            case "hi" -> HindiAnalyzer.getDefaultStopSet();
            case "hu" -> HungarianAnalyzer.getDefaultStopSet();
            case "id" -> IndonesianAnalyzer.getDefaultStopSet();
            case "it" -> ItalianAnalyzer.getDefaultStopSet();
            case "nl" -> DutchAnalyzer.getDefaultStopSet();
            case "nb", "nn" -> NorwegianAnalyzer.getDefaultStopSet();
            case "pt" -> PortugueseAnalyzer.getDefaultStopSet();
            case "ro" -> RomanianAnalyzer.getDefaultStopSet();
            case "ru" -> RussianAnalyzer.getDefaultStopSet();
            case "sv" -> SwedishAnalyzer.getDefaultStopSet();
            case "tr" -> TurkishAnalyzer.getDefaultStopSet();
            default -> CharArraySet.EMPTY_SET;
        };
    }
}
