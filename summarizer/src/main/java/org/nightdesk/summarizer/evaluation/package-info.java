/**
 * How good a summary is, measured beside the methods that make it: {@link org.nightdesk.summarizer.evaluation.Rouge}
 * compares it with what people wrote, {@link org.nightdesk.summarizer.evaluation.PairedBootstrap} compares two methods.
 */
@NullMarked
package org.nightdesk.summarizer.evaluation;

import org.jspecify.annotations.NullMarked;
