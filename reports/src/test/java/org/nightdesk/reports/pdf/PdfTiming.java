package org.nightdesk.reports.pdf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.nightdesk.reports.InventedDay;
import org.nightdesk.templates.BriefingTemplates;
import org.nightdesk.templates.model.Briefing;
import org.nightdesk.templates.model.Paper;

/**
 * Prints a long invented day again and again; {@code src/test/scripts/benchmark_pdf.py} runs it. Its arguments: where
 * to put the print HTML and the PDF, the rounds before and while time is taken, the number of sections. Prints the pages and
 * the median of the seconds.
 */
final class PdfTiming {

    private PdfTiming() {}

    public static void main(String... arguments) throws IOException {
        Briefing day = InventedDay.wordy(Integer.parseInt(arguments[4]), 2);
        BriefingTemplates templates = new BriefingTemplates();
        PdfPress press = new PdfPress();
        Files.writeString(Path.of(arguments[0]), templates.print(day, Map.of(), Paper.A4));
        int before = Integer.parseInt(arguments[2]);
        double[] seconds = new double[Integer.parseInt(arguments[3])];
        for (int i = -before; i < seconds.length; i++) {
            long begun = System.nanoTime();
            byte[] pdf = press.print(templates.print(day, Map.of(), Paper.A4), InventedDay.CUT_OFF).bytes();
            if (i < 0) {
                Files.write(Path.of(arguments[1]), pdf);
            } else {
                seconds[i] = Duration.ofNanos(System.nanoTime() - begun).toNanos() / 1e9;
            }
        }
        Arrays.sort(seconds);
        try (PDDocument pdf = Loader.loadPDF(Path.of(arguments[1]).toFile())) {
            System.out.printf(Locale.ROOT, "%d %.3f%n", pdf.getNumberOfPages(), seconds[seconds.length / 2]);
        }
    }
}
