package org.nightdesk.summarizer.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nightdesk.summarizer.annotate.SentenceSplitter;
import org.nightdesk.summarizer.model.AnalyzedArticle;
import org.nightdesk.summarizer.model.Article;
import org.nightdesk.summarizer.model.Citation;
import org.nightdesk.summarizer.model.Difference;
import org.nightdesk.summarizer.model.Difference.Kind;

class AccountComparisonTests {

    private static final Instant MORNING = Instant.parse("2031-03-03T08:00:00Z");
    private static final Instant NOON = Instant.parse("2031-03-03T12:00:00Z");

    /** What two outlets say at the same hour, and what they differ in. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            AGE      | The pilot, Orla Quent, 34, was flown to hospital.               | Orla Quent, 36, is in hospital.
            AGE      | Police named the driver as 41-year-old Bram Tolle.              | Bram Tolle, 44, was driving.
            AGE      | Mayor Edda Lund, 58, opened the bridge.                         | Edda Lund, a 59-year-old former teacher, spoke.
            AGE      | The victim was Ruben Hask, aged 23.                             | Ruben Hask, 32, died in hospital.
            AGE      | They charged Odo Brandt Vell, 27, with theft.                   | Odo Brandt Vell, 29, denies it.
            DAY      | Corin Vask left Brenholt for Estovar on Sunday.                 | Vask left for Estovar on Monday to sign.
            DAY      | Minister Corin Vask departed on Sunday aboard a state plane.    | Corin Vask has reportedly left Brenholt on Tuesday.
            DAY      | Ilse Thorne resigned on Friday.                                 | Ilse Thorne stepped down on Thursday.
            DAY      | Emil Tarrant was arrested at his home on Monday.                | Emil Tarrant was arrested on Wednesday.
            DAY      | The poet Lambert Oswin died in Karvik on Saturday.              | Lambert Oswin died on Friday at his home.
            DAY      | Sara Velin arrived in Tavisham on Tuesday.                      | Sara Velin landed on Monday with her coach.
            DAY      | In Tavisham the shooting happened on Friday, police said.        | The shooting in Tavisham occurred on Wednesday.
            DAY      | Greta Holm, who lives in Brae, was charged on Monday.           | Greta Holm was indicted on Thursday.
            STREET   | Shots were heard in the 500 block of Mill Lane.                 | He was found in the 900 block of Mill Lane.
            STREET   | It burned in the 2200 block of North Oak Street.                | The house stands in the 2600 block of Oak Street.
            DISTANCE | The mine lies 12 kilometres north of Kolvik.                    | The mine is 30 kilometres north of Kolvik.
            DISTANCE | The boat sank eight miles off Skarrey.                          | The ferry went down 30 miles off Skarrey.
            MONEY    | The court fined her 2.4 million crowns.                         | She must pay a fine of 2.6 million crowns.
            MONEY    | Bail was set at $250,000.                                       | A judge set bail at $400,000.
            MONEY    | The bank offers a reward of 15,000 crowns.                      | A reward of 25,000 crowns is offered.
            COUNT    | About 120 workers left the burning building in time.            | About 150 workers left the building in time.
            COUNT    | The gallery lost 14 paintings in the night raid on Monday.      | Thieves took 17 paintings from the gallery in the night raid.
            TOLL     | The storm left 9 people dead in Hask.                           | In Hask 11 people were killed in the storm.
            TOLL     | The toll rose to 24, officials in Hask said.                    | In Hask 31 people were killed, officials said.
            PEOPLE   | The crash at Brae injured 14 people.                            | In Brae 19 people were hurt when the bus crashed.
            PEOPLE   | Police arrested seven men after the match.                      | After the match 12 men were arrested.
            PEOPLE   | Two climbers slipped, and six people are missing.               | Nine people are missing below the ridge.
            PEOPLE   | Boats rescued 40 passengers from the ferry.                     | By dusk 52 passengers were rescued.
            PEOPLE   | Three people were stabbed at the station.                       | Five people were stabbed, the mayor said.
            PEOPLE   | Four people were shot in Mill Lane.                             | In Mill Lane seven people were shot.
            MAGNITUDE | A magnitude 6.1 quake shook Pellen.                            | The quake at Pellen had magnitude 6.8.
            MAGNITUDE | The magnitude-5.3 tremor woke the town.                        | A 5.7-magnitude earthquake woke the town.
            VOTE     | The Senate passed the water bill by a vote of 52-47 on Monday.  | On Monday the Senate passed the water bill by 54-45 votes.
            VOTE     | The council approved the tram line 9-4 after a long debate.     | After a long debate the council approved the tram line 8-5.
            TIME     | The shooting happened about 7 p.m. in Mill Lane.                | He was shot shortly after 9:30 p.m. in Mill Lane.
            TIME     | The quake struck at 4:43 a.m. off Pellen.                       | The earthquake hit Pellen at 5:48 a.m.
            TIME     | It happened just before noon, police said.                      | The incident occurred at 2:15 p.m.
            COUNT    | Odo Brandt was charged with three counts of theft.              | Odo Brandt faces five counts of theft.
            COUNT    | The judge read out the 35-word oath to Vask at noon.            | At noon the judge read Vask the 38-word oath.
            AGE      | The 45-year-old suspect, Lars Emil Gordun, was held.            | Lars Gordun, 44, was held.
            AGE      | Ruben Hask Jr., 23, was fined.                                  | The court fined Ruben Hask, 26.
            STREET   | It burned in the 500 block of Samson Lane.                      | It happened in the 800 block of Samson Lane in Brae.
            STREET   | Shots fell in the 300 block of Holly Ave.                       | A man lay in the 500 block of Holly Avenue.
            STREET   | Shots fell in the 300 block of 5th Street.                      | A man lay in the 700 block of 5th Street.
            MONEY    | Bond was set at $250,000.                                       | She is held on $400,000 bail.
            """)
    void reportsWhatCannotBothBeTrue(Kind kind, String one, String other) {
        assertThat(compare(one, MORNING, other, MORNING)).extracting(Difference::kind).containsExactly(kind);
    }

    /** Traps: what looks like a contradiction and is none, or cannot be shown to be one. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The pilot, Orla Quent, 34, was hurt.                          | Orla Quent, 34, was flown to hospital.
            Orla Quent, 34, was hurt.                                     | Her brother Jon Quent, 36, was not.
            Quent, 34, was hurt.                                          | Quent, 36, was hurt.
            Arn Holm, 52, took over the farm.                             | His father Arn Holm, 81, retired.
            Edda Lund, 12, then moved to Karvik at the time of the war.   | Edda Lund, 25, spoke.
            Orla Quent, 34, flew. Orla Quent, 36, flew.                   | Orla Quent, 38, flew.
            Corin Vask left Brenholt on Sunday.                           | The minister's train left Brenholt on Monday.
            Corin Vask left Brenholt on Sunday.                           | Corin Vask is expected to leave Brenholt on Monday.
            Corin Vask left Brenholt for Estovar on Sunday.               | Corin Vask left Lisk for home on Tuesday.
            Corin Vask left Brenholt late on Sunday.                      | Corin Vask left Brenholt on Monday.
            Corin Vask left and will return on Monday.                    | Corin Vask left on Sunday.
            Corin Vask left Brenholt on Sunday.                           | Greta Holm left Brenholt on Monday.
            Corin Vask left Brenholt on Sunday.                           | Corin Vask may have left Brenholt on Monday.
            Corin Vask left Brenholt on Sunday.                           | Corin Vask left Brenholt last Friday.
            The shooting in Tavisham happened on Friday.                  | A second shooting in Tavisham happened on Sunday.
            The shooting in Tavisham happened on Friday night.            | The shooting in Tavisham happened on Saturday.
            Corin Vask said on Sunday that Greta Holm left.               | Corin Vask said on Monday that Greta Holm left.
            Shots were heard in the 500 block of Mill Lane.               | Shots were heard in the 540 block of Mill Lane.
            Shots were heard in the 500 block of Mill Lane.               | He lives in the 900 block of Harbour Road.
            The mine lies 10 miles north of Kolvik.                       | The mine lies 16 kilometres north of Kolvik.
            The mine lies 12 kilometres north of Kolvik.                  | The farm is 30 kilometres east of Orrin.
            The court fined her 2.4 million crowns.                       | She was fined 2.43 million crowns.
            The court fined her 2 million crowns.                         | The fine of 3 million crowns was cut to 2 million crowns.
            Bail was set at $250,000.                                     | A reward of $400,000 was offered.
            About 120 workers left the building in time.                  | Some 125 workers left the building in time.
            At least 120 workers left the burning building in time.       | In time 140 workers left the burning building.
            Of the workers 120 left the building in time.                 | Another 20 workers left the building in time.
            The gallery lost 14 paintings in the night raid.              | Last year the gallery bought 17 paintings from a widow.
            Dozens of workers left the building in time.                  | About 24 workers left the building in time.
            The Falcon 9 rockets of the company landed on the pad.        | The company has 12 rockets, and one landed on the pad.
            The storm left 9 people dead, and 2 of them were children.    | The storm left 2 people dead in Kolvik.
            The storm of ten years ago killed 40 people.                  | The storm killed 9 people.
            It was feared that the storm killed 11 people.                | The storm killed 9 people.
            The doors opened at 9 p.m. near the old harbour gate.         | The doors opened just before 10 p.m. near the old harbour gate.
            Some 150 to 200 geese left the lake in the night of the frost. | In the night of the frost 70 to 80 geese left the lake.
            Bail was set at $500,000 for each count.                      | Bail was set at $1 million.
            The $1 million reward was paid.                               | A reward of $US1 million ($1.52 million) was paid.
            The crash injured 14 people.                                  | Dozens of people were hurt in the crash.
            The crash injured 14 people.                                  | Six people were critically injured in the crash.
            The crash killed two people and injured 12 people.            | The crash injured 14 people.
            Police arrested seven men after the match.                    | Police arrested three women after the match.
            Four people were shot.                                        | Five people were shot, and a man then shot himself.
            The blast killed 24 people. The gunman fled.                  | The blast killed 25 people.
            The raid killed about 100 people.                             | The raid killed 103 people.
            Between 10 and 12 people were shot.                           | Nine or 10 people were shot.
            Four people were shot in Brae.                                | In 2019 and earlier five people were shot in Brae.
            A magnitude 6.1 quake shook Pellen.                           | A magnitude 5.2 aftershock shook Pellen.
            A magnitude 6.1 quake shook Pellen.                           | A second quake of magnitude 5.8 shook Pellen.
            Quakes of magnitude 6.1 and of magnitude 5.7 shook Pellen.    | A magnitude 5.9 quake shook Pellen.
            The Senate passed the bill by a vote of 52-47.                | The House passed the bill by a vote of 220-210.
            The Senate passed the water bill by a vote of 52-47 on Monday. | The Senate approved its own new clock 60-39.
            The council approved the tram line 9-4 after a debate.        | The council needed a 9-5 vote and approved the tram line 9-4 after a debate.
            The shooting happened about 7 p.m. in Mill Lane.              | The shooting happened at 7:40 p.m. in Mill Lane.
            The shooting happened about 7 p.m. in Mill Lane.              | She was shot and was pronounced dead at 11 p.m.
            The shooting happened about 7 p.m. on Monday.                 | The shooting happened about 2 a.m. on Tuesday.
            The fire broke out at 3:30 a.m. in the barn.                  | The fire was out by 6:40 a.m.
            It happened just before midnight.                             | It happened at 12:15 a.m.
            Odo Brandt was charged with three counts of theft.            | Odo Brandt faces five counts of fraud.
            Odo Brandt was charged with three counts of theft.            | Lars Emil faces five counts of theft.
            The bridge is 450 metres long and the river wide.             | The bridge is 500 yards long and the river wide.
            The 45-year-old suspect, Lars Gordun, was held.               | The 44-year-old victim, Jon Gordun, was buried.
            Internet Atlas 8, the browser, is safe.                       | Internet Atlas 10, the browser, is safe.
            """)
    void staysSilentWhereBothMayBeTrue(String one, String other) {
        assertThat(compare(one, MORNING, other, MORNING)).isEmpty();
    }

    @Test
    void takesALaterAndHigherTollForNews() {
        assertThat(compare("The storm killed 9 people.", MORNING, "The storm killed 11 people.", NOON)).isEmpty();
        assertThat(compare("The storm killed 11 people.", MORNING, "The storm killed 9 people.", NOON)).hasSize(1);
    }

    @Test
    void saysNothingOfTollsAndCountsWithoutADate() {
        assertThat(compare("The storm killed 9 people.", null, "The storm killed 11 people.", MORNING)).isEmpty();
        assertThat(compare("About 120 workers left the building in time.", null,
                "About 150 workers left the building in time.", MORNING)).isEmpty();
        assertThat(compare("Corin Vask left Brenholt on Sunday.", null, "Corin Vask left Brenholt on Monday.", null))
                .hasSize(1);
    }

    @Test
    void takesAYearMoreAWeekLaterForABirthday() {
        assertThat(compare("Orla Quent, 34, flew.", MORNING, "Orla Quent, 35, flew.", MORNING.plusSeconds(604_800)))
                .isEmpty();
    }

    @Test
    void cannotTellABirthdayWithoutDates() {
        assertThat(compare("Orla Quent, 34, flew.", null, "Orla Quent, 35, flew.", null)).isEmpty();
        assertThat(compare("Orla Quent, 34, flew.", null, "Orla Quent, 38, flew.", null)).hasSize(1);
    }

    @Test
    void takesTheHurtAndTheMissingOfALaterHourForNews() {
        assertThat(compare("The crash injured 14 people.", MORNING, "The crash injured 12 people.", NOON)).isEmpty();
    }

    @Test
    void takesReprintsForOneAccount() {
        String wire = "The ferry sank off the skerries in the night and the harbour master called every boat he had. ";
        assertThat(compare(wire + "Orla Quent, 34, was saved.", MORNING, wire + "Orla Quent, 36, was saved.", MORNING))
                .isEmpty();
    }

    @Test
    void doesNotHoldAnOutletAgainstItself() {
        assertThat(AccountComparison.differences(List.of(article("a", "Post", "Orla Quent, 34, flew.", MORNING),
                article("b", "Post", "Orla Quent, 36, flew.", MORNING)))).isEmpty();
    }

    @Test
    void reportsOneDifferenceOnceHoweverManyOutletsTakePart() {
        List<AnalyzedArticle> articles = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            articles.add(article("a" + i, "Outlet " + i, "Orla Quent, " + (34 + i % 2) + ", flew home.", MORNING));
        }
        assertThat(AccountComparison.differences(articles)).hasSize(1);
    }

    @Test
    void quotesBothSentencesWordForWord() {
        List<Difference> found = compare("It rained. Orla Quent, 34, flew.", MORNING,
                "Orla Quent, 36, flew. It rained.",
                MORNING);

        assertThat(found).containsExactly(new Difference(Kind.AGE, new Citation("a", 11, 32, "Orla Quent, 34, flew."),
                new Citation("b", 0, 21, "Orla Quent, 36, flew.")));
    }

    @Test
    void readsTheNameInARunOnSentenceWithoutStops() {
        assertThat(compare("as for reports Dreff left Karvik for Lisk on Sunday on his private train", null,
                "Strongman Lucan Dreff left for Lisk on Monday (September 11). The Lisk train left Karvik on Sunday evening.",
                null)).extracting(Difference::kind).containsExactly(Kind.DAY);
    }

    private static List<Difference> compare(String one, @Nullable Instant first, String other,
            @Nullable Instant second) {
        return AccountComparison
                .differences(List.of(article("b", "Herald", other, second), article("a", "Post", one, first)));
    }

    private static AnalyzedArticle article(String id, String source, String text, @Nullable Instant published) {
        return new AnalyzedArticle(new Article(id, "", text, source, null, published),
                SentenceSplitter.split(id, text));
    }
}
