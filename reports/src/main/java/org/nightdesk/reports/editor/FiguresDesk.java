package org.nightdesk.reports.editor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nightdesk.reports.model.BriefingProfile;
import org.nightdesk.reports.model.EarlierEdition;
import org.nightdesk.reports.model.SectionProfile;
import org.nightdesk.reports.model.StoryFile;
import org.nightdesk.summarizer.model.AnalyzedArticle;
import org.nightdesk.summarizer.model.Article;
import org.nightdesk.templates.model.Figures;
import org.nightdesk.templates.model.Section;

/** Counts the day: what came in by section, outlet, name and storyline, against the editions before it. */
public final class FiguresDesk {

    private static final int OUTLETS = 8;
    private static final int MOVING = 5;
    private static final int KEPT_TERMS = 200;
    private static final int KEPT_RUNS = 100;
    private static final int DAYS = 7;

    /** A name that moves by less than this many articles is no news. */
    private static final double LEAST_MOVE = 2;

    private final BriefingProfile profile;
    private final SectionDesk sections;
    private final List<EarlierEdition> earlier;

    /**
     * @param profile what the reader ordered
     * @param earlier up to seven earlier editions, newest first
     */
    public FiguresDesk(BriefingProfile profile, List<EarlierEdition> earlier) {
        this.profile = profile;
        this.sections = new SectionDesk(profile.sections());
        this.earlier = List.copyOf(earlier);
    }

    /**
     * Counts the stories of an edition.
     *
     * @param headline what the edition calls a story
     */
    public Figures count(LocalDate date, List<StoryFile> stories, Function<StoryFile, String> headline) {
        List<AnalyzedArticle> articles = stories.stream().flatMap(story -> story.articles().stream()).toList();
        List<Article> texts = articles.stream().map(AnalyzedArticle::article).toList();
        List<Figures.Term> terms = terms(NamesInText.count(NamesInText.find(articles), texts));
        Set<String> names = names(terms);
        Map<String, Figures.Term> compared = compare(names, texts);
        List<Figures.Outlet> outlets = outlets(articles);
        List<Figures.Outlet> most = outlets.subList(0, Math.min(OUTLETS, outlets.size()));
        return new Figures(earlier.size(), sections(stories), most, outlets.size() - most.size(),
                moved(names, compared, 1),
                moved(names, compared, -1), runs(date, stories, headline), terms);
    }

    /** The names of the day, most articles first, then by alphabet. */
    private static List<Figures.Term> terms(Map<String, Integer> counts) {
        return counts.entrySet().stream()
                .map(name -> new Figures.Term(name.getKey(), name.getValue(), null))
                .sorted(Comparator.comparingInt(Figures.Term::articles).reversed().thenComparing(Figures.Term::name))
                .limit(KEPT_TERMS).toList();
    }

    /** The names of this day and of those before; none where there is nothing to compare with. */
    private Set<String> names(List<Figures.Term> terms) {
        Set<String> names = new TreeSet<>();
        earlier.forEach(edition -> Stream.concat(terms.stream(), edition.figures().terms().stream())
                .forEach(term -> names.add(term.name())));
        return names;
    }

    /**
     * Names and their last words, each counted in the articles of all days: a name that a day did not find, or keep, may well
     * stand in its articles.
     */
    private Map<String, Figures.Term> compare(Set<String> names, List<Article> articles) {
        if (names.isEmpty()) {
            return Map.of();
        }
        Set<String> wanted = new TreeSet<>(names);
        names.forEach(name -> wanted.add(NamesInText.lastWord(name)));
        Map<String, Integer> now = NamesInText.count(wanted, articles);
        Map<String, Double> means = means(edition -> NamesInText.count(wanted, edition.articles().get()));
        return wanted.stream().collect(Collectors.toMap(Function.identity(),
                name -> new Figures.Term(name, now.getOrDefault(name, 0), means.getOrDefault(name, 0.))));
    }

