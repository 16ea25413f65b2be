package org.nightdesk.batch.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nightdesk.reports.model.BriefingProfile;
import org.nightdesk.reports.model.EmptyDay;
import org.nightdesk.reports.model.Layout;
import org.nightdesk.reports.model.Look;
import org.nightdesk.reports.model.Watchlist;
import org.nightdesk.templates.model.Paper;
import org.nightdesk.templates.model.PartKind;
import org.nightdesk.templates.model.SubjectPattern;

class ConfigurationLoaderTests {

    private static final String SMALLEST = """
            sources:
              - name: Clippings
                folder: news
            briefings:
              - title: The Morning Desk
            """;

    @TempDir
    Path folder;

    @Test
    void readsWatchlistsWeightsAndWhatSpeaksAgainstASection() throws IOException {
        Configuration configuration = load("""
                sources: [{name: A, folder: news, weight: 2.5}, {name: B, folder: more}]
                briefings:
                  - title: The Day
                    watchlist: [ferry, "port authority", -football, {term: storm, not: [brainstorm]}]
                    sections: [{name: sport, not: [football]}]
                """);

        BriefingProfile profile = configuration.briefings().getFirst().profile();
        assertThat(configuration.weights()).isEqualTo(Map.of("A", 2.5, "B", 1.0));
        assertThat(profile.watchlist()).isEqualTo(new Watchlist(
                List.of(new Watchlist.Term("ferry", List.of()), new Watchlist.Term("port authority", List.of()),
                        new Watchlist.Term("storm", List.of("brainstorm"))),
                List.of("football")));
        assertThat(profile.sections().getFirst().without()).containsExactly("football");
    }

    @Test
    void fillsInDefaultsAndMakesPathsAbsolute() throws IOException {
        Configuration configuration = load(SMALLEST);

        assertThat(configuration.sources())
                .containsExactly(new SourceSettings.Folder("Clippings", folder.resolve("news"), null));
        assertThat(configuration.editions()).isEqualTo(folder.resolve("editions"));
        assertThat(configuration.mail()).isNull();
        BriefingSettings briefing = configuration.briefing("daily");
        assertThat(briefing.schedule()).isNull();
        assertThat(briefing.profile().sections()).extracting("name").contains("politics", "sport");
        assertThat(configuration.limits().maxAge()).isEqualTo(Duration.ofDays(3));
    }

