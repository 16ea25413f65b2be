package org.nightdesk.templates;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.nightdesk.templates.model.AccountsDiffer;
import org.nightdesk.templates.model.BriefItem;
import org.nightdesk.templates.model.Briefing;
import org.nightdesk.templates.model.Changes;
import org.nightdesk.templates.model.Coverage;
import org.nightdesk.templates.model.FigureMoved;
import org.nightdesk.templates.model.Disposition;
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

/** An invented morning in the Republic of Velland. */
final class SampleBriefing {

    private static final LocalDate DATE = LocalDate.of(2031, 3, 12);
    private static final Instant CUT_OFF = Instant.parse("2031-03-12T04:30:00Z");
    private static final Instant FROM = Instant.parse("2031-03-11T04:30:00Z");

    private final List<SourceLine> sources = new ArrayList<>();

    private SampleBriefing() {}

    static Briefing briefing() {
        return new SampleBriefing().build();
    }

    static Briefing empty() {
        return new Briefing("morning",
                new Masthead("The Velland Morning", "en", ZoneId.of("UTC"), DATE, 8, 0, FROM, CUT_OFF, Tempo.EMPTY, 0,
                        0,
                        null),
                List.of(PartKind.COVERAGE), List.of(), Changes.NONE, List.of(), List.of(), List.of(), List.of(),
                new Coverage(0, 0, 0, 0, 0, List.of(), List.of(), 0, 0,
                        List.of(new Coverage.SourceCount("harbour-post", 0, "connection refused"))),
                List.of(), List.of());
    }

    private Briefing build() {
        List<StoryBlock> top = List.of(harbour(), bank(), clinic(), rail());
        List<Section> sections = List.of(
                new Section("politics", "Politics", List.of(shortStory("p1", "Lowland Radio",
                        "Assembly votes 61 to 38 to move the river levy to the towns",
                        "The assembly passed the river levy on its third reading on Tuesday night by 61 votes to 38.",
                        3,
                        2))),
                new Section("science", "Science", List.of(
                        shortStory("s1", "Marn Observer", "Survey counts 1,412 grey cranes, the most since 1987",
                                "Volunteers at 44 sites counted 1,412 grey cranes on Sunday, the ornithologists' union said.",
                                2, 1),
                        shortStory("s2", "The Tidewater", "A glacier lake above Ostrel drained in nine hours",
                                "Gauges below the lake rose by 1.8 metres between midnight and nine, and no house was reached.",
                                1, 1))),
                new Section("sport", "Sport", List.of(shortStory("t1", "Lowland Radio",
                        "Brannmark beat Ostrel on penalties after 120 minutes without a goal",
                        "Goalkeeper Ilse Torvand saved three of five penalties.", 2, 1))),
                new Section(Section.OTHER, "", List.of(shortStory("o1", "Ostrel Courier",
                        "Town hall clock of Ostrel strikes again after 31 years",
                        "The clock struck noon at 12.04, to applause.", 1, 1))));
        StoryBlock ferry = top.getFirst();
        AccountsDiffer differ = new AccountsDiffer(ferry.storyId(), ferry.headline(), AccountsDiffer.Matter.DAY,
                ferry.sentences().getFirst(), quote("Selm Gazette", "h6", "More buses for Selm", 64,
                        "Divers found the cracks on Monday & the pier was shut at once."));
        List<BriefItem> brief = List.of(
                brief("b1", "Harbour Post", "Bread prices fixed until the end of April", 2, 1),
                brief("b2", "The Tidewater", "Court throws out appeal over the Selm bridge contract", 1, 4),
                brief("b3", "Marn Observer", "Two skiers found unhurt after a night on the Kolden ridge", 1, 1),
                brief("b4", "Ostrel Courier", "Library opens on Sundays from June", 1, 1),
                brief("b5", "Lowland Radio", "Ferry timetable: the 06:10 to Marn sails from pier 3", 1, 1));
        QuotedSentence lead = quote("Harbour Post", "h1", "Ferry service between Brannmark and Marn stops for ten days",
                40, "No ferry will leave Brannmark for Marn before 22 March.");
        Coverage coverage = new Coverage(74, 16, 12, 9, 3,
                List.of(new Coverage.HeldBack(HoldReason.NO_ROOM, 27),
                        new Coverage.HeldBack(HoldReason.NOTHING_TO_QUOTE, 2),
                        new Coverage.HeldBack(HoldReason.TOO_OLD, 1)),
                List.of(new Coverage.Rejected("no text", 3), new Coverage.Rejected("not in the language wanted", 1)),
                41,
                14,
                List.of(new Coverage.SourceCount("harbour-post", 31, null),
                        new Coverage.SourceCount("lowland-radio", 22, null),
                        new Coverage.SourceCount("tidewater", 21, null),
                        new Coverage.SourceCount("marn-observer", 0, null),
                        new Coverage.SourceCount("ostrel-courier", 0, "HTTP 503 from feeds.courier.example, 3 tries")));
        return new Briefing("morning",
                new Masthead("The Velland Morning", "en", ZoneId.of("Europe/Oslo"), DATE, 7, 0, FROM, CUT_OFF,
                        Tempo.NORMAL, 412, 2, lead),
                List.of(PartKind.TOP_STORIES, PartKind.WHAT_CHANGED, PartKind.WATCHLIST, PartKind.SECTIONS,
                        PartKind.ACCOUNTS_DIFFER, PartKind.IN_BRIEF,
                        PartKind.COVERAGE),
                top, changes(), List.of(watched()), sections, List.of(differ), brief, coverage, sources,
                List.of(new Disposition("h1", "h1", Disposition.Kind.PRINTED, null, null)));
    }

