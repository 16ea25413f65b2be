package org.nightdesk.summarizer.summary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuotationTests {

    @ParameterizedTest
    @ValueSource(strings = {"\"We stay,\" she said.", "She said: \u201CWe stay.\u201D", "'We don't go,' she said.",
            "The players' bus left the brothers' farm.", "It's Edda's, isn't it.", "No marks at all.",
            "She said: ' We stay in the hall.'", "\u2018 We stay in the hall, \u2019 she said.",
            "She wrote: '@Omm has [a few] boats.'",
            "The \"hall\" of the 1990s is a 'ruin' now.",
            "At 6'2\" he is tall.", "He told 'em to stay.", "\u201DVi stannar\u201D, sade hon.",
            "\u201EWir bleiben\", sagte sie."})
    void closesWhatItOpens(String text) {
        assertThat(Quotation.in(text)).isEqualTo(Quotation.CLOSED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"We stay.", "She said: \u201CWe stay.", "'We don't go."})
    void seesThatAQuotationGoesOn(String text) {
        assertThat(Quotation.in(text)).isEqualTo(Quotation.OPEN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"We stay,\" she said.", "We stay,\u201D she said.", "We stay,' she said."})
    void seesThatItsBeginningIsMissing(String text) {
        assertThat(Quotation.in(text)).isEqualTo(Quotation.HEADLESS);
    }

    @Test
    void joinsTheSentencesOfOneQuotation() {
        Material material = Material.of(List.of(Texts.article("a",
                "The river rose in the night. \"We stay in our house. Nobody goes away,\" said Edda Lund. It fell at noon again.")));
        assertThat(material.size()).isEqualTo(3);
        assertThat(material.get(1).cited().text())
                .isEqualTo("\"We stay in our house. Nobody goes away,\" said Edda Lund.");
    }
}
