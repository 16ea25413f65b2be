package org.nightdesk.reports.editor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.nightdesk.reports.model.Intake;
import org.nightdesk.reports.model.StoryFile;
import org.nightdesk.summarizer.model.Story;
import org.nightdesk.templates.model.Coverage;
import org.nightdesk.templates.model.Disposition;
import org.nightdesk.templates.model.HoldReason;
import org.nightdesk.templates.model.SourceLine;

/** Says what became of each article that came in, each exactly once. */
public final class Accounting {

    private Accounting() {}

    /** What became of the articles of the stories, by article id. */
    public static List<Disposition> dispositions(List<StoryFile> stories, PageMakeup.Page page) {
        Set<String> cited = page.sources().stream().map(SourceLine::articleId).collect(Collectors.toSet());
        Set<String> leftOut = ids(page.leftOut());
        Set<String> known = ids(page.known());
        List<Disposition> dispositions = new ArrayList<>();
        for (StoryFile file : stories) {
            String story = file.story().id();
            HoldReason reason = known.contains(story) ? HoldReason.NOTHING_NEW : whyLeftOut(file);
            for (Story.Member member : file.story().members()) {
                String id = member.articleId();
                dispositions.add(cited.contains(id)
                        ? new Disposition(id, story, Disposition.Kind.PRINTED, null, null)
                        : member.copyOf() != null
                                ? new Disposition(id, story, Disposition.Kind.DUPLICATE, member.copyOf(), null)
                                : leftOut.contains(story) || known.contains(story)
                                        ? new Disposition(id, story, Disposition.Kind.HELD_BACK, null, reason)
                                        : new Disposition(id, story, Disposition.Kind.GROUPED, null, null));
            }
        }
        dispositions.sort(Comparator.comparing(Disposition::articleId));
        return dispositions;
    }

    private static HoldReason whyLeftOut(StoryFile file) {
        return file.articles().stream().allMatch(article -> article.article().title().isBlank())
                ? HoldReason.NOTHING_TO_QUOTE
                : HoldReason.NO_ROOM;
    }

    private static Set<String> ids(List<StoryFile> files) {
        return files.stream().map(file -> file.story().id()).collect(Collectors.toSet());
    }

    /** The same in numbers, together with what never reached a story. */
    public static Coverage coverage(List<Disposition> dispositions, Intake intake, int stories, int leftOut) {
        Map<Disposition.Kind, Integer> kinds = new EnumMap<>(Disposition.Kind.class);
        Map<HoldReason, Integer> held = new EnumMap<>(HoldReason.class);
        for (Disposition disposition : dispositions) {
            kinds.merge(disposition.kind(), 1, Integer::sum);
            if (disposition.reason() != null) {
                held.merge(disposition.reason(), 1, Integer::sum);
            }
        }
        if (intake.tooOld() > 0) {
            held.put(HoldReason.TOO_OLD, intake.tooOld());
        }
        return new Coverage(intake.articles(), kinds.getOrDefault(Disposition.Kind.PRINTED, 0),
                kinds.getOrDefault(Disposition.Kind.GROUPED, 0), kinds.getOrDefault(Disposition.Kind.DUPLICATE, 0),
                intake.waiting(),
                held.entrySet().stream().map(entry -> new Coverage.HeldBack(entry.getKey(), entry.getValue())).toList(),
                new TreeMap<>(intake.rejected()).entrySet().stream()
                        .map(entry -> new Coverage.Rejected(entry.getKey(), entry.getValue())).toList(),
                stories, stories - leftOut,
                intake.sources().stream().map(source -> new Coverage.SourceCount(source.name(), source.articles(),
                        source.problem(), source.silentSince())).toList());
    }
}
