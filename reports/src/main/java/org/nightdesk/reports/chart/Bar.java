package org.nightdesk.reports.chart;

import org.jspecify.annotations.Nullable;

/**
 * A bar from zero.
 *
 * @param label what it counts
 * @param value how many, 0 or more
 * @param mean  where a line across it marks what is usual, or null
 */
record Bar(String label, double value, @Nullable Double mean) {}
