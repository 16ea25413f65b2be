package org.nightdesk.templates.model;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An article that is quoted.
 *
 * @param marker    its number, counted from 1 in the order of first appearance
 * @param articleId its id
 * @param outlet    who published it
 * @param title     its title, may be empty
 * @param url       where a reader finds it; anything but an http or https address becomes null
 * @param published when it was published, or null if the source does not say
 * @param language  the language it is in, a BCP 47 tag such as {@code pl}, or null where it cannot be told
 * @param transcript whether it is speech that was written down without full stops
 * @param form      what it is, where it is not simply an article, or null
 */
public record SourceLine(int marker, String articleId, String outlet, String title, @Nullable String url,
        @Nullable Instant published, @Nullable String language, boolean transcript, @Nullable ArticleForm form) {

    private static final Set<String> RIGHT_TO_LEFT = Set.of("ar", "ckb", "dv", "fa", "he", "ps", "sd", "ug", "ur",
            "yi");

    public SourceLine {
        url = WebAddress.orNull(url);
    }

    /** A line for an article that is simply one. */
    public SourceLine(int marker, String articleId, String outlet, String title, @Nullable String url,
            @Nullable Instant published, @Nullable String language, boolean transcript) {
        this(marker, articleId, outlet, title, url, published, language, transcript, null);
    }

    /** The same line for an article of that form. */
    public SourceLine as(@Nullable ArticleForm other) {
        return new SourceLine(marker, articleId, outlet, title, url, published, language, transcript, other);
    }

    /** Which way it is written: {@code rtl} or {@code ltr}. */
    public String direction() {
        return language != null && RIGHT_TO_LEFT.contains(language) ? "rtl" : "ltr";
    }

    /** The host of its address as it is printed beside a link, such as {@code news.example}, or null without one. */
    public @Nullable String domain() {
        return url == null ? null : WebAddress.domain(url);
    }
}
