package org.nightdesk.reports;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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

/** A full invented day on the Kestrel Coast: 5 top stories, 5 sections of 4 stories, 15 in brief, 60 sources. */
public final class InventedDay {

    public static final Instant CUT_OFF = Instant.parse("2031-03-12T04:30:00Z");

    private static final LocalDate DATE = LocalDate.of(2031, 3, 12);
    private static final Instant FROM = Instant.parse("2031-03-11T04:30:00Z");
    private static final List<String> OUTLETS = List.of("Kestrel Courier", "Radio Saltmarsh", "The Lantern",
            "Harbour Gazette", "Northfield Post", "The Weekly Tide", "Upland Observer", "Coast Wire");
    private static final List<String> SECTIONS = List.of("World", "Politics", "Business", "Science", "Sport");
    private static final List<String> HEADLINES = List.of(
            "Parliament passes the coast budget by 71 votes to 66 after a night sitting",
            "Saltmarsh tunnel to close for six weeks from 1 April",
            "Central bank cuts its rate to 3.25 per cent, the first cut in two years",
            "Storm Ottilie leaves 12,000 homes without power between Elm Bay and Northfield",
            "Teachers and towns agree on pay, schools open on Thursday",
            "Border towns of Varnland and Kestrel reopen the old bridge",
            "Grain ships leave Port Hallow after eleven days at anchor",
            "Varnland's president names a cabinet of fifteen",
            "Fishing talks with the Outer Isles break off without a date",
            "Minister of transport apologises for late tunnel notice",
            "Opposition asks for an inquiry into the harbour contract",
            "Two mayors of the upland stand down before the May vote",
            "Court allows the count of postal votes from Elm Bay",
            "Hallow Shipyard takes on 240 apprentices",
            "Sales of heat pumps double in a year, the guild says",
            "Dairy prices fall for the fifth month",
            "Rail freight operator Merrin files for protection from creditors",
            "Survey finds 340 pairs of terns on the sandbank of Skerry",
            "University of Northfield maps the bed of the Merrin for the first time",
            "A lost comet is seen again from the upland observatory",
            "Vaccine against tick fever enters its last trial",
            "Saltmarsh Rovers win the cup after 120 minutes and eleven penalties",
            "Ida Brandt breaks the coast record over 1,500 metres",
            "Harbour rowers finish third in the race of the nine ports",
            "Ice hall of Elm Bay to stay open through the summer");
    private static final List<String> SENTENCES = List.of(
            "The vote came at 2.40 in the morning, after nineteen amendments had been read out and all but two of them had failed.",
            "\u201CWe have closed the gap without touching the schools,\u201D said finance minister Marta Ellery, who had threatened to resign if the house went home without a budget.",
            "Of the 4.1 billion crowns, 612 million go to sea walls between Elm Bay and Port Hallow, about a third more than last year.",
            "Six members of the governing party stayed away, and two of them said afterwards that they would leave it.",
            "The works concern the ventilation of the eastern tube, which failed an inspection in January and again in February.",
            "Buses will run every ten minutes by way of the old coast road, where the limit falls to 50 kilometres an hour.",
            "The board expects 3.4 per cent growth next year and said that it saw \u201Cno reason to hurry\u201D a second step.",
            "Crews from four provinces have been at work since Sunday night and hope to reach the last farms by Friday.",
            "The agreement gives 4.2 per cent this year and 2.9 per cent next year, and two more days of training.",
            "Nobody was hurt, the harbour master said, although a crane and two sheds were lost.",
            "The company said that it would pay wages in full until the end of the month.",
            "Researchers counted the birds from the air on three mornings and checked the pictures by hand.",
            "It is the first time in eleven years that the house has sat through the night.",
            "Forecasters expect the wind to drop below 60 kilometres an hour by Wednesday noon.",
            "The club has until the end of May to show that it can pay its players.",
            "Trade between the two countries fell by 8 per cent in the last quarter, customs figures show.");

    private final Map<String, SourceLine> sources = new LinkedHashMap<>();
    private int nextHeadline;
    private int nextSentence;
    private int nextArticle;

    private InventedDay() {}

    /** The full day. */
    public static Briefing full() {
        return full("en");
    }

