package org.nightdesk.summarizer.accounts;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nightdesk.summarizer.accounts.Figures.Figure;
import org.nightdesk.summarizer.model.Difference.Kind;
import org.nightdesk.summarizer.model.Sentence;

/**
 * "The storm killed 9 people", "four officers were hurt", "two men remain missing": how many people something befell. Only
 * the opening of an article is read: a long report rounds, repeats and looks back.
 */
final class CasualtyReading implements Reading {

    private static final int OPENING = 10;

    /** What befell people, as it is said behind the number and before it. */
    private record Fate(Kind kind, String name, Pattern behind, Pattern before) {

        static Fate of(Kind kind, String name, String behind, String before) {
            return new Fate(kind, name, Pattern.compile("^ (?:(?<who>" + WHO
                    + ") )?(?:were |was |are |have been |had been |have |had |remained |remain )?(?:" + behind
                    + ")\\b"),
                    Pattern.compile("\\b(?:" + before + ") (?:at least |about |more than |some )*$"));
        }
    }

    private static final String WHO = "people|persons|men|women|children|passengers|students|pupils|officers|soldiers"
            + "|workers|civilians|victims|residents|tourists|miners|protesters|suspects|boys|girls|teenagers";

    private static final List<Fate> FATES = List.of(
            Fate.of(Kind.TOLL, "dead", "dead|killed|died|shot dead|shot and killed",
                    "killed|killing|toll (?:rose|rises|has risen|climbed|stands|stood|is|was) (?:to|at)"),
            Fate.of(Kind.PEOPLE, "hurt", "injured|wounded|hurt", "injured|injuring|wounded|wounding|hurting"),
            Fate.of(Kind.PEOPLE, "missing", "missing|unaccounted for", "searching for"),
            Fate.of(Kind.PEOPLE, "arrested", "arrested|detained|taken into custody",
                    "arrested|arresting|detained|detaining"),
            Fate.of(Kind.PEOPLE, "rescued", "rescued|saved|pulled (?:alive )?from", "rescued|rescuing|saved"),
            Fate.of(Kind.PEOPLE, "stabbed", "stabbed", "stabbed|stabbing"),
            Fate.of(Kind.PEOPLE, "shot", "shot(?! dead| and killed)", "shot|shooting"));

    private static final Set<String> ANYBODY = Set.of("people", "persons", "victims");

    private static final Pattern WHO_BEHIND = Pattern.compile("^ (" + WHO + ")\\b");

    /** Parts of a whole, other times and suppositions; a gunman may or may not be counted. */
    private static final Pattern NOT_THE_TOLL = Pattern
            .compile("\\b(of the|of them|others?|another|including|among|critically|seriously|first|last"
                    + "|each|ago|since|earlier|previous|previously|anniversary|worst|could|may|might|feared|initially|himself"
                    + "|herself|gunman|shooter|suicide|revised|not|so far this year|two of|three of|one of)\\b");

    private static final Pattern RANGE = Pattern
            .compile("(?:\\d|\\b" + Figures.WORD + ") (?:to|or|and) $|-$", Pattern.CASE_INSENSITIVE);

    @Override
    public List<Claim> claims(Sentence sentence) {
        List<Claim> claims = new ArrayList<>();
        String text = sentence.text();
        if (sentence.position() >= OPENING || NOT_THE_TOLL.matcher(text).find()) {
            return claims;
        }
        for (Figure figure : Figures.in(text)) {
            double value = figure.quantity().value();
            String before = text.substring(0, figure.start());
            if (figure.money() || value != Math.rint(value) || RANGE.matcher(before).find()) {
                continue;
            }
            String behind = text.substring(figure.end());
            for (Fate fate : FATES) {
                Matcher matcher = fate.behind.matcher(behind);
                boolean found = matcher.find();
                if (found || fate.before.matcher(before).find()) {
                    String who = found ? matcher.group("who") : first(WHO_BEHIND.matcher(behind));
                    claims.add(new Claim(fate.kind,
                            fate.name + (who == null || who.isEmpty() || ANYBODY.contains(who) ? "" : " " + who),
                            figure.quantity(), Set.of(), sentence));
                    break;
                }
            }
        }
        return claims;
    }

    private static String first(Matcher matcher) {
        return matcher.find() ? matcher.group(1) : "";
    }
}
