package org.nightdesk.batch.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UncheckedIOException;
import java.net.UnknownHostException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.NotDirectoryException;
import org.junit.jupiter.api.Test;

class RootCauseTests {

    @Test
    void saysWhatIsWrongWhereTheExceptionSaysNothingButAName() {
        assertThat(RootCause.words(new NotDirectoryException("/srv/news"))).isEqualTo("/srv/news is no folder");
        assertThat(RootCause.words(new DirectoryNotEmptyException("/srv/news")))
                .isEqualTo("/srv/news is a folder that is not empty");
        assertThat(RootCause.line(new UncheckedIOException(new UnknownHostException("post.example"))))
                .isEqualTo("there is no server of that name: post.example");
    }
}
