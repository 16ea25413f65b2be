package org.nightdesk.batch.render;

import org.nightdesk.reports.model.ReportFormat;

/** The bytes of a format. */
@SuppressWarnings("ArrayRecordComponent") // handed on once, never compared
record RenderedReport(ReportFormat format, byte[] content) {}
