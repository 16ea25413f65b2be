package org.nightdesk.templates.render;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * A style sheet or script that stands in the page itself.
 *
 * @param text   the CSS or JavaScript
 * @param digest its SHA-256 in Base64: the page's content security policy allows it and no other
 */
public record Inset(String text, String digest) {

    /** Such a text with its digest. */
    static Inset of(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return new Inset(text, Base64.getEncoder().encodeToString(digest));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
