package org.nightdesk.reports.archive;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * JSON in a file that a page can load as a script, from a disk as from a server: {@code nightdesk("name", {...});}. The same
 * value gives the same bytes.
 */
final class DataFile {

    static final JsonMapper JSON = JsonMapper.builder().disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS).disable(JsonWriteFeature.ESCAPE_FORWARD_SLASHES)
            .build();

    private DataFile() {}

    /** Writes {@code folder/name.js}, one of several files of which {@link #writeLast} writes the last. */
    static void write(Path folder, String name, Object value) throws IOException {
        WholeFile.replace(folder.resolve(name + ".js"), bytes(name, value));
    }

    /** Writes {@code folder/name.js}; then all files of that folder are on disk. */
    static void writeLast(Path folder, String name, Object value) throws IOException {
        WholeFile.write(folder.resolve(name + ".js"), bytes(name, value));
    }

    private static byte[] bytes(String name, Object value) {
        String text = "nightdesk(" + JSON.writeValueAsString(name) + ",\n" + JSON.writeValueAsString(value) + "\n);\n";
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Reads {@code folder/name.js}; nothing where there is none, or where it cannot be understood. */
    static <T> Optional<T> read(Path folder, String name, JavaType type) throws IOException {
        try {
            String text = Files.readString(folder.resolve(name + ".js"));
            int from = text.indexOf('\n');
            int to = text.lastIndexOf("\n);");
            return from < 0 || to < from
                    ? Optional.empty()
                    : Optional.of(JSON.<T>readValue(text.substring(from, to), type));
        } catch (NoSuchFileException | JacksonException none) {
            return Optional.empty();
        }
    }
}
