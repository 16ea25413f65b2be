package org.nightdesk.batch.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class GroupTests {

    private static final String FERRY = article("ferry-1", "Ferry Sula Maid touches sandbank off Skarrey",
            "The ferry Sula Maid touched a sandbank off Skarrey harbour on Monday. Nobody aboard the ferry was hurt.");
    private static final String FERRY_TOO = article("ferry-2", "Sandbank stops ferry Sula Maid",
            "A sandbank off Skarrey harbour stopped the ferry Sula Maid on Monday. A tug pulled the ferry free.");
    private static final String RATES = article("rates", "Bank of Halmara cuts key rate",
            "The Bank of Halmara cut its key interest rate to 3.25 per cent, citing slower inflation and a weak harvest.");

    @Test
    void putsArticlesOfOneEventTogetherInTheOrderTheyCame() {
        Outcome outcome = Outcome.ofInput(FERRY_TOO + RATES + FERRY, "group");

        assertThat(outcome).isEqualTo(new Outcome(0, "ferry-2\tferry-1\nrates\trates\nferry-1\tferry-1\n", ""));
    }

    @Test
    void losesNoArticleAndTellsEachBadLine() {
        String input = RATES + "no json\n" + "{\"id\":\"odd\",\"title\":5}\n" + "{\"title\":\"nameless\"}\n" + RATES;

        Outcome outcome = Outcome.ofInput(input, "group");

        assertThat(outcome.status()).isEqualTo(3);
        assertThat(outcome.outLines()).isEqualTo(List.of("rates\trates", "odd\todd"));
        assertThat(outcome.errLines()).hasSize(4);
        assertThat(outcome.errLines().get(0)).startsWith("nightdesk: line 2 is not JSON (see column ");
        assertThat(outcome.errLines().get(1)).isEqualTo("nightdesk: line 3 has a 'title' that is not a text");
        assertThat(outcome.errLines().get(2)).isEqualTo("nightdesk: line 4 has no 'id'");
        assertThat(outcome.errLines().get(3)).startsWith("nightdesk: line 5 has the id 'rates' again");
    }

    @Test
    void givesNothingForNothing() {
        assertThat(Outcome.ofInput("", "group")).isEqualTo(new Outcome(0, "", ""));
    }

    private static String article(String id, String title, String text) {
        return "{\"id\":\"" + id + "\",\"title\":\"" + title + "\",\"text\":\"" + text
                + "\",\"published\":\"2026-09-14\",\"source\":\"Radio " + id + "\"}\n";
    }

    @Test
    void groupsArticlesThatAreOnlyATitle() {
        String input = """
                {"id": "a", "title": "Dam at Orrin gives way after storm", "text": ""}
                {"id": "b", "title": "Orrin dam gives way, valley flooded", "text": ""}
                {"id": "c", "title": "Choir of Upper Ley wins singing contest", "text": ""}
                """;

        Outcome grouped = Outcome.ofInput(input, "group", "--headlines");

        assertThat(grouped.outLines()).containsExactly("a\ta", "b\ta", "c\tc");
    }
}
