package org.nightdesk.batch.feed;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Feeds that were saved as files. Collections of them tell in a first comment which headers a feed came with
 * ({@code Header: Content-Location: http://...}): its encoding and the address of its links may stand nowhere else.
 */
final class FeedFiles {

    private static final int HEAD = 4_000;

    private static final Pattern FIRST_COMMENT = Pattern.compile("(?s)\\A\\s*(?:<\\?xml[^>]{0,200}>\\s*)?<!--(.*?)-->");

    private static final Pattern HEADER = Pattern
            .compile("(?im)^\\s*Header:\\s*(content-type|content-location)\\s*:\\s*(.+)$");

    private FeedFiles() {}

    /**
     * The regular files of a folder and its sub-folders by their paths, in their order; or a file itself by its name. Links
     * are not followed: they could lead anywhere. What cannot be looked at is there without a file.
     */
    static Map<String, Optional<Path>> in(Path input) throws IOException {
        Map<String, Optional<Path>> files = new TreeMap<>();
        if (!Files.isDirectory(input)) {
            files.put(input.getFileName().toString(), Optional.of(input));
            return files;
        }
        Files.walkFileTree(input, new SimpleFileVisitor<>() {

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (attributes.isRegularFile()) {
                    files.put(path(file), Optional.of(file));
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException e) {
                files.put(path(file), Optional.empty());
                return FileVisitResult.CONTINUE;
            }

            private String path(Path file) {
                return input.relativize(file).toString().replace('\\', '/');
            }
        });
        return files;
    }

    /**
     * Reads a feed.
     *
     * @param limit the most bytes it may have
     */
    static Feed read(Path file, long limit) throws IOException, FeedException {
        byte[] bytes;
        try (InputStream in = Files.newInputStream(file)) {
            bytes = in.readNBytes((int) limit + 1);
        }
        if (bytes.length > limit) {
            throw new FeedException("it is too large");
        }
        Map<String, String> headers = headers(bytes);
        try {
            return FeedParser.parse(bytes, headers.get("content-type"), address(headers.get("content-location")));
        } catch (StackOverflowError e) {
            throw new FeedException("it is nested too deep");
        }
    }

    private static @Nullable String address(@Nullable String location) {
        return location != null && location.matches("(?i)https?://.+") ? location : null;
    }

    private static Map<String, String> headers(byte[] bytes) {
        Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        Matcher comment = FIRST_COMMENT
                .matcher(new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1));
        Matcher header = HEADER.matcher(comment.find() ? comment.group(1) : "");
        while (header.find()) {
            headers.put(header.group(1), header.group(2).strip());
        }
        return headers;
    }
}
