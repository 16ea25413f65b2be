package org.nightdesk.summarizer.accounts;

import java.util.Set;
import org.nightdesk.summarizer.model.Difference.Kind;
import org.nightdesk.summarizer.model.Sentence;

/**
 * What one sentence says of one thing.
 *
 * @param key      the thing: claims are only compared under the same one
 * @param quantity what is said of it
 * @param context  stems of the words around it, where the key alone does not tell that the same thing is meant
 * @param sentence where it is said
 */
record Claim(Kind kind, String key, Quantity quantity, Set<String> context, Sentence sentence) {}
