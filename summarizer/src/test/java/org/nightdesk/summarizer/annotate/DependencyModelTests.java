package org.nightdesk.summarizer.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.nightdesk.summarizer.annotate.DependencyModel.Word;

class DependencyModelTests {

    @Test
    void tellsWhoDidItAndWhen() {
        List<Word> words = DependencyModel.parse("Corin Vask left Brenholt on Sunday.");

        assertThat(words.get(1)).isEqualTo(new Word("Vask", "NNP", 2, "nsubj", 6));
        assertThat(words.get(5)).isEqualTo(new Word("Sunday", "NNP", 2, "obl", 28));
        assertThat(words.get(2).head()).isEqualTo(-1);
    }

    @Test
    void parsesNothingOfASentenceThatIsTooLongOrEmpty() {
        assertThat(DependencyModel.parse("and on ".repeat(200))).isEmpty();
        assertThat(DependencyModel.parse("")).isEmpty();
    }
}
