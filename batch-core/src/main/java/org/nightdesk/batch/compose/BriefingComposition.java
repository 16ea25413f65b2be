package org.nightdesk.batch.compose;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nightdesk.batch.config.Configuration;
import org.nightdesk.batch.source.Silence;
import org.nightdesk.batch.store.ArticleRepository;
import org.nightdesk.batch.store.BriefingRepository;
import org.nightdesk.batch.store.BriefingRepository.Item;
import org.nightdesk.batch.store.Disposition;
import org.nightdesk.batch.store.EditionKey;
import org.nightdesk.batch.store.SourceRepository;
import org.nightdesk.batch.store.StoryRepository;
import org.nightdesk.batch.store.StoryRepository.RankedStory;
import org.nightdesk.reports.Editor;
import org.nightdesk.reports.model.EarlierEdition;
import org.nightdesk.reports.model.Intake;
import org.nightdesk.reports.model.StoryExplanation;
import org.nightdesk.reports.model.StoryFile;
import org.nightdesk.summarizer.StoryDesk;
import org.nightdesk.summarizer.model.AnalyzedArticle;
import org.nightdesk.summarizer.model.Story;
import org.nightdesk.templates.model.Briefing;
import org.springframework.stereotype.Component;

/** Lays the stories on the editor's desk, and stores what comes back. */
@Component
public class BriefingComposition {

    /** Editions that means are taken of. */
    private static final int EARLIER = 7;

    private final Configuration configuration;
    private final BriefingRepository briefings;
    private final ArticleRepository articles;
    private final StoryRepository stories;
    private final SourceRepository sources;
    private final Backfile backfile;
    private final StoryDesk desk;
    private final Editor editor;

    BriefingComposition(Configuration configuration, BriefingRepository briefings, ArticleRepository articles,
            StoryRepository stories, SourceRepository sources, Backfile backfile, StoryDesk desk,
            Editor editor) {
        this.configuration = configuration;
        this.briefings = briefings;
        this.articles = articles;
        this.stories = stories;
        this.sources = sources;
        this.backfile = backfile;
        this.desk = desk;
        this.editor = editor;
    }

    /**
     * Composes and stores the document of an edition whose stories are grouped. One that is stored never changes: a step that
     * was cut off behind its transaction finds it done.
     */
    public Briefing compose(EditionKey key) {
        return briefings.document(key).orElseGet(() -> composeAnew(key));
    }

    private Briefing composeAnew(EditionKey key) {
        List<RankedStory> ranked = stories.stories(key);
        List<StoryFile> files = ranked.stream().map(story -> file(key, story)).toList();
        List<Item> items = briefings.items(key);
        Briefing briefing = editor.compose(configuration.briefing(key.briefing()).profile(),
                briefings.find(key).orElseThrow(), files, intake(key, items), backfile.last(key, ranked).orElse(null),
                earlier(key));
        briefings.storeDocument(key, briefing);
        briefings.replaceItems(key, decide(items, briefing));
        return briefing;
    }

    private List<EarlierEdition> earlier(EditionKey key) {
        return briefings.before(key, EARLIER).stream()
                .flatMap(before -> Stream.ofNullable(before.figures())
                        .map(figures -> new EarlierEdition(figures, () -> articles.ofStories(key(before)))))
                .toList();
    }

    private static EditionKey key(Briefing briefing) {
        return new EditionKey(briefing.name(), briefing.masthead().date(), briefing.masthead().revision());
    }

    /**
     * Why a story of an edition stands where it stands, reckoned anew from what is stored; empty if the edition has no such
     * story.
     */
    public Optional<StoryExplanation> explain(EditionKey key, String storyId) {
        List<RankedStory> ranked = stories.stories(key);
        List<StoryFile> files = ranked.stream().map(story -> file(key, story)).toList();
        return files.stream().filter(file -> file.story().id().equals(storyId)).findFirst()
                .map(file -> editor.explain(configuration.briefing(key.briefing()).profile(), files,
                        backfile.last(key, ranked).orElse(null), file)
                        .with(desk.ties(articles.terms(
                                file.story().members().stream().map(Story.Member::articleId).toList()))));
    }

    private StoryFile file(EditionKey key, RankedStory ranked) {
        List<AnalyzedArticle> members = ranked.story().members().stream().map(Story.Member::articleId)
                .map(articles::analyzed).toList();
        return new StoryFile(ranked.story(), members, ranked.storyline(), ranked.rank(),
                backfile.earlier(key, ranked.storyline()));
    }

    private Intake intake(EditionKey key, List<Item> items) {
        Map<String, Integer> rejected = new TreeMap<>();
        items.stream().filter(item -> item.disposition() == Disposition.REJECTED)
                .forEach(item -> rejected.merge(String.valueOf(item.reason()), 1, Integer::sum));
        Map<String, Integer> bySource = briefings.countBySource(key);
        Map<String, String> problems = sources.problems();
        Instant cutOff = briefings.find(key).orElseThrow().cutOff();
        return new Intake(items.size(), count(items, Disposition.WAITING), count(items, Disposition.HELD_BACK),
                rejected,
                configuration.sources().stream().map(source -> new Intake.SourceReport(source.name(),
                        bySource.getOrDefault(source.name(), 0), problems.get(source.name()),
                        silentSince(source.name(), cutOff,
                                configuration.briefing(key.briefing()).profile().zone())))
                        .toList(),
                articles.forms(key));
    }

    private @Nullable LocalDate silentSince(String source, Instant cutOff, ZoneId zone) {
        return Silence.since(articles.published(source, cutOff.minus(Silence.MEMORY), cutOff), cutOff)
                .map(last -> last.atZone(zone).toLocalDate()).orElse(null);
    }

    private static int count(List<Item> items, Disposition disposition) {
        return (int) items.stream().filter(item -> item.disposition() == disposition).count();
    }

    /** What the editor decided, and for the articles that never reached a story what was decided before. */
    private static List<Item> decide(List<Item> items, Briefing briefing) {
        List<Item> decided = new ArrayList<>();
        briefing.dispositions().forEach(entry -> decided.add(switch (entry.kind()) {
            case PRINTED -> new Item(entry.articleId(), Disposition.PRINTED, null);
            case GROUPED -> new Item(entry.articleId(), Disposition.GROUPED, null);
            case DUPLICATE -> new Item(entry.articleId(), Disposition.DUPLICATE, entry.copyOf());
            case HELD_BACK -> new Item(entry.articleId(), Disposition.HELD_BACK,
                    String.valueOf(entry.reason()).toLowerCase(Locale.ROOT).replace('_', ' '));
        }));
        items.stream()
                .filter(item -> item.disposition() != Disposition.GROUPED
                        && item.disposition() != Disposition.DUPLICATE)
                .forEach(decided::add);
        return decided;
    }
}
