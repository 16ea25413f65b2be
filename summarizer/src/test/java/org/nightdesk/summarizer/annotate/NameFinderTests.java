package org.nightdesk.summarizer.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.nightdesk.summarizer.model.NamedEntities;

/** The only tests that load the model of names. */
class NameFinderTests {

    private static final List<String> SENTENCES = List.of(
            "President Anna Petersen met Gordon Blake in Paris on Friday.",
            "Petersen said the World Bank would lend money to Peru.", "Later, Blake flew to Peru.", "", "...",
            "\uD83D\uDE00 \u0000");

    @Test
    void countsAFamilyNameForTheFullName() {
        NamedEntities names = NameFinder.in(SENTENCES);
        assertThat(names.people()).containsExactly("Anna Petersen", "Gordon Blake");
        assertThat(names.organizations()).containsExactly("World Bank");
        assertThat(names.places()).containsExactly("Peru", "Paris");
    }

    @Test
    void findsTheSameOnManyThreads() {
        assertThat(IntStream.range(0, 16).parallel().mapToObj(i -> NameFinder.in(SENTENCES)).distinct()).hasSize(1);
    }
}
