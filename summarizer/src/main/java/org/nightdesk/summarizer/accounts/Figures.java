package org.nightdesk.summarizer.accounts;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nightdesk.summarizer.accounts.Quantity.Bound;

/** Numbers in running text, in figures or words, with what is said before them: "about 1,200", "at least nine", "2.4m". */
final class Figures {

    private static final Map<String, Integer> WORDS = Map.ofEntries(Map.entry("one", 1), Map.entry("two", 2),
            Map.entry("three", 3), Map.entry("four", 4), Map.entry("five", 5), Map.entry("six", 6),
            Map.entry("seven", 7), Map.entry("eight", 8), Map.entry("nine", 9), Map.entry("ten", 10),
            Map.entry("eleven", 11), Map.entry("twelve", 12), Map.entry("thirteen", 13), Map.entry("fourteen", 14),
            Map.entry("fifteen", 15), Map.entry("sixteen", 16), Map.entry("seventeen", 17), Map.entry("eighteen", 18),
            Map.entry("nineteen", 19), Map.entry("twenty", 20), Map.entry("thirty", 30), Map.entry("forty", 40),
            Map.entry("fifty", 50), Map.entry("sixty", 60), Map.entry("seventy", 70), Map.entry("eighty", 80),
            Map.entry("ninety", 90));

    /** A number up to 90 in one word. */
    static final String WORD = "(?:" + String.join("|", WORDS.keySet().stream().sorted().toList()) + ")";

    /**
     * A number: group "number", and "scale" behind it. Not a part of a date, a score, a name of a road or a list, and no group
     * of digits beside another one: "12 500" may be one number or two.
     */
    private static final Pattern NUMBER = Pattern.compile(
            "(?<![\\w.,:/-])(?<!\\d[ \u00A0\u202F])(?<money>(?:US|NZ|A|C)?[$\u00A3\u20AC](?:US)?)?"
                    + "(?<number>\\d{1,3}(?:,\\d{3})+|\\d+(?:\\.\\d+)?|\\b" + WORD + "(?:-" + WORD + ")?\\b)"
                    + "(?:\\s?(?<scale>million|billion|thousand|hundred|bn|m|k)\\b)?(?![\\d:/]|[.,]\\d|-\\d|[ \u00A0\u202F]\\d{3}\\b|st\\b|nd\\b|rd\\b|th\\b)",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern PLAIN = Pattern.compile("\\d[\\d,]*(?:\\.\\d+)?");

    private static final Map<String, Double> SCALES = Map.of("hundred", 1e2, "thousand", 1e3, "k", 1e3, "million", 1e6,
            "m", 1e6, "billion", 1e9, "bn", 1e9);

    private static final Pattern ABOUT = Pattern
            .compile("\\b(about|around|nearly|almost|some|roughly|approximately|estimated|over|circa)\\s*$");
    private static final Pattern LEAST = Pattern.compile("\\b(at least|more than|no fewer than|no less than)\\s*$");
    private static final Pattern MOST = Pattern.compile("\\b(up to|fewer than|less than|at most|as many as)\\s*$");

    private Figures() {}

    /** A number in a text: its quantity, the currency sign before it, and where it begins and ends. */
    record Figure(Quantity quantity, boolean money, int start, int end) {}

    static List<Figure> in(String text) {
        List<Figure> figures = new ArrayList<>();
        Matcher matcher = NUMBER.matcher(text);
        int from = 0;
        while (matcher.find(from)) {
            from = Math.max(matcher.end(), from + 1);
            OptionalDouble value = value(matcher.group("number"));
            if (value.isPresent()) {
                String scale = matcher.group("scale");
                double scaled = value.getAsDouble()
                        * (scale == null ? 1 : SCALES.getOrDefault(scale.toLowerCase(Locale.ROOT), 1.0));
                String before = text.substring(Math.max(0, matcher.start("number") - 24),
                        matcher.start(matcher.group("money") == null ? "number" : "money")).toLowerCase(Locale.ROOT);
                figures.add(new Figure(new Quantity(Math.rint(scaled * 1000) / 1000, bound(before)),
                        matcher.group("money") != null, matcher.start("number"), matcher.end()));
            }
        }
        return figures;
    }

    static OptionalDouble value(String number) {
        String plain = number.toLowerCase(Locale.ROOT);
        if (PLAIN.matcher(plain).matches()) {
            return OptionalDouble.of(Double.parseDouble(plain.replace(",", "")));
        }
        int sum = 0;
        for (String part : plain.split("-", -1)) {
            sum += WORDS.getOrDefault(part, 0);
        }
        return sum == 0 ? OptionalDouble.empty() : OptionalDouble.of(sum);
    }

    private static Bound bound(String before) {
        if (LEAST.matcher(before).find()) {
            return Bound.AT_LEAST;
        }
        if (MOST.matcher(before).find()) {
            return Bound.AT_MOST;
        }
        return ABOUT.matcher(before).find() ? Bound.ABOUT : Bound.EXACT;
    }
}
