package org.nightdesk.reports.pdf;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import java.util.HexFormat;
import java.util.Objects;
import org.openpdf.pdf.DefaultPDFCreationListener;
import org.openpdf.pdf.ITextRenderer;
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

    EditionStamp(PrintPage page, Instant moment) {
        this.page = page;
        this.moment = moment;
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
        renderer.getFontResolver().getFonts().values().forEach(family -> family.getFontDescriptions()
                .forEach(
                        face -> face.getFont().setSecureRandom(new SubsetTag(face.getFont().getPostscriptFontName()))));
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