    /** The full day for readers of a language, given as a BCP 47 tag. */
    public static Briefing full(String language) {
        return new InventedDay().build(language);
    }

    /** A day on which nothing came in. */
    public static Briefing empty() {
        return new Briefing("coast", masthead("en", Tempo.EMPTY, 0, 0, null), List.of(PartKind.COVERAGE), List.of(),
                Changes.NONE, List.of(), List.of(), List.of(), List.of(),
                new Coverage(0, 0, 0, 0, 0, List.of(), List.of(), 0, 0,
                        List.of(new Coverage.SourceCount("kestrel-courier", 0, "connection refused"),
                                new Coverage.SourceCount("radio-saltmarsh", 0, null))),
                List.of(), List.of());
    }

    /** A day with one story, in which headline, sentence and outlet are these. */
    public static Briefing oneStory(String outlet, String headline, String sentence, String url) {
        SourceLine source = new SourceLine(1, "a1", outlet, headline, url, CUT_OFF.minusSeconds(3600), "en", false);
        QuotedSentence quote = new QuotedSentence("a1", 0, sentence.length(), sentence, 1);
        StoryBlock story = new StoryBlock("a1", new Headline("a1", headline, 1, null), List.of(quote),
                new Standing(1, 1, 0, 1, CUT_OFF.minusSeconds(3600)), Names.NONE,
                List.of(new MoreLine("a2", outlet, headline, url)));
        return new Briefing("coast", masthead("en", Tempo.SLOW, 20, 1, quote),
                List.of(PartKind.TOP_STORIES, PartKind.COVERAGE),
                List.of(story), Changes.NONE, List.of(), List.of(), List.of(), List.of(),
                new Coverage(1, 1, 0, 0, 0, List.of(), List.of(), 1, 1,
                        List.of(new Coverage.SourceCount(outlet, 1, null))),
                List.of(source), List.of());
    }

    /** A day whose only stories are those of these sections. */
    public static Briefing withSections(Briefing day, List<Section> sections) {
        return new Briefing(day.name(), day.masthead(), List.of(PartKind.SECTIONS, PartKind.COVERAGE), List.of(),
                Changes.NONE, List.of(), sections,
                List.of(), List.of(), day.coverage(), day.sources(), List.of());
    }

    /** The same edition of another date. */
    public static Briefing dated(Briefing day, LocalDate date) {
        Masthead head = day.masthead();
        return new Briefing(day.name(),
                new Masthead(head.title(), head.language(), head.zone(), date, head.number(), head.revision(),
                        head.from(),
                        head.cutOff(), head.tempo(), head.words(), head.minutes(), head.lead()),
                day.parts(), day.topStories(), day.changes(), day.watchlist(), day.sections(), day.accountsDiffer(),
                day.inBrief(), day.coverage(),
                day.sources(), day.dispositions());
    }

    /** The same edition with other hits of the watchlist. */
    public static Briefing watching(Briefing day, List<WatchHit> hits) {
        return new Briefing(day.name(), day.masthead(), day.parts(), day.topStories(), day.changes(), hits,
                day.sections(), day.accountsDiffer(), day.inBrief(), day.coverage(), day.sources(), day.dispositions(),
                day.figures());
    }

    /** The full day told at length: so many sections, each headline and sentence so many times as long. */
    public static Briefing wordy(int sections, int times) {
        Briefing day = full();
        Masthead head = day.masthead();
        List<Section> many = new ArrayList<>();
        for (int i = 0; i < sections; i++) {
            Section section = day.sections().get(i % day.sections().size());
            many.add(new Section(section.name() + i, section.title() + " " + i,
                    section.stories().stream().map(story -> wordy(story, times)).toList()));
        }
        return new Briefing(day.name(),
                new Masthead(head.title(), head.language(), head.zone(), head.date(), head.number(), head.revision(),
                        head.from(), head.cutOff(), head.tempo(), head.words(), head.minutes(),
                        wordy(head.lead(), times)),
                day.parts(), day.topStories().stream().map(story -> wordy(story, times)).toList(),
                day.changes(), day.watchlist(), many,
                day.accountsDiffer(), day.inBrief(),
                day.coverage(), day.sources(), day.dispositions(), day.figures());
    }

