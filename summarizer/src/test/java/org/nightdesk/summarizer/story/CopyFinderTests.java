package org.nightdesk.summarizer.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.nightdesk.summarizer.model.ArticleTerms;

class CopyFinderTests {

    private final CopyFinder finder = new CopyFinder(0.6);

    @Test
    void findsTheSameTextUnderAnotherTitle() {
        assertThat(originals(Press.DAM, Press.DAM)).containsExactly(0, 0);
    }

    @Test
    void findsATextBehindADatelineAndWithANoteAtItsEnd() {
        assertThat(originals("KARVIK (Orrin Press) - " + Press.DAM, Press.DAM
                + " Follow us for more news from the valley. Subscribe to our letter and never miss a story."))
                .containsExactly(0, 0);
    }

    @Test
    void findsATrimmedText() {
        assertThat(originals(Press.DAM.substring(0, Press.DAM.indexOf("Buses")), Press.DAM)).containsExactly(1, 1);
    }

    @Test
    void leavesAnotherAccountOfTheEventAlone() {
        assertThat(originals(Press.DAM, Press.DAM_RETOLD, Press.CHESS)).containsExactly(0, 1, 2);
    }

    @Test
    void makesNothingOfTextsThatAreTooShortToTell() {
        assertThat(originals("More to follow.", "More to follow.", "", "")).containsExactly(0, 1, 2, 3);
    }

    @Test
    void neverNamesACopyAsAnOriginal() {
        String cut = Press.DAM.substring(0, Press.DAM.indexOf("Farmers"));
        int[] originals = originals(cut, cut.substring(0, cut.indexOf("Water board")), Press.DAM, cut);
        for (int original : originals) {
            assertThat(originals[original]).isEqualTo(original);
        }
        assertThat(originals).containsOnly(2);
    }

    private int[] originals(String... texts) {
        List<ArticleTerms> articles = new ArrayList<>();
        for (String text : texts) {
            articles.add(Press.terms("a" + articles.size(), "Title " + articles.size(), text));
        }
        return finder.originals(articles);
    }
}
