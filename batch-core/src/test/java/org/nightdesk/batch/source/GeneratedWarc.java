package org.nightdesk.batch.source;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.zip.GZIPOutputStream;

/** Web archives of invented pages: the same number gives the same page. */
public final class GeneratedWarc {

    private static final String[] SUBJECTS = {"The harbour board", "A ferry captain", "The mayor", "A night nurse",
            "The bridge warden", "A lighthouse keeper", "The market union", "A tram driver"};

    private static final String[] DEEDS = {"opened the new quay", "asked for an inquiry", "counted the empty stalls",
            "turned down the offer", "saw the water rise", "waited for the last boat", "signed the lease",
            "found the ledger"};

    private static final String[] TIMES = {"on Monday", "after the storm", "before the vote", "late on Friday",
            "in the small hours", "while the town slept", "for the third time", "without a word"};

    private GeneratedWarc() {}

    /**
     * Writes so many pages, each in a record of its own among records that are no pages; packed if the name says so.
     *
     * @param paragraphs of four sentences each
     * @param script     characters of script on each page
     */
    public static void write(Path file, int pages, int paragraphs, int script) throws IOException {
        boolean packed = file.getFileName().toString().endsWith(".gz");
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 20)) {
            record(out, packed, "warcinfo", null, "application/warc-fields", "software: a test\r\n".getBytes(
                    StandardCharsets.UTF_8));
            for (int page = 0; page < pages; page++) {
                String url = "https://gazette.example/news/" + page;
                record(out, packed, "request", url, "application/http; msgtype=request",
                        "GET / HTTP/1.1\r\nHost: gazette.example\r\n\r\n".getBytes(StandardCharsets.UTF_8));
                record(out, packed, "response", url, "application/http; msgtype=response",
                        response("200 OK", "text/html; charset=utf-8", html(page, paragraphs).replace("</head>",
                                "<script>" + "let page = 1; ".repeat(script / 14) + "</script></head>")));
                record(out, packed, "response", url + "/picture", "application/http; msgtype=response",
                        response("200 OK", "image/png", "\u0089PNG"));
                record(out, packed, "response", url + "/gone", "application/http; msgtype=response",
                        response("404 Not Found", "text/html", "<p>Not here.</p>"));
            }
        }
    }

    /** A page with its furniture. */
    static String html(int page, int paragraphs) {
        Random random = new Random(page);
        StringBuilder html = new StringBuilder("<!doctype html><html lang=en><head><title>")
                .append(sentence(random, page)).append("</title><meta property=og:site_name content='The Gazette'>"
                        + "<meta property=article:published_time content='2026-09-14T08:00:00Z'></head><body><nav><ul>")
                .append("<li><a href=/>Home</a></li><li><a href=/news>News</a></li></ul></nav><article><h1>")
                .append(sentence(random, page)).append("</h1>");
        for (int i = 0; i < paragraphs; i++) {
            html.append("<p>");
            for (int j = 0; j < 4; j++) {
                html.append(sentence(random, page)).append(". ");
            }
            html.append("</p>\n");
        }
        return html.append("</article><footer>Subscribe to our newsletter</footer></body></html>").toString();
    }

    private static String sentence(Random random, int page) {
        return SUBJECTS[random.nextInt(SUBJECTS.length)] + " of district " + random.nextInt(1_000) + " "
                + DEEDS[random.nextInt(DEEDS.length)] + " " + TIMES[random.nextInt(TIMES.length)] + ", file " + page
                + "-" + random.nextInt(100_000);
    }

    private static byte[] response(String status, String type, String body) {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        return ("HTTP/1.1 " + status + "\r\nContent-Type: " + type + "\r\nContent-Length: " + bytes.length
                + "\r\n\r\n" + body).getBytes(StandardCharsets.UTF_8);
    }

    private static void record(OutputStream out, boolean packed, String type, String url, String contentType,
            byte[] content) throws IOException {
        ByteArrayOutputStream record = new ByteArrayOutputStream();
        record.write(("WARC/1.0\r\nWARC-Type: " + type + "\r\nWARC-Date: 2026-09-14T09:00:00Z\r\n"
                + (url == null ? "" : "WARC-Target-URI: " + url + "\r\n")
                + "WARC-Record-ID: <urn:uuid:5f8a2f0e-0000-4000-8000-000000000000>\r\nContent-Type: " + contentType
                + "\r\nContent-Length: " + content.length + "\r\n\r\n").getBytes(StandardCharsets.UTF_8));
        record.write(content);
        record.write("\r\n\r\n".getBytes(StandardCharsets.UTF_8));
        if (packed) {
            try (GZIPOutputStream gzip = new GZIPOutputStream(new Unclosed(out))) {
                record.writeTo(gzip);
            }
        } else {
            record.writeTo(out);
        }
    }

    private static final class Unclosed extends java.io.FilterOutputStream {

        Unclosed(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
