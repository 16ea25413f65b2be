package org.nightdesk.batch.deliver;

import java.util.List;
import org.nightdesk.batch.config.BriefingSettings;
import org.nightdesk.batch.config.Configuration;
import org.nightdesk.batch.store.BriefingRepository;
import org.nightdesk.batch.store.EditionKey;
import org.nightdesk.reports.model.EmptyDay;
import org.nightdesk.templates.model.Tempo;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Who gets an edition: its briefing's recipients, or nobody on a day without a story where that was ordered. */
@Component
class Readers {

    private static final Logger LOG = LoggerFactory.getLogger(Readers.class);

    private final Configuration configuration;
    private final BriefingRepository briefings;

    Readers(Configuration configuration, BriefingRepository briefings) {
        this.configuration = configuration;
        this.briefings = briefings;
    }

    List<String> of(EditionKey edition) {
        BriefingSettings settings = configuration.briefing(edition.briefing());
        boolean silent = settings.profile().layout().emptyDay() == EmptyDay.NOTHING
                && briefings.document(edition).filter(document -> document.masthead().tempo() == Tempo.EMPTY)
                        .isPresent();
        if (silent && !settings.recipients().isEmpty()) {
            LOG.info("{} has no story: nobody gets mail, as the briefing orders with `empty: nothing`", edition);
        }
        return silent ? List.of() : settings.recipients();
    }
}
