package org.nightdesk.summarizer.accounts;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.nightdesk.summarizer.accounts.Figures.Figure;
import org.nightdesk.summarizer.annotate.Words;
import org.nightdesk.summarizer.model.Difference.Kind;
import org.nightdesk.summarizer.model.Sentence;

/**
 * "About 120 workers left the building": a number, what is counted, and the words around it, by which two sentences are
 * known to count the same. Ages, times, dates and parts of a whole are left alone.
 */
final class CountReading implements Reading {

    private static final int AROUND = 10;
    private static final int PART_BEFORE = 4;
    private static final int PART_AFTER = 3;

    private static final Set<String> UNCOUNTED = Set.of("year", "month", "week", "dai", "hour", "minut", "second",
            "old",
            "am", "pm", "per", "percent", "cent", "time", "januari", "februari", "march", "april", "mai", "june",
            "juli",
            "august", "septemb", "octob", "novemb", "decemb", "p", "a", "block", "crown", "dollar", "pound", "euro",
            "million", "yard", "point", "feet", "foot", "inch", "metr", "meter", "mile", "degre");

    /** A part of what is counted elsewhere. */
    private static final Pattern PART = Pattern
            .compile("\\b(of|others?|another|including|among|first|last|each|record)\\b");

    /** Another time or place, nothing certain, or a toll, which changes by the hour and is read with more care. */
    private static final Pattern DOUBT = Pattern
            .compile("\\b(ago|since|earlier|previous|anniversary|worst|could|may|might|feared"
                    + "|initially|revised|dead|died|killed|wounded|injured|hurt|shot|stabbed|arrested|detained|missing|rescued|saved|not|so far|same time|separate|elsewhere|meanwhile|unrelated)\\b");

    /** "70 to 80 yards" */
    private static final Pattern RANGE = Pattern.compile("\\w (to|or|and) $");

    /** Falcon 9, Route 7: the number belongs to a name. */
    private static final Pattern NAMED = Pattern.compile("[ (]\\p{Lu}\\S* $");

    /** "One" often counts nothing. */
    private static final double LEAST = 2;

    private static final Pattern GAP = Pattern.compile("^[ -]\\p{L}");

    @Override
    public List<Claim> claims(Sentence sentence) {
        List<Claim> claims = new ArrayList<>();
        String text = sentence.text();
        for (Figure figure : Figures.in(text)) {
            String behind = text.substring(figure.end());
            double value = figure.quantity().value();
            boolean year = value >= 1900 && value <= 2100;
            if (figure.money() || year || value < LEAST || !GAP.matcher(behind).find()
                    || NAMED.matcher(text.substring(0, figure.start())).find()
                    || RANGE.matcher(text.substring(0, figure.start())).find()
                    || PatternReading.DISTANCE.matcher(behind).find()) {
                continue;
            }
            List<String> after = Words.of(behind);
            List<String> before = Words.of(text.substring(0, figure.start()));
            String counted = counted(after);
            if (!counted.isEmpty() && !UNCOUNTED.contains(counted)) {
                int from = Math.max(0, before.size() - AROUND);
                List<String> window = new ArrayList<>(before.subList(from, before.size()));
                window.addAll(after.subList(0, Math.min(AROUND, after.size())));
                String near = String.join(" ", before.subList(Math.max(0, before.size() - PART_BEFORE), before.size()))
                        + " "
                        + String.join(" ", after.subList(0, Math.min(PART_AFTER, after.size())));
                if (!PART.matcher(near).find() && !DOUBT.matcher(String.join(" ", window)).find()) {
                    claims.add(new Claim(Kind.COUNT, counted, figure.quantity(), stems(window), sentence));
                }
            }
        }
        return claims;
    }

    /** The stem of the first word behind the number that is no stop word; empty where a stop word comes first. */
    private static String counted(List<String> after) {
        return after.isEmpty() || Words.isStop(after.getFirst()) ? "" : Words.stem(after.getFirst());
    }

    private static Set<String> stems(List<String> words) {
        Set<String> stems = new HashSet<>();
        for (String word : words) {
            if (!Words.isStop(word) && !Character.isDigit(word.charAt(0))) {
                stems.add(Words.stem(word));
            }
        }
        return stems;
    }
}
