package org.nightdesk.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.nightdesk.reports.model.ReportFormat;
import org.nightdesk.templates.BriefingTemplates;
import org.nightdesk.templates.model.BriefItem;
import org.nightdesk.templates.model.Briefing;
import org.nightdesk.templates.model.MailForms;
import org.nightdesk.templates.model.StoryBlock;

/** HTML, PDF, text, Markdown, JSON, EPUB and mail carry the same stories and sentences in the same order. */
class FormatsAgreeTests {

    private static final BriefingRenderer RENDERER = new BriefingRenderer();
    private static final int LONGER_THAN_A_PAGE = 2000;
    private static final int PIECE = 100;

    static Stream<Arguments> filesOfAllEditions() {
        return InventedTrouble.all().entrySet().stream().flatMap(edition -> Stream.of(ReportFormat.values())
                .map(format -> Arguments.of(edition.getKey(), format, edition.getValue())));
    }

    @ParameterizedTest(name = "{0} as {1}")
    @MethodSource("filesOfAllEditions")
    void everyFormatHasEveryStoryAndSentenceInOrder(String what, ReportFormat format, Briefing briefing) {
        String text = FormatText.of(format, RENDERER.render(briefing, format));
        assertHasAll(text, briefing);
        assertThat(briefing.quotes()).extracting(quote -> FormatText.flat(quote.text()))
                .filteredOn(quote -> quote.length() <= LONGER_THAN_A_PAGE)
                .allSatisfy(quote -> assertThat(text).contains(quote));
    }

    @ParameterizedTest
    @EnumSource(names = "JSON", mode = EnumSource.Mode.EXCLUDE)
    void everyFormatSaysHowManyOutletsItsFiguresLeaveOut(ReportFormat format) {
        assertThat(FormatText.of(format, RENDERER.render(InventedDay.full(), format)))
                .contains(FormatText.flat("Articles by outlet, 3 more not shown"));
    }

    @ParameterizedTest
    @EnumSource(names = "PDF", mode = EnumSource.Mode.EXCLUDE)
    void otherScriptsAreThereAsTheyWereWritten(ReportFormat format) {
        Briefing briefing = InventedTrouble.otherScripts();
        assertHasAll(FormatText.of(format, RENDERER.render(briefing, format)), briefing);
    }

    @ParameterizedTest
    @EnumSource
    void aDayOfTwoThousandStoriesIsWhole(ReportFormat format) {
        Briefing briefing = InventedTrouble.stories(2000);
        assertHasAll(FormatText.of(format, RENDERER.render(briefing, format)), briefing);
    }

    @Test
    void mailCarriesAllOfAnOrdinaryDayAndItsTextPartAllOfAnyDay() {
        BriefingTemplates templates = new BriefingTemplates();
        InventedTrouble.all().forEach((what, briefing) -> {
            String mail = templates.mail(briefing, MailForms.ATTACHED, 80_000);
            assertHasAll(FormatText.of(ReportFormat.HTML, mail.getBytes(StandardCharsets.UTF_8)), briefing);
        });
        Briefing long2000 = InventedTrouble.stories(2000);
        assertThat(templates.mail(long2000, MailForms.ATTACHED, 80_000).getBytes(StandardCharsets.UTF_8))
                .hasSizeLessThanOrEqualTo(80_000);
        assertHasAll(FormatText.flat(templates.text(long2000)), long2000);
    }

    private static void assertHasAll(String text, Briefing briefing) {
        int from = 0;
        for (String words : inOrder(briefing)) {
            String flat = FormatText.flat(words);
            if (flat.length() > LONGER_THAN_A_PAGE && !text.contains(flat)) {
                assertThat(pieces(flat).filter(piece -> !text.contains(piece)).count()).isLessThanOrEqualTo(4);
                continue;
            }
            int at = text.indexOf(flat, from);
            assertThat(at).as(() -> beginning(text, flat)).isNotNegative();
            from = at + flat.length();
        }
    }

    /** What is longer than a page of the PDF is interrupted by what stands beside it, once a page. */
    private static Stream<String> pieces(String flat) {
        return IntStream.range(0, flat.length() / PIECE).mapToObj(i -> flat.substring(i * PIECE, (i + 1) * PIECE));
    }

    /** How far a missing sentence can be followed, and what comes then instead. */
    private static String beginning(String text, String flat) {
        int common = flat.length();
        while (text.indexOf(flat.substring(0, common)) < 0) {
            common--;
        }
        int end = text.indexOf(flat.substring(0, common)) + common;
        return flat.substring(0, common) + " goes on with " + text.substring(end, Math.min(text.length(), end + 80));
    }

    /** Headlines and sentences as a reader meets them. */
    private static List<String> inOrder(Briefing briefing) {
        List<String> all = new ArrayList<>();
        for (StoryBlock story : briefing.stories()) {
            all.add(story.headline().text());
            story.sentences().forEach(sentence -> all.add(sentence.text()));
        }
        for (BriefItem item : briefing.inBrief()) {
            all.add(item.headline().text());
        }
        return all;
    }
}