    /**
     * Those that moved most in one direction. A name whose last word did not move along may only be told in another form; and
     * of names that overlap, one says it all.
     *
     * @param direction 1 for those that rise, -1 for those that fade
     */
    private static List<Figures.Term> moved(Set<String> names, Map<String, Figures.Term> compared, int direction) {
        ToDoubleFunction<String> move = name -> direction * move(Objects.requireNonNull(compared.get(name)));
        List<String> moved = new ArrayList<>();
        names.stream()
                .filter(name -> move.applyAsDouble(name) >= LEAST_MOVE
                        && move.applyAsDouble(NamesInText.lastWord(name)) >= LEAST_MOVE)
                .sorted(Comparator.comparingDouble(move).thenComparingInt(String::length).reversed()
                        .thenComparing(Comparator.naturalOrder()))
                .filter(name -> moved.stream().noneMatch(other -> NamesInText.overlap(other, name))).limit(MOVING)
                .forEach(moved::add);
        return moved.stream().map(name -> Objects.requireNonNull(compared.get(name))).toList();
    }

    private static double move(Figures.Term term) {
        return term.articles() - Objects.requireNonNullElse(term.mean(), 0.);
    }

    private List<Figures.Section> sections(List<StoryFile> stories) {
        Map<String, int[]> counts = new LinkedHashMap<>();
        profile.sections().forEach(section -> counts.put(section.name(), new int[2]));
        counts.put(Section.OTHER, new int[2]);
        for (StoryFile story : stories) {
            int[] count = Objects.requireNonNull(counts.get(sections.section(story).orElse(Section.OTHER)));
            count[0]++;
            count[1] += story.articles().size();
        }
        Map<String, Double> means = means(edition -> {
            Map<String, Integer> before = new LinkedHashMap<>();
            edition.figures().sections().forEach(section -> before.put(section.name(), section.stories()));
            return before;
        });
        Map<String, String> titles = new LinkedHashMap<>();
        for (SectionProfile section : profile.sections()) {
            titles.put(section.name(), section.title());
        }
        return counts.entrySet().stream()
                .filter(count -> count.getValue()[0] > 0 || means.getOrDefault(count.getKey(), 0.) > 0)
                .map(count -> new Figures.Section(count.getKey(), titles.getOrDefault(count.getKey(), ""),
                        count.getValue()[0], count.getValue()[1],
                        earlier.isEmpty() ? null : means.getOrDefault(count.getKey(), 0.)))
                .toList();
    }

    /** All outlets, most articles first, then by alphabet. */
    private static List<Figures.Outlet> outlets(List<AnalyzedArticle> articles) {
        Map<String, Integer> counts = new TreeMap<>();
        articles.forEach(article -> counts.merge(article.article().source(), 1, Integer::sum));
        double all = articles.size();
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(outlet -> new Figures.Outlet(outlet.getKey(), outlet.getValue(), outlet.getValue() / all))
                .toList();
    }

    /** The first stories with their days; what an earlier edition counted of them is taken from there. */
    private List<Figures.Run> runs(LocalDate date, List<StoryFile> stories, Function<StoryFile, String> headline) {
        List<Figures.Run> runs = new ArrayList<>();
        for (StoryFile story : stories.subList(0, Math.min(KEPT_RUNS, stories.size()))) {
            String id = story.storyline().id();
            List<Figures.Day> days = new ArrayList<>();
            earlier.stream().flatMap(edition -> edition.figures().storylines().stream())
                    .filter(run -> run.storylineId().equals(id)).findFirst().ifPresent(run -> days.addAll(run.days()));
            days.add(new Figures.Day(date, story.articles().size()));
            String title = headline.apply(story);
            if (!title.isBlank()) {
                runs.add(new Figures.Run(id, title, days.subList(Math.max(0, days.size() - DAYS), days.size())));
            }
        }
        return runs;
    }

    private Map<String, Double> means(Function<EarlierEdition, Map<String, Integer>> counts) {
        Map<String, Double> means = new TreeMap<>();
        for (EarlierEdition edition : earlier) {
            counts.apply(edition)
                    .forEach((key, count) -> means.merge(key, count / (double) earlier.size(), Double::sum));
        }
        return means;
    }
}
