package org.nightdesk.batch.feed;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Feeds that were saved as files. */
final class FeedFiles {

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
        try {
            return FeedParser.parse(bytes, null, null);
        } catch (StackOverflowError e) {
            throw new FeedException("it is nested too deep");
        }
    }
}
