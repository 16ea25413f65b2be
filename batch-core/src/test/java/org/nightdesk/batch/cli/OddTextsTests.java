package org.nightdesk.batch.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nightdesk.summarizer.Summarizers;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Texts as no newsroom writes them, at full size, in a process of 1 GB: each is answered, by every method. */
@Tag("slow")
class OddTextsTests {

    private static final JsonMapper JSON = new JsonMapper();

    private static final String STORY = "The ferry Sula Maid left Skarrey harbour at noon on Monday with ninety people"
            + " aboard. Nobody aboard was hurt when the ferry touched a sandbank outside the harbour. A tug pulled the"
            + " ferry free in the evening, the harbour master said.";

    @TempDir
    Path folder;

    static List<String> methods() {
        return Summarizers.names();
    }

    @ParameterizedTest
    @MethodSource("methods")
    void eachIsAnsweredWithinTheTimeOfALine(String method) throws Exception {
        Map<String, String> odd = odd();
        Path input = write(odd);
        Path output = folder.resolve("output.jsonl");
        Path said = folder.resolve("said.txt");
        Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx1g",
                "-cp", System.getProperty("java.class.path"), "org.nightdesk.batch.cli.Nightdesk", "summarize",
                "--method", method, "--input", input.toString(), "--output", output.toString())
                .redirectErrorStream(true).redirectOutput(said.toFile()).start();

        assertThat(process.waitFor(10, TimeUnit.MINUTES)).isTrue();

        assertThat(process.exitValue()).as(Files.readString(said)).isZero();
        List<JsonNode> results = Files.readAllLines(output).stream().map(JSON::readTree).toList();
        assertThat(results).extracting(result -> result.path("id").stringValue())
                .containsExactlyElementsOf(odd.keySet());
        assertThat(results).allSatisfy(result -> assertThat(result.path("summary").isArray()).isTrue());
        assertThat(results.getLast().path("summary")).isNotEmpty();
    }

    private Path write(Map<String, String> texts) throws IOException {
        Path input = folder.resolve("input.jsonl");
        try (BufferedWriter writer = Files.newBufferedWriter(input)) {
            for (Map.Entry<String, String> text : texts.entrySet()) {
                var line = JSON.createObjectNode().put("id", text.getKey());
                line.putArray("docs").addObject().put("text", text.getValue());
                writer.write(JSON.writeValueAsString(line).replace("\uFFFD", "\\ud800"));
                writer.write('\n');
            }
        }
        return input;
    }

    private static Map<String, String> odd() {
        Map<String, String> texts = new TreeMap<>();
        texts.put("a text that is none", "");
        texts.put("a single sentence", "A tug pulled the ferry free in the evening.");
        texts.put("a word a million times", "ferry ".repeat(1_000_000));
        texts.put("a sentence of 10 MB", "and the ferry went past the harbour of Skarrey ".repeat(213_000) + ".");
        texts.put("a word of 10 MB", "x".repeat(10_000_000));
        StringBuilder many = new StringBuilder();
        for (int i = 0; i < 100_000; i++) {
            many.append("Ferry ").append(i).append(" left the harbour with ").append(i % 97).append(" people aboard. ");
        }
        texts.put("a hundred thousand sentences", many.toString());
        texts.put("control characters", "\u0000\u0001\u0007\u001B[2J\u007F\u0085\u202E\u2066 ".repeat(50_000));
        texts.put("only numbers", "12 345 6,789.01 -3 ".repeat(100_000));
        texts.put("only emoji", "\uD83D\uDEA2\uD83C\uDDE6\uD83C\uDDF9\uD83D\uDC69\u200D\uD83D\uDE92 ".repeat(100_000));
        texts.put("only full stops", ". ".repeat(1_000_000));
        texts.put("only quotation marks", "\"\u201C'".repeat(300_000));
        texts.put("only line breaks", "\n".repeat(5_000_000));
        texts.put("unpaired surrogates", "a \uFFFD ferry \uFFFD\uFFFD left. ".repeat(50_000));
        texts.put("mixed scripts",
                "The \u043F\u0430\u0440\u043E\u043C \u0639\u0628\u0627\u0631\u0629 \u6E21\u8F2A left at \u05E6\u05D4\u05E8\u05D9\u05D9\u05DD. "
                        .repeat(20_000));
        texts.put("without blanks", "\u6771\u4EAC\u3067\u5730\u9707\u304C\u3042\u3063\u305F".repeat(100_000));
        texts.put("z, the story after them", STORY);
        return texts;
    }
}
