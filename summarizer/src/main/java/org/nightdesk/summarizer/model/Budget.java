package org.nightdesk.summarizer.model;

/** How long a summary may be. Sentences are never cut to fit. */
public sealed interface Budget {

    /** At most so many sentences. */
    record Sentences(int count) implements Budget {

        public Sentences {
            if (count < 1) {
                throw new IllegalArgumentException("a summary needs at least 1 sentence, not " + count);
            }
        }
    }

    /** At most so many words; a first sentence is taken even where it alone is longer. */
    record Words(int count) implements Budget {

        public Words {
            if (count < 1) {
                throw new IllegalArgumentException("a summary needs at least 1 word, not " + count);
            }
        }
    }
}
