package org.nightdesk.reports.rollup;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.nightdesk.reports.BriefingRenderer;
import org.nightdesk.reports.InventedDay;
import org.nightdesk.reports.model.BriefingProfile;
import org.nightdesk.reports.model.EditionDay;
import org.nightdesk.reports.model.EditionDay.Strand;
import org.nightdesk.reports.model.Period;
import org.nightdesk.reports.model.ReportFormat;
import org.nightdesk.templates.model.Briefing;
import org.nightdesk.templates.model.Coverage;
import org.nightdesk.templates.model.Coverage.SourceCount;
import org.nightdesk.templates.model.PartKind;
import org.nightdesk.templates.model.QuotedSentence;
import org.nightdesk.templates.model.Section;
import org.nightdesk.templates.model.StoryBlock;

class RollUpTests {

    private static final LocalDate MONDAY = LocalDate.of(2031, 3, 10);
    private static final Period WEEK = Period.of(Period.Length.WEEK, MONDAY.plusDays(2));
    private static final BriefingProfile PROFILE = new BriefingProfile("coast", "The Coast", Locale.ENGLISH,
            ZoneId.of("UTC"), 1000, List.of());

    /** Three editions of one paper: budget runs on from before, tunnel is new, storm goes quiet after two days. */
    private static List<EditionDay> week() {
        return List.of(day(0, "budget", "storm", "comet"), day(1, "storm", "budget", "tunnel"),
                day(2, "tunnel", "budget"));
    }

    @Test
    void tellsWhichStorylinesRanOnBeganAndWentQuiet() {
        Briefing week = RollUp.compose(PROFILE, WEEK, 7, week());

        assertThat(week.name()).isEqualTo("coast-week");
        assertThat(week.masthead().title()).isEqualTo("The Coast, week 11 of 2031");
        assertThat(week.masthead().number()).isEqualTo(7);
        assertThat(week.masthead().date()).isEqualTo(MONDAY.plusDays(6));
        assertThat(week.sections()).extracting(Section::title).containsExactly("Running on", "New", "Gone quiet");
        assertThat(week.sections()).extracting(section -> section.stories().getFirst().storyId())
                .containsExactly("budget", "tunnel", "storm");
        assertThat(week.inBrief()).extracting("storyId").containsExactly("comet");
    }

    @Test
    void givesEachDayOfAStorylineASentenceThatAnEditionPrinted() {
        List<EditionDay> days = week();
        Briefing week = RollUp.compose(PROFILE, WEEK, 1, days);

        StoryBlock budget = week.sections().getFirst().stories().getFirst();
        assertThat(budget.sentences()).extracting(QuotedSentence::day).containsExactly(MONDAY, MONDAY.plusDays(1),
                MONDAY.plusDays(2));
        assertThat(budget.standing().day()).isEqualTo(3);
        for (QuotedSentence quote : week.quotes()) {
            assertThat(days).anySatisfy(day -> assertThat(day.briefing().quotes()).anySatisfy(printed -> {
                assertThat(printed.text()).isEqualTo(quote.text());
                assertThat(printed.articleId()).isEqualTo(quote.articleId());
                assertThat(printed.start()).isEqualTo(quote.start());
            }));
            assertThat(week.source(quote.marker()).articleId()).isEqualTo(quote.articleId());
        }
    }

    @Test
    void addsUpWhatCameIn() {
        Briefing week = RollUp.compose(PROFILE, WEEK, 1, week());

        Coverage day = InventedDay.full().coverage();
        assertThat(week.coverage().printed()).isEqualTo(3 * day.printed());
        assertThat(week.coverage().heldBack().getFirst().articles()).isEqualTo(3 * 49);
    }

    @Test
    void countsAnArticleThatWaitedWhereItWasDecidedAndOnceWhereItStillWaits() {
        Coverage week = RollUp.compose(PROFILE, WEEK, 1, week()).coverage();

        Coverage day = InventedDay.full().coverage();
        assertThat(week.waiting()).isEqualTo(4);
        assertThat(week.articles()).isEqualTo(3 * day.articles() - 2 * 4);
        SourceCount first = day.sources().getFirst();
        assertThat(week.sources().getFirst()).isEqualTo(new SourceCount(first.name(), 3 * first.articles() - 2 * 4,
                first.problem()));
        assertThat(week.sources().get(1).articles()).isEqualTo(3 * day.sources().get(1).articles());
    }

    @Test
    void showsTheDaysInEachFormat() {
        Briefing week = RollUp.compose(PROFILE, WEEK, 1, week());

        for (ReportFormat format : List.of(ReportFormat.HTML, ReportFormat.TEXT, ReportFormat.MARKDOWN)) {
            String text = new String(new BriefingRenderer().render(week, format), StandardCharsets.UTF_8);
            assertThat(text).contains("Mon 10 Mar", "Tue 11 Mar", "Wed 12 Mar");
        }
    }

    @Test
    void printsHowManyAccountsToldTheLongestStoriesOnTheirDays() {
        Briefing week = RollUp.compose(PROFILE, WEEK, 1, week());

        assertThat(week.parts()).containsExactly(PartKind.SECTIONS, PartKind.IN_BRIEF, PartKind.FIGURES,
                PartKind.COVERAGE);
        assertThat(week.figures().running()).extracting(run -> run.storylineId()).startsWith("budget").hasSize(3);
        for (ReportFormat format : List.of(ReportFormat.HTML, ReportFormat.TEXT, ReportFormat.MARKDOWN)) {
            assertThat(new String(new BriefingRenderer().render(week, format), StandardCharsets.UTF_8))
                    .contains("Stories that run, articles a day");
        }
    }

    @Test
    void leavesTheFiguresOutWhereNoStoryRan() {
        Briefing week = RollUp.compose(PROFILE, WEEK, 1, List.of(day(0, "budget", "storm")));

        assertThat(week.parts()).containsExactly(PartKind.IN_BRIEF, PartKind.COVERAGE);
    }

    @Test
    void keepsToTheLength() {
        BriefingProfile brief = new BriefingProfile("coast", "The Coast", Locale.ENGLISH, ZoneId.of("UTC"), 50,
                List.of());

        Briefing week = RollUp.compose(brief, WEEK, 1, week());

        assertThat(week.sections().stream().mapToInt(section -> section.stories().size()).sum()).isEqualTo(1);
        assertThat(week.inBrief()).hasSize(3);
    }

    private static EditionDay day(int number, String... strands) {
        Briefing full = InventedDay.dated(InventedDay.full(), MONDAY.plusDays(number));
        List<StoryBlock> stories = new ArrayList<>();
        Map<String, Strand> strandOf = new HashMap<>();
        for (String strand : strands) {
            StoryBlock block = full.stories().get(number * 5 + stories.size());
            stories.add(block);
            strandOf.put(block.storyId(),
                    new Strand(strand, strand.equals("budget") ? MONDAY.minusDays(4) : MONDAY.plusDays(number)));
        }
        return new EditionDay(InventedDay.withSections(full, List.of(new Section("world", "World", stories))),
                strandOf, Map.of(full.coverage().sources().getFirst().name(), full.coverage().waiting()));
    }
}
