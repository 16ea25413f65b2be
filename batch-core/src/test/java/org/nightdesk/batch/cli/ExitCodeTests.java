package org.nightdesk.batch.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ExitCodeTests {

    @Test
    void tellsTheGravestOfSeveral() {
        assertThat(Stream.of(ExitCode.values()).map(ExitCode::number)).containsExactly(2, 4, 5, 1, 75, 6, 3, 0);
        assertThat(ExitCode.of(List.of(ExitCode.REJECTED, ExitCode.TRY_LATER, ExitCode.UNDELIVERED)))
                .isEqualTo(ExitCode.TRY_LATER);
        assertThat(ExitCode.of(List.of())).isEqualTo(ExitCode.DONE);
    }
}
