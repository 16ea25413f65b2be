package org.nightdesk.batch.extract;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The first and the last lines of a clean text, where furniture stands that no list knows: a source repeats it from article to
 * article. Lines that differ only in their numbers are the same.
 */
public final class EdgeLines {

    private static final int FIRST = 3;

    private static final int LAST = 8;

    private static final int LONGEST = 300;

    private static final int KEY_DIGITS = 20;

    private static final Pattern LINE = Pattern.compile("[^\n]+");

    private static final Pattern NUMBER = Pattern.compile("\\p{N}+");

    private EdgeLines() {}

    /** The keys of these lines, none for a text of a single line: 20 hex digits each. */
    public static Set<String> keys(String text) {
        List<String> lines = lines(text);
        Set<String> keys = new TreeSet<>();
        for (int i = 0; i < lines.size(); i++) {
            if (isEdge(i, lines)) {
                keys.add(key(lines.get(i)));
            }
        }
        return keys;
    }

    /**
     * The text without those of its first and last lines that have such keys.
     *
     * @return the text as it is where nothing would be left of it
     */
    public static String without(String text, Set<String> keys) {
        List<String> lines = lines(text);
        StringBuilder kept = new StringBuilder();
        Matcher line = LINE.matcher(text);
        int before = 0;
        for (int i = 0; line.find(); i++) {
            if (!isEdge(i, lines) || !keys.contains(key(lines.get(i)))) {
                kept.append(kept.isEmpty() ? "" : text.substring(before, line.start())).append(line.group());
            }
            before = line.end();
        }
        return kept.isEmpty() ? text : kept.toString();
    }

    private static List<String> lines(String text) {
        List<String> lines = new ArrayList<>();
        for (Matcher line = LINE.matcher(text); line.find();) {
            lines.add(line.group());
        }
        return lines;
    }

    private static boolean isEdge(int i, List<String> lines) {
        return lines.size() > 1 && (i < FIRST || i >= lines.size() - LAST) && lines.get(i).length() <= LONGEST;
    }

    private static String key(String line) {
        String same = NUMBER.matcher(line.toLowerCase(Locale.ROOT)).replaceAll("#");
        try {
            byte[] sum = MessageDigest.getInstance("SHA-256").digest(same.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(sum).substring(0, KEY_DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
