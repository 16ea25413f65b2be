package org.nightdesk.reports.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nightdesk.templates.model.ArticleForm;

/**
 * What came in for an edition, beside the stories: the raw material of its coverage note.
 *
 * @param articles articles considered for this edition, rejected ones included
 * @param waiting  articles published after the cut-off, left for the next edition
 * @param tooOld   articles older than the age limit
 * @param rejected reason to the number of articles that could not be used for it, such as "no text"
 * @param sources  each configured source, in the order of the configuration
 * @param forms    article id to its form, for those that are not simply articles
 */
public record Intake(int articles, int waiting, int tooOld, Map<String, Integer> rejected,
        List<SourceReport> sources, Map<String, ArticleForm> forms) {

    public Intake {
        rejected = Map.copyOf(rejected);
        forms = Map.copyOf(forms);
        sources = List.copyOf(sources);
    }

    /** An intake of nothing but articles. */
    public Intake(int articles, int waiting, int tooOld, Map<String, Integer> rejected, List<SourceReport> sources) {
        this(articles, waiting, tooOld, rejected, sources, Map.of());
    }

    /**
     * How a source did.
     *
     * @param name        its name in the configuration
     * @param articles    articles it gave this edition
     * @param problem     one line saying what went wrong at its last fetch, or null
     * @param silentSince the day of its last article, where it has been silent for far longer than is usual for it, else null
     */
    public record SourceReport(String name, int articles, @Nullable String problem, @Nullable LocalDate silentSince) {

        /** A source that has not gone silent. */
        public SourceReport(String name, int articles, @Nullable String problem) {
            this(name, articles, problem, null);
        }
    }
}
