package org.nightdesk.reports.epub;

import static org.assertj.core.api.Assertions.assertThat;

import com.adobe.epubcheck.api.EPUBLocation;
import com.adobe.epubcheck.api.EpubCheck;
import com.adobe.epubcheck.messages.Message;
import com.adobe.epubcheck.messages.Severity;
import com.adobe.epubcheck.util.DefaultReportImpl;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nightdesk.reports.BriefingRenderer;
import org.nightdesk.reports.InventedDay;
import org.nightdesk.reports.InventedTrouble;
import org.nightdesk.reports.model.ReportFormat;
import org.nightdesk.templates.model.Briefing;

class EpubPressTests {

    @TempDir
    private Path folder;

    static List<Briefing> editions() {
        List<Briefing> all = new ArrayList<>(InventedTrouble.all().values());
        all.add(InventedTrouble.otherScripts());
        return all;
    }

    @ParameterizedTest
    @MethodSource("editions")
    void epubcheckFindsNoFaultInAnyEdition(Briefing briefing) throws IOException {
        Path file = Files.write(folder.resolve("edition.epub"),
                new BriefingRenderer().render(briefing, ReportFormat.EPUB));
        List<String> faults = new ArrayList<>();
        DefaultReportImpl report = new DefaultReportImpl("edition.epub", null, true) {
            @Override
            public void message(Message message, EPUBLocation at, Object... arguments) {
                if (Set.of(Severity.FATAL, Severity.ERROR, Severity.WARNING).contains(message.getSeverity())) {
                    faults.add(message.getID() + " " + message.getMessage(arguments) + " at " + at);
                }
            }
        };

        new EpubCheck(file.toFile(), report).doValidate();

        assertThat(faults).isEmpty();
    }

    @Test
    void beginsWithItsMediaTypeAsItIs() {
        byte[] epub = new BriefingRenderer().render(InventedDay.full(), ReportFormat.EPUB);

        assertThat(new String(epub, 30, 28, StandardCharsets.US_ASCII)).isEqualTo("mimetypeapplication/epub+zip");
    }

    @Test
    void hasAChapterForEachPart() throws IOException {
        byte[] epub = new BriefingRenderer().render(InventedDay.full(), ReportFormat.EPUB);

        String contents = "";
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(epub))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals("book/nav.xhtml")) {
                    contents = new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        }
        assertThat(contents).contains(">The Coast This Morning<", ">Top stories<", ">World<", ">Sport<", ">In brief<",
                ">Sources and coverage<", ">Saltmarsh tunnel to close for six weeks from 1 April<");
    }
}
