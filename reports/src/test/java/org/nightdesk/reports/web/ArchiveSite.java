package org.nightdesk.reports.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nightdesk.reports.BriefingRenderer;
import org.nightdesk.reports.EditionArchive;
import org.nightdesk.reports.model.Look;
import org.nightdesk.reports.model.ReportFormat;
import org.nightdesk.reports.model.Site;
import org.nightdesk.templates.BriefingTemplates;
import org.nightdesk.templates.model.Briefing;
import org.nightdesk.templates.model.MoreLine;
import org.nightdesk.templates.model.Names;
import org.nightdesk.templates.model.QuietStory;
import org.nightdesk.templates.model.Standing;
import org.nightdesk.templates.model.StorylinePage;
import org.nightdesk.templates.model.Theme;

/** The archive of a few editions on a disk, with the page that tells the state of the desk. */
final class ArchiveSite {

    private ArchiveSite() {}

    /** Writes the site, and returns its pages. */
    static List<Path> write(Path folder, Theme theme, List<Briefing> editions, Site site) throws IOException {
        EditionArchive archive = new EditionArchive(folder, theme, site);
        BriefingRenderer renderer = new BriefingRenderer(new Look(theme, null), warning -> {});
        Map<LocalDate, Briefing> days = new LinkedHashMap<>();
        for (Briefing day : editions) {
            days.put(day.masthead().date(), day);
            for (ReportFormat format : List.of(ReportFormat.HTML, ReportFormat.TEXT)) {
                archive.publish(day, format, renderer.render(day, format));
            }
            archive.writeStorylines(day.name(), storylines(day));
        }
        archive.writeIndex("en", (name, date, revision) -> Optional.ofNullable(days.get(date)));
        Files.writeString(folder.resolve("status.html"), new BriefingTemplates(theme).status(state(), "4711", "en"));
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".html")).sorted().toList();
        }
    }

    private static List<StorylinePage> storylines(Briefing day) {
        Map<String, String> ids = new LinkedHashMap<>();
        day.stories().forEach(story -> put(ids, story.standing(), story.headline().text()));
        day.inBrief().forEach(item -> put(ids, item.standing(), item.headline().text()));
        day.changes().moved().forEach(story -> put(ids, story.standing(), story.headline().text()));
        for (QuietStory story : day.changes().quiet()) {
            ids.put(story.storyline(), story.headline().text());
        }
        LocalDate date = day.masthead().date();
        String href = "../" + date + "/" + day.name() + "-" + date + ".html";
        List<StorylinePage> pages = new ArrayList<>();
        ids.forEach((id, headline) -> pages.add(new StorylinePage(id, day.masthead().title(), "en", ZoneId.of("UTC"),
                headline, new Names(List.of("Ida Brandt"), List.of(), List.of("Elm Bay")),
                List.of(new StorylinePage.Day(date, href, headline,
                        day.stories().stream().limit(1).flatMap(story -> story.sentences().stream())
                                .map(said -> new StorylinePage.Said(said.text(),
                                        day.source(said.marker()).outlet(), day.link(said)))
                                .toList(),
                        List.of(new MoreLine("a1", day.sources().getFirst().outlet(), headline, null)))),
                null, List.of())));
        return pages;
    }

    private static void put(Map<String, String> ids, Standing standing, String headline) {
        if (standing.storyline() != null) {
            ids.put(standing.storyline(), headline);
        }
    }

    private static Map<String, Object> state() {
        String problem = "https://www.radio-saltmarsh.example/feeds/world/latest/all.xml: the server answered 503";
        return Map.of("editions",
                List.of(Map.of("briefing", "coast", "date", "2031-03-12", "revision", 0, "state", "complete"),
                        Map.of("briefing", "coast", "date", "2031-03-11", "revision", 1, "state", "failed", "detail",
                                "renderReports: no space left on device")),
                "undelivered",
                List.of(Map.of("recipient", "ann@readers.example", "briefing", "coast", "date", "2031-03-12", "state",
                        "deferred", "detail", "450 4.2.0 greylisted, come back later")),
                "sources", List.of(Map.of("name", "Kestrel Courier", "articles", 12),
                        Map.of("name", "W".repeat(200), "articles", 1_250, "problem", problem)));
    }

    static String read(Path file) throws IOException {
        return Files.readString(file, StandardCharsets.UTF_8);
    }
}
