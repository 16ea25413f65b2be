package org.nightdesk.batch.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SummarizeTests {

    private static final JsonMapper JSON = new JsonMapper();

    private static final String FERRY = "The ferry Sula Maid left Skarrey harbour at noon on Monday with ninety people"
            + " aboard. \uD83D\uDEA2 Harbour master Ines Tolm said the ferry \uD83D\uDEA2 had passed an inspection in"
            + " spring. Nobody aboard the ferry was hurt when it touched a sandbank outside the harbour. The company"
            + " promised to pay for the missed trains. A tug pulled the ferry free in the evening, the harbour master"
            + " said.";

    private static final String COUNCIL = "The town council of Skarrey wants a second ferry before the winter. Mayor Odo"
            + " Brack said on Monday that the ferry touched a sandbank because the channel was not dredged. The council"
            + " will vote on the money in October.";

    @TempDir
    Path folder;

    @Test
    void citesEachSentenceInCodePointsOfTheInput() {
        Outcome outcome = Outcome.ofInput(line("one", FERRY), "summarize", "--sentences", "4");

        JsonNode result = JSON.readTree(outcome.out());
        assertThat(outcome.status()).isZero();
        assertThat(result.path("id").stringValue()).isEqualTo("one");
        assertThat(result.path("summary").size()).isBetween(1, 4).isEqualTo(result.path("citations").size());
        assertThat(cited(result, FERRY)).isEqualTo(sentences(result));
    }

    @Test
    void citesTheDocumentOfAStoryThatASentenceStandsIn() {
        Outcome outcome = Outcome.ofInput(line("story", FERRY, COUNCIL), "summarize", "--words", "60");

        JsonNode result = JSON.readTree(outcome.out());
        assertThat(cited(result, FERRY, COUNCIL)).isNotEmpty().isEqualTo(sentences(result));
        // The ship in FERRY is a picture, not a word.
        assertThat(String.join(" ", sentences(result)).split(" "))
                .filteredOn(word -> Character.isLetter(word.charAt(0)))
                .hasSizeLessThanOrEqualTo(60);
    }

    @Test
    void aSingleDocumentGetsThreeSentences() {
        JsonNode result = JSON.readTree(Outcome.ofInput(line("one", FERRY), "summarize").out());

        assertThat(result.path("summary").size()).isEqualTo(3);
    }

    @Test
    void tellsTheLanguageOfEachDocumentAndWhetherItIsATranscript() {
        String german = "Die F\u00E4hre Sula Maid hat am Montag um zw\u00F6lf Uhr den Hafen verlassen. Niemand wurde verletzt,"
                + " als sie auf eine Sandbank lief. Der Hafenmeister sagte, ein Schlepper habe sie am Abend befreit.";
        String speech = "so we were out there on the ferry and the water was going down and nobody said anything and then the"
                + " captain came and told us that we would have to wait for the tug which came in the evening "
                        .repeat(8);

        JsonNode documents = JSON.readTree(Outcome.ofInput(line("s", FERRY, german, speech), "summarize").out())
                .path("docs");

        assertThat(documents.valueStream().map(told -> told.path("language").stringValue())).containsExactly("en", "de",
                "en");
        assertThat(documents.valueStream().map(told -> told.path("transcript").booleanValue())).containsExactly(false,
                false, true);
    }

    @Test
    void tellsAPersonThatAnArticleIsInAnotherLanguage() throws IOException {
        Path file = Files.writeString(folder.resolve("faehre.txt"), "Die F\u00E4hre lief auf eine Sandbank\n\n"
                + "Die F\u00E4hre Sula Maid hat am Montag um zw\u00F6lf Uhr den Hafen verlassen. Niemand wurde verletzt, als sie auf"
                + " eine Sandbank lief. Der Hafenmeister sagte, ein Schlepper habe sie am Abend befreit.");

        assertThat(Outcome.of("summarize", file.toString()).outLines().getFirst()).endsWith(" (German)");
    }

    @Test
    void summarizesByTheMethodThatIsAskedFor() {
        JsonNode lead = JSON.readTree(Outcome.ofInput(line("one", FERRY), "summarize", "--method", "lead").out());
        Outcome unknown = Outcome.ofInput(line("one", FERRY), "summarize", "--method", "magic");

        assertThat(FERRY).startsWith(sentences(lead).getFirst());
        assertThat(unknown.status()).isEqualTo(2);
        assertThat(unknown.err()).contains("magic").contains("lexrank").hasLineCount(1);
    }

    @Test
    void aBadLineBecomesAnErrorInItsPlaceAndCostsNoOtherAnything() {
        String input = line("a", FERRY) + "{\"id\": \"b\"\n" + "{\"id\": \"c\", \"docs\": []}\n"
                + "{\"id\": 4, \"docs\": [{\"text\": 7}]}\n" + "{\"docs\": []}\n" + line("f", FERRY);

        Outcome outcome = Outcome.ofInput(input, "summarize");

        assertThat(outcome.status()).isEqualTo(3);
        List<JsonNode> results = outcome.outLines().stream().map(JSON::readTree).toList();
        assertThat(results).hasSize(6);
        assertThat(results.stream().map(result -> result.path("id").asString("none")))
                .containsExactly("a", "none", "c", "4", "none", "f");
        assertThat(results.get(1).path("error").stringValue()).startsWith("line 2 is not JSON");
        assertThat(results.get(2).path("error").stringValue()).startsWith("line 3 has 'docs' that are not a list");
        assertThat(results.get(3).path("error").stringValue()).isEqualTo("line 4 has a 'text' that is not a text");
        assertThat(results.get(4).path("error").stringValue()).isEqualTo("line 5 has no 'id'");
        assertThat(results.get(5).path("summary").size()).isEqualTo(3);
    }

    @Test
    void keepsTheOrderOfManyLines() {
        StringBuilder input = new StringBuilder();
        for (int i = 0; i < 200; i++) {
            input.append(line("n" + i, i % 2 == 0 ? FERRY : COUNCIL));
        }

        Outcome outcome = Outcome.ofInput(input.toString(), "summarize");

        List<String> ids = outcome.outLines().stream().map(line -> JSON.readTree(line).path("id").stringValue())
                .toList();
        assertThat(ids).hasSize(200).first().isEqualTo("n0");
        assertThat(ids.get(137)).isEqualTo("n137");
    }

    @Test
    void readsAndWritesFiles() throws IOException {
        Path input = Files.writeString(folder.resolve("in.jsonl"), line("one", FERRY));
        Path output = folder.resolve("out.jsonl");

        Outcome outcome = Outcome.of("summarize", "--input", input.toString(), "--output", output.toString());

        assertThat(outcome).isEqualTo(new Outcome(0, "", ""));
        assertThat(output).content().startsWith("{\"id\":\"one\"").endsWith("\n");
        assertThat(folder).isDirectoryNotContaining("glob:**.part");
    }

    @Test
    void namesAFileThatIsNotThere() {
        Outcome outcome = Outcome.of("summarize", "--input", folder.resolve("none.jsonl").toString());

        assertThat(outcome.status()).isEqualTo(1);
        assertThat(outcome.errLines())
                .containsExactly("nightdesk: " + folder.resolve("none.jsonl") + " does not exist");
    }

    @Test
    void refusesALengthThatIsNone() {
        assertThat(Outcome.of("summarize", "--words", "0").errLines()).singleElement().asString()
                .contains("a summary needs at least 1 word");
        assertThat(Outcome.of("summarize", "--words", "9", "--sentences", "2").status()).isEqualTo(2);
    }

    private static String line(String id, String... texts) {
        var request = JSON.createObjectNode().put("id", id);
        var documents = request.putArray("docs");
        for (String text : texts) {
            documents.addObject().put("title", "A ferry").put("text", text).put("published", "2026-09-14").put("source",
                    "");
        }
        return JSON.writeValueAsString(request) + "\n";
    }

    private static List<String> sentences(JsonNode result) {
        List<String> sentences = new ArrayList<>();
        result.path("summary").forEach(sentence -> sentences.add(sentence.stringValue()));
        return sentences;
    }

    private static List<String> cited(JsonNode result, String... texts) {
        List<String> cited = new ArrayList<>();
        for (JsonNode citation : result.path("citations")) {
            int[] points = texts[citation.path("doc").intValue()].codePoints().toArray();
            int start = citation.path("start").intValue();
            cited.add(new String(points, start, citation.path("end").intValue() - start));
        }
        return cited;
    }
}
