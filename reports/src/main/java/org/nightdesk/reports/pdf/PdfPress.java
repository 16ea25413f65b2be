package org.nightdesk.reports.pdf;

import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.openpdf.css.style.CalculatedStyle;
import org.openpdf.css.value.FontSpecification;
import org.openpdf.pdf.ITextFontContext;
import org.openpdf.pdf.ITextFontResolver;
import org.openpdf.pdf.ITextRenderer;
import org.openpdf.pdf.ITextReplacedElementFactory;
import org.openpdf.render.BlockBox;

/**
 * Prints a page of print HTML as PDF. The same page and moment give the same bytes, in any process; where the shipped fonts
 * do not suffice, on any machine with the same fonts. Nothing is read but the style in the page and those fonts; links lead
 * inside the document or to http and https addresses. Thread-safe.
 */
public final class PdfPress {

    private static final int HEADING_WEIGHT = 600;

    private final List<Path> fontFolders;

    /** Borrows fonts for other scripts than Latin, Greek and Cyrillic from where the machine keeps its fonts. */
    public PdfPress() {
        this(SystemFonts.usualFolders());
    }

    /** Borrows fonts from these folders only. */
    PdfPress(List<Path> fontFolders) {
        this.fontFolders = List.copyOf(fontFolders);
    }

    /**
     * Prints.
     *
     * @param html   well-formed XHTML without a DOCTYPE; its {@code lang}, {@code title} and {@code meta} elements named
     *               author, subject and keywords become the document's metadata, its headings the outline
     * @param moment the moment that the document gives as its creation
     * @throws IllegalArgumentException if the page is not well-formed, has a DOCTYPE, or asks for a file that is not
     *                                  shipped
     */
    public PrintedPdf print(String html, Instant moment) {
        PrintPage page = PrintPage.parse(html);
        SystemFonts system = new SystemFonts(fontFolders);
        ChainOutputDevice device = new ChainOutputDevice(ITextRenderer.DEFAULT_DOTS_PER_POINT);
        ShippedOnly shipped = new ShippedOnly(device, ITextRenderer.DEFAULT_DOTS_PER_PIXEL);
        ITextRenderer renderer = new ITextRenderer(ITextRenderer.DEFAULT_DOTS_PER_POINT,
                ITextRenderer.DEFAULT_DOTS_PER_PIXEL, device, shipped, new ChainResolver(system),
                new ITextReplacedElementFactory(device), new ChainTextRenderer());
        renderer.getSharedContext()
                .setLineBreakingStrategy((text, language, style) -> new LineBreaks(text, language, bold(style)));
        renderer.setPDFVersion("1.7");
        renderer.setListener(new EditionStamp(page, moment, system));
        renderer.setDocument(page.document(), ShippedOnly.BASE, new PrintRules());
        renderer.layout();
        BlockBox root = Objects.requireNonNull(renderer.getRootBox());
        new RightToLeft(renderer.getSharedContext().newLayoutContextInstance(new ITextFontContext())).turn(root);
        ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 17);
        renderer.createPDF(out);
        return new PrintedPdf(out.toByteArray(), device.missing());
    }

    private static boolean bold(CalculatedStyle style) {
        FontSpecification font = style.getFontSpecification();
        return font != null && ITextFontResolver.convertWeightToInt(font.fontWeight) >= HEADING_WEIGHT;
    }
}
