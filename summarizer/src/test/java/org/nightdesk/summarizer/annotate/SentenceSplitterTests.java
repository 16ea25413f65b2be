package org.nightdesk.summarizer.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nightdesk.summarizer.model.Sentence;

class SentenceSplitterTests {

    @Test
    void splitsAtFullStopsQuestionsAndExclamations() {
        assertThat(split("The ferry sank. Who knew? Nobody! The port closed."))
                .containsExactly("The ferry sank.", "Who knew?", "Nobody!", "The port closed.");
    }

    @Test
    void asksForMoreThanThePlainWordBeforeAStopOnlyWhereItMustAndStillKnowsLongAbbreviations() {
        assertThat(split("The harbour master counted approx. 40 boats there. The assoc. editor of the Courier, Messrs. "
                + "Venn and Orde, and Capt. Lind agreed."))
                .containsExactly("The harbour master counted approx. 40 boats there.",
                        "The assoc. editor of the Courier, Messrs. Venn and Orde, and Capt. Lind agreed.");
    }

    @Test
    void splitsWhereTheParagraphBreakWasLost() {
        assertThat(split(
                "Two shots were fired.The victims are safe.A third man fled. Write to desk@post.example or Karvik.Com now."))
                .containsExactly("Two shots were fired.", "The victims are safe.", "A third man fled.",
                        "Write to desk@post.example or Karvik.Com now.");
    }

    @Test
    void seesAStopBetweenTwoThatNeedALook() {
        String text = "At 5 p.m. the U.S. team left. Then J. R. Holm of St. Aud came at 6.30 a.m. and won. Mr. Ude left.";
        assertThat(split(text)).containsExactly("At 5 p.m. the U.S. team left.",
                "Then J. R. Holm of St. Aud came at 6.30 a.m. and won.", "Mr. Ude left.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Some crops, e.g. barley and rye, did well.",
            "The U.S. envoy met Mr. Dorn at 5 p.m. Monday.", "J. K. Ombrey and Maria P. Lund signed.",
            "Prices rose 2.5 percent to $3.75 a litre.", "It was No. 5 on St. Anne Street.",
            "Wait... and see, the minister said.", "\"Really?\" she asked the clerk.", "Yahoo! is an old name.",
            "The flat of 60 sq. ft. was sold.", "The thief was seen by Det.-Sgt. Per Omm near the port on Monday.",
            "A boat was sent by Lt.-Col. Lund.", "Senator Per Omm (D-W. Va.) and Edda Lund (R-N. D.) voted no.",
            "The bill of Joe Omm, D-W. Va., was read.", "Dozens of officers and Ald. Lund came."})
    void doesNotSplitInside(String sentence) {
        assertThat(split(sentence)).containsExactly(sentence);
    }

    @Test
    void splitsAfterAnAbbreviationThatEndsASentence() {
        assertThat(split("He went back to the U.S. The trial goes on.")).containsExactly("He went back to the U.S.",
                "The trial goes on.");
    }

    @Test
    void splitsWhereTheBlankBehindAFullStopIsMissing() {
        assertThat(split("They found the animals.The fossils are old.")).containsExactly("They found the animals.",
                "The fossils are old.");
    }

    @Test
    void leavesEachQuotationMarkWithItsSentence() {
        assertThat(
                split("He left. \"I am tired. I go home.\" She stayed. \u201CWhy not?\u201D Nobody asked (again.) So."))
                .containsExactly("He left.", "\"I am tired.", "I go home.\"", "She stayed.", "\u201CWhy not?\u201D",
                        "Nobody asked (again.)", "So.");
    }

    @Test
    void keepsHeadingsAndListItemsOutOfSentences() {
        assertThat(split("Flood in Tarn\n\nThe river rose.\n- boats\n1. First point\nIt fell again"))
                .containsExactly("Flood in Tarn", "The river rose.", "- boats", "1. First point", "It fell again");
    }

    @Test
    void splitsBeforeASmallLetterInATranscript() {
        assertThat(split("they met in 2019. the delegation left")).containsExactly("they met in 2019.",
                "the delegation left");
    }

    @Test
    void cutsUnpunctuatedTextIntoPiecesThatEndWithWords() {
        String words = "the train left the capital at dawn and officials waved from the platform while guards stood by ";
        List<Sentence> pieces = SentenceSplitter.split("a", words.repeat(20));
        assertThat(pieces).hasSizeGreaterThan(5).allSatisfy(piece -> {
            assertThat(piece.text().length()).isBetween(20, 270);
            assertThat(words).contains(piece.text().substring(piece.text().lastIndexOf(' ')));
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\n", "\u0000\u0001\u0007 \uD800 a\uDC00b. \uD83D\uDE00", "...", "1. 2. 3.",
            "\u6771\u4EAC\u3067\u5730\u9707\u3002\u88AB\u5BB3\u306F\u306A\u3044\u3002",
            "\u05E9\u05DC\u05D5\u05DD \u05E2\u05D5\u05DC\u05DD. \u05D8\u05D5\u05D1."})
    void keepsSpansExactWhateverTheCharacters(String text) {
        assertExact(text, SentenceSplitter.split("a", text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"word ", "x", "a.", "It rained. ", ". ", "(", "\"", "\uD83D\uDE00", "1/", "-", "@",
            "http://",
            "\uD800", "A.B", "'"})
    @Timeout(10)
    void staysLinearInTheLengthOfTheText(String unit) {
        String text = unit.repeat(2_000_000 / unit.length());
        List<Sentence> sentences = SentenceSplitter.split("a", text);
        assertExact(text, sentences);
    }

    private static List<String> split(String text) {
        List<Sentence> sentences = SentenceSplitter.split("a", text);
        assertExact(text, sentences);
        return sentences.stream().map(Sentence::text).toList();
    }

    private static void assertExact(String text, List<Sentence> sentences) {
        int position = 0;
        int last = 0;
        for (Sentence sentence : sentences) {
            if (sentence.position() != position++ || sentence.start() < last
                    || !text.substring(sentence.start(), sentence.end()).equals(sentence.text())) {
                throw new AssertionError("not an exact span in order: " + sentence);
            }
            last = sentence.end();
        }
    }
}
