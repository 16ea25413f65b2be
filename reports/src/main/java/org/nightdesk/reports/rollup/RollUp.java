package org.nightdesk.reports.rollup;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.nightdesk.reports.model.BriefingProfile;
import org.nightdesk.reports.model.EditionDay;
import org.nightdesk.reports.model.EditionDay.Strand;
import org.nightdesk.reports.model.Period;
import org.nightdesk.templates.Headings;
import org.nightdesk.templates.model.BriefItem;
import org.nightdesk.templates.model.Briefing;
import org.nightdesk.templates.model.Changes;
import org.nightdesk.templates.model.Figures;
import org.nightdesk.templates.model.Headline;
import org.nightdesk.templates.model.Masthead;
import org.nightdesk.templates.model.PartKind;
import org.nightdesk.templates.model.Section;
import org.nightdesk.templates.model.StoryBlock;
import org.nightdesk.templates.model.Tempo;

/**
 * The storylines of a period, each with its days: those that run on, those that began, those that have gone quiet. Every
 * sentence is one that an edition of the period printed; what only one edition told is listed in brief.
 */
public final class RollUp {

    private static final List<String> KINDS = List.of("rollup-running", "rollup-new", "rollup-quiet");
    private static final List<PartKind> PARTS = List.of(PartKind.SECTIONS, PartKind.IN_BRIEF, PartKind.FIGURES,
            PartKind.COVERAGE);
    private static final int WORDS_A_MINUTE = 220;
    private static final int IN_BRIEF = 15;
    private static final Comparator<Course> WEIGHTIEST_FIRST = Comparator.comparingInt(Course::days)
            .thenComparingInt(Course::outlets).thenComparing(Course::last).reversed().thenComparing(Course::id);

    private final Period period;
    private final List<EditionDay> days;
    private final SourceList sources = new SourceList();
    private int words;

    private RollUp(Period period, List<EditionDay> days) {
        this.period = period;
        this.days = days;
    }

    /**
     * Composes a roll-up.
     *
     * @param profile of the briefing
     * @param period  which days
     * @param number  1 for the first roll-up of the briefing of that length
     * @param days    the editions of the period, the oldest first, at least one
     */
    public static Briefing compose(BriefingProfile profile, Period period, int number, List<EditionDay> days) {
        return new RollUp(period, days).compose(profile, number);
    }

    private Briefing compose(BriefingProfile profile, int number) {
        int room = profile.words() * (period.length() == Period.Length.WEEK ? 1 : 2);
        Map<String, List<StoryBlock>> sections = new TreeMap<>();
        List<BriefItem> brief = new ArrayList<>();
        List<Course> courses = courses();
        for (Course course : courses) {
            if (course.days() > 1 && words < room) {
                StoryBlock story = course.story(sources);
                words += count(story);
                sections.computeIfAbsent(kind(course), none -> new ArrayList<>()).add(story);
            } else if (brief.size() < IN_BRIEF) {
                BriefItem item = course.item(sources);
                words += count(item.headline());
                brief.add(item);
            }
        }
        String language = profile.language().toLanguageTag();
        List<Section> printed = new ArrayList<>();
        for (String name : KINDS) {
            List<StoryBlock> stories = sections.getOrDefault(name, List.of());
            if (!stories.isEmpty()) {
                printed.add(new Section(name, Headings.sectionTitle(name, language), stories));
            }
        }
        Figures figures = new Figures(0, List.of(), List.of(), 0, List.of(), List.of(),
                courses.stream().filter(course -> course.days() > 1).map(Course::run).toList(), List.of());
        int stories = brief.size() + printed.stream().mapToInt(section -> section.stories().size()).sum();
        return new Briefing(period.length().nameFor(profile.name()), masthead(profile, language, number, stories),
                PARTS, List.of(), Changes.NONE, List.of(), printed, List.of(), brief,
                CoverageSum.of(days, courses.size(), stories), sources.lines(), List.of(), figures);
    }

    private List<Course> courses() {
        Map<String, Course> courses = new TreeMap<>();
        for (EditionDay day : days) {
            LocalDate date = day.briefing().masthead().date();
            for (StoryBlock story : day.briefing().stories()) {
                Strand strand = day.storylines().getOrDefault(story.storyId(), new Strand(story.storyId(), date));
                courses.computeIfAbsent(strand.id(), id -> new Course(id, strand.first())).add(day.briefing(), story);
            }
        }
        return courses.values().stream().sorted(WEIGHTIEST_FIRST).toList();
    }

    private String kind(Course course) {
        if (course.last().isBefore(days.getLast().briefing().masthead().date())) {
            return "rollup-quiet";
        }
        return period.includes(course.first()) ? "rollup-new" : "rollup-running";
    }

    private Masthead masthead(BriefingProfile profile, String language, int number, int stories) {
        Masthead first = days.getFirst().briefing().masthead();
        Masthead last = days.getLast().briefing().masthead();
        Tempo tempo = stories == 0 ? Tempo.EMPTY : Tempo.NORMAL;
        return new Masthead(
                Headings.rollUpTitle(profile.title(), language, period.length().word(), period.first()),
                language, profile.zone(), period.last(), number, 0, first.from(), last.cutOff(), tempo, words,
                Math.ceilDiv(words, WORDS_A_MINUTE), null);
    }

    private static int count(StoryBlock story) {
        return count(story.headline()) + story.sentences().stream().mapToInt(sentence -> count(sentence.text())).sum();
    }

    private static int count(Headline headline) {
        return count(headline.text());
    }

    private static int count(String text) {
        return text.isBlank() ? 0 : text.strip().split("\\s+", -1).length;
    }
}
