package org.nightdesk.summarizer.accounts;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nightdesk.summarizer.accounts.Figures.Figure;
import org.nightdesk.summarizer.model.Difference.Kind;
import org.nightdesk.summarizer.model.Sentence;

/** Figures whose meaning the words right around them tell: blocks of streets, distances to places, fines, tolls. */
final class PatternReading implements Reading {

    private static final Pattern STREET = Pattern
            .compile(
                    "^ block of (?:[NSEW]\\.? |North |South |East |West )?(\\p{Lu}[\\w.'-]*(?: \\p{Lu}[\\w.'-]*){0,2})");

    static final Pattern DISTANCE = Pattern
            .compile("^ ?(kilometres|kilometers|km|miles) (?:(north|south|east|west)[a-z]* )?"
                    + "(?:away )?(?:of|from|outside|off) (?:the )?(?:\\p{Ll}+ of )?(" + People.NAME + ")");

    private static final Pattern CURRENCY = Pattern
            .compile("^ (?:crowns|dollars|pounds|euros|francs|kroner|kronor|yen|rupees|marks)\\b");

    private static final Pattern MONEY_CLASS = Pattern
            .compile("\\b(bail|reward|fine|fined|ransom|settlement|bonus)\\b",
                    Pattern.CASE_INSENSITIVE);

    private static final int NEAR = 60;

    private static final Pattern DEAD_BEHIND = Pattern.compile("^ (?:people |men |women |children |passengers )?"
            + "(?:were |are |have been |had been |have |had )?(?:dead|killed|died)\\b");

    private static final Pattern DEAD_BEFORE = Pattern
            .compile("(?:\\bkilled|\\bkilling|\\btoll (?:rose|rises|has risen|climbed|stands|stood|is|was) (?:to|at) )"
                    + "(?: at least| about| more than| some)?\\s*(?:at least |about |more than )?$");

    /** Parts of a whole, other times and suppositions; a gunman may or may not be counted. */
    private static final Pattern NOT_THE_TOLL = Pattern
            .compile("\\b(of the|of them|others|another|including|among|first|last"
                    + "|each|ago|since|earlier|previous|anniversary|worst|could|may|might|feared|initially|himself|herself"
                    + "|gunman|shooter|suicide|revised|not)\\b");

    @Override
    public List<Claim> claims(Sentence sentence) {
        List<Claim> claims = new ArrayList<>();
        String text = sentence.text();
        List<Figure> figures = Figures.in(text);
        long amounts = figures.stream().filter(figure -> money(figure, text)).count();
        for (Figure figure : figures) {
            String behind = text.substring(figure.end());
            Matcher street = STREET.matcher(behind);
            Matcher distance = DISTANCE.matcher(behind);
            if (street.find()) {
                claims.add(claim(Kind.STREET, street.group(1), figure.quantity(), sentence));
            } else if (distance.find()) {
                double kilometres = figure.quantity().value() * (distance.group(1).equals("miles") ? 1.609 : 1);
                claims.add(claim(Kind.DISTANCE, distance.group(3),
                        new Quantity(kilometres, Quantity.Bound.ABOUT), sentence));
            } else if (amounts == 1 && money(figure, text)) {
                Matcher about = MONEY_CLASS.matcher(text.substring(Math.max(0, figure.start() - NEAR),
                        Math.min(text.length(), figure.end() + NEAR)));
                if (about.find()) {
                    claims.add(claim(Kind.MONEY, about.group(1).toLowerCase(Locale.ROOT).replace("fined", "fine"),
                            figure.quantity(), sentence));
                }
            } else if (dead(figure, text, behind)) {
                claims.add(claim(Kind.TOLL, "dead", figure.quantity(), sentence));
            }
        }
        return claims;
    }

    private static boolean money(Figure figure, String text) {
        return figure.money() || CURRENCY.matcher(text.substring(figure.end())).find();
    }

    private static boolean dead(Figure figure, String text, String behind) {
        return (DEAD_BEHIND.matcher(behind).find() || DEAD_BEFORE.matcher(text.substring(0, figure.start())).find())
                && !NOT_THE_TOLL.matcher(text).find()
                && figure.quantity().value() == Math.rint(figure.quantity().value());
    }

    private static Claim claim(Kind kind, String key, Quantity quantity, Sentence sentence) {
        return new Claim(kind, key.toLowerCase(Locale.ROOT), quantity, Set.of(), sentence);
    }
}