    private Changes changes() {
        QuotedSentence before = quote("Selm Gazette", "v1", "Fever in Selm", 0, "Fourteen people in Selm are ill.");
        QuotedSentence after = quote("Harbour Post", "v2", "Fever in Selm spreads", 12,
                "By Tuesday 21 people in Selm were ill, & one of them was <badly> ill.");
        QuotedSentence more = quote("Harbour Post", "v2", "Fever in Selm spreads", 90,
                "The waterworks closed two wells.");
        Standing running = new Standing(2, 2, 0, 2, CUT_OFF, "v0", List.of("Selm"), null);
        SourceLine gone = sources.get(marker("Marn Observer", "w1", "Strike at the sawmill enters its second day") - 1);
        return new Changes(DATE.minusDays(1), 12,
                List.of(new NewStory("h1", "Ferry service between Brannmark and Marn stops for ten days")),
                List.of(new MovedStory("v2", headline("Harbour Post", "v2", "Fever in Selm spreads"), running, false,
                        List.of(new FigureMoved(FigureMoved.Matter.CASES, "Fourteen", "21", before, after,
                                DATE.minusDays(1))),
                        List.of(more))),
                List.of(new QuietStory("w1", new Headline("w1", gone.title(), gone.marker(), null),
                        DATE.minusDays(1), 2)));
    }

    private WatchHit watched() {
        return new WatchHit(List.of("sawmill"), "w2", headline("Selm Gazette", "w2", "Wood is dear this spring"),
                new Standing(1, 1, 0, 1, CUT_OFF), false, List.of(quote("Selm Gazette", "w2",
                        "Wood is dear this spring", 5, "No sawmill on the coast has planks to sell.")));
    }

    private StoryBlock harbour() {
        String title = "Ferry service between Brannmark and Marn stops for ten days";
        return new StoryBlock("h1", headline("Harbour Post", "h1", title),
                List.of(quote("Harbour Post", "h1", title, 0,
                        "The harbour board closed the northern pier at Brannmark on Tuesday after divers found cracks in two of its bollards."),
                        quote("Lowland Radio", "h2", "Pier at Brannmark closed", 311,
                                "About 2,300 people cross each working day, the board said, and buses by way of Selm will take three hours instead of fifty minutes."),
                        quote("The Tidewater", "h3", "Islanders count the cost of a shut pier", 95,
                                "\u201cWe asked for money in 2028, in 2029 and in 2030,\u201d said Maren Oskild, who heads the islands' council.")),
                new Standing(6, 8, 3, 3, Instant.parse("2031-03-12T03:52:00Z")),
                new Names(List.of("Maren Oskild"), List.of("Harbour board", "Islands' council"),
                        List.of("Brannmark", "Marn", "Selm")),
                List.of(new MoreLine("h4", "Marn Observer", "Pier shut", "https://observer.example/pier"),
                        new MoreLine("h5", "Ostrel Courier", "Ferries stop", null),
                        new MoreLine("h6", "Selm Gazette", "More buses for Selm",
                                "https://gazette.example/buses?id=4&page=2")));
    }

