package org.nightdesk.summarizer.accounts;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nightdesk.summarizer.accounts.Quantity.Bound;
import org.nightdesk.summarizer.annotate.Words;
import org.nightdesk.summarizer.model.Difference.Kind;
import org.nightdesk.summarizer.model.Sentence;

/** What offices put on record: the magnitude of an earthquake, how a chamber voted, on how many counts one is charged. */
final class RecordReading implements Reading {

    private static final Pattern MAGNITUDE = Pattern
            .compile("\\bmagnitude[- ](?:of )?(?<m1>\\d\\.\\d)\\b|\\b(?<m2>\\d\\.\\d)[- ]magnitude\\b");

    private static final Pattern OTHER_QUAKE = Pattern
            .compile(
                    "\\b(aftershocks?|latest|second|another|previous|series|earlier|followed|revised|initially|ago|since"
                            + "|last|up to|of at least|more than|scale)\\b|\\b(?:in|of) (?:19|20)\\d\\d\\b");

    private static final String CHAMBER = "(?<chamber>Senate|House|[Pp]arliament|[Cc]ouncil|[Aa]ssembly|[Cc]ommittee|[Bb]oard|[Ll]awmakers|[Jj]ury)";

    private static final Pattern VOTE = Pattern.compile(CHAMBER
            + "[^.;]{0,60}?\\b(?:voted|vote|passed|approved|rejected|adopted)\\b[^.;\\d]{0,50}?\\b(?<yes>\\d{1,3})(?:-| to |\u2013)(?<no>\\d{1,3})\\b");

    private static final Pattern OTHER_VOTE = Pattern
            .compile(
                    "\\b(earlier|previous|previously|ago|last|majority|needed|required|would|could|amendment|procedural)\\b");

    private static final Pattern COUNTS = Pattern.compile("(?<name>" + People.NAME
            + ")(?:,[^,;.]{1,40},)? (?:is|was|has been|had been|faces|faced|pleaded)\\b[^.;,]{0,40}?"
            + " (?<number>\\w+) counts? of (?<offence>[\\w-]+(?: \\w+){0,2})");

    private static final Pattern OTHER_CHARGE = Pattern
            .compile(
                    "\\b(previous|previously|earlier|could|may|might|expected|additional|more|another|each|dropped)\\b");

    @Override
    public List<Claim> claims(Sentence sentence) {
        List<Claim> claims = new ArrayList<>();
        String text = sentence.text();
        Matcher magnitude = MAGNITUDE.matcher(text);
        while (!OTHER_QUAKE.matcher(text).find() && magnitude.find()) {
            String number = magnitude.group("m1") == null ? magnitude.group("m2") : magnitude.group("m1");
            claims.add(new Claim(Kind.MAGNITUDE, "quake", exact(Double.parseDouble(number)), Set.of(), sentence));
        }
        Matcher vote = VOTE.matcher(text);
        if (!OTHER_VOTE.matcher(text).find() && vote.find()) {
            int yes = Integer.parseInt(vote.group("yes"));
            int no = Integer.parseInt(vote.group("no"));
            claims.add(new Claim(Kind.VOTE, vote.group("chamber").toLowerCase(Locale.ROOT),
                    exact(1000.0 * Math.max(yes, no) + Math.min(yes, no)), stems(text), sentence));
        }
        Matcher counts = COUNTS.matcher(text);
        if (!OTHER_CHARGE.matcher(text).find() && counts.find()) {
            OptionalDouble number = Figures.value(counts.group("number"));
            String person = People.key(counts.group("name"));
            if (number.isPresent() && !person.isEmpty()) {
                claims.add(new Claim(Kind.COUNT, "charge " + String.join(" ", Words.stems(counts.group("offence"))),
                        exact(number.getAsDouble()), Set.of(person.substring(person.lastIndexOf(' ') + 1)), sentence));
            }
        }
        return claims;
    }

    private static Quantity exact(double value) {
        return new Quantity(value, Bound.EXACT);
    }

    private static Set<String> stems(String text) {
        Set<String> stems = new HashSet<>();
        for (String word : Words.of(text)) {
            if (!Words.isStop(word) && !Character.isDigit(word.charAt(0))) {
                stems.add(Words.stem(word));
            }
        }
        return stems;
    }
}
