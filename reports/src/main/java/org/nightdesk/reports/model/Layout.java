package org.nightdesk.reports.model;

import java.util.List;
import org.nightdesk.templates.model.PartKind;

/**
 * How a briefing is built up, and how it looks.
 *
 * @param parts    the parts that are wanted, in the order in which they are printed; each once
 * @param emptyDay what a reader gets on a day without a story
 * @param look     of all its editions
 */
public record Layout(List<PartKind> parts, EmptyDay emptyDay, Look look) {

    /** All parts in their usual order, and a note on an empty day. */
    public static final Layout USUAL = new Layout(List.of(PartKind.values()), EmptyDay.NOTE,
            Look.USUAL);

    public Layout {
        parts = List.copyOf(parts);
    }
}
