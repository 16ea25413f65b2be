package org.nightdesk.reports.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A thousand editions: one more is taken in, and a word is found, in under a second each. Prints what it measured. */
@Tag("slow")
class ArchiveOfYearsTests {

    private static final int EDITIONS = 1000;

    @TempDir
    private Path folder;

    @Test
    void takesInOneMoreEditionAndFindsAWordInUnderASecondEach() throws Exception {
        InventedArchive archive = new InventedArchive(folder);
        archive.fill(EDITIONS - 1);
        Duration whole = time(() -> index(archive));
        archive.fill(1);

        Duration update = time(() -> {
            archive.indexNewest();
            return null;
        });
        Duration rare = time(() -> archive.archive().search().find(InventedArchive.RARE, 20));
        Duration common = time(() -> archive.archive().search().find("be", 20));

        System.out.printf(
                "%d editions: whole index %d ms, one more edition %d ms, a rare word %d ms, a common word %d ms%n",
                EDITIONS, whole.toMillis(), update.toMillis(), rare.toMillis(), common.toMillis());
        assertThat(archive.archive().search().find(InventedArchive.RARE, 20).total()).isEqualTo(EDITIONS / 100);
        assertThat(archive.archive().search().find("be", 20).total()).isGreaterThan(EDITIONS);
        assertThat(update).isLessThan(Duration.ofSeconds(1));
        assertThat(rare).isLessThan(Duration.ofSeconds(1));
        assertThat(common).isLessThan(Duration.ofSeconds(1));
    }

    private static Void index(InventedArchive archive) throws IOException {
        archive.index();
        return null;
    }

    private static Duration time(Callable<?> work) throws Exception {
        long begin = System.nanoTime();
        work.call();
        return Duration.ofNanos(System.nanoTime() - begin);
    }
}
