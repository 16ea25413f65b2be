package org.nightdesk.summarizer.summary;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PronounTests {

    @ParameterizedTest
    @ValueSource(strings = {"On Monday night, a wave came through the house she shares with two sons.",
            "The new bridge brought peace to his village.", "In court on Monday, she was given five weeks.",
            "The harbour was built for them in a year.", "Officers spoke with him for hours on end.",
            "A baker by trade, he's been building boats for years.", "In a statement on Monday, it said nothing.",
            "On Friday, his mother Edda Lund spoke of boats.", "On Friday, his mom Edda spoke to 41K bakers.",
            "Upon arrival, they found Edda Lund of Omm in the hall.",
            "On Thursday he wrote: \u201CKarvik is safe again.\u201D", "\u201CKarvik is safe again,\u201D he wrote."})
    void findsNobodyInTheSentence(String text) {
        assertThat(Pronoun.isUnbound(new Wording(text))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Edda Lund said she would mend the bridge.", "A baker said he would mend the bridge.",
            "In her first speech since the flood, Mayor Edda Lund spoke of boats.", "Bakers said they would stay.",
            "The bridge is \"his best work\" and stands in Omm.", "Nobody was hurt, and the bridge stands.",
            "The police in Omm said they were looking for boats.", "When the bakers came, they found a boat.",
            "With Edda Lund in the hall, she spoke to nobody.", "In the north, it was colder than ever.",
            "After the flood, the bakers built a boat.",
            "Together with his mother Edda Lund, Per Omm built a boat."})
    void findsSomebodyInTheSentence(String text) {
        assertThat(Pronoun.isUnbound(new Wording(text))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"He was known in all of the harbour for years.",
            "Throughout the journey to the south, she wrote."})
    void knowsALeadThatNamesNobody(String text) {
        assertThat(Pronoun.opens(new Wording(text))).isTrue();
    }
}