    private static StoryBlock wordy(StoryBlock story, int times) {
        Headline headline = story.headline();
        String text = String.join(", ", Collections.nCopies(times, headline.text()));
        return new StoryBlock(story.storyId(), new Headline(headline.articleId(), text, headline.marker(), null),
                story.sentences().stream().map(sentence -> wordy(sentence, times)).toList(), story.standing(),
                story.names(), story.more());
    }

    private static QuotedSentence wordy(QuotedSentence sentence, int times) {
        String text = String.join(" ", Collections.nCopies(times, sentence.text()));
        return new QuotedSentence(sentence.articleId(), sentence.start(), sentence.start() + text.length(), text,
                sentence.marker());
    }

    private static Masthead masthead(String language, Tempo tempo, int words, int minutes, QuotedSentence lead) {
        return new Masthead("The Coast This Morning", language, ZoneId.of("UTC"), DATE, 41, 0, FROM, CUT_OFF, tempo,
                words,
                minutes, lead);
    }

    private Briefing build(String language) {
        List<StoryBlock> top = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            top.add(story(4 - i % 3, new Standing(6 - i, 7 - i, i, 1 + i % 3, CUT_OFF.minusSeconds(4000L * i)),
                    new Names(List.of("Marta Ellery", "Jon Sandvik"), List.of("Coast Parliament"),
                            List.of("Elm Bay", "Port Hallow"))));
        }
        List<Section> sections = new ArrayList<>();
        for (String title : SECTIONS) {
            List<StoryBlock> stories = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                stories.add(story(1 + i % 2, new Standing(3 - i % 3, 3, 0, 1 + i % 2, null), Names.NONE));
            }
            sections.add(new Section(title.toLowerCase(Locale.ROOT), title, stories));
        }
        StoryBlock budget = top.getFirst();
        AccountsDiffer differ = new AccountsDiffer(budget.storyId(), budget.headline(), AccountsDiffer.Matter.COUNT,
                budget.sentences().getFirst(), quote(source("Seventeen amendments and a long night"),
                        "Seventeen amendments were read out, and the vote came after two in the morning."));
        QuotedSentence crane = quote(source("Crane of Port Hallow is lost"),
                "The crane of Port Hallow fell into the harbour at 3.20, and nobody was near it.");
        WatchHit watched = new WatchHit(List.of("Port Hallow", "crane"), crane.articleId(),
                new Headline(crane.articleId(), "Crane of Port Hallow is lost", crane.marker(), null),
                new Standing(1, 1, 0, 1, null), false, List.of(crane));
        List<BriefItem> brief = new ArrayList<>();
        for (int i = 0; i < 15; i++) {
            Headline headline = headline();
            brief.add(new BriefItem(headline.articleId(), headline, new Standing(1 + i % 3, 2, 0, 1, null)));
        }
        while (sources.size() < 60) {
            headline();
        }
        QuotedSentence lead = top.getFirst().sentences().getFirst();
        Coverage coverage = new Coverage(184, 60, 41, 22, 4,
                List.of(new Coverage.HeldBack(HoldReason.NO_ROOM, 49),
                        new Coverage.HeldBack(HoldReason.NOTHING_TO_QUOTE, 2)),
                List.of(new Coverage.Rejected("no text", 5), new Coverage.Rejected("not in the language wanted", 1)),
                71,
                40, OUTLETS.stream().map(outlet -> new Coverage.SourceCount(outlet, outlet.length() * 2,
                        outlet.startsWith("Upland") ? "HTTP 503 from feeds.upland.example, 3 tries" : null)).toList());
        return new Briefing("coast", masthead(language, Tempo.NORMAL, 1480, 7, lead),
                List.of(PartKind.TOP_STORIES, PartKind.WHAT_CHANGED, PartKind.WATCHLIST, PartKind.SECTIONS,
                        PartKind.ACCOUNTS_DIFFER, PartKind.IN_BRIEF,
                        PartKind.FIGURES, PartKind.COVERAGE),
                top, changes(top), List.of(watched), sections, List.of(differ), brief, coverage,
                List.copyOf(sources.values()), List.of(), figures());
    }

    private Changes changes(List<StoryBlock> top) {
        StoryBlock storm = top.get(3);
        QuotedSentence before = quote(source("Storm Ottilie reaches the coast"),
                "Nine people were hurt before midnight, the rescue service said.");
        QuotedSentence after = quote(source("Ottilie: 31 hurt"), "By morning 31 people were hurt, two of them badly.");
        QuotedSentence bridge = quote(source("Old bridge carries its first bus"),
                "The first bus crossed the old bridge at noon with the two mayors on board.");
        SourceLine silent = source("Search for the trawler Alder goes on");
        return new Changes(LocalDate.of(2031, 3, 11), 31,
                List.of(new NewStory(top.get(0).storyId(), top.get(0).headline().text())),
                List.of(new MovedStory(storm.storyId(), storm.headline(), storm.standing(), true,
                        List.of(new FigureMoved(FigureMoved.Matter.INJURED, "Nine", "31", before, after,
                                LocalDate.of(2031, 3, 11))),
                        List.of()),
                        new MovedStory(bridge.articleId(),
                                new Headline(bridge.articleId(), "Old bridge carries its first bus", bridge.marker(),
                                        null),
                                new Standing(2, 2, 0, 2, null, "5b1d", List.of(), null), false, List.of(),
                                List.of(bridge))),
                List.of(new QuietStory("77aa",
                        new Headline(silent.articleId(), silent.title(), silent.marker(), null),
                        LocalDate.of(2031, 3, 11), 3)));
    }

    private static Figures figures() {
        return new Figures(7,
                SECTIONS.stream().map(title -> new Figures.Section(title.toLowerCase(Locale.ROOT), title,
                        2 * title.length(), 5 * title.length(), title.length() + .5)).toList(),
                OUTLETS.stream().map(outlet -> new Figures.Outlet(outlet, 2 * outlet.length(), outlet.length() / 120.))
                        .toList(),
                3,
                List.of(new Figures.Term("Port Hallow", 14, 3.), new Figures.Term("Marta Ellery", 11, 2.5)),
                List.of(new Figures.Term("Outer Isles", 2, 8.)),
                List.of(new Figures.Run("r1", HEADLINES.getFirst(),
                        List.of(new Figures.Day(DATE.minusDays(1), 9), new Figures.Day(DATE, 12)))),
                List.of());
    }

    private StoryBlock story(int sentences, Standing standing, Names names) {
        Headline headline = headline();
        List<QuotedSentence> quotes = new ArrayList<>();
        for (int i = 0; i < sentences; i++) {
            SourceLine source = i == 0 || sources.size() > 55
                    ? sources.get(headline.articleId())
                    : source("More on: " + headline.text());
            String text = SENTENCES.get(nextSentence++ % SENTENCES.size());
            quotes.add(quote(source, text));
        }
        List<MoreLine> more = new ArrayList<>();
        for (int i = 0; i < standing.outlets() - 1; i++) {
            String outlet = OUTLETS.get((nextArticle + i) % OUTLETS.size());
            more.add(new MoreLine("m" + nextArticle + "-" + i, outlet, headline.text(),
                    i == 1 ? null : "https://news.example/" + i));
        }
        return new StoryBlock(headline.articleId(), headline, quotes, standing, names, more);
    }

    private static QuotedSentence quote(SourceLine source, String text) {
        return new QuotedSentence(source.articleId(), 10, 10 + text.length(), text, source.marker());
    }

    private Headline headline() {
        int round = nextHeadline / HEADLINES.size();
        String text = HEADLINES.get(nextHeadline++ % HEADLINES.size());
        SourceLine source = source(round == 0 ? text : "Second report: " + text);
        return new Headline(source.articleId(), source.title(), source.marker(), null);
    }

    private SourceLine source(String title) {
        String id = "a" + ++nextArticle;
        String outlet = OUTLETS.get(nextArticle % OUTLETS.size());
        String url = nextArticle % 9 == 0
                ? null
                : "https://www." + outlet.toLowerCase(Locale.ROOT).replace(' ', '-') + ".example/2031/03/11/" + id;
        SourceLine source = new SourceLine(sources.size() + 1, id, outlet, title, url,
                nextArticle % 7 == 0 ? null : CUT_OFF.minusSeconds(1500L * nextArticle), "en", false);
        sources.put(id, source);
        return source;
    }
}
