package org.nightdesk.summarizer.accounts;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nightdesk.summarizer.accounts.Quantity.Bound;
import org.nightdesk.summarizer.model.Difference.Kind;
import org.nightdesk.summarizer.model.Sentence;

/**
 * "Kim left Pyongyang for Russia on Sunday": a name, one of a few verbs right behind it, and a day of the week within a
 * few words. Another subject, a hedge or a second verb in between, and nothing is read.
 */
final class DayReading implements Reading {

    private static final Map<String, String> VERBS = Map.ofEntries(Map.entry("left", "depart"),
            Map.entry("departed", "depart"), Map.entry("set off", "depart"), Map.entry("set out", "depart"),
            Map.entry("flew out", "depart"), Map.entry("arrived", "arrive"), Map.entry("landed", "arrive"),
            Map.entry("resigned", "resign"), Map.entry("quit", "resign"), Map.entry("stepped down", "resign"),
            Map.entry("died", "die"), Map.entry("was arrested", "arrest"), Map.entry("was detained", "arrest"),
            Map.entry("was charged", "charge"), Map.entry("was sentenced", "sentence"),
            Map.entry("was released", "release"), Map.entry("was shot", "attack"), Map.entry("was stabbed", "attack"));

    private static final Map<String, Integer> DAYS = Map.of("Monday", 1, "Tuesday", 2, "Wednesday", 3, "Thursday", 4,
            "Friday", 5, "Saturday", 6, "Sunday", 7);

    private static final Pattern CLAIM = Pattern
            .compile("(?<name>" + People.NAME + "),? (?:has |had )?(?:reportedly |finally )?(?<verb>"
                    + String.join("|", VERBS.keySet().stream().sorted().toList())
                    + ")\\b(?<between>(?: [^\\s.,;:()]+){0,8}?) (?:on |late |early )*(?<day>"
                    + String.join("|", DAYS.keySet().stream().sorted().toList()) + ")\\b(?<after>(?: \\w+)?)");

    /** A word that begins another thought, or puts the day in doubt or into another week. */
    private static final Pattern BREAK = Pattern
            .compile(
                    "\\b(and|but|who|which|that|was|were|is|are|been|has|had|have|after|before|since|until|said|says|while"
                            + "|when|where|because|will|would|could|may|might|last|next|not|never|probably|likely|due|expected|planned)\\b");

    private static final Pattern DARK = Pattern.compile("\\b(late|early|night|evening|midnight|overnight)\\b");

    @Override
    public List<Claim> claims(Sentence sentence) {
        List<Claim> claims = new ArrayList<>();
        Matcher matcher = CLAIM.matcher(sentence.text());
        int from = 0;
        while (matcher.find(from)) {
            from = matcher.end("verb");
            String person = People.key(matcher.group("name"));
            String between = matcher.group("between");
            if (!person.isEmpty() && !BREAK.matcher(between).find()) {
                String verb = VERBS.getOrDefault(matcher.group("verb"), "");
                int day = DAYS.getOrDefault(matcher.group("day"), 0);
                String whole = matcher.group().toLowerCase(Locale.ROOT);
                Bound bound = DARK.matcher(whole).find() ? Bound.ABOUT : Bound.EXACT;
                claims.add(
                        new Claim(Kind.DAY, verb + ": " + person, new Quantity(day, bound), places(between), sentence));
            }
        }
        return claims;
    }

    private static Set<String> places(String between) {
        Set<String> places = new HashSet<>();
        Matcher matcher = Pattern.compile(People.WORD).matcher(between);
        while (matcher.find()) {
            places.add(matcher.group().toLowerCase(Locale.ROOT));
        }
        return places;
    }
}
