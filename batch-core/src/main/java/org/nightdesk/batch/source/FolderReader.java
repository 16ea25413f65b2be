package org.nightdesk.batch.source;

import java.io.EOFException;
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
import org.nightdesk.batch.config.PageMode;
import org.nightdesk.batch.config.SourceSettings;
import org.nightdesk.batch.feed.FeedParser;

/**
 * A folder of article files with its sub-folders, in the order of their paths. Hidden files, files with other endings and
 * symbolic links are passed over: a link could lead out of the folder, and what it leads to within is read anyway. A file
 * that was read wholly and has not changed since is not read again.
 */
final class FolderReader {

    private final long limit;

    FolderReader(long limit) {
        this.limit = limit;
    }

    /**
     * Looks for the files of a folder.
     *
     * @param marks how far its files were read before, by path
     * @throws SourceException if there is no such folder, or it cannot be read
     */
    Portions open(SourceSettings.Folder folder, Map<String, String> marks) throws SourceException {
        if (!Files.isDirectory(folder.path())) {
            throw SourceException.lasting("there is no folder " + folder.path());
        }
        List<Rejection> rejections = new ArrayList<>();
        Map<String, FolderFile> files = new TreeMap<>();
        Finder finder;
        try {
            Path root = folder.path().toRealPath();
            finder = new Finder(root, marks, files, rejections);
            Files.walkFileTree(root, finder);
        } catch (IOException e) {
            throw SourceException.temporary("the folder " + folder.path() + " cannot be read: " + reason(e));
        }
        return new FolderPortions(files.values().iterator(), rejections, finder.seen, file -> items(folder, file));
    }

    private FileItems items(SourceSettings.Folder folder, FolderFile file) throws IOException {
        FileName name = file.name();
        boolean container = name.ending().equals(".jsonl") || name.ending().equals(".warc");
        if (!container && file.mark().bytes() > limit) {
            throw new BoundedBytes.TooLargeException(BoundedBytes.tooLarge(limit));
        }
        return switch (name.ending()) {
            case ".jsonl" ->
                new JsonLines(folder.name(), folder.outlet(), limit, name, Files.newInputStream(file.path()));
            case ".warc" ->
                new WarcItems(folder.name(), folder.outlet(), limit, name.path(), Files.newInputStream(file.path()));
            case ".xml", ".rss", ".atom" -> FileItems.single(portion -> {
                byte[] bytes = ArticleFile.unpack(name.path(), bytes(file.path()), limit);
                FeedReader.collect(FeedParser.parse(bytes, null, null), folder.name(), folder.outlet(), name.outlet(),
                        PageMode.NEVER, portion);
            });
            default -> FileItems.single(portion -> portion.add(
                    ArticleFile.read(folder.name(), folder.outlet(), name.path(), bytes(file.path()), limit)));
        };
    }

    private byte[] bytes(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return BoundedBytes.readAll(in, limit);
        }
    }

    static String reason(Exception e) {
        return switch (e) {
            case AccessDeniedException denied -> "may not be read";
            case NoSuchFileException gone -> "is gone";
            case EOFException cut -> "ends too early";
            default -> e.getMessage() == null ? "cannot be read" : e.getMessage().replaceAll("\\s+", " ");
        };
    }

    private static final class Finder extends SimpleFileVisitor<Path> {

        private final Path root;
        private final Map<String, String> marks;
        private final Map<String, FolderFile> files;
        private final List<Rejection> rejections;
        private boolean seen;

        Finder(Path root, Map<String, String> marks, Map<String, FolderFile> files, List<Rejection> rejections) {
            this.root = root;
            this.marks = marks;
            this.files = files;
            this.rejections = rejections;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
            return isHidden(directory) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            String path = relative(file);
            FileName name = new FileName(path);
            FileMark mark = FileMark.of(attributes, marks.get(path));
            if (attributes.isRegularFile() && !isHidden(file) && !name.ending().isEmpty()) {
                if (mark.items() == FileMark.ALL) {
                    seen = true;
                } else {
                    files.put(path, new FolderFile(name, file, mark));
                }
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
