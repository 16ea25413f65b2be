package org.nightdesk.summarizer.accounts;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.nightdesk.summarizer.model.AnalyzedArticle;
import org.nightdesk.summarizer.model.Citation;
import org.nightdesk.summarizer.model.FigureChange;
import org.nightdesk.summarizer.model.FigureChange.Kind;
import org.nightdesk.summarizer.model.Sentence;
import org.nightdesk.summarizer.summary.Dateline;

/**
 * Which figures of a storyline moved. On each side the figure that most articles give counts, of equals the youngest; it has
 * moved if no earlier article had the new one. The dead, the ill and the rescued only become more: where they are fewer,
 * somebody counts something else.
 */
public final class FigureChanges {

    private static final Set<Kind> ONLY_RISING = Set.of(Kind.DEAD, Kind.CASES, Kind.SURVIVORS, Kind.INJURED);

    /** Beyond this factor it is hardly the same thing that is counted. */
    private static final double MOST_TIMES = 10;

    /** A sentence of more UTF-16 units is not read out for one figure. */
    private static final int LONGEST = 320;

    private FigureChanges() {}

    /**
     * The figures that moved, in the order of their kinds, at most one of each.
     *
     * @param earlier articles of the storyline's earlier days
     * @param today   the articles of today that are no reprints
     * @param told    sentences that stand elsewhere on the page: others are quoted where there are any
     */
    public static List<FigureChange> between(List<AnalyzedArticle> earlier, List<AnalyzedArticle> today,
            Set<String> told) {
        Map<Kind, List<Told>> before = told(earlier);
        Map<Kind, List<Told>> now = told(today);
        List<FigureChange> changes = new ArrayList<>();
        now.forEach((kind, figures) -> change(kind, before.getOrDefault(kind, List.of()), figures, told)
                .ifPresent(changes::add));
        return changes;
    }

    private static Optional<FigureChange> change(Kind kind, List<Told> before, List<Told> now,
            Set<String> told) {
        if (kind == Kind.OTHER) {
            return now.stream().flatMap(figure -> change(kind, figure, before, now, told).stream()).findFirst();
        }
        return usual(now).flatMap(figure -> change(kind, figure, before, now, told));
    }

    private static Optional<FigureChange> change(Kind kind, Told figure, List<Told> before, List<Told> now,
            Set<String> told) {
        Predicate<Told> same = other -> StateReading.sameThing(figure.claim(), other.claim());
        List<Told> was = before.stream().filter(same).toList();
        Optional<Told> old = usual(was);
        if (old.isEmpty() || was.stream().anyMatch(other -> other.value() == figure.value())
                || !moved(kind, old.get().value(), figure.value())) {
            return Optional.empty();
        }
        Told after = best(now.stream().filter(same).filter(other -> other.value() == figure.value()).toList(), told);
        Told then = best(was.stream().filter(other -> other.value() == old.get().value()).toList(),
                Set.of());
        return Optional.of(new FigureChange(kind, then.written(), after.written(), then.citation(), after.citation()));
    }

    private static boolean moved(Kind kind, double old, double now) {
        double times = Math.max(old, now) / Math.max(1, Math.min(old, now));
        return times <= MOST_TIMES && (ONLY_RISING.contains(kind) ? now > old : now != old);
    }

    /** The figure that most articles give, of equals the one that is told last. */
    private static Optional<Told> usual(List<Told> figures) {
        Map<Double, Set<String>> articles = new TreeMap<>();
        figures.forEach(figure -> articles.computeIfAbsent(figure.value(), value -> new HashSet<>())
                .add(figure.claim().sentence().articleId()));
        return figures.stream().max(Comparator
                .<Told>comparingInt(figure -> articles.getOrDefault(figure.value(), Set.of()).size())
                .thenComparing(Told::published)
                .thenComparing(figure -> figure.claim().sentence().articleId(), Collections.reverseOrder()));
    }

    /** The sentence that is read out: early in its article and short. */
    private static Told best(List<Told> figures, Set<String> told) {
        return Collections.min(figures, Comparator
                .<Told>comparingInt(figure -> told.contains(figure.citation().text()) ? 1 : 0)
                .thenComparingInt(figure -> figure.claim().sentence().text().length() > LONGEST ? 1 : 0)
                .thenComparingInt(figure -> figure.claim().sentence().position())
                .thenComparing(figure -> figure.claim().sentence().articleId()));
    }

    private static Map<Kind, List<Told>> told(List<AnalyzedArticle> articles) {
        Map<Kind, List<Told>> told = new TreeMap<>();
        for (AnalyzedArticle article : articles) {
            Instant published = article.article().published();
            for (Sentence sentence : article.sentences()) {
                for (StateReading.Count count : StateReading.counts(sentence)) {
                    told.computeIfAbsent(count.kind(), kind -> new ArrayList<>())
                            .add(new Told(count, published == null ? Instant.MIN : published));
                }
            }
        }
        return told;
    }

    private record Told(StateReading.Count claim, Instant published) {

        double value() {
            return claim.value();
        }

        String written() {
            return claim.written();
        }

        Citation citation() {
            Sentence sentence = claim.sentence();
            int dateline = Dateline.length(sentence.text());
            return new Citation(sentence.articleId(), sentence.start() + dateline, sentence.end(),
                    sentence.text().substring(dateline));
        }
    }
}
