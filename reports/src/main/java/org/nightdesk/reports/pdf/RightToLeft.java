package org.nightdesk.reports.pdf;

import java.util.ArrayList;
import java.util.List;
import org.openpdf.layout.LayoutContext;
import org.openpdf.render.Box;
import org.openpdf.render.InlineLayoutBox;
import org.openpdf.render.InlineText;
import org.openpdf.render.LineBox;

/**
 * Turns round the lines of elements whose {@code dir} is {@code rtl}. The renderer lays every line out from left to right;
 * mirrored as a whole, its pieces stand where a reader from right to left looks for them. Within a piece
 * {@link VisualOrder} does the same for the letters.
 */
final class RightToLeft {

    private final LayoutContext context;

    RightToLeft(LayoutContext context) {
        this.context = context;
    }

    /** Turns all lines below a box. */
    void turn(Box box) {
        if (box instanceof LineBox line && Reading.of(line).rightToLeft()) {
            mirror(line);
            return;
        }
        for (int i = 0; i < box.getChildCount(); i++) {
            turn(box.getChild(i));
        }
    }

    private void mirror(LineBox line) {
        List<InlineLayoutBox> boxes = new ArrayList<>();
        for (int i = 0; i < line.getChildCount(); i++) {
            collect(line.getChild(i), boxes);
        }
        int left = boxes.stream().mapToInt(Box::getX).min().orElse(0);
        int right = boxes.stream().mapToInt(box -> box.getX() + box.getInlineWidth(context)).max().orElse(0);
        for (InlineLayoutBox box : boxes) {
            int was = box.getX();
            int now = left + right - was - box.getInlineWidth(context);
            for (Object child : box.getInlineChildren()) {
                if (child instanceof InlineText text) {
                    text.setX(left + right - (was + text.getX()) - text.getWidth() - now);
                }
            }
            box.setX(now);
        }
        line.calcChildLocations();
        line.calcPaintingInfo(context, false);
    }

    private static void collect(Box box, List<InlineLayoutBox> boxes) {
        if (box instanceof InlineLayoutBox inline) {
            boxes.add(inline);
            for (Object child : inline.getInlineChildren()) {
                if (child instanceof Box below) {
                    collect(below, boxes);
                }
            }
        }
    }
}