    private StoryBlock bank() {
        String title = "Velland's central bank leaves its rate at 3.75 per cent";
        return new StoryBlock("c1", headline("The Tidewater", "c1", title),
                List.of(quote("The Tidewater", "c1", title, 0,
                        "The central bank left its main rate at 3.75 per cent on Tuesday, the sixth meeting in a row without a change."),
                        quote("Marn Observer", "c2", "Bank waits", 120,
                                "Two of the seven members voted for a cut, one more than in January.")),
                new Standing(4, 4, 1, 1, Instant.parse("2031-03-11T14:05:00Z")),
                new Names(List.of(), List.of("Central Bank of Velland"), List.of("Velland")),
                List.of(new MoreLine("c3", "Harbour Post", "Rate stays", "https://post.example/rate")));
    }

    private StoryBlock clinic() {
        String title = "Night clinics in four valleys are to close by autumn";
        return new StoryBlock("k1", headline("Ostrel Courier", "k1", title),
                List.of(quote("Ostrel Courier", "k1", title, 0,
                        "Four of the nine night clinics in the upper valleys are to close by October, the health office said."),
                        quote("Ostrel Courier", "k1", title, 230,
                                "The nearest emergency ward will then be up to 95 minutes away by road.")),
                new Standing(3, 3, 0, 1, Instant.parse("2031-03-11T19:40:00Z")),
                new Names(List.of("Jorun Hale"), List.of("Health office"), List.of("Ostrel")), List.of());
    }

    private StoryBlock rail() {
        String title = "Freight train leaves the rails at Selm, nobody is hurt";
        return new StoryBlock("r1", headline("Lowland Radio", "r1", title),
                List.of(quote("Lowland Radio", "r1", title, 18,
                        "Eleven wagons of gravel left the rails at the Selm junction at 02:20, and the line to Ostrel is shut until Friday.")),
                new Standing(2, 2, 4, 1, Instant.parse("2031-03-12T02:58:00Z")), Names.NONE,
                List.of(new MoreLine("r2", "Selm Gazette", "Gravel train derails", "https://gazette.example/train")));
    }

    private StoryBlock shortStory(String id, String outlet, String title, String sentence, int outlets, int day) {
        return new StoryBlock(id, headline(outlet, id, title), List.of(quote(outlet, id, title, 0, sentence)),
                new Standing(outlets, outlets, 0, day, CUT_OFF), Names.NONE, List.of());
    }

    private BriefItem brief(String id, String outlet, String title, int outlets, int day) {
        return new BriefItem(id, headline(outlet, id, title), new Standing(outlets, outlets, 0, day, null));
    }

    private Headline headline(String outlet, String id, String title) {
        return new Headline(id, title, marker(outlet, id, title), null);
    }

    private QuotedSentence quote(String outlet, String id, String title, int start, String text) {
        return new QuotedSentence(id, start, start + text.length(), text, marker(outlet, id, title));
    }

    private int marker(String outlet, String id, String title) {
        for (SourceLine source : sources) {
            if (source.articleId().equals(id)) {
                return source.marker();
            }
        }
        int marker = sources.size() + 1;
        String url = id.startsWith("b4")
                ? null
                : "https://" + outlet.toLowerCase(java.util.Locale.ROOT).replace(' ', '-') + ".example/" + id;
        sources.add(new SourceLine(marker, id, outlet, title, url,
                id.equals("b3") ? null : CUT_OFF.minusSeconds(1_800L * marker), "en", false));
        return marker;
    }
}
