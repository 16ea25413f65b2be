/**
 * How good summaries and groupings are, measured beside the methods that make them: {@link org.nightdesk.summarizer.evaluation.Rouge}
 * compares it with what people wrote, {@link org.nightdesk.summarizer.evaluation.PairedBootstrap} compares two methods,
 * {@link org.nightdesk.summarizer.evaluation.GroupingScores} compares predicted stories with true ones.
 */
@NullMarked
package org.nightdesk.summarizer.evaluation;

import org.jspecify.annotations.NullMarked;
