package org.nightdesk.reports.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nightdesk.reports.model.SectionProfile;
import org.nightdesk.reports.model.StoryFile;
import org.nightdesk.summarizer.ArticleAnalyzer;
import org.nightdesk.summarizer.model.Article;
import org.nightdesk.summarizer.model.Story;
import org.nightdesk.summarizer.model.Storyline;
import org.nightdesk.summarizer.model.TermVector;
import org.nightdesk.summarizer.story.StoryRank;

class SectionDeskTests {

    private static final List<SectionProfile> BUILT_IN = List
            .of("politics", "business", "science", "health", "sport", "culture", "local").stream()
            .map(name -> new SectionProfile(name, name, List.of())).toList();

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "Coalition loses vote in parliament | The government lost a vote of confidence in parliament on Monday. | politics",
            "Rovers reach cup final | Two goals by the striker took Rovers past United in the semi-final on Saturday. | sport",
            "New satellite in orbit | The rocket carried a weather satellite into orbit on Tuesday. | science",
            "Outbreak closes hospital ward | Eleven patients at the hospital caught the virus, doctors said. | health"})
    void knowsABuiltInSectionByItsWords(String title, String text, String section) {
        assertThat(new SectionDesk(BUILT_IN).section(story(title, text))).contains(section);
    }

    @Test
    void putsWhatIsNotClearIntoNoSection() {
        assertThat(new SectionDesk(BUILT_IN).section(story("A quiet afternoon", "Nothing much happened at the pond.")))
                .isEqualTo(Optional.empty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"The operator of the grid asked the authorities to wait.",
            "The director authorised an operation of great importance.", "Stockholm waits patiently for the nursery.",
            "The novelty is a physical one, in a concerted move.", "The residential tower was filmed."})
    void takesNoWordForAnotherThatOnlyBeginsLikeIt(String text) {
        assertThat(new SectionDesk(BUILT_IN).scores(story("A quiet afternoon", text))).isEmpty();
    }

    @Test
    void letsAReadersOwnWordWinOverWordsThatBelongToNoSection() {
        List<SectionProfile> sections = new ArrayList<>(BUILT_IN);
        sections.add(new SectionProfile("harbour", "Harbour", List.of("ferry")));

        assertThat(new SectionDesk(sections).section(story("Ferry to Holm cut to two sailings a day",
                "The operator says it has no choice, and its director agrees."))).contains("harbour");
    }

    @Test
    void knowsASectionOfTheReadersOwnInAnyCaseAndAsWholeWords() {
        SectionDesk desk = new SectionDesk(List.of(new SectionProfile("harbour", "Harbour", List.of("quay", "ferr*"))));

        assertThat(desk.section(story("FERRIES LATE AGAIN", "Both ferries left the Quay an hour late.")))
                .contains("harbour");
        assertThat(desk.section(story("Quays of learning", "The quaysiders differed."))).isEmpty();
    }

    private static StoryFile story(String title, String text) {
        Article article = new Article("a", title, text, "Echo", null, null);
        return new StoryFile(new Story("a", List.of(new Story.Member("a", null))),
                List.of(new ArticleAnalyzer().analyze(article)),
                new Storyline("a", List.of(LocalDate.EPOCH), new TermVector(new int[0], new float[0])),
                new StoryRank(1, 1, 1, 1), List.of());
    }
}
