package org.nightdesk.templates;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.nightdesk.templates.model.AccountsDiffer;
import org.nightdesk.templates.model.BriefItem;
import org.nightdesk.templates.model.Briefing;
import org.nightdesk.templates.model.Changes;
import org.nightdesk.templates.model.Coverage;
import org.nightdesk.templates.model.FigureMoved;
import org.nightdesk.templates.model.Figures;
import org.nightdesk.templates.model.Headline;
import org.nightdesk.templates.model.HoldReason;
import org.nightdesk.templates.model.Masthead;
import org.nightdesk.templates.model.MoreLine;
import org.nightdesk.templates.model.MovedStory;
import org.nightdesk.templates.model.Names;
import org.nightdesk.templates.model.NewStory;
import org.nightdesk.templates.model.PartKind;
import org.nightdesk.templates.model.QuietStory;
import org.nightdesk.templates.model.QuotedSentence;
import org.nightdesk.templates.model.Section;
import org.nightdesk.templates.model.SourceLine;
import org.nightdesk.templates.model.Standing;
import org.nightdesk.templates.model.StoryBlock;
import org.nightdesk.templates.model.Tempo;
import org.nightdesk.templates.model.WatchHit;

/** An invented edition that has a bit of everything, to try a theme on. */
final class Specimen {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 15);
    private static final LocalDate DAY_BEFORE = DAY.minusDays(1);
    private static final Instant CUT_OFF = Instant.parse("2026-01-15T05:00:00Z");
    private static final Headline HEADLINE = new Headline("a1", "Lighthouse lit again", 1, null);
    private static final Standing STANDING = new Standing(3, 4, 1, 2, CUT_OFF, "0a", List.of("lighthouse"), null);
    private static final Names NAMES = new Names(List.of("Ada Brandt"), List.of("Harbour Board"), List.of("Cape Oud"));

    private Specimen() {}

    static Briefing edition() {
        QuotedSentence one = quote(1, "The lighthouse of Cape Oud was lit again after forty years.");
        QuotedSentence another = quote(2, "After forty-one years its lamp burns again.");
        QuotedSentence before = quote(1, "Three boats were there.");
        QuotedSentence after = quote(2, "Seven boats were there.");
        StoryBlock story = new StoryBlock("a1", HEADLINE, List.of(one, another), STANDING, NAMES,
                List.of(new MoreLine("a3", "Cape Courier", "A light at the cape", "https://courier.example/3")));
        Changes changes = new Changes(DAY_BEFORE, 1, List.of(new NewStory("a1", HEADLINE.text())),
                List.of(new MovedStory("a1", HEADLINE, STANDING, true,
                        List.of(new FigureMoved(FigureMoved.Matter.OTHER, "Three", "seven", before, after,
                                DAY_BEFORE)),
                        List.of(another))),
                List.of(new QuietStory("0b", HEADLINE, DAY_BEFORE, 2)));
        return new Briefing("specimen",
                new Masthead("Specimen", "en", ZoneOffset.UTC, DAY, 2, 1, CUT_OFF.minusSeconds(86_400), CUT_OFF,
                        Tempo.SLOW, 60, 1, one),
                List.of(PartKind.values()), List.of(story), changes,
                List.of(new WatchHit(List.of("lighthouse"), "a1", HEADLINE, STANDING, false, List.of(one))),
                List.of(new Section("local", "Local", List.of(story))),
                List.of(new AccountsDiffer("a1", HEADLINE, AccountsDiffer.Matter.COUNT, one, another)),
                List.of(new BriefItem("a2", new Headline("a2", "A light at the cape", 2, another), STANDING)),
                new Coverage(7, 2, 1, 1, 1, List.of(new Coverage.HeldBack(HoldReason.NO_ROOM, 1)),
                        List.of(new Coverage.Rejected("empty", 1)), 2, 1,
                        List.of(new Coverage.SourceCount("Oud Post", 6, null),
                                new Coverage.SourceCount("Cape Courier", 0, "the server answered 503"),
                                new Coverage.SourceCount("Tamm Herald", 0, null, DAY_BEFORE))),
                List.of(new SourceLine(1, "a1", "Oud Post", "Lighthouse lit again", "https://post.example/1", CUT_OFF,
                        "en", false), new SourceLine(2, "a2", "Tamm Herald", "", null, null, "de", true)),
                List.of(), figures());
    }

    private static Figures figures() {
        return new Figures(7, List.of(new Figures.Section("local", "Local", 1, 4, 1.5)),
                List.of(new Figures.Outlet("Oud Post", 6, 1)), 2, List.of(new Figures.Term("Cape Oud", 4, 0.5)),
                List.of(new Figures.Term("Tamm", 0, 3.0)),
                List.of(new Figures.Run("0a", HEADLINE.text(),
                        List.of(new Figures.Day(DAY_BEFORE, 2), new Figures.Day(DAY, 4)))),
                List.of());
    }

    private static QuotedSentence quote(int marker, String text) {
        return new QuotedSentence("a" + marker, 0, text.length(), text, marker);
    }
}
