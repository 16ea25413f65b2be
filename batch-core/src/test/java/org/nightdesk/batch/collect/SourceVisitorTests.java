package org.nightdesk.batch.collect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.nightdesk.batch.config.SourceSettings;
import org.nightdesk.batch.source.Validators;

class SourceVisitorTests {

    private static final SourceVisit VISIT = new SourceVisit(
            new SourceSettings.Folder("Clippings", Path.of("news"), null), Validators.NONE, Map.of());

    @Test
    void tellsOfASourceThatFailsUnexpectedlyInOneLine() {
        VisitedSource visited = new SourceVisitor((source, known, marks) -> {
            throw new IllegalStateException("no\nsuch " + "state ".repeat(100));
        }, VISIT).next();

        assertThat(visited).isInstanceOfSatisfying(VisitedSource.Failed.class, failed -> {
            assertThat(failed.source()).isEqualTo("Clippings");
            assertThat(failed.problem()).startsWith("cannot be read: java.lang.IllegalStateException: no such state")
                    .hasSizeLessThanOrEqualTo(300);
        });
    }

    @Test
    void tellsOfASourceThatOverflowsItsParser() {
        VisitedSource visited = new SourceVisitor((source, known, marks) -> {
            throw new StackOverflowError();
        }, VISIT).next();

        assertThat(visited)
                .isEqualTo(new VisitedSource.Failed("Clippings", "cannot be read: java.lang.StackOverflowError",
                        null));
    }

    @Test
    void blamesNoSourceWhenTheMemoryIsUsedUp() {
        SourceVisitor visitor = new SourceVisitor((source, known, marks) -> {
            throw new OutOfMemoryError("heap");
        }, VISIT);

        assertThatThrownBy(visitor::next).isInstanceOf(OutOfMemoryError.class);
    }
}
