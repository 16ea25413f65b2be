/**
 * The figures of a day as small charts; nothing else imports JFreeChart. Start at
 * {@link org.nightdesk.reports.chart.ChartDesk}.
 */
@NullMarked
package org.nightdesk.reports.chart;

import org.jspecify.annotations.NullMarked;
