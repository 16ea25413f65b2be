package org.nightdesk.reports;

import java.awt.geom.Rectangle2D;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripperByArea;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;
import org.nightdesk.reports.model.ReportFormat;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a reader sees of a file, whatever its format. */
final class FormatText {

    /** In points; what stands above and below it repeats on each page. */
    private static final float MARGIN = 64;

    private FormatText() {}

    /** The words of a file, without spaces and line breaks and what only serves them. */
    static String of(ReportFormat format, byte[] file) {
        String text = new String(file, StandardCharsets.UTF_8);
        return flat(switch (format) {
            case HTML -> Jsoup.parse(text).wholeText();
            case TEXT -> text;
            case MARKDOWN -> Jsoup.parse(html(text)).wholeText();
            case JSON -> words(JsonMapper.shared().readTree(text));
            case EPUB -> epub(file);
            case PDF -> pdf(file);
        });
    }

    static String flat(String text) {
        return text.replaceAll("[\\s\\p{Z}\\p{Cc}\u00AD\u200B\u2060\uFFFD\uFFFE\uFFFF]+", "");
    }

    private static String html(String markdown) {
        var extensions = List.of(TablesExtension.create());
        return HtmlRenderer.builder().extensions(extensions).build()
                .render(Parser.builder().extensions(extensions).build().parse(markdown));
    }

    private static String words(JsonNode node) {
        if (node.isString()) {
            return node.stringValue() + "\n";
        }
        StringBuilder all = new StringBuilder();
        node.values().forEach(child -> all.append(words(child)));
        return all.toString();
    }

    private static String epub(byte[] file) {
        StringBuilder all = new StringBuilder();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().startsWith("book/part-")) {
                    all.append(Jsoup.parse(new String(zip.readAllBytes(), StandardCharsets.UTF_8)).body().wholeText());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all.toString();
    }

    private static String pdf(byte[] file) {
        StringBuilder all = new StringBuilder();
        try (PDDocument pdf = Loader.loadPDF(file)) {
            for (PDPage page : pdf.getPages()) {
                PDFTextStripperByArea type = new PDFTextStripperByArea();
                PDRectangle paper = page.getMediaBox();
                type.addRegion("type",
                        new Rectangle2D.Float(0, MARGIN, paper.getWidth(), paper.getHeight() - 2 * MARGIN));
                type.extractRegions(page);
                all.append(type.getTextForRegion("type"));
            }
            return all.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
