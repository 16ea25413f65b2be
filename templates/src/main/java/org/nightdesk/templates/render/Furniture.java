package org.nightdesk.templates.render;

import java.math.BigInteger;
import java.text.BreakIterator;
import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nightdesk.templates.model.Coverage;
import org.nightdesk.templates.model.Paper;
import org.nightdesk.templates.model.SourceLine;

/**
 * The words around the news, and dates and times as the reader writes them. Words and date patterns stand in one message
 * file a language; a language without a file gets English. What is quoted is never a message: it only fills one.
 */
public final class Furniture {

    private static final String MESSAGES = "org.nightdesk.templates.messages";

    /** Where letters are written on US Letter, after the territories of CLDR's supplemental measurement data. */
    private static final Set<String> LETTER = Set.of("BZ", "CA", "CL", "CO", "CR", "GT", "MX", "NI", "PA", "PH", "PR",
            "SV", "US", "VE");

    private static final Pattern NUMBER = Pattern.compile("[0-9]+");

    private final ResourceBundle messages;
    private final Locale locale;
    private final ZoneId zone;
    private final String reader;

    private Furniture(ResourceBundle messages, Locale locale, ZoneId zone, String reader) {
        this.messages = messages;
        this.locale = locale;
        this.zone = zone;
        this.reader = reader;
    }

    /**
     * The furniture of one document.
     *
     * @param language a BCP 47 tag
     * @param zone     in which moments are given
     */
    public static Furniture of(String language, ZoneId zone) {
        ResourceBundle.Control files = ResourceBundle.Control
                .getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
        Locale wanted = Locale.forLanguageTag(language);
        ResourceBundle messages = ResourceBundle.getBundle(MESSAGES, wanted, Furniture.class.getClassLoader(), files);
        boolean english = messages.getLocale().getLanguage().isEmpty();
        boolean spoken = !english || wanted.getLanguage().equals("en");
        return new Furniture(messages, spoken ? wanted : Locale.ENGLISH, zone, wanted.getLanguage());
    }

    /** The languages that there are messages in, as ISO 639 codes. */
    public static SortedSet<String> languages() {
        return Stream.concat(Stream.of(Locale.ENGLISH.getLanguage()), Stream.of(Locale.getISOLanguages())
                .filter(code -> Furniture.class
                        .getResource("/" + MESSAGES.replace('.', '/') + "_" + code + ".properties") != null))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The locale of words, dates and numbers. */
    public Locale locale() {
        return locale;
    }

    /** The language of the furniture as a BCP 47 tag, for the page's {@code lang}. */
    public String language() {
        return locale.toLanguageTag();
    }

    /** The paper of the reader's country. */
    public Paper paper() {
        return LETTER.contains(locale.getCountry()) ? Paper.LETTER : Paper.A4;
    }

    /**
     * A message, filled.
     *
     * @param key       its key in the message file
     * @param arguments its numbers and texts
     */
    public String say(String key, Object... arguments) {
        return new MessageFormat(messages.getString(key), locale).format(arguments);
    }

    /**
     * A short phrase such as {@code no article text} or {@code larger than 20 MB}, in the reader's language where it is a
     * message, with an {@code n} in its key for each number.
     */
    public String reason(String phrase) {
        String key = "reason." + NUMBER.matcher(phrase.toLowerCase(Locale.ROOT)).replaceAll("n").replace(' ', '-');
        return messages.containsKey(key)
                ? say(key, NUMBER.matcher(phrase).results().map(number -> new BigInteger(number.group())).toArray())
                : phrase;
    }

    /** Whether a source is in another language than its reader ordered. */
    public boolean isForeign(SourceLine source) {
        return source.language() != null && !source.language().equals(reader);
    }

    /** What a reader should know of the sources of a story: in which other language, and whether it was spoken. */
    public List<String> notes(List<SourceLine> sources) {
        Set<String> notes = new LinkedHashSet<>();
        for (SourceLine source : sources) {
            if (isForeign(source)) {
                notes.add(say("source.language",
                        Locale.forLanguageTag(String.valueOf(source.language())).getDisplayLanguage(locale)));
            }
            if (source.transcript()) {
                notes.add(say("source.transcript"));
            }
        }
        return List.copyOf(notes);
    }

    /**
     * A text of at most so many characters, cut between two words and marked as cut: for pointers and lists, never for a
     * quotation.
     */
    public String shortened(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
        characters.setText(text);
        int end = Math.max(characters.preceding(most + 1), 0);
        int space = text.lastIndexOf(' ', end);
        return text.substring(0, space > 0 ? space : end).strip() + "\u2026";
    }

    /** What came in and how much of it is printed, in one sentence. */
    public String cameIn(Coverage coverage) {
        return coverage.articles() == 0
                ? say("coverage.none")
                : say("coverage.summary", coverage.articles(), coverage.stories(), coverage.printedStories());
    }

    /** A date with its day of the week. */
    public String date(LocalDate date) {
        return pattern("pattern.date").format(date);
    }

    /** A date in few letters, for a place where there is little room. */
    public String shortDate(LocalDate date) {
        return pattern("pattern.shortDate").format(date);
    }

    /** A month of a year. */
    public String month(YearMonth month) {
        return pattern("pattern.month").format(month);
    }

    /** The date and time of day of a moment in the document's zone. */
    public String moment(Instant moment) {
        return pattern("pattern.moment").format(moment.atZone(zone));
    }

    /**
     * When an article was published. Many sources give a day only, which is kept as its midnight in UTC: that is printed as
     * the day it is, in any zone.
     */
    public String published(Instant moment) {
        return isDay(moment) ? pattern("pattern.day").format(moment.atOffset(ZoneOffset.UTC)) : moment(moment);
    }

    private static boolean isDay(Instant moment) {
        return moment.equals(moment.truncatedTo(ChronoUnit.DAYS));
    }

    private DateTimeFormatter pattern(String key) {
        return DateTimeFormatter.ofPattern(messages.getString(key), locale);
    }
}
