package org.nightdesk.batch.rollup;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.nightdesk.batch.store.BriefingRepository;
import org.nightdesk.batch.store.EditionKey;
import org.nightdesk.batch.store.StoryRepository;
import org.nightdesk.reports.model.BriefingProfile;
import org.nightdesk.reports.model.EditionDay;
import org.nightdesk.reports.model.EditionDay.Strand;
import org.nightdesk.reports.model.Period;
import org.nightdesk.reports.rollup.RollUp;
import org.springframework.stereotype.Component;

/** Composes the roll-up of a period and stores it among the editions, under its own name and the period's last day. */
@Component
public class RollUps {

    private final BriefingRepository briefings;
    private final StoryRepository stories;

    RollUps(BriefingRepository briefings, StoryRepository stories) {
        this.briefings = briefings;
        this.stories = stories;
    }

    /**
     * Composes a roll-up from the newest revisions of the period's editions, in place of an earlier one of the same period.
     *
     * @return its key, or nothing if the period has no edition yet
     */
    public Optional<EditionKey> compose(BriefingProfile profile, Period period) {
        Map<LocalDate, EditionKey> newest = new TreeMap<>();
        for (EditionKey key : briefings.editions()) {
            if (key.briefing().equals(profile.name()) && period.includes(key.date())) {
                newest.merge(key.date(), key, (one, other) -> one.revision() >= other.revision() ? one : other);
            }
        }
        List<EditionDay> days = new ArrayList<>();
        newest.values().forEach(key -> briefings.document(key)
                .ifPresent(
                        document -> days.add(new EditionDay(document, strands(key), briefings.waitingBySource(key)))));
        if (days.isEmpty()) {
            return Optional.empty();
        }
        EditionKey key = new EditionKey(period.length().nameFor(profile.name()), period.last(), 0);
        briefings.open(key, days.getLast().briefing().masthead().cutOff());
        int number = briefings.find(key).orElseThrow().number();
        briefings.storeDocument(key, RollUp.compose(profile, period, number, days));
        return Optional.of(key);
    }

    private Map<String, Strand> strands(EditionKey key) {
        Map<String, Strand> strands = new HashMap<>();
        stories.stories(key).forEach(ranked -> strands.put(ranked.story().id(),
                new Strand(ranked.storyline().id(), ranked.storyline().days().getFirst())));
        return strands;
    }
}
