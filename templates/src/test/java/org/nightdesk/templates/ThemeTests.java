package org.nightdesk.templates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nightdesk.templates.model.Briefing;
import org.nightdesk.templates.model.MailForms;
import org.nightdesk.templates.model.Theme;
import org.nightdesk.templates.model.ThemeException;

class ThemeTests {

    private final Briefing briefing = SampleBriefing.briefing();

    @TempDir
    Path folder;

    @Test
    void shipsThemesThatDifferInLookAndAgreeInNews() {
        BriefingTemplates newspaper = new BriefingTemplates(new Theme("newspaper", null));
        BriefingTemplates plain = new BriefingTemplates(new Theme("plain", null));

        assertThat(newspaper.page(briefing)).isNotEqualTo(plain.page(briefing));
        assertThat(newspaper.mail(briefing, MailForms.ATTACHED, 80_000))
                .isNotEqualTo(plain.mail(briefing, MailForms.ATTACHED, 80_000));
        assertThat(newspaper.print(briefing)).isNotEqualTo(plain.print(briefing));
        assertThat(newspaper.text(briefing)).isEqualTo(plain.text(briefing));
        assertThat(body(newspaper.page(briefing))).isEqualTo(body(plain.page(briefing)));
    }

    @Test
    void takesWhatAReadersFolderHasAndTheRestFromTheThemeItBuildsOn() throws IOException {
        write("theme.properties", "base = plain\naccent = #123456\n");
        write("sections/in-brief.ftlh",
                "<#list briefing.inBrief as item><p class=mine>${item.headline.text}</p></#list>");

        BriefingTemplates own = new BriefingTemplates(new Theme("newspaper", folder));

        assertThat(own.page(briefing)).contains("<p class=mine>Bread prices fixed until the end of April</p>",
                "in the face of the reader's own system");
        assertThat(own.mail(briefing, MailForms.ATTACHED, 80_000)).contains("#123456");
    }

    @Test
    void namesFileLineAndFieldOfWhatIsWrongInATemplate() throws IOException {
        Path file = write("sections/top-stories.ftlh", "<h2>Top</h2>\n<p>${briefing.topStorys[0]}</p>\n");

        assertThatThrownBy(() -> own().page(briefing)).isInstanceOf(ThemeException.class)
                .hasMessage(file + ":2: briefing.topStorys is not there");

        write("sections/top-stories.ftlh", "<h2>Top</h2>\n<#list briefing.topStories as story>\n");
        assertThatThrownBy(() -> own().page(briefing)).isInstanceOf(ThemeException.class)
                .hasMessageStartingWith(file + ":").hasMessageContaining("#list").message().doesNotContain("\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sections/in-brief.ftlh", "sections/figures.txt.ftl", "print/what-changed.ftlh",
            "mail/accounts-differ.ftlh", "mail-subject.txt.ftl", "sections/watchlist.ftlh"})
    void isTriedOutWithoutAnEdition(String template) throws IOException {
        own().tryOut();

        Path file = write(template, "<p>\n${briefing.headline}\n");

        assertThatThrownBy(() -> own().tryOut()).isInstanceOf(ThemeException.class)
                .hasMessage(file + ":2: briefing.headline is not there");
    }

    @Test
    void refusesSettingsThatItDoesNotKnowOrThatAreNoColour() throws IOException {
        write("theme.properties", "colour = red\n");
        assertThatThrownBy(this::own)
                .hasMessageContaining("theme.properties: colour is not a known key (known here: base,");

        write("theme.properties", "ink = red\\\"><script>\n");
        assertThatThrownBy(this::own).hasMessageContaining("the value of ink is not a plain colour");

        write("theme.properties", "base = baroque\n");
        assertThatThrownBy(this::own).hasMessageContaining("base 'baroque' is not a shipped theme");
    }

    @ParameterizedTest
    @ValueSource(strings = {"${\"java.lang.Runtime\"?new()}", "${\"freemarker.template.utility.Execute\"?new()}",
            "${briefing.class}", "${briefing.getClass().getName()}", "${briefing?api.class}",
            "${briefing.parts[0].declaringClass}", "${briefing.masthead.zone.id}", "${briefing.class.classLoader}",
            "${furniture.class.protectionDomain}", "<#include \"../secret.txt\">", "<#include \"/etc/hostname\">",
            "<#include \"file:///etc/hostname\">", "<#include \"http://127.0.0.1:9/\">", "${.data_model.engine}"})
    void letsNoTemplateReachClassesFilesOrTheNetwork(String template) throws IOException {
        Files.writeString(folder.resolve("secret.txt"), "secret");
        Path inner = Files.createDirectories(folder.resolve("theme/sections"));
        Files.writeString(inner.resolve("in-brief.ftlh"), template);

        assertThatThrownBy(
                () -> new BriefingTemplates(new Theme("newspaper", folder.resolve("theme"))).page(briefing))
                .isInstanceOf(ThemeException.class).message().doesNotContain("\n");
    }

    @Test
    void followsNoLinkOutOfTheFolder() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "secret");
        Path theme = Files.createDirectories(folder.resolve("theme/sections"));
        Files.createSymbolicLink(theme.resolve("in-brief.ftlh"), secret);

        assertThatThrownBy(
                () -> new BriefingTemplates(new Theme("newspaper", folder.resolve("theme"))).page(briefing))
                .isInstanceOf(ThemeException.class);
    }

    private BriefingTemplates own() {
        return new BriefingTemplates(new Theme("newspaper", folder));
    }

    private Path write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private static String body(String page) {
        return page.substring(page.indexOf("<body>"), page.indexOf("<script>"));
    }
}
