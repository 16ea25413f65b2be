package org.nightdesk.reports.pdf;

import java.awt.Color;
import java.awt.Shape;
import java.awt.font.GlyphVector;
import java.awt.geom.Point2D;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.openpdf.css.parser.FSColor;
import org.openpdf.css.parser.FSRGBColor;
import org.openpdf.pdf.ITextFSFont;
import org.openpdf.pdf.ITextOutputDevice;
import org.openpdf.render.FSFont;
import org.openpdf.render.InlineText;
import org.openpdf.render.JustificationInfo;
import org.openpdf.render.RenderingContext;
import org.openpdf.text.DocumentException;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfString;

/** Draws each run of a text in its own face, and keeps account of the characters that no face has. */
final class ChainOutputDevice extends ITextOutputDevice {

    private final NavigableSet<Integer> missing = new TreeSet<>();
    private @Nullable FontChain chain;
    private Color color = Color.BLACK;
    private float pageHeight;
    private Reading reading = Reading.PLAIN;

    ChainOutputDevice(float dotsPerPoint) {
        super(dotsPerPoint);
    }

    /** The characters that marks stood in for, such as {@code U+4E2D}, in ascending order. */
    List<String> missing() {
        return missing.stream().map(c -> String.format("U+%04X", c)).toList();
    }

    @Override
    public void initializePage(PdfContentByte page, float height) {
        pageHeight = height;
        super.initializePage(page, height);
    }

    @Override
    public void setFont(FSFont font) {
        chain = font instanceof FontChain found ? found : null;
        super.setFont(font);
    }

    @Override
    public void setColor(FSColor wanted) {
        if (wanted instanceof FSRGBColor rgb) {
            color = new Color(rgb.getRed(), rgb.getGreen(), rgb.getBlue());
        }
        super.setColor(wanted);
    }

    @Override
    public void drawText(RenderingContext context, InlineText text) {
        reading = Reading.of(text.getParent());
        super.drawText(context, text);
        reading = Reading.PLAIN;
    }

    @Override
    public void drawString(String text, float x, float y, @Nullable JustificationInfo justification) {
        if (isElsewhere(y)) {
            return;
        }
        FontChain chosen = chain;
        if (chosen == null) {
            super.drawString(text, x, y, justification);
            return;
        }
        float size = chosen.getSize2D();
        float at = x;
        for (TextRun run : chosen.runs(text, reading)) {
            super.setFont(new ITextFSFont(run.face(), size));
            switch (run) {
                case TextRun.Plain plain -> {
                    super.drawString(plain.text(), at, y, justification);
                    at += stretch(plain.text(), justification);
                }
                case TextRun.Missing squares -> {
                    squares.missing().codePoints().filter(c -> !FontChain.drawsNothing(c)).forEach(missing::add);
                    begin(squares.missing());
                    super.drawString(squares.text(), at, y, justification);
                    getCurrentPage().endMarkedContentSequence();
                    at += stretch(squares.text(), justification);
                }
                case TextRun.Emblem emoji -> {
                    begin(emoji.text());
                    drawPicture(emoji, size / getDotsPerPoint(), position(at, y));
                    getCurrentPage().endMarkedContentSequence();
                }
                case TextRun.Shaped shaped -> {
                    begin(shaped.text());
                    drawGlyphs(shaped, size / getDotsPerPoint(), position(at, y));
                    getCurrentPage().endMarkedContentSequence();
                }
            }
            at += run.width(size);
        }
        if (!text.isEmpty() && text.charAt(text.length() - 1) == LineBreaks.SOFT_HYPHEN) {
            super.setFont(new ITextFSFont(chosen.hyphen().face(), size));
            begin(Character.toString(LineBreaks.SOFT_HYPHEN));
            super.drawString(chosen.hyphen().text(), at, y, null);
            getCurrentPage().endMarkedContentSequence();
        }
        super.setFont(chosen);
    }

    /**
     * Whether a baseline is clipped away. The renderer draws the first line of a page on the page before too if its letters
     * reach up to there: not to be seen, but found and read out.
     */
    private boolean isElsewhere(float baseline) {
        Shape clip = getClip();
        return clip != null && (baseline < clip.getBounds2D().getMinY() || baseline > clip.getBounds2D().getMaxY());
    }

    /**
     * What is drawn next stands for this text, which can so be searched and copied. In UTF-16, for the other encoding of PDF
     * has no soft hyphen.
     */
    private void begin(String text) {
        PdfDictionary properties = new PdfDictionary();
        properties.put(PdfName.ACTUALTEXT, new PdfString(("\uFEFF" + text).getBytes(StandardCharsets.UTF_16BE)));
        getCurrentPage().beginMarkedContentSequence(new PdfName("Span"), properties, true);
    }

    /** Each glyph where the shaper put it; the colour is set anew, since the superclass keeps its own account of it. */
    private void drawGlyphs(TextRun.Shaped run, float points, Point2D origin) {
        PdfContentByte page = getCurrentPage();
        GlyphVector glyphs = run.glyphs();
        page.saveState();
        page.setColorFill(color);
        page.beginText();
        page.setFontAndSize(run.face().getFont(), points);
        for (int i = 0; i < glyphs.getNumGlyphs(); i++) {
            Point2D place = glyphs.getGlyphPosition(i);
            page.setTextMatrix((float) (origin.getX() + place.getX() * points / Shaper.EM),
                    (float) (origin.getY() - place.getY() * points / Shaper.EM));
            page.showText(glyphs, i, i + 1);
        }
        page.endText();
        page.restoreState();
    }

    /** Behind the picture lies a space as wide as it: for those who copy, since a picture has no text. */
    private void drawPicture(TextRun.Emblem emoji, float points, Point2D origin) {
        EmojiPictures.Picture picture = emoji.picture();
        BaseFont font = emoji.face().getFont();
        PdfContentByte page = getCurrentPage();
        page.saveState();
        page.beginText();
        page.setFontAndSize(font, points);
        page.setHorizontalScaling(100 * picture.advance() * points / font.getWidthPoint(" ", points));
        page.setTextMatrix((float) origin.getX(), (float) origin.getY());
        page.showText(" ");
        page.endText();
        page.restoreState();
        float height = picture.height() * points;
        float gap = (picture.advance() - picture.width()) * points / 2;
        try {
            page.addImage(picture.image(), picture.width() * points, 0, 0, height, (float) origin.getX() + gap,
                    (float) origin.getY() + picture.top() * points - height);
        } catch (DocumentException e) {
            throw new IllegalStateException(e);
        }
    }

    /** From dots, counted from the top, to points, counted from the bottom. */
    private Point2D position(float x, float y) {
        Point2D point = getTransform().transform(new Point2D.Float(x, y), null);
        return new Point2D.Double(point.getX(), pageHeight - point.getY());
    }

    private static float stretch(String text, @Nullable JustificationInfo justification) {
        if (justification == null) {
            return 0;
        }
        int spaces = (int) text.chars().filter(c -> c == ' ' || c == '\u00A0' || c == '\u3000').count();
        return spaces * justification.spaceAdjust() + (text.length() - spaces) * justification.nonSpaceAdjust();
    }
}
