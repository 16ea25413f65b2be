package org.nightdesk.summarizer.summary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class MethodsTests {

    @Test
    void listsItsNames() {
        assertThat(Methods.names()).contains("lead", "lexrank", Methods.BEST).isSorted();
        assertThat(Methods.names()).allSatisfy(name -> assertThat(Methods.named(name)).isNotNull());
    }

    @Test
    void namesWhatThereIsWhenAskedForWhatIsNot() {
        assertThatThrownBy(() -> Methods.named("magic")).isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("magic").hasMessageContaining("lexrank");
    }
}
