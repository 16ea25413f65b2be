package org.nightdesk.summarizer.accounts;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nightdesk.summarizer.accounts.Quantity.Bound;
import org.nightdesk.summarizer.model.Difference.Kind;
import org.nightdesk.summarizer.model.Sentence;

/** "Aron Tesk, 52," and "52-year-old Aron Tesk"; a first name or a last name alone may be another's. */
final class AgeReading implements Reading {

    private static final String FULL_NAME = People.WORD + "(?: (?:\\p{Lu}\\.|" + People.WORD + ")){0,3} " + People.WORD
            + "(?:,? (?:Jr|Sr)\\.)?";

    private static final Pattern BEHIND = Pattern
            .compile("(" + FULL_NAME + ")(?:, |,? (?:aged|age|who is|who was) )(\\d{1,2})(?=[,.;)]|$)");

    private static final Pattern BEHIND_AS_NOUN = Pattern.compile("(" + FULL_NAME + "), an? (\\d{1,2})-year-old\\b");

    private static final Pattern BEFORE = Pattern
            .compile("\\b(\\d{1,2})-year-old (?:\\p{Ll}[\\p{Ll}-]* ){0,3}(" + FULL_NAME + ")"
                    + "|\\b(\\d{1,2})-year-old (?:\\p{Ll}[\\p{Ll}-]* ){0,2}\\p{Ll}+, (" + FULL_NAME
                    + ")(?=[,.;]| (?:of|was|is|has|had|and)\\b)");

    private static final Pattern THEN = Pattern
            .compile("\\b(then|at the time|when (he|she) was|years ago|in (19|20)\\d\\d)\\b");

    @Override
    public List<Claim> claims(Sentence sentence) {
        List<Claim> claims = new ArrayList<>();
        if (THEN.matcher(sentence.text()).find()) {
            return claims;
        }
        for (Pattern pattern : List.of(BEHIND, BEHIND_AS_NOUN)) {
            Matcher behind = pattern.matcher(sentence.text());
            while (behind.find()) {
                add(behind.group(1), behind.group(2), sentence, claims);
            }
        }
        Matcher before = BEFORE.matcher(sentence.text());
        while (before.find()) {
            boolean apposition = before.group(1) == null;
            add(before.group(apposition ? 4 : 2), before.group(apposition ? 3 : 1), sentence, claims);
        }
        return claims;
    }

    private static void add(String name, String age, Sentence sentence, List<Claim> claims) {
        String key = People.key(name);
        if (key.indexOf(' ') > 0) {
            claims.add(new Claim(Kind.AGE, key, new Quantity(Integer.parseInt(age), Bound.EXACT), Set.of(), sentence));
        }
    }
}
