package org.nightdesk.batch.storyline;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.nightdesk.batch.config.Configuration;
import org.nightdesk.batch.store.ArticleRepository;
import org.nightdesk.batch.store.BriefingRepository;
import org.nightdesk.batch.store.EditionKey;
import org.nightdesk.batch.store.StoryRepository;
import org.nightdesk.batch.store.StoryRepository.StoredStory;
import org.nightdesk.reports.EditionArchive;
import org.nightdesk.reports.archive.EditionFile;
import org.nightdesk.reports.model.BriefingProfile;
import org.nightdesk.reports.model.ReportFormat;
import org.nightdesk.summarizer.model.Article;
import org.nightdesk.summarizer.model.Storyline;
import org.nightdesk.templates.model.Briefing;
import org.nightdesk.templates.model.MoreLine;
import org.nightdesk.templates.model.Names;
import org.nightdesk.templates.model.Standing;
import org.nightdesk.templates.model.StorylinePage;
import org.nightdesk.templates.model.StorylinePage.Day;
import org.nightdesk.templates.model.StorylinePage.Said;
import org.springframework.stereotype.Component;

/** The pages of storylines, put together from the stored editions: the same editions give the same page. */
@Component
public class Storylines {

    private static final LocalDate END_OF_TIME = LocalDate.of(9999, 12, 31);

    private final Configuration configuration;
    private final BriefingRepository briefings;
    private final ArticleRepository articles;
    private final StoryRepository stories;

    Storylines(Configuration configuration, BriefingRepository briefings, ArticleRepository articles,
            StoryRepository stories) {
        this.configuration = configuration;
        this.briefings = briefings;
        this.articles = articles;
        this.stories = stories;
    }

    /** The ids of a briefing's storylines that begin so, ascending. */
    public List<String> ids(String briefing, String beginning) {
        return stories.storylineIds(briefing, beginning);
    }

    /** The page of a storyline, or nothing if there is none. */
    public Optional<StorylinePage> page(String briefing, String id) {
        return stories.storyline(briefing, id).map(storyline -> page(briefing, storyline));
    }

    private StorylinePage page(String briefing, Storyline storyline) {
        Set<String> ids = new TreeSet<>(storyline.merged());
        ids.add(storyline.id());
        List<StoredStory> told = stories.earlier(new EditionKey(briefing, END_OF_TIME, 0), ids).reversed();
        Set<EditionKey> editions = new LinkedHashSet<>();
        told.forEach(story -> editions.add(story.edition()));
        List<Day> days = new ArrayList<>();
        Names names = Names.NONE;
        for (EditionKey edition : editions) {
            Briefing document = briefings.document(edition).orElse(null);
            if (document != null) {
                List<StoredStory> ofDay = told.stream().filter(story -> story.edition().equals(edition)).toList();
                List<Telling> tellings = ofDay.stream().map(story -> Telling.of(document, story.id())).toList();
                days.add(day(edition, ofDay, tellings));
                names = tellings.stream().map(Telling::names).filter(found -> !found.equals(Names.NONE)).findFirst()
                        .orElse(names);
            }
        }
        BriefingProfile profile = configuration.briefing(briefing).profile();
        String title = days.reversed().stream().map(Day::headline).filter(headline -> !headline.isEmpty()).findFirst()
                .or(() -> days.stream().flatMap(day -> day.articles().stream()).map(MoreLine::title).findFirst())
                .orElse(storyline.id());
        return new StorylinePage(storyline.id(), profile.title(), profile.language().toLanguageTag(), profile.zone(),
                title, names, days, storyline.from(), storyline.merged());
    }

    private Day day(EditionKey edition, List<StoredStory> told, List<Telling> tellings) {
        List<MoreLine> lines = new ArrayList<>();
        for (StoredStory story : told) {
            for (String id : stories.accounts(story)) {
                Article article = articles.analyzed(id).article();
                lines.add(new MoreLine(id, article.source(), article.title(), article.url()));
            }
        }
        List<Said> sentences = tellings.stream().flatMap(telling -> telling.sentences().stream()).distinct().toList();
        String headline = tellings.stream().map(Telling::headline).filter(text -> !text.isEmpty()).findFirst()
                .orElse("");
        String file = new EditionFile(edition.briefing(), edition.date(), edition.revision(),
                ReportFormat.HTML.extension()).path().toString().replace('\\', '/');
        return new Day(edition.date(), "../" + file.substring(edition.briefing().length() + 1), headline, sentences,
                lines);
    }

    /** Writes the pages that an edition leads to, and those that they lead to. */
    public void write(EditionKey key) throws IOException {
        if (!configuration.briefing(key.briefing()).formats().contains(ReportFormat.HTML)) {
            return;
        }
        EditionArchive archive = new EditionArchive(configuration.editions(),
                configuration.briefing(key.briefing()).profile().layout().look().theme(), configuration.site());
        Set<String> ids = new TreeSet<>();
        for (String id : linked(briefings.document(key).orElseThrow())) {
            stories.storyline(key.briefing(), id).ifPresent(storyline -> ids.addAll(storyline.ancestry()));
        }
        archive.writeStorylines(key.briefing(),
                ids.stream().flatMap(id -> page(key.briefing(), id).stream()).toList());
    }

    private static Set<String> linked(Briefing document) {
        List<Standing> standings = new ArrayList<>();
        document.stories().forEach(story -> standings.add(story.standing()));
        document.changes().moved().forEach(story -> standings.add(story.standing()));
        document.watchlist().forEach(hit -> standings.add(hit.standing()));
        document.inBrief().forEach(item -> standings.add(item.standing()));
        Set<String> ids = new TreeSet<>();
        for (Standing standing : standings) {
            if (standing.storyline() != null) {
                ids.add(standing.storyline());
            }
        }
        document.changes().quiet().stream().filter(story -> story.days() > 1)
                .forEach(story -> ids.add(story.storyline()));
        return ids;
    }
}
