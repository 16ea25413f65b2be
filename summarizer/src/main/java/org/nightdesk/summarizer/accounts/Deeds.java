package org.nightdesk.summarizer.accounts;

import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What somebody does or suffers once, so that it has one day: other verbs (says, plays, meets) are of many days. Words of
 * one meaning have one name.
 */
final class Deeds {

    /** What events do; all else is done or suffered by people. */
    static final String HAPPEN = "happen";

    private static final Map<String, String> EVENTS = Map.ofEntries(Map.entry("shooting", "attack"),
            Map.entry("incident", "attack"), Map.entry("attack", "attack"), Map.entry("stabbing", "attack"),
            Map.entry("raid", "attack"), Map.entry("crash", "crash"), Map.entry("accident", "crash"),
            Map.entry("collision", "crash"), Map.entry("quake", "quake"), Map.entry("earthquake", "quake"),
            Map.entry("blast", "blast"), Map.entry("explosion", "blast"), Map.entry("bombing", "blast"),
            Map.entry("fire", "fire"), Map.entry("blaze", "fire"), Map.entry("robbery", "robbery"));

    private static final Map<String, String> ACTIVE = Map.ofEntries(Map.entry("left", "depart"),
            Map.entry("departed", "depart"), Map.entry("flew out", "depart"), Map.entry("set off", "depart"),
            Map.entry("set out", "depart"), Map.entry("arrived", "arrive"), Map.entry("landed", "arrive"),
            Map.entry("resigned", "resign"), Map.entry("quit", "resign"), Map.entry("stepped down", "resign"),
            Map.entry("died", "die"), Map.entry("surrendered", "surrender"), Map.entry("married", "marry"),
            Map.entry("disappeared", "disappear"), Map.entry("vanished", "disappear"), Map.entry("drowned", "die"),
            Map.entry("happened", HAPPEN),
            Map.entry("occurred", HAPPEN), Map.entry("erupted", HAPPEN));

    private static final Map<String, String> PASSIVE = Map.ofEntries(Map.entry("arrested", "arrest"),
            Map.entry("detained", "arrest"), Map.entry("captured", "arrest"), Map.entry("charged", "charge"),
            Map.entry("indicted", "charge"), Map.entry("sentenced", "sentence"), Map.entry("convicted", "convict"),
            Map.entry("released", "release"), Map.entry("freed", "release"), Map.entry("shot", "attack"),
            Map.entry("stabbed", "attack"), Map.entry("attacked", "attack"), Map.entry("killed", "kill"),
            Map.entry("buried", "bury"), Map.entry("fired", "fire"), Map.entry("dismissed", "fire"),
            Map.entry("sacked", "fire"), Map.entry("kidnapped", "kidnap"), Map.entry("abducted", "kidnap"));

    private static final Pattern WORDS = Pattern.compile("\\b(left|departed|flew out|set off|set out|arrived|landed"
            + "|resigned|quit|stepped down|died|surrendered|married|disappeared|vanished|drowned|arrested|detained|captured"
            + "|charged|indicted|sentenced|convicted|released|freed|shot|stabbed|attacked|killed|buried|fired|dismissed"
            + "|sacked|happened|occurred|erupted|kidnapped|abducted)\\b", Pattern.CASE_INSENSITIVE);

    private Deeds() {}

    /** The name of a deed; empty if it is none. */
    static String named(String verb, boolean passive, String particle) {
        String word = verb.toLowerCase(Locale.ROOT);
        return (passive ? PASSIVE : ACTIVE).getOrDefault(particle.isEmpty() ? word : word + " " + particle, "");
    }

    /** The name of a kind of event; empty if a noun is none. */
    static String event(String noun) {
        return EVENTS.getOrDefault(noun.toLowerCase(Locale.ROOT), "");
    }

    /** The deeds that a text may tell of, judged by its words alone. */
    static Set<String> in(String text) {
        Set<String> deeds = new HashSet<>();
        Matcher matcher = WORDS.matcher(text);
        while (matcher.find()) {
            String word = matcher.group().toLowerCase(Locale.ROOT);
            deeds.add(ACTIVE.getOrDefault(word, PASSIVE.getOrDefault(word, "")));
        }
        return deeds;
    }
}
