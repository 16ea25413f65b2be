package org.nightdesk.reports.pdf;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import java.util.HexFormat;
import java.util.Objects;
import org.openpdf.pdf.DefaultPDFCreationListener;
import org.openpdf.pdf.ITextRenderer;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.PdfDate;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfEncryption;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfPageLabels;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;

/** Gives the document its dates, its identity and its way of opening; all of it from the page, none of it from a clock. */
final class EditionStamp extends DefaultPDFCreationListener {

    private static final int ID_DIGITS = 32;

    private final PrintPage page;
    private final Instant moment;
    private final SystemFonts system;

    EditionStamp(PrintPage page, Instant moment, SystemFonts system) {
        this.page = page;
        this.moment = moment;
        this.system = system;
    }

    @Override
    public void preWrite(ITextRenderer renderer, int pageCount) {
        PdfWriter writer = Objects.requireNonNull(renderer.getWriter());
        PdfDate date = new PdfDate(GregorianCalendar.from(moment.atZone(ZoneOffset.UTC)));
        byte[] id = HexFormat.of().parseHex(page.fingerprint(), 0, ID_DIGITS);
        PdfDictionary info = writer.getInfo();
        info.put(PdfName.CREATIONDATE, date);
        info.put(PdfName.MODDATE, date);
        info.put(PdfName.CREATOR, new PdfString("Nightdesk"));
        info.put(PdfName.FILEID, PdfEncryption.createInfoId(id, id));
        writer.getExtraCatalog().put(PdfName.LANG, new PdfString(page.language()));
        writer.setViewerPreferences(PdfWriter.PageModeUseOutlines | PdfWriter.DisplayDocTitle);
        writer.setPageLabels(labels(pageCount));
    }

    /** Fonts are tagged when all pages are drawn, for only then is it known which were borrowed. */
    @Override
    public void onClose(ITextRenderer renderer) {
        renderer.getFontResolver().getFonts().values()
                .forEach(family -> family.getFontDescriptions().forEach(face -> tag(face.getFont())));
        system.borrowed().forEach(font -> tag(font.face().getFont()));
    }

    private static void tag(BaseFont font) {
        font.setSecureRandom(new SubsetTag(font.getPostscriptFontName()));
    }

    /** The front page is called so; the others bear their numbers. */
    private static PdfPageLabels labels(int pageCount) {
        PdfPageLabels labels = new PdfPageLabels();
        labels.addPageLabel(1, PdfPageLabels.EMPTY, "Front");
        if (pageCount > 1) {
            labels.addPageLabel(2, PdfPageLabels.DECIMAL_ARABIC_NUMERALS, "", 2);
        }
        return labels;
    }
}
