package org.nightdesk.batch.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluateTests {

    @TempDir
    Path folder;

    private Path examples;

    @BeforeEach
    void writeExamples() throws IOException {
        examples = Files.writeString(folder.resolve("examples.jsonl"),
                """
                        {"id": "a", "docs": [{"title": "Weir gives way", "text": "The weir at Tolm gave way on Monday after three days of rain. Forty families left their homes before noon. The miller rang the bell to wake the street. Engineers expect repairs to take until August."}], "refs": ["The weir at Tolm gave way on Monday after three days of rain.\\nForty families left their homes before noon.\\nThe miller rang the bell to wake the street."]}
                        """);
    }

    @Test
    void givesFullMarksToWhatStandsInTheReference() {
        Outcome scored = Outcome.of("evaluate", "summaries", "--data", examples.toString(), "--method", "lead");

        assertThat(scored.status()).as(scored.err()).isZero();
        assertThat(scored.outLines()).hasSize(2);
        assertThat(scored.outLines().getLast()).startsWith("lead").contains("100.00 100.00 100.00 100.00")
                .contains("+0.00");
    }

    @Test
    void learnsWeightsThatAreTheSameEachTime() {
        Outcome once = Outcome.of("evaluate", "train", "--data", examples.toString());
        Outcome again = Outcome.of("evaluate", "train", "--data", examples.toString());

        assertThat(once.status()).as(once.err()).isZero();
        assertThat(once.out()).startsWith("first-unigrams\t").isEqualTo(again.out());
    }

    @Test
    void scoresWithWeightsFromAFileFromOtherExamplesOrOutOfFold() throws IOException {
        Path weights = Files.writeString(folder.resolve("weights.tsv"),
                Outcome.of("evaluate", "train", "--data", examples.toString()).out());
        Path twice = Files.writeString(folder.resolve("twice.jsonl"), Files.readString(examples).repeat(2));

        Outcome read = Outcome.of("evaluate", "summaries", "--data", examples.toString(), "--weights",
                weights.toString());
        Outcome learned = Outcome.of("evaluate", "summaries", "--data", examples.toString(), "--train",
                examples.toString());
        Outcome folded = Outcome.of("evaluate", "summaries", "--data", twice.toString(), "--folds", "2");

        assertThat(read.status()).as(read.err()).isZero();
        assertThat(read.outLines()).hasSize(2);
        assertThat(read.outLines().getLast()).startsWith("inclusion");
        assertThat(learned.out()).isEqualTo(read.out());
        assertThat(folded.out()).as("each fold teaches what the other is").isEqualTo(read.out());
    }

    @Test
    void refusesWeightsThatAreNoneAndSettingsThatContradict() {
        assertThat(Outcome.of("evaluate", "summaries", "--data", examples.toString(), "--weights",
                examples.toString()).err()).contains("no weight for").hasLineCount(1);
        assertThat(Outcome.of("evaluate", "summaries", "--data", examples.toString(), "--folds", "1").status())
                .isEqualTo(2);
        assertThat(Outcome.of("evaluate", "summaries", "--data", examples.toString(), "--folds", "2", "--weights",
                examples.toString()).err()).contains("either read from a file or learned").hasLineCount(1);
    }

    @Test
    void scoresAGroupingAgainstTheTruth() throws IOException {
        Path day = Files.writeString(folder.resolve("day.jsonl"),
                """
                        {"id": "a", "title": "Weir at Tolm gives way", "text": "The weir at Tolm gave way on Monday after three days of rain. Forty families left their homes before noon.", "source": "Echo"}
                        {"id": "b", "title": "Choir wins contest in Sarle", "text": "The school choir of Upper Ley won the regional singing contest in Sarle. It will perform at the national final in June.", "source": "News"}
                        """);
        Path gold = Files.writeString(folder.resolve("gold.jsonl"),
                "{\"id\": \"a\", \"story\": \"1\"}\n{\"id\": \"b\", \"story\": \"2\"}\n");

        Outcome scored = Outcome.of("evaluate", "grouping", "--data", day.toString(), "--gold", gold.toString());

        assertThat(scored.outLines()).hasSize(5).anySatisfy(
                line -> assertThat(line).startsWith("B-cubed").endsWith("100.00    100.00    100.00"));
    }

    @Test
    void listsWhereTheAccountsOfAStoryDiffer() throws IOException {
        Path day = Files.writeString(folder.resolve("day.jsonl"),
                """
                        {"id": "a", "title": "Weir", "text": "The miller, Orla Quent, 34, rang the bell when the weir at Tolm gave way.", "published": "2031-03-03T08:00:00Z", "source": "Echo"}
                        {"id": "b", "title": "Weir", "text": "It rained. Forty families fled. Orla Quent, 36, woke the street.", "published": "2031-03-03T08:00:00Z", "source": "News"}
                        no article
                        """);
        Path gold = Files.writeString(folder.resolve("gold.jsonl"),
                "{\"id\": \"a\", \"story\": \"1\"}\n{\"id\": \"b\", \"story\": \"1\"}\n");

        Outcome listed = Outcome.of("evaluate", "accounts", "--data", day.toString(), "--gold", gold.toString());

        assertThat(listed.outLines()).containsExactly(
                "1\tAGE\ta\tThe miller, Orla Quent, 34, rang the bell when the weir at Tolm gave way.\tb\tOrla Quent, 36, woke the street.",
                "1 differences in 1 stories of several articles");
        assertThat(listed.err()).contains("line 3 is not JSON").hasLineCount(1);
        assertThat(Outcome.of("evaluate", "accounts", "--data", day.toString()).outLines().getLast())
                .contains("differences in");
    }

    @Test
    void saysInOneLineWhatIsWrong() throws IOException {
        assertThat(Outcome.of("evaluate", "summaries", "--data", folder.resolve("none").toString()).err())
                .contains("is not a file that can be read").hasLineCount(1);
        Path broken = Files.writeString(folder.resolve("broken.jsonl"), "{\"id\": \"a\", \"docs\": [");
        assertThat(Outcome.of("evaluate", "summaries", "--data", broken.toString()).err())
                .isEqualTo("nightdesk: summaries failed: " + broken + " line 1 is not JSON (see column 22)\n");
        Outcome unknown = Outcome.of("evaluate", "summaries", "--data", examples.toString(), "--method", "magic");
        assertThat(unknown.status()).isEqualTo(2);
        assertThat(unknown.err()).contains("magic").contains("lexrank").hasLineCount(1);
        Outcome nothing = Outcome.of("evaluate");
        assertThat(nothing.status()).isEqualTo(2);
        assertThat(nothing.err()).contains("Say one of: summaries, grouping, accounts, train (see");
    }
}
