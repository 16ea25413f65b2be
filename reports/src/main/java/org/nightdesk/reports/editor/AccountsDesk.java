package org.nightdesk.reports.editor;

import java.util.ArrayList;
import java.util.List;
import org.nightdesk.reports.model.StoryFile;
import org.nightdesk.summarizer.StoryDesk;
import org.nightdesk.summarizer.model.Difference;
import org.nightdesk.templates.model.AccountsDiffer;
import org.nightdesk.templates.model.AccountsDiffer.Matter;

/** Puts side by side what two outlets tell differently in the stories that are told. */
final class AccountsDesk {

    private static final int MOST = 5;

    private final StoryDesk desk;
    private final StoryWriter writer;
    private final List<Finding> findings = new ArrayList<>();

    AccountsDesk(StoryDesk desk, StoryWriter writer) {
        this.desk = desk;
        this.writer = writer;
    }

    /**
     * Takes what the accounts of a story tell differently, as far as there is room.
     *
     * @param room the words that are left
     * @return the words taken
     */
    int take(Draft story, int room) {
        int taken = 0;
        for (Difference difference : desk.differences(StoryWriter.accounts(story.file()))) {
            int words = WordCount.of(difference.one().text()) + WordCount.of(difference.other().text());
            if (findings.size() < MOST && taken + words <= room) {
                findings.add(new Finding(story, difference));
                taken += words;
            }
        }
        return taken;
    }

    /** Prints what was taken, in that order; from here on its articles are numbered. */
    List<AccountsDiffer> print() {
        return findings.stream().map(this::print).toList();
    }

    private AccountsDiffer print(Finding finding) {
        StoryFile file = finding.story().file();
        Difference difference = finding.difference();
        return new AccountsDiffer(file.story().id(), writer.headline(finding.story()), matter(difference.kind()),
                writer.quote(file, difference.one()), writer.quote(file, difference.other()));
    }

    private static Matter matter(Difference.Kind kind) {
        return switch (kind) {
            case AGE -> Matter.AGE;
            case DAY -> Matter.DAY;
            case STREET -> Matter.STREET;
            case DISTANCE -> Matter.DISTANCE;
            case MONEY -> Matter.MONEY;
            case TOLL -> Matter.TOLL;
            case COUNT -> Matter.COUNT;
        };
    }

    private record Finding(Draft story, Difference difference) {}
}
