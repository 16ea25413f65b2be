package org.nightdesk.summarizer.summary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nightdesk.summarizer.annotate.Words;
import org.nightdesk.summarizer.model.AnalyzedArticle;
import org.nightdesk.summarizer.model.Budget;

class SentenceFilterTests {

    private static final AnalyzedArticle ARTICLE = Texts.article("a", Texts.FLOOD);

    @ParameterizedTest
    @ValueSource(strings = {"The river burst its banks on Friday night.",
            "\"It was dark,\" said Edda Lund, the mayor of Karvik.",
            "He said: \u201CNobody was hurt in the flood.\u201D", "In 2019 the river flooded 20 houses and 3 schools.",
            "Police raided a boathouse Tuesday, Oct. 30, 2012, in Karvik and made three arrests.",
            "The bridge is seen as a danger in Karvik.", "The head of the port is Edda Lund.",
            "Some of the people of Omm want a new bridge.", "NATO Secretary Per Omm came to Karvik.",
            "The port (built in 1901) was closed approx. three days.", "Nobody was hurt in Omm, Lund added.",
            "The stone came from the edge of our planet in the spring.",
            "\"We lost our boats in the flood,\" said Edda Lund.",
            "She told the mayor of Karvik: 'The river rose within an hour.'",
            "The bread has much vitamin A and little salt.",
            "The flood reminds us that rivers rise.", "Bread is good for most of us in spring.",
            "Edda Lund wrote: '@Omm has [a few] boats in its harbour.'",
            "This is how it began, said Edda Lund of Karvik.", "The Karvik Hall stands on a hill above the river.",

            "The captain told sailors 'You do not want to see this' as they left the ferry.",
            "It celebrates the end of the flood in Karvik.",
            "US officials said that the flood took nobody by surprise.",
            "The Bank of Omm closed its doors on May 15, 2008.",
            "By noon, rescuers had found 14 boats in Karvik.", "Credit of the bank of Omm was cut in spring.",
            "The bank of Omm changed its privacy policy on Tuesday.",
            "The bridge law passed in a roll call vote on Friday.",
            "The court of Karvik on Monday upheld the ban on boats.",
            "A fire in Karvik swept through a school.", "Bakers in Omm earn 20 per cent less than sailors.",
            "Hopes of finding more boats faded on Tuesday.", "Claims that the boat was stolen were wrong.",
            "Police do not know where the boat came from.",
            "Serie A champions Karvik beat Omm on Sunday.", "Doctor Who star Per Omm came to Karvik.",
            "Mothers Against Wet Feet met in Omm on Friday.", "The 9/11 Museum of Omm was closed on Friday.",
            "The bridge was built before World War I and fell in the flood.", "eBay sold three boats of the club.",
            "al-Karvik brigades claimed that they had sunk a boat.",
            "Prime Minister Edda Lund wrote in The Times that the bridge is safe.",
            "A wave threw the boat onto the rocks of Omm.",
            "Divers were called to the quay, which the family had left.",
            "Two sailors came to her house with a plan to save her.", "Trade carries risks for the bakers of Omm.",
            "Inflation is seen at 3.1 percent in spring.",
            "This is the first time that a team of Omm has won the cup."})
    void printsSentences(String text) {
        assertThat(judge(text)).isEqualTo(Rule.NONE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Header Ads Widget", "Post a Comment",
            "Also read this In Omm, the whole fair was rained off.",
            "Your email address will not be published.", "People also ask:", "By Edda Lund and Per Omm in Karvik.",
            "PUBLISHED: 14:11 EST, 25 October 2013 .", "Flood in Karvik",
            "RIVER FLOODS THE OLD HARBOUR OF KARVIK AT NIGHT.",
            "This report was changed at noon.", "Anyone with information should call the harbour.",
            "Click here to read more about it.", "Image 1 of 44 shows the harbour of Karvik.",
            "Please verify you are not a robot by clicking the box.",
            "Scroll through the slideshow to see where the river rose.",
            "The mayor of Karvik (pictured) in the harbour .",
            "Nordpost's Edda Lund and Per Omm reported from Karvik.", "Edda Lund wrote this story in Omm.",
            "Edda Lund contributed to this story.", "A sailor is presumed innocent unless proven guilty.",
            "Edda Lund can be reached at the office of the paper.",
            "The views expressed in this article are those of the mayor.",
            "* * * * * 1 2 3 4 5 6.", "On the next episode, the bakers of Omm come back."})
    void countsFurnitureForNothing(String text) {
        assertThat(judge(text)).matches(Rule::junk);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Who will pay for all of this?", "I have never seen the river so high.",
            "\"The market hall is lost and so is the school.", "going home was not possible for them.",
            "Respected: the mayor has led the town since 2010.", "A heading of more than five words",
            "Edda Lund (left) and Per Omm (right) argued in the hall.",
            "The women are expected to serve .",
            "The ferry is seen in the harbour of Omm.",
            "(Edda Lund / Nordpost) Bakers meet in Omm in spring.",
            "Admits that he feared the river in spring.",
            "3 - The bridge of Omm is closed at night.", "The river rose.Police closed the bridge.",
            "Ferry Sinks After Storm Divers looked for the bell.", "FERRY SINKS OFF KARVIK Divers looked for the bell.",
            "He played for five years The result left the club in Omm without a coach.",
            "This is the moment a boat struck the bridge of Karvik.",
            "Coast guard image of boats in the harbour of Omm.",
            "B) The bridge of Omm is closed at night.", "' The mayor of Karvik opened the bridge on Friday.",
            "(More boats are built in Omm than in Karvik.)",
            "The council of Karvik voted for a new bridge in spring .",
            "4/16 A baker of Omm looks at the bread on his table.",
            "Splendid pictures show the moon over the harbour of Karvik.",
            "A ferry passes the long quay A baker of Omm looks on from the hall.",
            "Karvik baker Edda Lund (10) reaches for a ball while Per Omm waits on the quay.",
            "The map, above, shows where the river left its bed.", "Boats are seen in Karvik, Norland, on May 3, 2019.",
            "The flood, in my opinion, was to be expected.",
            "Fishermen clear a road in Karvik Tuesday, Oct. 30, 2012, after the flood.",
            "In this photo taken Monday, boats lie in the market hall of Karvik.",
            "Sailors enter and leave the hall where Edda Lund was born, Monday, May 7, 2012.",
            "Old Karvik goes dark in a storm on Monday, Oct. 29, 2012, viewed from the bridge.",
            "A man watches a speech of the mayor in Karvik.",
            "Karvik Wins the Cup of Bakers It's no surprise that Omm came last.",
            "FILE - In this May 3 file photo, the mayor opens the bridge.",
            "(Edda Lund/Nordpost) Boats lie in the market hall of Karvik.",
            "Boats lie in the market hall of Karvik (Edda Lund/Nordpost).",
            "Two boats are shown in the harbour of Karvik on Tuesday.",
            "CLOSE Fishermen in Karvik built boats of bread.",
            "Officials in Omm have told us that the water will fall.",
            "The hall is bound by a ruling that forbids us from baking bread.",
            "The flood ended our long absence from the sea.",
            "Bakers spent a third of it on bread, according to a poll of the hall in 2008 In addition to bread, they sold boats.",
            "The mayor left for Omm with his daughter However, the court heard that he had sold three boats.",
            "Sailors of Omm could miss the fair on Saturday, May 2 The two bakers built a boat.",
            "It rained in Karvik from March 2005Through the whole of spring.",
            "The council said it was 'deeply upset' by the flood Many of the bakers wrote to the mayor.",
            "Edda Lund says that the bridge feels like a gift 'For me, it is a wonder,' she told the bakers.",
            "Edda Lund waves to the crowd after the race in Karvik.",
            "Per Omm arrives at the harbour to see the boats.",
            "A fan walks out of the hall with a loaf.",
            "Edda Lund, second left, and Per Omm paid for the boats of the club."})
    void doesNotPrintWhatCannotStandAlone(String text) {
        assertThat(judge(text)).isNotEqualTo(Rule.NONE).matches(rule -> !rule.junk());
    }

    @ParameterizedTest
    @ValueSource(strings = {"The river rose For. the first time in a hundred years.",
            "The mayor of Karvik said on Friday:.",
            "The senator of Omm (D-W. Va.", "The bridge) was closed on Friday night.",
            "The mayor, Edda Lund of Karvik, asked on Tuesday.", "Background on the vote in Karvik.",
            "The collection of 2,000 hours of footage from the harbour.",
            "The number of bakers in the town rose from.",
            "Edda Lund, 7, who was born on Monday night in a house by the river.",
            "Television images showing the harbour of Karvik at night.",
            "The mayor set the date of. the fair in Omm.", "New figures show that??bakers??sell more bread.",
            "Boats at the quay of Karvik after the flood.",
            "Background on Tuesday's change in Karvik from the 61-year-old mayor to the 33-year-old baker of the town."})
    void seesThatSomethingWasLost(String text) {
        assertThat(judge(text)).isEqualTo(Rule.BROKEN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"The seed for this crawl was a list of hosts in Norland.",
            "Flowing in every day, these data are added to the shelves after an embargo period."})
    void seesHowAPageWasKept(String text) {
        assertThat(judge(text)).isEqualTo(Rule.NOTICE);
    }

    @Test
    void knowsTheWidgetsOfAGalleryInALineOfAnyLength() {
        assertThat(judge("Edda Lund Image 1 of / 44 Caption Close Image 1 of 44 The river of Karvik rose on Friday "
                + "night and took three boats, two of them old, with it to the sea, where nobody has seen them since, "
                + "as the mayor and the bakers of the town said.")).isEqualTo(Rule.FURNITURE);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"de|Lesen Sie auch: Warum der Fluss in Karvik gestiegen ist.|FURNITURE",
            "fr|Lisez aussi notre article sur les boulangers de Karvik.|FURNITURE",
            "fr|Le bilan est de 3 morts, 12 blessés et 40 disparus.|NONE",
            "es|Lea también la historia de los panaderos de Karvik.|FURNITURE"})
    void knowsFurnitureInOtherLanguages(String language, String text, Rule rule) {
        assertThat(judge(language, text)).isEqualTo(rule);
    }

    @Test
    void countsTheWordsOfChineseAsAReaderDoes() {
        String text = "\u6C34".repeat(120) + "\uFF08\u6C34\uFF09\u3002\uFF09";
        assertThat(judge("zh", text)).isEqualTo(Rule.NONE);
    }

    @Test
    void takesWhatStandsApartFromItsFullStopForACaptionWhereNothingHappened() {
        assertThat(judge("The mayor of Karvik shakes the hand of a baker as he leaves the hall ."))
                .isEqualTo(Rule.FRAGMENT);
    }

    @Test
    void printsWhatAnAuthorSaysWhereThereIsNothingElse() {
        var article = Texts.article("a", "I came to Karvik on Friday and saw the flood. In Omm we slept in a barn.");
        assertThat(Methods.named(Methods.BEST).summarize(List.of(article), new Budget.Words(60)).citations())
                .isNotEmpty();
    }

    private static Rule judge(String text) {
        return judge("en", text);
    }

    private static Rule judge(String language, String text) {
        AnalyzedArticle article = new AnalyzedArticle(ARTICLE.article(), language, ARTICLE.sentences());
        return SentenceFilter.of(article).judge(text, Words.of(text), false);
    }
}
