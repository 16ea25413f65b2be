package org.nightdesk.templates;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.temporal.IsoFields;
import java.util.SortedSet;
import org.nightdesk.templates.render.Furniture;

/** Headings and labels in a reader's language, for what is titled before it comes to a template. */
public final class Headings {

    private Headings() {}

    /** The languages that there are headings in, as ISO 639 codes; those of other readers are English. */
    public static SortedSet<String> languages() {
        return Furniture.languages();
    }

    /**
     * The heading of a built-in section in a reader's language.
     *
     * @param section  its name, such as {@code politics}
     * @param language a BCP 47 tag
     */
    public static String sectionTitle(String section, String language) {
        return Furniture.of(language, ZoneOffset.UTC).say("section." + section);
    }

    /**
     * A day as labels and lists name it, such as "Tue 11 Mar".
     *
     * @param language a BCP 47 tag
     */
    public static String shortDate(LocalDate date, String language) {
        return Furniture.of(language, ZoneOffset.UTC).shortDate(date);
    }

    /**
     * The title of a roll-up.
     *
     * @param title    of the briefing
     * @param language a BCP 47 tag
     * @param length   {@code week} or {@code month}
     * @param first    the period's first day
     */
    public static String rollUpTitle(String title, String language, String length, LocalDate first) {
        Furniture furniture = Furniture.of(language, ZoneOffset.UTC);
        return length.equals("week")
                ? furniture.say("rollup.week", title, first.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR),
                        first.get(IsoFields.WEEK_BASED_YEAR))
                : furniture.say("rollup.month", title, furniture.month(YearMonth.from(first)));
    }

    /**
     * The heading over all roll-ups of a length.
     *
     * @param title    of the briefing
     * @param language a BCP 47 tag
     * @param length   {@code week} or {@code month}
     */
    public static String rollUpsTitle(String title, String language, String length) {
        return Furniture.of(language, ZoneOffset.UTC).say("rollup." + length + "s", title);
    }
}
