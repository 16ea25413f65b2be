package org.nightdesk.summarizer.accounts;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.nightdesk.summarizer.annotate.Words;
import org.nightdesk.summarizer.model.FigureChange.Kind;
import org.nightdesk.summarizer.model.Sentence;

/**
 * Reads how things stand: "five people are still missing", "the number of cases rose to 21", and other counts with the
 * words around them. Parts of a whole and suppositions are left alone.
 */
final class StateReading {

    private static final Map<String, Kind> STATES = Map.ofEntries(Map.entry("dead", Kind.DEAD),
            Map.entry("died", Kind.DEAD), Map.entry("killed", Kind.DEAD), Map.entry("drowned", Kind.DEAD),
            Map.entry("deaths", Kind.DEAD), Map.entry("toll", Kind.DEAD), Map.entry("missing", Kind.MISSING),
            Map.entry("unaccounted", Kind.MISSING), Map.entry("injured", Kind.INJURED), Map.entry("hurt", Kind.INJURED),
            Map.entry("wounded", Kind.INJURED), Map.entry("survivors", Kind.SURVIVORS),
            Map.entry("survived", Kind.SURVIVORS), Map.entry("rescued", Kind.SURVIVORS), Map.entry("ill", Kind.CASES),
            Map.entry("infected", Kind.CASES), Map.entry("cases", Kind.CASES), Map.entry("infections", Kind.CASES),
            Map.entry("evacuated", Kind.EVACUATED), Map.entry("homeless", Kind.EVACUATED),
            Map.entry("displaced", Kind.EVACUATED), Map.entry("arrested", Kind.ARRESTED),
            Map.entry("detained", Kind.ARRESTED));

    private static final String STATE = "(?<state>" + String.join("|", STATES.keySet().stream().sorted().toList())
            + ")\\b";

    private static final Pattern BEHIND = Pattern.compile("^(?: (?:people|men|women|children|passengers|crew|residents"
            + "|patients|confirmed|new|were|was|are|is|have|has|had|been|be|still|remain|remained|now|known|to|reported"
            + "|listed|as|fallen|officially|in(?: (?!said|told|and|but|who|were|was)[\\p{L}'-]+){1,5}?))*? " + STATE,
            Pattern.CASE_INSENSITIVE);

    private static final Pattern BEFORE = Pattern.compile("\\b(?:(?:death )?(?<toll>toll)|number of (?:\\w+ ){0,3}?"
            + STATE
            + ")(?: [^.;:\\d]{0,60})?(?: from \\S+)?(?: to| at| is| was| stands at)(?: at least| about| more than)? $",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern KILLED = Pattern.compile("\\b(?:killed|killing)(?: at least| about| more than)? $",
            Pattern.CASE_INSENSITIVE);

    /** A part of the whole, another time, or nothing certain, right at the number. */
    private static final Pattern DOUBT_BEFORE = Pattern.compile("\\b(?:more|another|others?|including|among|first|last"
            + "|each|ago|since|earlier|previous|could|may|might|feared|up to|as many as)\\b", Pattern.CASE_INSENSITIVE);

    private static final Pattern DOUBT_BEHIND = Pattern.compile(
            "^ (?:more|others?|of (?:the|them|those)|may|might|could|feared|years?|days?|hours?|per cent)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final int NEAR = 24;
    private static final int REACH = 40;
    private static final int SHARED_WORDS = 4;
    private static final double SHARED_SHARE = 0.3;

    private StateReading() {}

    /**
     * A count of something.
     *
     * @param value    how many
     * @param written  the number as it is written
     * @param counted  the stem of what is counted; for all kinds but the last one empty
     * @param context  stems of the words around it
     * @param sentence where it is said
     */
    record Count(Kind kind, double value, String written, String counted, Set<String> context, Sentence sentence) {}

    /** Whether two counts of a kind are of the same thing: of another than the known kinds if they are told alike. */
    static boolean sameThing(Count a, Count b) {
        if (a.kind() != Kind.OTHER) {
            return a.kind() == b.kind();
        }
        Set<String> shared = new HashSet<>(a.context());
        shared.retainAll(b.context());
        int all = a.context().size() + b.context().size() - shared.size();
        return a.counted().equals(b.counted()) && shared.size() >= SHARED_WORDS
                && shared.size() >= SHARED_SHARE * all;
    }

    static List<Count> counts(Sentence sentence) {
        List<Count> counts = new ArrayList<>();
        String text = sentence.text();
        for (Figures.Figure figure : Figures.in(text)) {
            String before = text.substring(0, figure.start());
            String behind = text.substring(figure.end());
            String near = text.substring(Math.max(0, figure.start() - NEAR), figure.start());
            if (!figure.money() && !DOUBT_BEFORE.matcher(near).find() && !DOUBT_BEHIND.matcher(behind).find()) {
                Kind kind = kind(before, behind);
                if (kind != null) {
                    counts.add(new Count(kind, figure.quantity().value(), text.substring(figure.start(), figure.end()),
                            "", Set.of(), sentence));
                }
            }
        }
        for (Claim claim : new CountReading().claims(sentence)) {
            counts.addAll(other(claim));
        }
        return counts;
    }

    private static @Nullable Kind kind(String before, String behind) {
        Matcher state = BEHIND.matcher(behind);
        if (state.find()) {
            return STATES.get(state.group("state").toLowerCase(Locale.ROOT));
        }
        Matcher number = BEFORE.matcher(before);
        if (number.find()) {
            return number.group("toll") != null
                    ? Kind.DEAD
                    : STATES.get(number.group("state").toLowerCase(Locale.ROOT));
        }
        return KILLED.matcher(before).find() ? Kind.DEAD : null;
    }

    private static List<Count> other(Claim claim) {
        String text = claim.sentence().text();
        return Figures.in(text).stream()
                .filter(figure -> figure.quantity().equals(claim.quantity())
                        && !STATES.containsKey(next(text.substring(figure.end()))))
                .limit(1).map(figure -> new Count(Kind.OTHER, figure.quantity().value(),
                        text.substring(figure.start(), figure.end()), claim.key(), claim.context(), claim.sentence()))
                .toList();
    }

    private static String next(String behind) {
        List<String> words = Words.of(behind.substring(0, Math.min(REACH, behind.length())));
        return words.isEmpty() ? "" : words.getFirst();
    }
}