    @Test
    void readsFeedsSchedulesSectionsAndMail() throws IOException {
        Configuration configuration = load(
                """
                        sources:
                          - {name: Wire, feed: "https://wire.example/feed.xml", outlet: The Wire}
                          - {name: Saved, feed: saved/feed.xml}
                        briefings:
                          - name: evening
                            title: Evening
                            timezone: Europe/Vienna
                            schedule: "18:30 mon-fri"
                            sections: [politics, {name: harbour, title: The Harbour, terms: [ferry, quay]}]
                            recipients: [ann@readers.example]
                        mail: {host: smtp.example, security: tls, user: desk, password: "${MAIL_PASSWORD}", from: "Desk <desk@news.example>", subject: "{title}: {headline}", attach: 2 MB}
                        site: https://news.example/desk
                        """);

        assertThat(configuration.sources()).hasSize(2);
        BriefingSettings evening = configuration.briefing("evening");
        assertThat(evening.profile().sections()).extracting("title").containsExactly("Politics", "The Harbour");
        assertThat(evening.schedule()).isNotNull();
        assertThat(evening.schedule().includes(LocalDate.of(2026, 9, 13))).isFalse();
        assertThat(evening.schedule().due(LocalDate.of(2026, 9, 14), ZoneId.of("Europe/Vienna")).toInstant())
                .hasToString("2026-09-14T16:30:00Z");
        assertThat(configuration.mail().port()).isEqualTo(465);
        assertThat(configuration.mail().password()).isEqualTo("secret");
        assertThat(configuration.mail().subject()).isEqualTo(new SubjectPattern("{title}: {headline}"));
        assertThat(configuration.mail().attached()).isEqualTo(2_000_000);
        assertThat(configuration.site().link("index.html")).isEqualTo("https://news.example/desk/index.html");
        assertThat(configuration.mail()).asString().doesNotContain("secret");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "sources: []                      | nightdesk.yaml:1: sources must name at least one folder or feed",
            "sources: 7                       | nightdesk.yaml:1: sources must be a list",
            "sauces: []                       | nightdesk.yaml:1: sources must name at least one",
            "sources: [{name: A}]             | nightdesk.yaml:1: sources[0].feed must be given",
            "sources: [{name: A, feed: 'ftp://a.example/f'}] | sources[0].feed 'ftp://a.example/f' is neither a file nor",
            "sources: [{name: A, folder: a, colour: red}]    | sources[0].colour is not a known key (known here: name",
            "'sources: [}'                    | nightdesk.yaml:1: not valid YAML",
            "'{}'                             | sources must name"})
    void namesFileLineAndKeyOfWhatIsWrong(String yaml, String message) {
        assertThatThrownBy(() -> load(yaml)).isInstanceOf(ConfigurationException.class).hasMessageContaining(message);
    }

    @Test
    void refusesSourceNamesTooLongToBeKept() throws IOException {
        String longest = "n".repeat(200);

        assertThat(load(SMALLEST.replace("Clippings", longest)).sources()).extracting(SourceSettings::name)
                .containsExactly(longest);
        assertThatThrownBy(() -> load(SMALLEST.replace("Clippings", longest + "n")))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageEndingWith("nightdesk.yaml:2: sources[0].name must have at most 200 characters");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "words: many          | nightdesk.yaml:6: briefings[0].words 'many' is not a whole number from 50 to 20000",
            "timezone: Mars/North | briefings[0].timezone 'Mars/North' is not a time zone",
            "language: klingonic  | briefings[0].language 'klingonic' is not a language tag",
            "method: magic        | briefings[0].method 'magic' is not a summary method (there are: centroid, coverage, ",
            "schedule: noon       | briefings[0].schedule 'noon' is not a schedule such as",
            "sections: [gossip]   | briefings[0].sections[0] is not a built-in section",
            "parts: [gossip]      | nightdesk.yaml:6: briefings[0].parts[0] 'gossip' is not a part (there are: top-stories, ",
            "'parts: [coverage, coverage]' | briefings[0].parts[1] is the part 'coverage' again",
            "theme: gaudy         | briefings[0].theme 'gaudy' is neither a shipped theme (newspaper, plain) nor a folder",
            "paper: A3            | nightdesk.yaml:6: briefings[0].paper 'A3' is not a paper (there are: a4, letter, ereader)",
            "empty: silence       | briefings[0].empty 'silence' must be note or nothing",
            "'sections: [{name: other, terms: [x]}]' | nightdesk.yaml:6: briefings[0].sections[0].name 'other' is where",
            "'sections: [{name: sport, words: 3}]' | briefings[0].sections[0].words '3' is not a whole number from 20",
            "recipients: [nobody] | briefings[0].recipients[0] 'nobody' is not a mail address",
            "recipients: [a@b.example] | mail is missing, but the briefing 'daily' has recipients",
            "name: Über           | briefings[0].name 'Über' must be lower-case letters",
            "wrods: 100           | nightdesk.yaml:6: briefings[0].wrods is not a known key (known here: name, title",
            "title: again         | title"})
    void refusesBriefingsThatCannotBeMade(String line, String message) {
        assertThatThrownBy(() -> load(SMALLEST + "    " + line + "\n")).isInstanceOf(ConfigurationException.class)
                .hasMessageContaining(message).extracting(Throwable::getMessage).asString().doesNotContain("\n");
    }

    @Test
    void readsThePartsInTheReadersOrder() throws IOException {
        Layout layout = load(SMALLEST + "    parts: [coverage, in-brief]\n    empty: nothing\n").briefing("daily")
                .profile()
                .layout();

        assertThat(layout)
                .isEqualTo(new Layout(List.of(PartKind.COVERAGE, PartKind.IN_BRIEF), EmptyDay.NOTHING, Look.USUAL));
        assertThat(load(SMALLEST).briefing("daily").profile().layout()).isEqualTo(Layout.USUAL);
    }

    @Test
    void readsThePaperOfAReaderWhoAsksForOne() throws IOException {
        assertThat(load(SMALLEST + "    paper: ereader\n").briefing("daily").profile().layout().look().paper())
                .isEqualTo(Paper.EREADER);
        assertThat(load(SMALLEST).briefing("daily").profile().layout().look().paper()).isNull();
    }

    @Test
    void wantsSecretsFromTheEnvironment() {
        assertThatThrownBy(() -> load(SMALLEST + "mail: {host: h, user: u, password: open, from: a@b.example}\n"))
                .hasMessageContaining("nightdesk.yaml:6: mail.password must not stand in the file");
        assertThatThrownBy(() -> load(SMALLEST + "mail: {host: h, user: u, password: '${NONE}', from: a@b.example}\n"))
                .hasMessageContaining("mail.password needs the environment variable NONE, which is not set");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "'mail: {host: h, from: a@b.example, subject: \"{name}\"}' | mail.subject '{name}' is not one of {title}, {date}, ",
            "'mail: {host: h, from: a@b.example, subject: \"a\\nBcc: c@d.example\"}' | mail.subject must be one line of text",
            "'mail: {host: h, from: a@b.example, attach: 5}' | mail.attach '5' is not a size such as",
            "site: news.example              | nightdesk.yaml:6: site must be the http or https address of the folder",
            "'site: https://news.example/?a' | site must be the http or https address"})
    void refusesMailAndSitesThatCannotBe(String line, String message) {
        assertThatThrownBy(() -> load(SMALLEST + line + "\n")).isInstanceOf(ConfigurationException.class)
                .hasMessageContaining(message);
    }

    @ParameterizedTest
    @CsvSource({"morning, morning-week", "morning-month, morning"})
    void refusesABriefingOfTheNameOfAnothersRollUps(String one, String other) {
        String briefings = SMALLEST + "    name: " + one + "\n  - title: Another\n    name: " + other + "\n";

        assertThatThrownBy(() -> load(briefings)).isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("nightdesk.yaml:7: briefings[1].name '" + other + "' and '" + one
                        + "' cannot both be briefings: the ");
    }

    @Test
    void saysHowToGetAConfigurationWhereThereIsNone() {
        assertThatThrownBy(() -> new ConfigurationLoader(name -> null).load(folder.resolve("nightdesk.yaml")))
                .isInstanceOf(ConfigurationException.class).hasMessageContaining("nightdesk init")
                .hasMessageContaining("nightdesk demo");
    }

    private Configuration load(String yaml) throws IOException {
        Path file = Files.writeString(folder.resolve("nightdesk.yaml"), yaml);
        return new ConfigurationLoader(Map.of("MAIL_PASSWORD", "secret")::get).load(file);
    }
}
