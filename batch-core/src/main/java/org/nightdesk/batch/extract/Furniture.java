package org.nightdesk.batch.extract;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/** The lines that pages put around their stories, as {@code furniture.txt} lists them. */
final class Furniture {

    /** What a line is. */
    enum Verdict {
        /** Not known as furniture. */
        NONE,
        /** It says nothing about the story. */
        LINE,
        /** The same for what would be a part of the story if it were a sentence, such as a date. */
        LABEL,
        /** The comments begin. */
        STOP,
        /** A list of other articles begins. */
        OPENER,
        /** The headline of one other article follows. */
        ONE,
        /** The list of this article's headings begins. */
        CONTENTS,
        /** It is the headline of another article. */
        TEASER
    }

    /** No furniture is longer; sentences are. */
    private static final int LONGEST = 400;

    /** What somebody said is the story, even if it is "Subscribe now". */
    private static final Pattern SPOKEN = Pattern
            .compile(".*\\b(?:said|says|told|sagte|a dit|dijo)\\b.*[^.]\\.[\"'\u201D\u2019]?");

    /** Without one of these nothing is spoken, which is seen at less cost. */
    private static final Pattern TELLING = Pattern.compile("\\b(?:said|says|told|sagte|a dit|dijo)\\b");

    private static final Pattern SENTENCE = Pattern.compile("(?:\\S+\\s+){4,}\\S*[^.\\s]{2}\\.[\"'\u201D\u2019]?");

    private static final Map<Verdict, Pattern> PATTERNS = load();

    private Furniture() {}

    static Verdict judge(String line) {
        if (line.length() > LONGEST || (TELLING.matcher(line).find() && SPOKEN.matcher(line).matches())) {
            return Verdict.NONE;
        }
        for (Map.Entry<Verdict, Pattern> pattern : PATTERNS.entrySet()) {
            if (pattern.getValue().matcher(line).matches()) {
                Verdict verdict = pattern.getKey();
                boolean doubtful = verdict == Verdict.LABEL || verdict == Verdict.OPENER;
                return !doubtful
                        ? verdict
                        : SENTENCE.matcher(line).matches()
                                ? Verdict.NONE
                                : verdict == Verdict.LABEL ? Verdict.LINE : verdict;
            }
        }
        return Verdict.NONE;
    }

    private static Map<Verdict, Pattern> load() {
        Map<Verdict, StringBuilder> alternatives = new EnumMap<>(Verdict.class);
        try (InputStream in = Objects.requireNonNull(Furniture.class.getResourceAsStream("furniture.txt"));
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            Verdict verdict = Verdict.LINE;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("[")) {
                    verdict = Verdict.valueOf(line.substring(1, line.indexOf(']')).toUpperCase(Locale.ROOT));
                } else if (!line.isBlank() && !line.startsWith("# ")) {
                    StringBuilder pattern = alternatives.computeIfAbsent(verdict, unused -> new StringBuilder());
                    pattern.append(pattern.isEmpty() ? "" : "|").append(line);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        // The rarer kinds first: a line that opens a list is also a line that says nothing.
        Map<Verdict, Pattern> patterns = new java.util.LinkedHashMap<>();
        for (Verdict verdict : new Verdict[]{Verdict.STOP, Verdict.ONE, Verdict.CONTENTS, Verdict.OPENER,
                Verdict.TEASER, Verdict.LINE, Verdict.LABEL}) {
            patterns.put(verdict, Pattern.compile(String.valueOf(alternatives.get(verdict)),
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));
        }
        return patterns;
    }
}
