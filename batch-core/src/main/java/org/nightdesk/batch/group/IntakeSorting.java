package org.nightdesk.batch.group;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.nightdesk.batch.store.BriefingRepository.Candidate;
import org.nightdesk.batch.store.BriefingRepository.Item;
import org.nightdesk.batch.store.Disposition;

/**
 * Which of the articles that came in an edition may use. Undated ones count as published in time.
 *
 * @param usable  the articles to group, by id
 * @param decided what became of the others
 */
record IntakeSorting(List<String> usable, List<Item> decided) {

    static final String TOO_OLD = "too old";

    static IntakeSorting of(List<Candidate> candidates, Instant cutOff, Duration maxAge) {
        List<String> usable = new ArrayList<>();
        List<Item> decided = new ArrayList<>();
        Instant oldest = cutOff.minus(maxAge);
        for (Candidate candidate : candidates) {
            Instant published = candidate.published();
            if (published != null && published.isAfter(cutOff)) {
                decided.add(new Item(candidate.id(), Disposition.WAITING, null));
            } else if (candidate.rejection() != null) {
                decided.add(new Item(candidate.id(), Disposition.REJECTED, candidate.rejection()));
            } else if (published != null && published.isBefore(oldest)) {
                decided.add(new Item(candidate.id(), Disposition.HELD_BACK, TOO_OLD));
            } else {
                usable.add(candidate.id());
            }
        }
        return new IntakeSorting(usable, decided);
    }
}
