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
        Neighbours near = search(50);

        assertThat(near.ids()[0]).startsWith(1).doesNotContain(0);
        assertThat(near.ids()[1]).startsWith(0).doesNotContain(1);
        assertThat(near.ids()[3]).isEmpty();
        assertThat(near.similarities()[0][0]).isEqualTo(near.similarities()[1][0]).isGreaterThan(0.2f);
    }

    @Test
    void putsTheNearestFirst() {
        Neighbours near = search(50);

        for (float[] similarities : near.similarities()) {
            for (int k = 1; k < similarities.length; k++) {
                assertThat(similarities[k]).isLessThanOrEqualTo(similarities[k - 1]);
            }
        }
        assertThat(near.ids()[0][0]).isEqualTo(1);
    }

    @Test
    void comparesNoMoreThanItMay() {
        assertThat(search(1).ids()[0]).containsExactly(1);
    }

    private Neighbours search(int candidates) {
        return new NeighbourSearch(Vectors.of(articles), candidates).search();
    }
}
