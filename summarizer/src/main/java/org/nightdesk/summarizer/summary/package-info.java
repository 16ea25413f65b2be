/**
 * Sentences worth printing, scored and chosen. {@link org.nightdesk.summarizer.summary.Methods} lists the methods. Each
 * is a {@code SentencePicker}: it is given {@code Material}, the candidates that {@code SentenceFilter} let through with
 * their stems as integers, and picks some within a {@code Limit}; {@code PickingSummarizer} puts them into reading order
 * and cites them.
 * <p>
 * What may be printed is settled in this order; each step only sees what the one before let through.
 * <ol>
 * <li>What stands in front of a sentence that is whole without it is cut off: {@code Dateline}, {@code Preamble}.
 * <li>Not of the story, so it does not even count: {@code Furniture}, bylines, stamps, captions without a full stop
 * ({@code SentenceFilter}).
 * <li>Not whole: {@code Glue}, {@code Damage}, {@code Verbs}, {@code Quotation}, questions, labels, items of lists.
 * <li>Of its author or of a picture: "I" and "we" outside quotations, {@code Picture}.
 * <li>Leaning on the sentence before it, with which alone it is printed, as a {@code Passage}: {@code Opening},
 * {@code Pointer}, {@code Pronoun}.
 * <li>Taking something as known that must stand in a sentence printed before it, of whichever article: names
 * by {@code Names}, things by {@code Mentions}; each is a {@code Need}.
 * <li>As a whole, in the order of printing ({@code Standing}): all that is taken as known is told, a story begins at the
 * head of an article, no sentence changes the subject, none repeats another. The searches keep to sets for which this
 * holds, and go beyond them only where little else is left.
 * </ol>
 * <p>
 * Long lists of words are files beside the class that uses them ({@code WordLists}).
 */
@NullMarked
package org.nightdesk.summarizer.summary;

import org.jspecify.annotations.NullMarked;
