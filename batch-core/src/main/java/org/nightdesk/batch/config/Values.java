package org.nightdesk.batch.config;

import java.net.URI;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nightdesk.batch.text.WebLink;
import org.nightdesk.summarizer.Summarizers;
import okhttp3.HttpUrl;
import org.nightdesk.reports.model.EmptyDay;
import org.nightdesk.reports.model.Site;

/** Texts of a configuration file to values. Each throws an {@link IllegalArgumentException} that says what is expected. */
final class Values {

    private static final Pattern NAME = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern DURATION = Pattern.compile("(\\d{1,6})\\s*(second|minute|hour|day|week)s?");
    private static final Pattern SIZE = Pattern.compile("(\\d{1,6})\\s*([kKmMgG])B");

    private Values() {}

    static Path path(String text) {
        try {
            return text.startsWith("~/") ? Path.of(System.getProperty("user.home"), text.substring(2)) : Path.of(text);
        } catch (java.nio.file.InvalidPathException e) {
            throw new IllegalArgumentException("'" + text + "' is not a path", e);
        }
    }

    static String name(String text) {
        if (!NAME.matcher(text).matches() || text.length() > 60) {
            throw new IllegalArgumentException("'" + text + "' must be lower-case letters, digits and hyphens");
        }
        return text;
    }

    static Locale language(String text) {
        Locale locale = Locale.forLanguageTag(text);
        if (!Arrays.asList(Locale.getISOLanguages()).contains(locale.getLanguage())) {
            throw new IllegalArgumentException("'" + text + "' is not a language tag such as en or de-AT");
        }
        return locale;
    }

    static String method(String text) {
        if (!Summarizers.names().contains(text)) {
            throw new IllegalArgumentException("'" + text + "' is not a summary method (there are: "
                    + String.join(", ", Summarizers.names()) + ")");
        }
        return text;
    }

    static ZoneId zone(String text) {
        try {
            return ZoneId.of(text);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("'" + text + "' is not a time zone such as Europe/Vienna", e);
        }
    }

    static int number(String text, int least, int most) {
        try {
            int number = Integer.parseInt(text.replace("_", ""));
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException notANumber) {
            // told below, with the range that is expected
        }
        throw new IllegalArgumentException("'" + text + "' is not a whole number from " + least + " to " + most);
    }

    static double weight(String text) {
        try {
            double weight = Double.parseDouble(text);
            if (weight >= 0 && weight <= 10) {
                return weight;
            }
        } catch (NumberFormatException notANumber) {
            // told below, with the range that is expected
        }
        throw new IllegalArgumentException("'" + text + "' is not a number from 0 to 10");
    }

    static EmptyDay emptyDay(String text) {
        return switch (text) {
            case "note" -> EmptyDay.NOTE;
            case "nothing" -> EmptyDay.NOTHING;
            default -> throw new IllegalArgumentException("'" + text + "' must be note or nothing");
        };
    }

    static boolean yesOrNo(String text) {
        return switch (text) {
            case "true", "yes" -> true;
            case "false", "no" -> false;
            default -> throw new IllegalArgumentException("'" + text + "' must be true or false");
        };
    }

    static PageMode pageMode(String text) {
        return switch (text) {
            case "auto" -> PageMode.AUTO;
            case "always" -> PageMode.ALWAYS;
            case "never" -> PageMode.NEVER;
            default -> throw new IllegalArgumentException("'" + text + "' must be auto, always or never");
        };
    }

    static MailSettings.Security security(String text) {
        return switch (text) {
            case "none" -> MailSettings.Security.NONE;
            case "starttls" -> MailSettings.Security.STARTTLS;
            case "tls" -> MailSettings.Security.TLS;
            default -> throw new IllegalArgumentException("'" + text + "' must be starttls, tls or none");
        };
    }

    static Duration duration(String text) {
        Matcher parts = DURATION.matcher(text.strip());
        if (!parts.matches() || Integer.parseInt(parts.group(1)) == 0) {
            throw new IllegalArgumentException("'" + text + "' is not a time such as \"30 minutes\" or \"3 days\"");
        }
        int count = Integer.parseInt(parts.group(1));
        return switch (parts.group(2)) {
            case "second" -> Duration.ofSeconds(count);
            case "minute" -> Duration.ofMinutes(count);
            case "hour" -> Duration.ofHours(count);
            case "day" -> Duration.ofDays(count);
            default -> Duration.ofDays(7L * count);
        };
    }

    /** A time that may also be none at all. */
    static Duration pause(String text) {
        return text.strip().equals("0") ? Duration.ZERO : duration(text);
    }

    static URI webAddress(String text) {
        HttpUrl url = HttpUrl.parse(text);
        if (url == null) {
            throw new IllegalArgumentException("'" + text + "' is neither a file nor an http or https address");
        } else if (!url.username().isEmpty() || !url.password().isEmpty()) {
            throw new IllegalArgumentException("must not hold a user name: give user and password as keys");
        } else if (url.uri().toString().length() > WebLink.LONGEST) {
            throw new IllegalArgumentException("must have no more than " + WebLink.LONGEST + " characters");
        }
        return url.uri();
    }

    static URI proxy(String text) {
        HttpUrl url = HttpUrl.parse(text);
        if (url == null || url.isHttps()) {
            throw new IllegalArgumentException(
                    "must be the address of an HTTP proxy, such as http://proxy.example:3128");
        }
        return url.uri();
    }

    static Site site(String text) {
        HttpUrl url = HttpUrl.parse(text);
        if (url == null || url.query() != null || url.fragment() != null || !url.username().isEmpty()
                || !url.password().isEmpty()) {
            throw new IllegalArgumentException(
                    "must be the http or https address of the folder of editions, such as https://news.example/editions/");
        }
        return new Site(url.uri());
    }

    /** The largest file that is attached; 0 for none. */
    static long attachment(String text) {
        return text.strip().equals("0") ? 0 : bytes(text);
    }

    static long bytes(String text) {
        Matcher parts = SIZE.matcher(text.strip());
        if (!parts.matches()) {
            throw new IllegalArgumentException("'" + text + "' is not a size such as \"500 kB\" or \"20 MB\"");
        }
        return Long.parseLong(parts.group(1)) * switch (parts.group(2)) {
            case "k", "K" -> 1_000L;
            case "m", "M" -> 1_000_000L;
            default -> 1_000_000_000L;
        };
    }

    static String capitalised(String name) {
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1).replace('-', ' ');
    }
}
