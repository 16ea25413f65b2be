package org.nightdesk.summarizer.accounts;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nightdesk.summarizer.accounts.Figures.Figure;
import org.nightdesk.summarizer.model.Difference.Kind;
import org.nightdesk.summarizer.model.Sentence;

/** Figures whose meaning the words right around them tell: blocks of streets, distances to places, fines. */
final class PatternReading implements Reading {

    private static final Pattern STREET = Pattern
            .compile(
                    "^ block of (?:[NSEW]\\.? |North |South |East |West )?((?:\\p{Lu}|\\d+(?:st|nd|rd|th)\\b)[\\w'-]*(?: \\p{Lu}[\\w'-]*){0,2})");

    private static final Map<String, String> SHORT_FORMS = Map.of("ave", "avenue", "st", "street", "rd", "road", "dr",
            "drive", "blvd", "boulevard", "ln", "lane", "ct", "court", "pl", "place");

    static final Pattern DISTANCE = Pattern
            .compile("^ ?(kilometres|kilometers|km|miles) (?:(north|south|east|west)[a-z]* )?"
                    + "(?:away )?(?:of|from|outside|off) (?:the )?(?:\\p{Ll}+ of )?(" + People.NAME + ")");

    private static final Pattern CURRENCY = Pattern
            .compile("^ (?:crowns|dollars|pounds|euros|francs|kroner|kronor|yen|rupees|marks)\\b");

    private static final Pattern MONEY_CLASS = Pattern
            .compile("\\b(bail|bond|reward|fine|fined|ransom|settlement|bonus)\\b",
                    Pattern.CASE_INSENSITIVE);

    /** A part of a sum. */
    private static final Pattern EACH = Pattern.compile("\\b(each|apiece|per)\\b");

    private static final int NEAR = 60;

    @Override
    public List<Claim> claims(Sentence sentence) {
        List<Claim> claims = new ArrayList<>();
        String text = sentence.text();
        List<Figure> figures = Figures.in(text);
        long amounts = EACH.matcher(text).find() ? 0 : figures.stream().filter(figure -> money(figure, text)).count();
        for (Figure figure : figures) {
            String behind = text.substring(figure.end());
            Matcher street = STREET.matcher(behind);
            Matcher distance = DISTANCE.matcher(behind);
            if (street.find()) {
                claims.add(claim(Kind.STREET, inFull(street.group(1)), figure.quantity(), sentence));
            } else if (distance.find()) {
                double kilometres = figure.quantity().value() * (distance.group(1).equals("miles") ? 1.609 : 1);
                claims.add(claim(Kind.DISTANCE, distance.group(3),
                        new Quantity(kilometres, Quantity.Bound.ABOUT), sentence));
            } else if (amounts == 1 && money(figure, text)) {
                Matcher about = MONEY_CLASS.matcher(text.substring(Math.max(0, figure.start() - NEAR),
                        Math.min(text.length(), figure.end() + NEAR)));
                if (about.find()) {
                    claims.add(claim(Kind.MONEY, about.group(1).toLowerCase(Locale.ROOT).replace("fined", "fine")
                            .replace("bond", "bail"),
                            figure.quantity(), sentence));
                }
            }
        }
        return claims;
    }

    private static boolean money(Figure figure, String text) {
        return figure.money() || CURRENCY.matcher(text.substring(figure.end())).find();
    }

    /** "Holly Ave" is "holly avenue". */
    private static String inFull(String street) {
        String name = street.toLowerCase(Locale.ROOT);
        String last = name.substring(name.lastIndexOf(' ') + 1);
        return name.substring(0, name.length() - last.length()) + SHORT_FORMS.getOrDefault(last, last);
    }

    private static Claim claim(Kind kind, String key, Quantity quantity, Sentence sentence) {
        return new Claim(kind, key.toLowerCase(Locale.ROOT), quantity, Set.of(), sentence);
    }
}
