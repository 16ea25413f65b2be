package org.nightdesk.templates.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** What a PDF is laid out for. */
public enum Paper {
    /** 210 by 297 mm. */
    A4("A4"),
    /** 8.5 by 11 inches. */
    LETTER("letter"),
    /** The screen of a small e-reader: one column between narrow margins. */
    EREADER("90mm 122mm");

    private final String size;

    Paper(String size) {
        this.size = size;
    }

    /** Its width and height, or its name, as CSS writes them. */
    public String size() {
        return size;
    }

    /**
     * The paper of that name.
     *
     * @param text {@code a4}, {@code letter} or {@code ereader}
     * @throws IllegalArgumentException if there is none; the message is one line
     */
    public static Paper of(String text) {
        return Arrays.stream(values()).filter(paper -> paper.word().equals(text)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("'" + text + "' is not a paper (there are: "
                        + Arrays.stream(values()).map(Paper::word).collect(Collectors.joining(", ")) + ")"));
    }

    private String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
