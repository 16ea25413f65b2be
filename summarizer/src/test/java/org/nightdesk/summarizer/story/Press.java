package org.nightdesk.summarizer.story;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.nightdesk.summarizer.model.Article;
import org.nightdesk.summarizer.model.ArticleTerms;

/** Invented articles for the tests. */
final class Press {

    static final Instant MONDAY = Instant.parse("2031-03-03T08:00:00Z");

    static final String DAM = """
            Engineers opened the emergency gates of the Orrin dam on Monday after a crack two metres long appeared in its
            eastern wall. About 1,400 people in the villages of Tamsel and Lower Brae were told to leave their homes before
            nightfall. The regional water board said the crack had grown by a hand's width since Saturday, when divers
            first photographed it. Buses carried families to the sports hall in Karvik, where the Red Lantern handed out
            blankets and soup. Water board director Ilse Thorne said the reservoir would be lowered by nine metres over the
            next four days so that concrete could be poured. Farmers below the dam moved 300 head of cattle to higher ground.
            The dam was built sixty years ago and was last inspected in the spring. Opposition leader Pavel Dunn asked why
            that inspection had found nothing. The water board promised a full report by the end of the month.""";

    static final String DAM_RETOLD = """
            A crack in the Orrin dam has forced some 1,400 villagers from their homes. Tamsel and Lower Brae stood empty on
            Monday evening while water thundered through the emergency gates. Ilse Thorne, who heads the regional water
            board, wants to bring the reservoir down by nine metres within four days. Many of the evacuated spent the night
            on camp beds in Karvik. "We took the dog and the photographs," one woman said. Divers had seen the crack in the
            eastern wall on Saturday, the board admitted.""";

    static final String CHESS = """
            Seventeen-year-old Noor Halim beat the defending champion Viktor Asplund in 61 moves on Monday to win the
            Summer Isles chess open. Halim gave up a rook in the middle game and needed only a draw, but played on.
            Asplund offered his hand with two pawns left on the board. The prize of 40,000 crowns is the largest that a
            junior has won. Halim said she would spend it on a bicycle and a trip to the world juniors in Lisse.""";

    private Press() {}

    static Article article(String id, String title, String text, String source, @Nullable Instant published) {
        return new Article(id, title, text, source, null, published);
    }

    static ArticleTerms terms(String id, String title, String text) {
        return TermExtractor.terms(article(id, title, text, "The Daily " + id, MONDAY), "en");
    }
}
