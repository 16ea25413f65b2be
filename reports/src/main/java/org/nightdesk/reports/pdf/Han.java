package org.nightdesk.reports.pdf;

import java.lang.Character.UnicodeScript;

/** The national forms of Han characters. */
enum Han {

    JAPANESE(0), KOREAN(1), SIMPLIFIED(2), TRADITIONAL(3), HONG_KONG(4);

    private final int index;

    Han(int index) {
        this.index = index;
    }

    /** Which font it is in a Noto collection, from 0. */
    int index() {
        return index;
    }

    /** A guess from a text of an unknown language: kana are Japanese, hangul Korean. */
    static Han of(String text) {
        return text.codePoints().mapToObj(UnicodeScript::of).<Han>mapMulti((script, guess) -> {
            switch (script) {
                case HIRAGANA, KATAKANA -> guess.accept(JAPANESE);
                case HANGUL -> guess.accept(KOREAN);
                default -> {
                    // Tells nothing.
                }
            }
        }).findFirst().orElse(SIMPLIFIED);
    }
}
