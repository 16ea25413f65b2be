package org.nightdesk.reports.archive;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.nightdesk.reports.chart.ChartDesk;
import org.nightdesk.templates.BriefingTemplates;
import org.nightdesk.templates.model.StorylineIndex;
import org.nightdesk.templates.model.StorylineIndex.Entry;
import org.nightdesk.templates.model.StorylinePage;
import tools.jackson.databind.JavaType;

/** The pages of a briefing's storylines, and the page that leads to them. What it lists is kept in a data file. */
public final class StorylineShelf {

    /** Beside the editions of a briefing. */
    static final String FOLDER = "storylines";

    static final String INDEX = FOLDER + "/index.html";

    private static final JavaType ENTRIES = DataFile.JSON.getTypeFactory().constructCollectionType(List.class,
            Entry.class);
    private static final Comparator<Entry> ORDER = Comparator.comparing(Entry::last).reversed()
            .thenComparing(Comparator.comparing(Entry::first).reversed()).thenComparing(Entry::id);

    private final Path archive;
    private final BriefingTemplates templates;
    private final String briefing;

    /**
     * The storylines of a briefing.
     *
     * @param archive  the folder of editions
     * @param briefing the briefing's name
     */
    public StorylineShelf(Path archive, BriefingTemplates templates, String briefing) {
        this.archive = archive;
        this.templates = templates;
        this.briefing = briefing;
    }

    /** Writes pages anew, and leads to them. */
    public void write(List<StorylinePage> pages) throws IOException {
        if (pages.isEmpty()) {
            return;
        }
        ChartDesk charts = new ChartDesk();
        Map<String, Entry> entries = new TreeMap<>();
        Path data = archive.resolve(SearchIndex.FOLDER);
        String name = FOLDER + "/" + briefing;
        DataFile.<List<Entry>>read(data, name, ENTRIES).orElse(List.of())
                .forEach(entry -> entries.put(entry.id(), entry));
        Path folder = archive.resolve(briefing).resolve(FOLDER);
        for (StorylinePage page : pages) {
            WholeFile.writeIfChanged(folder.resolve(page.id() + ".html"),
                    templates.storyline(page, charts.forStoryline(page)).getBytes(StandardCharsets.UTF_8));
            entries.put(page.id(), Entry.of(page));
        }
        List<Entry> sorted = new ArrayList<>(entries.values());
        sorted.sort(ORDER);
        DataFile.writeLast(data, name, sorted);
        StorylinePage one = pages.getFirst();
        WholeFile.writeIfChanged(archive.resolve(briefing).resolve(INDEX),
                templates.storylines(new StorylineIndex(one.briefing(), one.language(), sorted))
                        .getBytes(StandardCharsets.UTF_8));
    }
}
