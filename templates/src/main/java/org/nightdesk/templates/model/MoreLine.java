package org.nightdesk.templates.model;

import org.jspecify.annotations.Nullable;

/**
 * Another outlet's account of a story, listed and not quoted.
 *
 * @param articleId the article
 * @param outlet    who published it
 * @param title     its title, may be empty
 * @param url       where a reader finds it; anything but an http or https address becomes null
 */
public record MoreLine(String articleId, String outlet, String title, @Nullable String url) {

    public MoreLine {
        url = WebAddress.orNull(url);
    }
}
