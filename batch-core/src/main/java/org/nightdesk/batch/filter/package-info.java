/**
 * The parts of the desk as filters, from a stream to a stream, without store or Spring:
 * {@link org.nightdesk.batch.filter.SummaryFilter}, {@link org.nightdesk.batch.filter.StoryFilter} and
 * {@link org.nightdesk.batch.filter.ExtractionFilter}. They share {@code Lines} (one line at a time, bounded) and
 * {@code OrderedWork} (several at once, in the order they came).
 */
@NullMarked
package org.nightdesk.batch.filter;

import org.jspecify.annotations.NullMarked;
