package org.nightdesk.reports.archive;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeFileTests {

    @TempDir
    Path folder;

    @Test
    void saysWhichFileADiskIsTooFullFor() throws IOException {
        Path full = Path.of("/dev/full");
        assumeThat(full).exists();
        Files.createSymbolicLink(folder.resolve("page.html.part"), full);

        assertThatThrownBy(() -> WholeFile.write(folder.resolve("page.html"), new byte[]{1}))
                .isInstanceOf(FileSystemException.class).hasMessageStartingWith(folder + "/page.html.part: ");
    }
}
