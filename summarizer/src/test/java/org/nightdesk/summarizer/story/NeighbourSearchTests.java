package org.nightdesk.summarizer.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.nightdesk.summarizer.model.ArticleTerms;

class NeighbourSearchTests {

    private final List<ArticleTerms> articles = List.of(
            Press.terms("a", "Villages emptied below cracked dam", Press.DAM),
            Press.terms("b", "1,400 flee as Orrin dam cracks", Press.DAM_RETOLD),
            Press.terms("c", "Halim wins chess open", Press.CHESS), Press.terms("d", "", ""));

    @Test
    void findsWhatIsAlikeAndNotTheArticleItself() {
        Neighbours near = search(0.1, 50);

        assertThat(near.ids()[0]).containsExactly(1);
        assertThat(near.ids()[1]).containsExactly(0);
        assertThat(near.ids()[2]).isEmpty();
        assertThat(near.ids()[3]).isEmpty();
        assertThat(near.similarities()[0]).containsExactly(near.similarities()[1]);
    }

    @Test
    void putsTheNearestFirst() {
        Neighbours near = search(0, 50);

        for (float[] similarities : near.similarities()) {
            for (int k = 1; k < similarities.length; k++) {
                assertThat(similarities[k]).isLessThanOrEqualTo(similarities[k - 1]);
            }
        }
        assertThat(near.ids()[0][0]).isEqualTo(1);
    }

    @Test
    void comparesNoMoreThanItMay() {
        assertThat(search(0, 1).ids()[0]).containsExactly(1);
    }

    private Neighbours search(double least, int candidates) {
        return new NeighbourSearch(Vectors.of(articles), new Times(articles, 0.65, 7), candidates).search(least);
    }
}
