package org.nightdesk.templates;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nightdesk.templates.model.Briefing;
import org.nightdesk.templates.model.Changes;
import org.nightdesk.templates.model.QuotedSentence;
import org.nightdesk.templates.model.Section;
import org.nightdesk.templates.model.StoryBlock;

/**
 * A briefing of which only the first stories are left.
 *
 * @param briefing its first stories; the list of sources is whole, so that markers keep their meaning
 * @param omitted  how many stories were left out
 * @param markers  the sources of what is left, ascending
 */
record MailCut(Briefing briefing, int omitted, List<Integer> markers) {

    /** The longest rendering that is not larger than {@code most} bytes, or that without any story. */
    static String largest(Briefing whole, int most, Function<MailCut, String> render) {
        int stories = whole.stories().size() + whole.inBrief().size();
        String fitting = render.apply(of(whole, stories));
        if (size(fitting) <= most) {
            return fitting;
        }
        fitting = render.apply(of(whole, 0));
        int fits = 0;
        int tooMany = stories;
        while (tooMany - fits > 1) {
            int tried = (fits + tooMany) >>> 1;
            String rendering = render.apply(of(whole, tried));
            if (size(rendering) <= most) {
                fits = tried;
                fitting = rendering;
            } else {
                tooMany = tried;
            }
        }
        return fitting;
    }

    private static int size(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    private static MailCut of(Briefing whole, int stories) {
        int left = stories;
        var top = first(whole.topStories(), left);
        left -= top.size();
        List<Section> sections = new ArrayList<>();
        for (Section section : whole.sections()) {
            var kept = first(section.stories(), left);
            left -= kept.size();
            if (!kept.isEmpty()) {
                sections.add(new Section(section.name(), section.title(), kept));
            }
        }
        var brief = first(whole.inBrief(), left);
        Set<String> told = Stream.concat(top.stream(), sections.stream().flatMap(section -> section.stories().stream()))
                .map(StoryBlock::storyId).collect(Collectors.toSet());
        var differ = whole.accountsDiffer().stream().filter(pair -> told.contains(pair.storyId())).toList();
        boolean early = stories > 0 && top.size() == whole.topStories().size();
        Briefing cut = new Briefing(whole.name(), whole.masthead(), whole.parts(), top,
                early ? whole.changes() : Changes.NONE, early ? whole.watchlist() : List.of(), sections, differ, brief,
                whole.coverage(), whole.sources(), whole.dispositions(), whole.figures());
        int all = whole.stories().size() + whole.inBrief().size();
        return new MailCut(cut, all - stories + (early ? 0 : toldThere(whole)), markers(cut));
    }

    /** Stories that only the parts behind the top stories tell: what changed, and the watchlist. */
    private static int toldThere(Briefing whole) {
        return (int) (whole.changes().moved().stream().filter(story -> !story.told()).count()
                + whole.watchlist().stream().filter(hit -> !hit.told()).count());
    }

    private static <T> List<T> first(List<T> all, int most) {
        return all.subList(0, Math.min(all.size(), most));
    }

    private static List<Integer> markers(Briefing cut) {
        Set<Integer> markers = new TreeSet<>();
        cut.quotes().stream().map(QuotedSentence::marker).forEach(markers::add);
        cut.headlines().forEach(headline -> markers.add(headline.marker()));
        return List.copyOf(markers);
    }
}
