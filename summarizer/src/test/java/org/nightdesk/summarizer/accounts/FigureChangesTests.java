package org.nightdesk.summarizer.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.nightdesk.summarizer.annotate.SentenceSplitter;
import org.nightdesk.summarizer.model.AnalyzedArticle;
import org.nightdesk.summarizer.model.Article;
import org.nightdesk.summarizer.model.FigureChange;
import org.nightdesk.summarizer.model.FigureChange.Kind;

class FigureChangesTests {

    private static final Instant MONDAY = Instant.parse("2031-03-03T08:00:00Z");

    @Test
    void tellsWhichFiguresMovedAndQuotesBoth() {
        List<FigureChange> changes = changes(
                "Seven people died and eleven were missing after the barge Orla sank off Karvik.",
                "The death toll in the sinking of the Orla rose to 12 on Tuesday. Five people are still missing.");

        assertThat(changes).extracting(FigureChange::kind).containsExactly(Kind.DEAD, Kind.MISSING);
        assertThat(changes).extracting(FigureChange::from).containsExactly("Seven", "eleven");
        assertThat(changes).extracting(FigureChange::to).containsExactly("12", "Five");
        assertThat(changes.getFirst().before().text()).startsWith("Seven people died");
        assertThat(changes.getFirst().after().text()).startsWith("The death toll");
    }

    @Test
    void readsTheNumberOfCases() {
        List<FigureChange> changes = changes("Fourteen people have fallen ill in the port of Selm, doctors said.",
                "The number of confirmed cases has risen from 14 to 21.");

        assertThat(changes).singleElement().extracting(FigureChange::kind, FigureChange::from, FigureChange::to)
                .containsExactly(Kind.CASES, "Fourteen", "21");
    }

    @Test
    void tellsOtherCountsThatAreToldAlike() {
        List<FigureChange> changes = changes(
                "The herring agreement allows boats from Velland to land 15,000 tonnes a year in the strait.",
                "The new herring agreement allows boats from Velland to land 18,000 tonnes a year.");

        assertThat(changes).singleElement().extracting(FigureChange::from, FigureChange::to)
                .containsExactly("15,000", "18,000");
    }

    @Test
    void isSilentWhereNothingMoved() {
        assertThat(changes("Seven people died when the barge sank.", "Seven people are dead after the barge sank."))
                .isEmpty();
        assertThat(changes("Seven people died when the barge sank.", "The wreck was raised on Tuesday.")).isEmpty();
    }

    @Test
    void isSilentWhereTheNewFigureWasKnownBefore() {
        assertThat(changes("Seven people died when the barge sank. Radio Selm said nine people were killed.",
                "Nine people were killed when the barge sank.")).isEmpty();
    }

    @Test
    void doesNotTakeThousandsForHundreds() {
        for (String blank : List.of(" ", "\u00A0", "\u202F")) {
            String herring = "The herring agreement allows boats from Velland to land %s" + blank + "%s tonnes a year.";
            assertThat(changes(herring.formatted("12", "500"), herring.formatted("13", "800"))).isEmpty();
        }
    }

    @Test
    void doesNotTakeAPartForTheWhole() {
        assertThat(changes("Seven people died when the barge sank.",
                "Two more died in hospital, and five of the dead were children.")).isEmpty();
        assertThat(changes("Seven people died when the barge sank.", "As many as 20 may have died, a diver said."))
                .isEmpty();
    }

    @Test
    void doesNotLetTheDeadBecomeFewer() {
        assertThat(changes("Seven people died when the barge sank.", "Three people died on the first boat.")).isEmpty();
    }

    private static List<FigureChange> changes(String monday, String tuesday) {
        return FigureChanges.between(List.of(article("a", monday, MONDAY)),
                List.of(article("b", tuesday, MONDAY.plusSeconds(86_400))), Set.of());
    }

    private static AnalyzedArticle article(String id, String text, Instant published) {
        return new AnalyzedArticle(new Article(id, "", text, "Post", null, published),
                SentenceSplitter.split(id, text));
    }
}
