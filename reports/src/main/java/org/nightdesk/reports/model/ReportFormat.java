package org.nightdesk.reports.model;

/** A format in which an edition is published, as a file named after the briefing and the date. */
public enum ReportFormat {
    /** One self-contained page. */
    HTML("html", "text/html"),
    /** A4, paged. */
    PDF("pdf", "application/pdf"),
    /** Plain text, UTF-8. */
    TEXT("txt", "text/plain");

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
