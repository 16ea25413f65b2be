package org.nightdesk.reports.rollup;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.nightdesk.templates.model.Briefing;
import org.nightdesk.templates.model.Headline;
import org.nightdesk.templates.model.QuotedSentence;
import org.nightdesk.templates.model.SourceLine;

/** The sources of several editions, numbered anew in the order in which they are first needed. */
final class SourceList {

    private final Map<String, SourceLine> lines = new LinkedHashMap<>();

    /** A sentence of an edition with its new number. */
    QuotedSentence quote(Briefing edition, QuotedSentence sentence) {
        return new QuotedSentence(sentence.articleId(), sentence.start(), sentence.end(), sentence.text(),
                number(edition, sentence.marker()));
    }

    /** A headline of an edition with its new number. */
    Headline headline(Briefing edition, Headline headline) {
        QuotedSentence quote = headline.quote();
        return new Headline(headline.articleId(), headline.text(), number(edition, headline.marker()),
                quote == null ? null : quote(edition, quote));
    }

    List<SourceLine> lines() {
        return List.copyOf(lines.values());
    }

    private int number(Briefing edition, int marker) {
        SourceLine old = edition.source(marker);
        return lines.computeIfAbsent(old.articleId(), id -> new SourceLine(lines.size() + 1, id, old.outlet(),
                old.title(), old.url(), old.published(), old.language(), old.transcript(), old.form()))
                .marker();
    }
}
