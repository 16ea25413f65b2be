package org.nightdesk.summarizer.summary;

import java.util.BitSet;

/**
 * One thing that a sentence takes as known, so that it must be told in a sentence printed before.
 *
 * @param told  the positions of the sentences of its own article that tell it
 * @param stems a sentence of another article tells it if it has one of these; none: no other does
 */
record Need(BitSet told, int... stems) {}
