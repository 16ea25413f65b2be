package org.nightdesk.summarizer.accounts;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nightdesk.summarizer.accounts.Quantity.Bound;
import org.nightdesk.summarizer.model.Difference.Kind;
import org.nightdesk.summarizer.model.Sentence;

/**
 * "The shooting happened about 7 p.m.", "she was shot shortly before noon": when the event itself took place, in minutes
 * since midnight. When it was reported, when help came and when somebody died in hospital are other things.
 */
final class ClockReading implements Reading {

    private static final int OPENING = 12;

    private static final String TIME = "(?<about>(?:about|around|shortly|just|approximately|nearly|some time|before|after) )*"
            + "(?:(?<hour>\\d{1,2})(?:: ?(?<minute>\\d\\d))? ?(?<half>[ap])\\. ?m\\b|(?<hour2>\\d{1,2})(?::(?<minute2>\\d\\d))? ?(?<half2>[ap])m\\b"
            + "|(?<word>noon|midnight)\\b)";

    private static final Pattern CLAIM = Pattern.compile("(?<what>(?:"
            + "\\b(?:[Ii]t|shooting|incident|attack|crash|accident|collision|explosion|blast|fire|quake|earthquake|robbery|stabbing)"
            + "(?: \\w+){0,3}? (?:happened|occurred|took place|struck|hit|began|broke out|erupted)"
            + "|\\b(?:was|were) (?:fatally )?(?:shot|stabbed|attacked))\\b)(?<between>[^.;:]{0,40}?) (?:at )?" + TIME);

    /** Another moment, another event, or no certain one. */
    private static final Pattern OTHER = Pattern
            .compile("\\b(later|ago|earlier|previous|another|second|also|until|since|pronounced|died|arrested"
                    + "|may|might|initially|revised|not|between|last (?:week|month|year))\\b");

    private static final Pattern DAY = Pattern.compile("\\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\\b");

    private static final Pattern QUAKE = Pattern.compile("quake|tremor");
    private static final Pattern FIRE = Pattern.compile("\\bfire\\b|broke out");
    private static final Pattern CRASH = Pattern.compile("crash|accident|collision");

    @Override
    public List<Claim> claims(Sentence sentence) {
        List<Claim> claims = new ArrayList<>();
        String text = sentence.text();
        if (sentence.position() >= OPENING || OTHER.matcher(text).find()) {
            return claims;
        }
        Matcher matcher = CLAIM.matcher(text);
        while (matcher.find()) {
            int minutes = minutes(matcher);
            if (minutes >= 0) {
                claims.add(new Claim(Kind.TIME, event(matcher.group("what").toLowerCase(Locale.ROOT)),
                        new Quantity(minutes, matcher.group("about") == null ? Bound.EXACT : Bound.ABOUT), days(text),
                        sentence));
            }
        }
        return claims;
    }

    private static int minutes(Matcher matcher) {
        if (matcher.group("word") != null) {
            return matcher.group("word").equals("noon") ? 12 * 60 : 0;
        }
        String behind = matcher.group("hour") == null ? "2" : "";
        int hour = Integer.parseInt(matcher.group("hour" + behind));
        String minute = matcher.group("minute" + behind);
        int afternoon = matcher.group("half" + behind).equals("p") ? 12 : 0;
        return hour < 1 || hour > 12
                ? -1
                : 60 * (hour % 12 + afternoon) + (minute == null ? 0 : Integer.parseInt(minute));
    }

    private static String event(String what) {
        if (QUAKE.matcher(what).find()) {
            return "quake";
        }
        if (CRASH.matcher(what).find()) {
            return "crash";
        }
        return FIRE.matcher(what).find() ? "fire" : "event";
    }

    /** The days of the week in a sentence: times on different days are of different events. */
    private static Set<String> days(String text) {
        Set<String> days = new HashSet<>();
        Matcher day = DAY.matcher(text);
        while (day.find()) {
            days.add(day.group());
        }
        return days;
    }
}
