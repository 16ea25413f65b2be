package org.nightdesk.batch.cli;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** The demo's files as they lie in the jar. */
record DemoFolder(Path folder) {

    /** Copies them all; the folder gets its name when it is whole. */
    void layOut() {
        Path part = folder.resolveSibling(folder.getFileName() + ".part");
        try {
            URI files = Objects.requireNonNull(DemoFolder.class.getResource("/demo/nightdesk.yaml")).toURI();
            if (files.getScheme().equals("jar")) {
                try (FileSystem jar = FileSystems.newFileSystem(files, Map.of())) {
                    copy(jar.getPath("/demo"), part);
                }
            } else {
                copy(Objects.requireNonNull(Path.of(files).getParent()), part);
            }
            Files.move(part, folder);
        } catch (IOException | URISyntaxException e) {
            throw new CommandFailure(ExitCode.FAILED, folder + " cannot be written: " + e);
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(from)) {
            files = all.filter(Files::isRegularFile).toList();
        }
        for (Path file : files) {
            Path target = to.resolve(from.relativize(file).toString());
            Files.createDirectories(Objects.requireNonNull(target.getParent()));
            Files.deleteIfExists(target);
            Files.copy(file, target);
        }
    }
}
