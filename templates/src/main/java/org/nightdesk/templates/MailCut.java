package org.nightdesk.templates;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.nightdesk.templates.model.AccountsDiffer;
import org.nightdesk.templates.model.BriefItem;
import org.nightdesk.templates.model.Briefing;
import org.nightdesk.templates.model.Changes;
import org.nightdesk.templates.model.Masthead;
import org.nightdesk.templates.model.PartKind;
import org.nightdesk.templates.model.QuotedSentence;
import org.nightdesk.templates.model.Section;
import org.nightdesk.templates.model.StoryBlock;
import org.nightdesk.templates.model.WatchHit;

/**
 * A briefing of which only the beginning is left, cut between two stories in the order in which its parts are printed.
 *
 * @param briefing what is left; the list of sources is whole, so that markers keep their meaning
 * @param omitted  how many stories are nowhere in it
 * @param markers  the sources of what is left, ascending
 */
record MailCut(Briefing briefing, int omitted, List<Integer> markers) {

    /** The longest rendering that is not larger than {@code most} bytes, or that without any story. */
    static String largest(Briefing whole, int most, Function<MailCut, String> render) {
        String fitting = render.apply(of(whole, Integer.MAX_VALUE));
        if (size(fitting) <= most) {
            return fitting;
        }
        int tooMany = size(whole);
        fitting = render.apply(of(whole, 0));
        int fits = 0;
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

    /** At least as many pieces as a briefing can be cut into. */
    private static int size(Briefing whole) {
        return 2 + whole.stories().size() + whole.changes().moved().size() + whole.watchlist().size()
                + whole.accountsDiffer().size() + whole.inBrief().size();
    }

    private static MailCut of(Briefing whole, int pieces) {
        Scissors scissors = new Scissors(pieces);
        QuotedSentence lead = whole.masthead().lead();
        Masthead head = lead == null || scissors.takes(1) ? whole.masthead() : whole.masthead().withoutLead();
        List<StoryBlock> top = List.of();
        Changes changes = Changes.NONE;
        List<WatchHit> watchlist = List.of();
        List<Section> sections = new ArrayList<>();
        List<AccountsDiffer> differ = List.of();
        List<BriefItem> brief = List.of();
        for (PartKind part : whole.parts()) {
            switch (part) {
                case TOP_STORIES -> top = scissors.first(whole.topStories());
                // Its first line counts what it holds: it is left whole, or left out.
                case WHAT_CHANGED -> changes = scissors.takes(1 + whole.changes().moved().size())
                        ? whole.changes()
                        : Changes.NONE;
                case WATCHLIST -> watchlist = scissors.first(whole.watchlist());
                case SECTIONS -> whole.sections().forEach(section -> {
                    List<StoryBlock> kept = scissors.first(section.stories());
                    if (!kept.isEmpty()) {
                        sections.add(new Section(section.name(), section.title(), kept));
                    }
                });
                case ACCOUNTS_DIFFER -> differ = scissors.first(whole.accountsDiffer());
                case IN_BRIEF -> brief = scissors.first(whole.inBrief());
                case FIGURES, COVERAGE -> {
                    // Short whatever the day was.
                }
            }
        }
        Briefing cut = new Briefing(whole.name(), head, whole.parts(), top, changes, watchlist, sections, differ,
                brief, whole.coverage(), whole.sources(), whole.dispositions(), whole.figures());
        Set<String> omitted = told(whole);
        omitted.removeAll(told(cut));
        return new MailCut(cut, omitted.size(), markers(cut));
    }

    private static Set<String> told(Briefing briefing) {
        Set<String> ids = new LinkedHashSet<>();
        briefing.stories().forEach(story -> ids.add(story.storyId()));
        briefing.changes().moved().forEach(story -> ids.add(story.storyId()));
        briefing.watchlist().forEach(hit -> ids.add(hit.storyId()));
        briefing.inBrief().forEach(item -> ids.add(item.storyId()));
        return ids;
    }

    private static List<Integer> markers(Briefing cut) {
        Set<Integer> markers = new TreeSet<>();
        cut.quotes().stream().map(QuotedSentence::marker).forEach(markers::add);
        cut.headlines().forEach(headline -> markers.add(headline.marker()));
        return List.copyOf(markers);
    }

    /** Takes pieces until it has taken so many; what comes behind a piece that is left out is left out. */
    private static final class Scissors {

        private int left;

        Scissors(int pieces) {
            this.left = pieces;
        }

        boolean takes(int pieces) {
            boolean all = pieces <= left;
            left = all ? left - pieces : 0;
            return all;
        }

        <T> List<T> first(List<T> all) {
            List<T> taken = all.subList(0, Math.min(all.size(), left));
            left -= taken.size();
            return taken;
        }
    }
}
