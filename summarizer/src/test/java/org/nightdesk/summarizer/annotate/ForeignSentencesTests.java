package org.nightdesk.summarizer.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.nightdesk.summarizer.model.AnalyzedArticle;
import org.nightdesk.summarizer.model.Article;
import org.nightdesk.summarizer.model.Sentence;

class ForeignSentencesTests {

    @Test
    void knowsGermanAbbreviationsAndOrdinals() {
        assertThat(split("de", "Am 3. Mai kam z. B. Dr. Holm mit ca. 40 Booten an. Die Stadt zahlte 2,5 Mio. Euro. "
                + "Das war 1998. Heute ist es anders."))
                .containsExactly("Am 3. Mai kam z. B. Dr. Holm mit ca. 40 Booten an.",
                        "Die Stadt zahlte 2,5 Mio. Euro.", "Das war 1998.", "Heute ist es anders.");
    }

    @Test
    void cutsBehindWordsThatOnlyLookLikeAbbreviations() {
        assertThat(
                split("de", "Die Zahl stieg auf 17. Die Polizei sucht weiter. Das gilt f\u00FCr jede Art. Wer kommt?"))
                .containsExactly("Die Zahl stieg auf 17.", "Die Polizei sucht weiter.", "Das gilt f\u00FCr jede Art.",
                        "Wer kommt?");
        assertThat(split("fr", "Il est accus\u00E9 de vol. La police cherche."))
                .containsExactly("Il est accus\u00E9 de vol.", "La police cherche.");
        assertThat(split("es", "Dijo que no. La ciudad espera.")).containsExactly("Dijo que no.", "La ciudad espera.");
    }

    @Test
    void keepsGermanQuotationsWhole() {
        assertThat(split("de", "Sie sagte: \u201EWir gehen.\u201C Dann ging sie. \u00BBNiemals!\u00AB, rief er. "
                + "\u201EUnd jetzt?\u201C, fragte sie."))
                .containsExactly("Sie sagte: \u201EWir gehen.\u201C", "Dann ging sie.",
                        "\u00BBNiemals!\u00AB, rief er.",
                        "\u201EUnd jetzt?\u201C, fragte sie.");
    }

    @Test
    void keepsFrenchQuotationsWhole() {
        assertThat(split("fr",
                "\u00AB\u00A0Nous partons !\u00A0\u00BB, a dit M. Arne. \u00AB\u00A0C'est fini.\u00A0\u00BB "
                        + "Mme Lind reste au n\u00B0 5 de la rue."))
                .containsExactly("\u00AB\u00A0Nous partons !\u00A0\u00BB, a dit M. Arne.",
                        "\u00AB\u00A0C'est fini.\u00A0\u00BB", "Mme Lind reste au n\u00B0 5 de la rue.");
    }

    @Test
    void knowsSpanishAndItalianAbbreviations() {
        assertThat(split("es", "El Sr. Ruiz y la Dra. Vega salieron. \u00BFQui\u00E9n qued\u00F3? \u00A1Nadie!"))
                .containsExactly("El Sr. Ruiz y la Dra. Vega salieron.", "\u00BFQui\u00E9n qued\u00F3?",
                        "\u00A1Nadie!");
        assertThat(split("it", "Il dott. Neri e il sig. Galli sono partiti. Ne restano 3.500 circa."))
                .containsExactly("Il dott. Neri e il sig. Galli sono partiti.", "Ne restano 3.500 circa.");
    }

    @Test
    void splitsChineseJapaneseAndArabicAtTheirOwnMarks() {
        assertThat(split("zh",
                "\u6E21\u8F6E\u79BB\u5F00\u4E86\u6E2F\u53E3\u3002\u6CA1\u6709\u4EBA\u53D7\u4F24\uFF01\u4ED6\u8BF4\uFF1A\u201C\u5F88\u597D\u3002\u201D\u8239\u56DE\u6765\u4E86\u3002"))
                .containsExactly(
                        "\u6E21\u8F6E\u79BB\u5F00\u4E86\u6E2F\u53E3\u3002", "\u6CA1\u6709\u4EBA\u53D7\u4F24\uFF01",
                        "\u4ED6\u8BF4\uFF1A\u201C\u5F88\u597D\u3002\u201D", "\u8239\u56DE\u6765\u4E86\u3002");
        assertThat(split("ja",
                "\u300C\u5E30\u308B\u3002\u300D\u3068\u8A00\u3063\u305F\u3002\u8239\u306F\u51FA\u305F\u3002"))
                .last().isEqualTo("\u8239\u306F\u51FA\u305F\u3002");
        assertThat(split("ar",
                "\u0623\u064A\u0646 \u0627\u0644\u0633\u0641\u064A\u0646\u0629\u061F \u063A\u0627\u062F\u0631\u062A \u0627\u0644\u0645\u064A\u0646\u0627\u0621."))
                .containsExactly("\u0623\u064A\u0646 \u0627\u0644\u0633\u0641\u064A\u0646\u0629\u061F",
                        "\u063A\u0627\u062F\u0631\u062A \u0627\u0644\u0645\u064A\u0646\u0627\u0621.");
    }

    @Test
    void cutsALongChineseSentenceAtItsCommas() {
        String clause = "\u6E21\u8F6E\u79BB\u5F00\u4E86\u6E2F\u53E3\u4E4B\u540E\uFF0C";
        assertThat(split("zh", clause.repeat(60))).allMatch(piece -> piece.endsWith("\uFF0C"));
    }

    @Test
    void tellsATranscriptFromProse() {
        String speech = "so we went down to the harbour and there was nobody there and then the boat came in "
                + "and they told us to wait ";
        assertThat(Transcript.is(article(speech.repeat(8)))).isTrue();
        assertThat(Transcript.is(article("The boat came in. Nobody was there. They told us to wait. ".repeat(8))))
                .isFalse();
        assertThat(Transcript.is(article("Harbour closed\nBoats wait\nNobody there\n".repeat(20)))).isFalse();
        assertThat(Transcript.is(article(""))).isFalse();
    }

    private static AnalyzedArticle article(String text) {
        return new AnalyzedArticle(new Article("a", "", text, "Post", null, null), SentenceSplitter.split("a", text));
    }

    private static List<String> split(String language, String text) {
        List<Sentence> sentences = SentenceSplitter.split("a", text, language);
        assertThat(sentences).allSatisfy(
                sentence -> assertThat(text.substring(sentence.start(), sentence.end())).isEqualTo(sentence.text()));
        return sentences.stream().map(Sentence::text).toList();
    }
}
