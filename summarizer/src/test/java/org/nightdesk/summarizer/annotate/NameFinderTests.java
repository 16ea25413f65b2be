package org.nightdesk.summarizer.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.nightdesk.summarizer.model.NamedEntities;

/** The only tests that load the model of names. */
class NameFinderTests {

    private static final List<List<String>> SENTENCES = List.of(List.of(
            "President Anna Petersen met Gordon Blake in Paris on Friday.",
            "Petersen said the World Bank would lend money to Peru.", "Later, Blake flew to Peru.", "", "...",
            "\uD83D\uDE00 \u0000"));

    @Test
    void countsAFamilyNameForTheFullName() {
        NamedEntities names = NameFinder.in(SENTENCES);
        assertThat(names.people()).containsExactly("Anna Petersen", "Gordon Blake");
        assertThat(names.organizations()).containsExactly("World Bank");
        assertThat(names.places()).containsExactly("Peru", "Paris");
    }

    @Test
    void leavesOutWhomOnlyOneOfSeveralArticlesNames() {
        NamedEntities names = NameFinder.in(List.of(
                List.of("President Anna Petersen met Gordon Blake in Paris.", "Oscar Lind took the picture in Paris."),
                List.of("Anna Petersen and Gordon Blake talked in Paris, the Associated Press reported."),
                List.of("Gordon Blake left Paris, the Associated Press reported.")));
        assertThat(names.people()).containsExactly("Gordon Blake", "Anna Petersen");
        assertThat(names.organizations()).isEmpty();
        assertThat(names.places()).containsExactly("Paris");
    }

    @Test
    void countsInitialsForWhatTheyStandFor() {
        NamedEntities names = NameFinder.in(List.of(
                List.of("Inspectors of the United Nations flew from the United States to Peru."),
                List.of("The U.N. will ask the U.S. for help in Peru.")));
        assertThat(names.organizations()).containsExactly("United Nations");
        assertThat(names.places()).containsExactlyInAnyOrder("United States", "Peru");
    }

    @Test
    void takesNoWordForANameThatStandsInSmallLettersToo() {
        NamedEntities names = NameFinder.in(List.of(
                List.of("Baker hurt in oven fire in Peru.", "A baker was hurt when an oven caught fire in Peru."),
                List.of("Baker burned at his oven.", "The baker's arms were burned, Anna Petersen said.")));
        assertThat(names.people()).containsExactly("Anna Petersen");
        assertThat(names.places()).containsExactly("Peru");
    }

    @Test
    void keepsNamesThatSmallLettersOnlyResemble() {
        NamedEntities names = NameFinder.in(List.of(
                List.of("Anna Baker told us that a baker from the US had flown to Peru.", "Baker said so in Peru.")));
        assertThat(names.people()).containsExactly("Anna Baker");
        assertThat(names.places()).containsExactlyInAnyOrder("US", "Peru");
    }

    @Test
    void findsTheSameOnManyThreads() {
        assertThat(IntStream.range(0, 16).parallel().mapToObj(i -> NameFinder.in(SENTENCES)).distinct()).hasSize(1);
    }
}
