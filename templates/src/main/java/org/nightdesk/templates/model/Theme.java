package org.nightdesk.templates.model;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A look: style sheets, partials and a few settings, in a folder. A shipped one is given by its name; a reader's own is a
 * folder whose files take the place of those of the shipped theme that it builds on.
 *
 * @param name   a shipped theme
 * @param folder a reader's own folder, or null
 */
public record Theme(String name, @Nullable Path folder) {

    /** The names of the shipped themes. */
    public static final List<String> SHIPPED = List.of("newspaper", "plain");

    /** The theme of a reader who did not ask for one. */
    public static final Theme USUAL = new Theme("newspaper", null);

    /**
     * The theme that a configuration asks for.
     *
     * @param text a shipped theme's name, or a folder's path
     * @param from the folder that a relative path is relative to
     * @throws IllegalArgumentException if it is neither; the message is one line
     */
    public static Theme of(String text, Path from) {
        if (SHIPPED.contains(text)) {
            return new Theme(text, null);
        }
        Path folder = from.resolve(text).normalize();
        if (!Files.isDirectory(folder)) {
            throw new IllegalArgumentException(
                    "'" + text + "' is neither a shipped theme (" + String.join(", ", SHIPPED)
                            + ") nor a folder");
        }
        return new Theme(USUAL.name(), folder);
    }
}
