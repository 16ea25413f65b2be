package org.nightdesk.batch.rollup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nightdesk.batch.config.BriefingSettings;
import org.nightdesk.batch.config.Configuration;
import org.nightdesk.batch.store.BriefingRepository;
import org.nightdesk.batch.store.EditionKey;
import org.nightdesk.batch.store.StoryRepository;
import org.nightdesk.reports.model.BriefingProfile;
import org.nightdesk.reports.model.EditionDay;
import org.nightdesk.reports.model.EditionDay.Strand;
import org.nightdesk.reports.model.Period;
import org.nightdesk.reports.rollup.RollUp;
import org.springframework.stereotype.Component;

/** Makes the roll-up of a period and keeps it among the editions, under its own name and the period's last day. */
@Component
public class RollUps {

    private final Configuration configuration;
    private final BriefingRepository briefings;
    private final StoryRepository stories;
    private final EditionPrinter printer;

    RollUps(Configuration configuration, BriefingRepository briefings, StoryRepository stories,
            EditionPrinter printer) {
        this.configuration = configuration;
        this.briefings = briefings;
        this.stories = stories;
        this.printer = printer;
    }

    /**
     * Makes those that the briefing wants and that are due with an edition: of each length that of the last period that is
     * over. Where the edition is one of its days it is made of what is new; else only if there is none that reaches to the
     * last edition made in that time, since the one that ends it was never made.
     */
    void makeDue(EditionKey edition) {
        BriefingSettings settings = configuration.briefing(edition.briefing());
        LocalDate next = settings.nextAfter(edition.date());
        for (Period.Length length : settings.rollUps()) {
            briefings.before(edition.briefing(), Period.of(length, next).first()).ifPresent(last -> {
                Period over = Period.of(length, last.date());
                if (over.includes(edition.date()) || !reaches(over, last)) {
                    make(settings.profile(), over);
                }
            });
        }
    }

    /** Whether a period has a roll-up, and its last edition is no older than this one. */
    private boolean reaches(Period period, EditionKey edition) {
        Instant cutOff = briefings.find(edition).orElseThrow().cutOff();
        return briefings.document(key(edition.briefing(), period))
                .filter(rollUp -> !rollUp.masthead().cutOff().isBefore(cutOff)).isPresent();
    }

    /**
     * Makes a roll-up from the newest revisions of the period's editions, in place of an earlier one of the same period. To
     * be called in a transaction: it is there with its files, or not at all.
     *
     * @return its key, or nothing if the period has no edition yet
     * @throws UncheckedIOException if its files cannot be written
     */
    public Optional<EditionKey> make(BriefingProfile profile, Period period) {
        Optional<EditionKey> key = compose(profile, period);
        key.ifPresent(composed -> {
            try {
                printer.print(composed);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        return key;
    }

    private Optional<EditionKey> compose(BriefingProfile profile, Period period) {
        List<EditionDay> days = briefings.composed(profile.name(), period.first(), period.last()).stream()
                .map(key -> new EditionDay(briefings.document(key).orElseThrow(), strands(key),
                        briefings.waitingBySource(key)))
                .toList();
        if (days.isEmpty()) {
            return Optional.empty();
        }
        EditionKey key = key(profile.name(), period);
        briefings.open(key, days.getLast().briefing().masthead().cutOff());
        int number = briefings.find(key).orElseThrow().number();
        briefings.storeDocument(key, RollUp.compose(profile, period, number, days));
        return Optional.of(key);
    }

    private static EditionKey key(String briefing, Period period) {
        return new EditionKey(period.length().nameFor(briefing), period.last(), 0);
    }

    private Map<String, Strand> strands(EditionKey key) {
        Map<String, Strand> strands = new HashMap<>();
        stories.stories(key).forEach(ranked -> strands.put(ranked.story().id(),
                new Strand(ranked.storyline().id(), ranked.storyline().days().getFirst())));
        return strands;
    }
}
