package org.nightdesk.templates.render;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * A style sheet that stands in the page itself.
 *
 * @param text   the CSS
 * @param digest its SHA-256 in Base64: the page's content security policy allows this style and no other
 */
public record StyleSheet(String text, String digest) {

    /** Reads a style sheet that stands beside the templates. */
    public static StyleSheet read(String name) {
        try (InputStream in = StyleSheet.class.getResourceAsStream("/org/nightdesk/templates/" + name)) {
            if (in == null) {
                throw new IllegalStateException("style sheet " + name + " is missing");
            }
            byte[] css = in.readAllBytes();
            String digest = Base64.getEncoder().encodeToString(MessageDigest.getInstance("SHA-256").digest(css));
            return new StyleSheet(new String(css, StandardCharsets.UTF_8), digest);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
