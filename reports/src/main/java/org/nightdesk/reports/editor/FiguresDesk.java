package org.nightdesk.reports.editor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import org.nightdesk.reports.model.BriefingProfile;
import org.nightdesk.reports.model.SectionProfile;
import org.nightdesk.reports.model.StoryFile;
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
    private final List<Figures> earlier;

    /**
     * @param profile what the reader ordered
     * @param earlier the figures of up to seven earlier editions, newest first
     */
    public FiguresDesk(BriefingProfile profile, List<Figures> earlier) {
        this.profile = profile;
        this.sections = new SectionDesk(profile.sections());
        this.earlier = List.copyOf(earlier);
    }

    /** Counts the stories of an edition. */
    public Figures count(LocalDate date, List<StoryFile> stories) {
        List<Figures.Term> terms = NamesInText.count(stories);
        Map<String, Integer> now = new LinkedHashMap<>();
        terms.forEach(term -> now.put(term.name(), term.articles()));
        Map<String, Double> means = means(figures -> {
            Map<String, Integer> counts = new LinkedHashMap<>();
            figures.terms().forEach(term -> counts.put(term.name(), term.articles()));
            return counts;
        });
        Comparator<Figures.Term> byMove = Comparator.comparingDouble(FiguresDesk::move);
        Comparator<Figures.Term> byName = Comparator.comparing(Figures.Term::name);
        List<Figures.Term> moved = earlier.isEmpty() ? List.of() : moved(now, means);
        return new Figures(earlier.size(), sections(stories), outlets(stories),
                moved.stream().filter(term -> move(term) >= LEAST_MOVE).sorted(byMove.reversed().thenComparing(byName))
                        .limit(MOVING).toList(),
                moved.stream().filter(term -> move(term) <= -LEAST_MOVE).sorted(byMove.thenComparing(byName))
                        .limit(MOVING).toList(),
                runs(date, stories), terms.stream().limit(KEPT_TERMS).toList());
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
        Map<String, Double> means = means(figures -> {
            Map<String, Integer> before = new LinkedHashMap<>();
            figures.sections().forEach(section -> before.put(section.name(), section.stories()));
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

    private static List<Figures.Outlet> outlets(List<StoryFile> stories) {
        Map<String, Integer> counts = new TreeMap<>();
        stories.forEach(story -> story.articles()
                .forEach(article -> counts.merge(article.article().source(), 1, Integer::sum)));
        double all = counts.values().stream().mapToInt(Integer::intValue).sum();
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(OUTLETS)
                .map(outlet -> new Figures.Outlet(outlet.getKey(), outlet.getValue(), outlet.getValue() / all))
                .toList();
    }

    /** The first stories with their days; what an earlier edition counted of them is taken from there. */
    private List<Figures.Run> runs(LocalDate date, List<StoryFile> stories) {
        List<Figures.Run> runs = new ArrayList<>();
        for (StoryFile story : stories.subList(0, Math.min(KEPT_RUNS, stories.size()))) {
            String id = story.storyline().id();
            List<Figures.Day> days = new ArrayList<>();
            earlier.stream().flatMap(figures -> figures.storylines().stream())
                    .filter(run -> run.storylineId().equals(id)).findFirst().ifPresent(run -> days.addAll(run.days()));
            days.add(new Figures.Day(date, story.articles().size()));
            String headline = StoryWriter.accounts(story).getFirst().article().title();
            if (!headline.isBlank()) {
                runs.add(new Figures.Run(id, headline, days.subList(Math.max(0, days.size() - DAYS), days.size())));
            }
        }
        return runs;
    }

    private static List<Figures.Term> moved(Map<String, Integer> now, Map<String, Double> means) {
        Map<String, Figures.Term> terms = new TreeMap<>();
        means.forEach((name, mean) -> terms.put(name, new Figures.Term(name, now.getOrDefault(name, 0), mean)));
        now.forEach((name, count) -> terms.putIfAbsent(name, new Figures.Term(name, count, 0.)));
        return List.copyOf(terms.values());
    }

    private static double move(Figures.Term term) {
        return term.articles() - Objects.requireNonNullElse(term.mean(), 0.);
    }

    private Map<String, Double> means(Function<Figures, Map<String, Integer>> counts) {
        Map<String, Double> means = new TreeMap<>();
        for (Figures figures : earlier) {
            counts.apply(figures)
                    .forEach((key, count) -> means.merge(key, count / (double) earlier.size(), Double::sum));
        }
        return means;
    }
}
