package org.nightdesk.reports.editor;

import java.util.ArrayList;
import java.util.List;
import org.nightdesk.reports.model.StoryFile;
import org.nightdesk.summarizer.StoryDesk;
import org.nightdesk.summarizer.annotate.Words;
import org.nightdesk.summarizer.model.Difference;
import org.nightdesk.templates.model.AccountsDiffer.Matter;
import org.nightdesk.templates.model.AccountsDiffer;
import org.nightdesk.templates.model.PartKind;

/** Puts side by side what two outlets tell differently in the stories that are told. */
final class AccountsDesk implements SectionBuilder {

    private static final int MOST = 5;
    private static final double SHARE = 0.88;

    private final StoryDesk desk;
    private final Memory memory;
    private final List<Finding> findings = new ArrayList<>();
    private List<AccountsDiffer> printed = List.of();

    AccountsDesk(StoryDesk desk, Memory memory) {
        this.desk = desk;
        this.memory = memory;
    }

    @Override
    public PartKind kind() {
        return PartKind.ACCOUNTS_DIFFER;
    }

    @Override
    public void take(Copy copy) {
        // Taken story by story, as they are told.
    }

    @Override
    public void told(Draft story, Copy copy) {
        int room = copy.room(SHARE);
        for (Difference difference : desk.differences(StoryWriter.accounts(story.file()))) {
            int words = Words.count(difference.one().text()) + Words.count(difference.other().text());
            boolean known = memory.printed(difference.one().text()) != null
                    || memory.printed(difference.other().text()) != null;
            if (findings.size() < MOST && words <= room && !known) {
                findings.add(new Finding(story, difference));
                copy.take(words);
                room -= words;
            }
        }
    }

    @Override
    public void print(StoryWriter writer) {
        printed = findings.stream().map(finding -> print(finding, writer)).toList();
    }

    List<AccountsDiffer> printed() {
        return printed;
    }

    private static AccountsDiffer print(Finding finding, StoryWriter writer) {
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
            case PEOPLE -> Matter.PEOPLE;
            case TIME -> Matter.TIME;
            case MAGNITUDE -> Matter.MAGNITUDE;
            case VOTE -> Matter.VOTE;
            case COUNT -> Matter.COUNT;
        };
    }

    private record Finding(Draft story, Difference difference) {}
}
