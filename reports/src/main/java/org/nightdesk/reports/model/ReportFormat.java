package org.nightdesk.reports.model;

import java.util.List;

/** A format in which an edition is published, as a file named after the briefing and the date. */
public enum ReportFormat {
    /** One self-contained page. */
    HTML("html", "text/html"),
    /** A4, paged. */
    PDF("pdf", "application/pdf"),
    /** Plain text, UTF-8. */
    TEXT("txt", "text/plain"),
    /** CommonMark with tables, UTF-8. */
    MARKDOWN("md", "text/markdown"),
    /** The whole document for programs, after {@code briefing-1.schema.json}. */
    JSON("json", "application/json"),
    /** EPUB 3, for e-readers. */
    EPUB("epub", "application/epub+zip");

    /** What is made where nothing else is asked for. */
    public static final List<ReportFormat> USUAL = List.of(HTML, PDF, TEXT);

    private final String extension;
    private final String mediaType;

    ReportFormat(String extension, String mediaType) {
        this.extension = extension;
        this.mediaType = mediaType;
    }

    /** The file name's ending, without the dot. */
    public String extension() {
        return extension;
    }

    /** The media type, without parameters. */
    public String mediaType() {
        return mediaType;
    }
}
