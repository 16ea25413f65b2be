package org.nightdesk.summarizer.summary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nightdesk.summarizer.annotate.Lexicon;
import org.nightdesk.summarizer.annotate.Words;
import org.nightdesk.summarizer.model.Budget;
import org.nightdesk.summarizer.model.Citation;

class OpeningTests {

    @ParameterizedTest
    @ValueSource(strings = {"He left the town on Sunday.", "But the mayor stayed in the town.",
            "As a result, trains stopped.",
            "The 19-year-old was found in the river.", "\"We stay here,\" she said.", "\"We stay here, all of us.\"",
            "This was not the first flood.", "It rose again at night.", "In addition, the school was closed.",
            "Now, a wall is built in Karvik.", "Nearly 300 families in Karvik are paid this benefit.",
            "In Norland, that's the league of bakers.", "The fire began in a shed, he said.",
            "After all, the bridge is old.", "There, divers looked for the bell.", "Bakers, he went on, work at night.",
            "The mayor's statement came after the flood.", "Many boats were lost during that storm.",
            "Friends say the two were in a boat.",
            "Each had a boat in the harbour.", "Each baker sold nine boats.",
            "The bear was then brought to Omm.", "Eight have been found in the river.",
            "It is the longest rule to come out of the court.", "Called the Tarn, the river is long.",
            "Farmers in Omm sell those sheep in spring.", "As for the mayor, nobody asked.",
            "Bakers who earn more than that pay more in Omm.",
            "In the subsequent 70 years nobody built a bridge in Omm.",
            "Compare that to the harbour of Omm.", "There divers found a bell of the ferry.",
            "It is meant to replace a bridge of wood.", "The next letter begins with a poem.",
            "The last was sold in spring to a baker.", "The last confirms what bakers told the mayor.",
            "In comparison, the bakers of Omm sell little.", "Every previous fair was held in Omm.",
            "\"I would never do that,\" said Edda Lund of Karvik.",
            "\"And so it rose,\" Lund continued.", "Edda Lund asked the mayor to take that step."})
    void leansOnTheSentenceBefore(String text) {
        assertThat(Opening.leans(text, Words.of(text), Lexicon.of("en"))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Edda Lund left the town on Sunday.", "\"We stay here,\" said Edda Lund.",
            "It is clear that trains stopped.", "There are five bakers in Omm.", "The last ferry was sold in spring.",
            "It is hard to build a bridge of wood.",
            "The flood of the river  continued, and trains stopped.",
            "This week the river rose again.", "The river rose again this week.",
            "Edda Lund helped those who lost their homes.", "Edda Lund said: \u201CI will mend this bridge.\u201D",
            "A bridge broke in Karvik, and this bridge was new.", "Edda Lund left the town, she said.",
            "As mayor, Edda Lund stayed.", "Each of the bakers sold a boat.", "Each spring the river rises.",
            "\"Night Boats\" is a film about the flood."})
    void standsByItself(String text) {
        assertThat(Opening.leans(text, Words.of(text), Lexicon.of("en"))).isFalse();
    }

    @Test
    void isNotPrintedWhereTheShortSentenceThatItLeansOnIsLeftOut() {
        Material material = Material.of(List.of(Texts.article("a", "Nobody in Karvik likes a flood in the hall. "
                + "Ask Edda Lund. On Friday, his mother wrote a long letter. The hall is closed in spring."),
                Texts.article("b", "The river rose on Friday.")));
        assertThat(material.get(1).cited().text()).startsWith("On Friday");
        assertThat(material.isFit(1)).isFalse();
        assertThat(material.isFit(2)).isTrue();
    }

    @Test
    void isPrintedOnlyWithWhatItLeansOn() {
        String lead = "Edda Lund, the mayor of Karvik, opened the new market hall by the harbour on Friday.";
        String leaning = "She praised the builders of the market hall by the harbour, who finished on Friday in Karvik.";
        var article = Texts.article("a",
                "Bakers sold bread at the market in the morning of that day. " + lead + ' ' + leaning);
        for (String method : Methods.names()) {
            List<String> texts = Methods.named(method).summarize(List.of(article), new Budget.Sentences(2)).citations()
                    .stream().map(Citation::text).toList();
            assertThat(texts.contains(leaning) && !texts.contains(lead)).as(method).isFalse();
        }
    }
}
