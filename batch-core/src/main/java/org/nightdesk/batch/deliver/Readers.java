package org.nightdesk.batch.deliver;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.nightdesk.batch.config.BriefingSettings;
import org.nightdesk.batch.config.Configuration;
import org.nightdesk.batch.store.BriefingRepository;
import org.nightdesk.batch.store.Delivery;
import org.nightdesk.batch.store.EditionKey;
import org.nightdesk.reports.BriefingMail;
import org.nightdesk.reports.model.EmptyDay;
import org.nightdesk.templates.model.Briefing;
import org.nightdesk.templates.model.Tempo;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Who gets an edition: its briefing's recipients, but nobody on a day without a story where that was ordered, and of a
 * revision nobody whose last version of that edition told the same news.
 */
@Component
class Readers {

    private static final Logger LOG = LoggerFactory.getLogger(Readers.class);

    private final Configuration configuration;
    private final BriefingRepository briefings;
    private final Outbox outbox;

    Readers(Configuration configuration, BriefingRepository briefings, Outbox outbox) {
        this.configuration = configuration;
        this.briefings = briefings;
        this.outbox = outbox;
    }

    List<String> of(EditionKey edition) {
        BriefingSettings settings = configuration.briefing(edition.briefing());
        if (settings.recipients().isEmpty()) {
            return List.of();
        }
        Briefing document = briefings.document(edition).orElseThrow();
        if (settings.profile().layout().emptyDay() == EmptyDay.NOTHING && document.masthead().tempo() == Tempo.EMPTY) {
            LOG.info("{} has no story: nobody gets mail, as the briefing orders with `empty: nothing`", edition);
            return List.of();
        }
        Set<String> served = served(edition, document);
        return settings.recipients().stream().filter(recipient -> !served.contains(recipient)).toList();
    }

    /** Whose mail of this edition, in the last version that they were to get, tells the same news. */
    private Set<String> served(EditionKey edition, Briefing document) {
        Set<String> seen = new HashSet<>();
        Set<String> served = new HashSet<>();
        for (int revision = edition.revision() - 1; revision >= 0; revision--) {
            EditionKey earlier = new EditionKey(edition.briefing(), edition.date(), revision);
            List<String> mailed = outbox.of(earlier).stream().map(Delivery::recipient).filter(seen::add).toList();
            if (!mailed.isEmpty() && briefings.document(earlier)
                    .filter(version -> BriefingMail.tellTheSame(version, document)).isPresent()) {
                LOG.info("{} tells what {} told: {} of its readers do not get it again", edition, earlier,
                        mailed.size());
                served.addAll(mailed);
            }
        }
        return served;
    }
}
