package org.nightdesk.batch.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.nightdesk.batch.config.SourceSettings;
import org.nightdesk.batch.feed.FeedException;
import org.nightdesk.batch.feed.FeedParser;
import org.nightdesk.batch.text.UnreadableTextException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A folder of article files with its sub-folders, in the order of their paths. Hidden files, files with other endings and
 * symbolic links are passed over: a link could lead out of the folder, and what it leads to within is read anyway.
 */
final class FolderReader {

    private static final Logger LOG = LoggerFactory.getLogger(FolderReader.class);

    private final long limit;

    FolderReader(long limit) {
        this.limit = limit;
    }

    Fetch read(SourceSettings.Folder folder) throws SourceException {
        if (!Files.isDirectory(folder.path())) {
            throw SourceException.lasting("there is no folder " + folder.path());
        }
        List<Rejection> rejections = new ArrayList<>();
        Map<String, Path> files = new TreeMap<>();
        try {
            Path root = folder.path().toRealPath();
            Files.walkFileTree(root, new Finder(root, files, rejections));
        } catch (IOException e) {
            throw SourceException.temporary("the folder " + folder.path() + " cannot be read: " + reason(e));
        }
        List<RawArticle> articles = new ArrayList<>();
        files.forEach((path, file) -> read(folder, new FileName(path), file, articles, rejections));
        return Fetch.of(SharedKeys.cleared(articles), rejections);
    }

    private void read(SourceSettings.Folder folder, FileName name, Path file, List<RawArticle> articles,
            List<Rejection> rejections) {
        try {
            boolean lines = name.ending().equals(".jsonl");
            if (!lines && Files.size(file) > limit) {
                throw new IOException(BoundedBytes.tooLarge(limit));
            }
            try (InputStream in = Files.newInputStream(file)) {
                switch (name.ending()) {
                    case ".jsonl" ->
                        new JsonLines(folder.name(), folder.outlet(), limit).read(in, name, articles, rejections);
                    case ".xml", ".rss", ".atom" -> {
                        byte[] bytes = ArticleFile.unpack(name.path(), BoundedBytes.readAll(in, limit), limit);
                        FeedReader.collect(FeedParser.parse(bytes, null, null), folder.name(), folder.outlet(),
                                name.outlet(), articles, rejections);
                    }
                    default -> articles.add(ArticleFile.read(folder.name(), folder.outlet(), name.path(),
                            BoundedBytes.readAll(in, limit), limit));
                }
            }
        } catch (IOException | UnreadableTextException | FeedException e) {
            rejections.add(new Rejection(name.path(), reason(e)));
        } catch (RuntimeException | StackOverflowError e) {
            // Parsers fail in more ways than they declare; one file costs the others nothing.
            LOG.debug("file {}", name.path(), e);
            rejections.add(new Rejection(name.path(), "cannot be read"));
        }
    }

    private static String reason(Exception e) {
        return switch (e) {
            case AccessDeniedException denied -> "may not be read";
            case NoSuchFileException gone -> "is gone";
            default -> String.valueOf(e.getMessage()).replaceAll("\\s+", " ");
        };
    }

    private static final class Finder extends SimpleFileVisitor<Path> {

        private final Path root;
        private final Map<String, Path> files;
        private final List<Rejection> rejections;

        Finder(Path root, Map<String, Path> files, List<Rejection> rejections) {
            this.root = root;
            this.files = files;
            this.rejections = rejections;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
            return isHidden(directory) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (attributes.isRegularFile() && !isHidden(file) && !new FileName(relative(file)).ending().isEmpty()) {
                files.put(relative(file), file);
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException e) {
            rejections.add(new Rejection(relative(file), reason(e)));
            return FileVisitResult.CONTINUE;
        }

        private boolean isHidden(Path path) {
            return !path.equals(root) && path.getFileName().toString().startsWith(".");
        }

        private String relative(Path file) {
            return root.relativize(file).toString().replace('\\', '/');
        }
    }
}
