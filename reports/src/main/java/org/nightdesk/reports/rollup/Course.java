package org.nightdesk.reports.rollup;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.nightdesk.templates.model.BriefItem;
import org.nightdesk.templates.model.Briefing;
import org.nightdesk.templates.model.Figures;
import org.nightdesk.templates.model.Headline;
import org.nightdesk.templates.model.Names;
import org.nightdesk.templates.model.QuotedSentence;
import org.nightdesk.templates.model.Standing;
import org.nightdesk.templates.model.StoryBlock;

/** A storyline through the editions of a period. */
final class Course {

    private final String id;
    private final LocalDate first;
    private final List<Told> told = new ArrayList<>();

    Course(String id, LocalDate first) {
        this.id = id;
        this.first = first;
    }

    private record Told(Briefing edition, StoryBlock story) {

        LocalDate date() {
            return edition.masthead().date();
        }
    }

    /** Adds what an edition told; of several stories of one edition the first counts. */
    void add(Briefing edition, StoryBlock story) {
        if (told.isEmpty() || !last().equals(edition.masthead().date())) {
            told.add(new Told(edition, story));
        }
    }

    String id() {
        return id;
    }

    /** The date of its first story, also before the period. */
    LocalDate first() {
        return first;
    }

    /** The date of the last story of the period. */
    LocalDate last() {
        return told.getLast().date();
    }

    /** How many editions told it. */
    int days() {
        return told.size();
    }

    /** The outlets that carried it, at most on one day. */
    int outlets() {
        return told.stream().mapToInt(one -> one.story().standing().outlets()).max().orElse(0);
    }

    /** Its newest headline, and a sentence for each of its days. */
    StoryBlock story(SourceList sources) {
        List<QuotedSentence> days = new ArrayList<>();
        Set<String> said = new HashSet<>();
        for (Told one : told) {
            one.story().sentences().stream().filter(sentence -> said.add(sentence.text())).findFirst()
                    .ifPresent(sentence -> days.add(sources.quote(one.edition(), sentence).on(one.date())));
        }
        return new StoryBlock(id, headline(sources), days, standing(), Names.NONE, List.of());
    }

    /** How many accounts told it on each of its days. */
    Figures.Run run() {
        return new Figures.Run(id, told.getLast().story().headline().text(), told.stream()
                .map(one -> new Figures.Day(one.date(), one.story().standing().accounts())).toList());
    }

    BriefItem item(SourceList sources) {
        return new BriefItem(id, headline(sources), standing());
    }

    private Headline headline(SourceList sources) {
        Told newest = told.getLast();
        return sources.headline(newest.edition(), newest.story().headline());
    }

    private Standing standing() {
        Standing newest = told.getLast().story().standing();
        int accounts = told.stream().mapToInt(one -> one.story().standing().accounts()).sum();
        int reprints = told.stream().mapToInt(one -> one.story().standing().reprints()).sum();
        return new Standing(outlets(), accounts, reprints, days(), newest.latest());
    }
}
