package org.nightdesk.summarizer.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.nightdesk.summarizer.model.ArticleTerms;
import org.nightdesk.summarizer.model.Story;
import org.nightdesk.summarizer.model.Storyline;
import org.nightdesk.summarizer.model.TermVector;

class StorylineLinkerTests {

    private static final LocalDate MONDAY = LocalDate.of(2031, 3, 3);

    private static final String DAM_NEXT_DAY = """
            The reservoir behind the Orrin dam has fallen by two metres and the crack has stopped growing, the regional water
            board said on Tuesday. Families from Tamsel may go home tomorrow; Lower Brae stays empty. Ilse Thorne said concrete
            would be poured on Friday.""";

    private final Map<String, ArticleTerms> terms = Stream
            .of(Press.terms("a", "Villages emptied below cracked dam", Press.DAM),
                    Press.terms("b", "Halim wins chess open", Press.CHESS),
                    Press.terms("c", "Orrin dam: crack has stopped growing", DAM_NEXT_DAY),
                    Press.terms("d", "1,400 flee as Orrin dam cracks", Press.DAM_RETOLD))
            .collect(Collectors.toMap(ArticleTerms::articleId, Function.identity()));

    @Test
    void beginsAStorylineForEachNewStory() {
        Map<String, Storyline> lines = link(List.of(story("a"), story("b")), List.of(), MONDAY);

        assertThat(lines.get("a").id()).isEqualTo("a");
        assertThat(lines.get("b").id()).isEqualTo("b");
        assertThat(lines.get("a").days()).containsExactly(MONDAY);
    }

    @Test
    void joinsTheNextDaysStoryToTheStorylineItGoesOnWith() {
        Map<String, Storyline> first = link(List.of(story("a"), story("b")), List.of(), MONDAY);

        Storyline next = link(List.of(story("c")), first.values(), MONDAY.plusDays(1)).get("c");

        assertThat(next.id()).isEqualTo("a");
        assertThat(next.days()).containsExactly(MONDAY, MONDAY.plusDays(1));
    }

    @Test
    void letsAStorylineGoOnInSeveralStories() {
        Map<String, Storyline> first = link(List.of(story("a")), List.of(), MONDAY);

        Map<String, Storyline> next = link(List.of(story("c"), story("d"), story("b")), first.values(),
                MONDAY.plusDays(1));

        assertThat(next.get("c")).isEqualTo(next.get("d")).extracting(Storyline::id).isEqualTo("a");
        assertThat(next.get("b").id()).isEqualTo("b");
    }

    @Test
    void doesNotCareAboutTheOrderOfStoriesOrStorylines() {
        Map<String, Storyline> first = link(List.of(story("a"), story("b")), List.of(), MONDAY);
        Map<String, Storyline> turned = link(List.of(story("b"), story("a")), List.of(), MONDAY);

        assertThat(turned).isEqualTo(first);
        assertThat(link(List.of(story("d"), story("c")), List.of(first.get("b"), first.get("a")), MONDAY.plusDays(1)))
                .isEqualTo(link(List.of(story("c"), story("d")), first.values(), MONDAY.plusDays(1)));
    }

    @Test
    void splitsWhereTheStoriesOfOneStorylineHaveLittleInCommonAnyMore() {
        TermVector both = Centroid.between(centroid("a"), centroid("b"), 0.45);
        Storyline running = new Storyline("x", List.of(MONDAY), both);

        Map<String, Storyline> next = link(List.of(story("c"), story("b")), List.of(running), MONDAY.plusDays(1));

        assertThat(next.values()).extracting(Storyline::id).containsExactlyInAnyOrder("x",
                next.get("b").id().equals("x")
                        ? "c"
                        : "b");
        assertThat(next.values()).filteredOn(line -> !line.id().equals("x")).singleElement()
                .satisfies(line -> assertThat(line.from()).isEqualTo("x"))
                .satisfies(line -> assertThat(line.days()).containsExactly(MONDAY.plusDays(1)))
                .satisfies(line -> assertThat(line.ancestry()).contains("x", line.id()));
    }

    @Test
    void mergesStorylinesThatGoOnInOneStory() {
        Storyline dam = new Storyline("x", List.of(MONDAY.minusDays(1), MONDAY), centroid("a"));
        Storyline evacuation = new Storyline("y", List.of(MONDAY.minusDays(2), MONDAY), centroid("d"));

        Storyline next = link(List.of(story("c")), List.of(dam, evacuation), MONDAY.plusDays(1)).get("c");

        assertThat(next.merged()).containsExactly(next.id().equals("x") ? "y" : "x");
        assertThat(next.days()).containsExactly(MONDAY.minusDays(2), MONDAY.minusDays(1), MONDAY, MONDAY.plusDays(1));
    }

    @Test
    void doesNotGoOnWithAStorylineThatFlowedIntoAnother() {
        Storyline dam = new Storyline("x", List.of(MONDAY), centroid("b"), null, List.of("y"));
        Storyline evacuation = new Storyline("y", List.of(MONDAY), centroid("a"));

        assertThat(link(List.of(story("c")), List.of(dam, evacuation), MONDAY.plusDays(1)).get("c").id())
                .isEqualTo("c");
    }

    private TermVector centroid(String id) {
        return Centroid.of(List.of(terms.get(id)));
    }

    private Map<String, Storyline> link(List<Story> stories, Collection<Storyline> earlier, LocalDate date) {
        return new StorylineLinker().link(stories, terms, earlier, date);
    }

    private static Story story(String id) {
        return new Story(id, List.of(new Story.Member(id, null)));
    }
}
